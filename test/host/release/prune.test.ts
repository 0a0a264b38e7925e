import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, symlink, utimes, lutimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { CommandResult, Runner } from '#tools/run/runner'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { appendRecord } from '#host/attempt/append-record'
import { finish } from '#host/attempt/finish-attempt'
import { prune } from '#host/release/prune'
import { pruneOnRequest } from '#host/verbs/prune'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const ids = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64))

async function released(): Promise<TemporaryHost> {
  const host = await temporaryHost({ keep: 2 })
  let previous: string | null = null
  for (const id of ids) {
    await mkdir(join(host.paths.releases, id, 'bin'), { recursive: true })
    await writeFile(join(host.paths.releases, id, 'manifest.json'), `manifest of ${id}`)
    await symlink('/nix/store/x', join(host.paths.roots, id))
    await appendRecord(host, sampleRecord({ releaseId: id, previousRelease: previous }))
    previous = id
  }
  await symlink(`releases/${ids[3]}`, host.paths.current)
  return host
}

test('a prune removes the oldest releases with their roots, and keeps their manifests in the backups', async () => {
  await using host = await released()
  await prune(host)
  expect((await readdir(host.paths.releases)).toSorted()).toEqual([ids[2], ids[3]])
  expect((await readdir(host.paths.roots)).toSorted()).toEqual([ids[2], ids[3]])
  expect(await readFile(join(host.paths.backups, `${ids[0]}.json`), 'utf8')).toBe(`manifest of ${ids[0]}`)
  expect(host.events).toEqual([{ event: 'note', level: 'info', message: expect.stringContaining('2 old release(s)') }])
})

test('an attempt that failed removes the release that failed before it, and none that was committed', async () => {
  await using host = await released()
  const [older, newer] = ['e', 'f'].map((letter) => letter.repeat(64)) as [string, string]
  const failed = (releaseId: string) => sampleRecord({ releaseId, previousRelease: ids[3]!, verdict: 'ROLLED_BACK' })
  for (const id of [older, newer]) {
    await mkdir(join(host.paths.releases, id))
    await symlink('/nix/store/x', join(host.paths.roots, id))
    await appendRecord(host, failed(id))
  }
  const keeping = { ...host, permitted: { ...host.permitted, keep: 4 } }
  await finish(keeping, failed(newer), { isRecovered: false })
  expect((await readdir(host.paths.releases)).toSorted()).toEqual([...ids, newer].toSorted())
  expect((await readdir(host.paths.roots)).toSorted()).toEqual([...ids, newer].toSorted())
})

test('a prune removes roots of prepared but never applied releases after a day', async () => {
  await using host = await released()
  const [abandoned, recent, parts] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string]
  await symlink('/nix/store/x', join(host.paths.roots, abandoned))
  await symlink('/nix/store/x', join(host.paths.roots, recent))
  await mkdir(join(host.paths.roots, `${parts}.present`))
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000)
  await lutimes(join(host.paths.roots, abandoned), before, before)
  await utimes(join(host.paths.roots, `${parts}.present`), before, before)
  await prune(host)
  expect((await readdir(host.paths.roots)).toSorted()).toEqual([recent, ids[2], ids[3]].toSorted())
})

test('a prune reports what cannot be removed, and does not fail', async () => {
  await using host = await released()
  await writeFile(join(host.folder, 'file'), '')
  await prune({ ...host, paths: { ...host.paths, backups: join(host.folder, 'file') } })
  expect(host.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringContaining('could not be removed') }])
})

test('a prune removes old attempts and manifests of long removed releases, and keeps what was adopted', async () => {
  await using host = await released()
  const attempts = Array.from({ length: 13 }, () => randomUUID())
  await mkdir(join(host.paths.backups, 'before-take-over-20200101T000000Z'), { recursive: true })
  for (const [age, attempt] of attempts.entries()) {
    const then = new Date(Date.now() - age * 60_000)
    const [folder, backup] = [join(host.paths.attempts, attempt), join(host.paths.backups, `${age.toString(16).repeat(64)}.json`)]
    await mkdir(folder)
    await writeFile(join(folder, 'events.ndjson'), '')
    await writeFile(backup, '')
    await utimes(folder, then, then)
    await utimes(backup, then, then)
  }
  await writeFile(join(host.paths.attempts, 'note of a person'), '')
  await prune(host)
  expect((await readdir(host.paths.attempts)).toSorted()).toEqual([...attempts.slice(0, 10), 'note of a person'].toSorted())
  const backups = await readdir(host.paths.backups)
  expect(backups).toContain('before-take-over-20200101T000000Z')
  for (const [age, kept] of [
    [9, true],
    [10, false],
    [12, false],
  ] as const) {
    expect(backups.includes(`${age.toString(16).repeat(64)}.json`)).toBe(kept)
  }
})

