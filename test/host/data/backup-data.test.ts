import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BackupIndex } from '#domain/activation/data-backup'
import { dataSchema } from '#domain/config/data'
import { sha256OfFile } from '#tools/files/hash-file'
import { realRunner } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'
import { appendRecord } from '#host/attempt/append-record'
import { restorePlanResultSchema } from '#domain/protocol/messages'
import { backUpBeforeApply, takeBackup, type BackupOptions } from '#host/data/backup-data'
import { backupForRecord, readBackup, readBackups } from '#host/data/backup-index'
import { dataProgram, dataProgramCommand, type DataProgram } from '#host/data/data-program'
import { describePlan, findBackup, planRestore, restoreWarnings } from '#host/data/plan-restore'
import { pruneBackups } from '#host/data/prune-backups'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { HYPERVISOR, sampleRelease } from '../../domain/manifest/sample.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const releaseId = 'ab'.repeat(32)

async function hostWithData(runner: Runner = realRunner): Promise<TemporaryHost & { readonly data: string }> {
  const host = await temporaryHost({ runner })
  const data = join(host.folder, 'data')
  await mkdir(data)
  await writeFile(join(data, 'file'), 'content')
  return { ...host, data, permitted: { ...host.permitted, data: [data] } }
}

const options = (folders: readonly string[], program: DataProgram | null = null): BackupOptions => ({
  attempt,
  releaseId,
  takenBefore: 'apply',
  folders,
  program,
  timeout: 60_000,
})

/** Answers `du` with this many bytes. */
const heavy = (bytes: number): Runner => ({
  ...realRunner,
  run: async (command) => (command.argv[0] === 'du' ? { status: 0, stdout: `${bytes}\t/x\n`, stderr: '' } : realRunner.run(command)),
})

describe('a backup', () => {
  test('a backup has a private archive for each folder, with its digest in the index', async () => {
    await using host = await hostWithData()
    const absent = join(host.folder, 'absent')
    const index = await takeBackup(host, options([host.data, absent]))
    const place = join(host.paths.data, attempt)
    expect(index.folders).toEqual([
      expect.objectContaining({ folder: host.data, archive: '0.tar.zst', sha256: await sha256OfFile(join(place, '0.tar.zst')) }),
      { folder: absent, archive: null, sha256: null, bytes: 0, unpackedBytes: 0, changedWhileRead: false },
    ])
    expect((await readBackup(host, attempt))?.index).toEqual(index)
    for (const name of await readdir(place)) expect((await stat(join(place, name))).mode & 0o777).toBe(0o600)
    expect((await stat(place)).mode & 0o777).toBe(0o700)
    expect(await backupForRecord(host, attempt)).toMatchObject([
      { folder: host.data, archive: join(place, '0.tar.zst') },
      { archive: null },
    ])
  })

  test('a backup reports files that changed while they were read', async () => {
    const changing: Runner = {
      ...realRunner,
      start: async (command) => {
        const running = await realRunner.start(command)
        return { ...running, finished: running.finished.then((result) => ({ ...result, status: 1 })) }
      },
    }
    await using host = await hostWithData(changing)
    expect((await takeBackup(host, options([host.data]))).folders).toMatchObject([{ changedWhileRead: true }])
    expect(host.events).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('changed while they were read') }),
    )
  })

  test.each([
    {
      name: 'a disk that is too small, with the numbers',
      arrange: async () => undefined,
      runner: heavy(10 ** 15),
      says: /may need 1000000000000000 bytes on the file system of .*, where [0-9]+ are free and 67108864 must stay free/,
    },
    {
      name: 'a link in the place of a folder',
      arrange: async (folder: string) => symlink('/etc', join(folder, 'linked')),
      runner: realRunner,
      says: /linked on prod is a link or a file/,
    },
    {
      name: 'a place that others can write to',
      arrange: async (folder: string) => chmod(folder, 0o777),
      runner: realRunner,
      says: /is writable by users other than root/,
    },
  ])('a backup refuses $name, and leaves nothing', async ({ arrange, runner, says }) => {
    await using host = await hostWithData(runner)
    await arrange(host.folder)
    const linked = join(host.folder, 'linked')
    await expect(takeBackup(host, options([host.data, linked]))).rejects.toThrow(says)
    expect(await readdir(host.paths.data)).toEqual([])
  })
})

describe('a program', () => {
  async function programOf(host: TemporaryHost, text: string): Promise<DataProgram> {
    const file = join(host.folder, 'dump')
    await writeFile(file, `#!/bin/sh\n${text}\n`, { mode: 0o755 })
    return { link: 'dump', file, sha256: await sha256OfFile(file), timeout: 5000 }
  }

  test('a data program is called by its path, with the folders in the environment', () => {
    const program = { link: 'dump', file: '/nix/store/x/bin/dump', sha256: '', timeout: 7000 }
    const onOutput = () => undefined
    expect(dataProgramCommand(program, 'restore', { folder: '/state/files', dataFolders: ['/a/b', '/c/d'], onOutput })).toEqual({
      argv: ['/nix/store/x/bin/dump', 'restore'],
      effect: 'write',
      directory: '/',
      environment: { GRIND_TO_PROD_BACKUP_FOLDER: '/state/files', GRIND_TO_PROD_DATA_FOLDERS: '/a/b:/c/d' },
      timeout: 7000,
      guarded: { onOutput },
    })
  })

  test('a missing data program of the manifest is an error, not a reason to archive', () => {
    const { manifest } = sampleRelease()
    const data = dataSchema.parse({ folders: ['/a/b'], program: 'hypervisor' })
    expect(dataProgram(manifest)).toBeNull()
    expect(dataProgram({ ...manifest, data })).toEqual({
      link: 'hypervisor',
      file: `${HYPERVISOR}/bin/hypervisor`,
      sha256: 'b'.repeat(64),
      timeout: 3_600_000,
    })
    expect(() => dataProgram({ ...manifest, data: { ...data, program: 'dump' } })).toThrow(
      expect.objectContaining({ code: 'manifest-invalid' }),
    )
  })

  test('a data program writes any files, and every file has its digest', async () => {
    await using host = await hostWithData()
    const work = 'cd "$GRIND_TO_PROD_BACKUP_FOLDER"; mkdir deep; printf "$1" > deep/dump; cat "$GRIND_TO_PROD_DATA_FOLDERS/file" > all'
    const { program } = await takeBackup(host, options([host.data], await programOf(host, work)))
    const files = join(host.paths.data, attempt, 'files')
    expect(program).toEqual({
      link: 'dump',
      folders: [host.data],
      files: [
        { path: 'all', sha256: await sha256OfFile(join(files, 'all')), bytes: 7 },
        { path: 'deep/dump', sha256: await sha256OfFile(join(files, 'deep/dump')), bytes: 6 },
      ],
    })
    expect(await readFile(join(files, 'deep/dump'), 'utf8')).toBe('backup')
  })

  test.each([
    {
      name: 'fails',
      work: 'echo no database >&2; exit 4',
      says: /dump backup ended with status 4 on prod, and its last output was "no database"/,
    },
    { name: 'writes nothing', work: 'exit 0', says: /wrote no file/ },
    {
      name: 'writes a link',
      work: 'ln -s /etc/shadow "$GRIND_TO_PROD_BACKUP_FOLDER/x"',
      says: /x, which is neither a regular file nor a folder/,
    },
    { name: 'takes too long', work: 'sleep 60', says: /did not end within 0\.3 s/ },
  ])('a data program that $name leaves nothing', async ({ work, says }) => {
    await using host = await hostWithData()
    const program = { ...(await programOf(host, work)), ...(work.startsWith('sleep') ? { timeout: 300 } : {}) }
    await expect(takeBackup(host, options([host.data], program))).rejects.toThrow(says)
    expect(await readdir(host.paths.data)).toEqual([])
  })
})