describe('on request', () => {
  const inactive = shownUnit({ ActiveState: 'inactive', SubState: 'dead' })
  const isShow = (argv: readonly string[]) => argv[0] === 'systemctl' && argv[1] === 'show'
  const lock = 'grind-to-prod-apply-sample.service'

  async function keeping(host: TemporaryHost): Promise<void> {
    for (const [index, id] of ids.entries()) {
      const paths = [
        { path: `/nix/store/${id.slice(0, 32)}-own`, narSize: 10 ** index },
        { path: '/nix/store/shared', narSize: 7 },
      ]
      await writeFile(join(host.paths.releases, id, 'closure.json'), JSON.stringify({ paths }))
    }
  }

  test('a dry run of a requested prune reports everything and changes nothing', async () => {
    await using host = await released()
    await keeping(host)
    expect(await pruneOnRequest(host, { dryRun: true })).toEqual({
      host: 'prod',
      application: 'sample',
      dryRun: true,
      removed: [ids[0], ids[1]].map((release) => ({ release, lastUsed: '2026-01-01T00:00:01.000Z' })),
      kept: [
        { release: ids[3], lastUsed: '2026-01-01T00:00:01.000Z', why: 'current' },
        { release: ids[2], lastUsed: '2026-01-01T00:00:01.000Z', why: 'the target of a rollback' },
      ],
      abandoned: [],
      dataBackups: [],
      attempts: { removed: 0, kept: 0 },
      backups: { removed: 0, kept: 0 },
      collectableBytes: 11,
    })
    expect((await readdir(host.paths.releases)).toSorted()).toEqual(ids)
  })

  test('a requested prune holds the lock while it removes, and releases it', async () => {
    await using host = await released()
    const commands: string[][] = []
    let isHeld = false
    const runner: Runner = {
      run: async ({ argv }) => {
        commands.push([...argv])
        if (!isShow(argv)) throw new Error(`Not expected: ${argv.join(' ')}`)
        return { status: 0, stdout: inactive, stderr: '' }
      },
      start: ({ argv }) => {
        commands.push([...argv])
        const [stdin, stdout] = [new PassThrough(), new PassThrough()]
        stdin.pipe(stdout)
        stdin.on('data', () => (isHeld = true))
        const finished = new Promise<CommandResult>((resolve) => {
          stdin.on('end', () => {
            isHeld = false
            resolve({ status: 0, stdout: '', stderr: '' })
          })
        })
        return { stdin, stdout, finished, kill: () => undefined }
      },
    }
    const result = await pruneOnRequest({ ...host, runner }, { dryRun: false })
    expect(result.removed.map(({ release }) => release)).toEqual([ids[0], ids[1]])
    expect((await readdir(host.paths.releases)).toSorted()).toEqual([ids[2], ids[3]])
    expect(isHeld).toBe(false)
    expect(commands.at(-1)).toEqual([
      'systemd-run',
      `--unit=${lock}`,
      '--description=grind-to-prod pruning of sample',
      '--service-type=exec',
      '--pipe',
      '--wait',
      '--collect',
      '--quiet',
      '--',
      'cat',
    ])
  })

  test('a requested prune is refused while a transaction runs', async () => {
    await using host = await released()
    const runner = scriptedRunner([{ when: isShow, stdout: shownUnit({ Description: 'grind-to-prod recovery of sample' }) }])
    await expect(pruneOnRequest({ ...host, runner }, { dryRun: false })).rejects.toMatchObject({ code: 'busy' })
    expect((await readdir(host.paths.releases)).toSorted()).toEqual(ids)
  })

  test('a requested prune without the lock removes nothing', async () => {
    await using host = await released()
    const runner = scriptedRunner([
      { when: isShow, stdout: inactive },
      { when: ['systemd-run'], status: 1, stderr: 'Failed to connect to bus' },
    ])
    await expect(pruneOnRequest({ ...host, runner }, { dryRun: false })).rejects.toMatchObject({ code: 'command-failed' })
    expect((await readdir(host.paths.releases)).toSorted()).toEqual(ids)
  })
})