describe('a restore', () => {
  test('a restore is planned from the backup of before the release', async () => {
    await using host = await hostWithData()
    const index = await takeBackup(host, options([host.data]))
    expect(await findBackup(host, releaseId.slice(0, 6), undefined)).toEqual(index)
    expect((await planRestore(host, index, 'NOW')).intent).toEqual({
      backup: attempt,
      program: false,
      folders: [{ folder: host.data, aside: `${host.data}.before-restore-NOW` }],
    })
  })

  test.each([
    {
      release: 'cdcdcd',
      backup: undefined,
      says: `no backup from before "cdcdcd"; it has backups from before ${releaseId} (attempt ${attempt}`,
    },
    { release: 'ababab', backup: attempt.replace('3f', '4f'), says: 'no backup of attempt' },
  ])('a restore of $release $backup is unknown', async ({ release, backup, says }) => {
    await using host = await hostWithData()
    await takeBackup(host, options([host.data]))
    await expect(findBackup(host, release, backup)).rejects.toThrow(says)
  })

  test.each([
    {
      name: 'a folder that the policy does not name',
      permitted: [] as string[],
      spoil: async () => undefined,
      says: /not among the data folders of the policy/,
    },
    {
      name: 'an archive that was altered',
      permitted: undefined,
      spoil: async (place: string) => writeFile(join(place, '0.tar.zst'), 'other'),
      says: /0\.tar\.zst has the SHA-256 [0-9a-f]{64} instead of/,
    },
  ])('a restore is refused for $name', async ({ permitted, spoil, says }) => {
    await using host = await hostWithData()
    const index: BackupIndex = await takeBackup(host, options([host.data]))
    await spoil(join(host.paths.data, attempt))
    const strict = permitted === undefined ? host : { ...host, permitted: { ...host.permitted, data: permitted } }
    await expect(planRestore(strict, index, 'NOW')).rejects.toThrow(says)
  })
})

describe('a release that is tried again and again', () => {
  const attempts = [1, 2, 3, 4].map((digit) => attempt.replace('3f', `${digit}f`))

  async function triedHost() {
    const host = await hostWithData()
    const data = dataSchema.parse({ folders: [host.data], backup: 'always' })
    const manifest = { ...sampleRelease().manifest, data }
    for (const [index, one] of attempts.entries()) {
      const actor = { name: 'tester' }
      const request = sampleRequest({ attempt: one, releaseId, actor })
      await writeFile(join(host.data, 'file'), `before attempt ${index + 1}`)
      await backUpBeforeApply(host, request, manifest)
      await appendRecord(host, sampleRecord({ attempt: one, releaseId, verdict: 'ROLLED_BACK', startedAt: new Date().toISOString() }))
    }
    return host
  }

  test('repeated attempts keep the backup of before the first attempt, and the latest', async () => {
    await using host = await triedHost()
    expect((await readdir(host.paths.data)).toSorted()).toEqual([attempts[0], attempts[3]])
  })

  test('a release tried repeatedly is restored to before its first attempt, with a warning', async () => {
    await using host = await triedHost()
    const index = await findBackup(host, releaseId, undefined)
    expect(index.attempt).toBe(attempts[0])
    expect(await restoreWarnings(host, index)).toEqual([expect.stringContaining(`--attempt ${attempts[3]}`)])
  })

  test('a release tried repeatedly may be restored to a later backup, with a warning', async () => {
    await using host = await triedHost()
    const index = await findBackup(host, releaseId, attempts[3])
    expect(index.attempt).toBe(attempts[3])
    const warnings = await restoreWarnings(host, index)
    expect(warnings).toEqual([expect.stringContaining(`Attempt ${attempts[0]} of the same release ran before`)])
    const plan = describePlan(host, await planRestore(host, index, 'TIME'), { units: [], warnings })
    expect(restorePlanResultSchema.parse({ plan }).plan.warnings).toEqual(warnings)
  })
})

describe('pruneBackups', () => {
  test('pruneBackups removes exactly the backups of removed releases', async () => {
    await using host = await hostWithData()
    const kept = { ...options([host.data]), attempt: attempt.replace('3f', '4f'), releaseId: 'cd'.repeat(32) }
    await takeBackup(host, options([host.data]))
    await takeBackup(host, kept)
    await mkdir(join(host.paths.releases, kept.releaseId))
    await mkdir(join(host.paths.data, attempt.replace('3f', '5f')))
    await pruneBackups(host)
    expect((await readdir(host.paths.data)).toSorted()).toEqual([kept.attempt, attempt.replace('3f', '5f')])
    expect(await readBackups(host)).toMatchObject([{ releaseId: kept.releaseId }])
  })
})
