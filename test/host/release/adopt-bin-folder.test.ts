import { chmod, lstat, mkdir, readdir, readFile, readlink, realpath, rename, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryName } from '#tools/files/temporary-name'
import { realRunner } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'
import type { Host } from '#machine/host'
import { binState, finishAdoption, adoptBinFolder } from '#host/release/adopt-bin-folder'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const startedAt = '2026-01-02T03:04:05.678Z'
const backupOf = (host: Host) => join(host.paths.backups, 'before-take-over-20260102T030405Z')

/** Real programs, except that these words of a command line make it fail. */
const without = (...words: string[]): Runner => ({
  ...realRunner,
  run: async (command) =>
    words.some((word) => command.argv.includes(word)) ? { status: 1, stdout: '', stderr: `no ${words[0]}` } : realRunner.run(command),
})

async function plainHost(runner: Runner = realRunner): Promise<TemporaryHost> {
  const host = await temporaryHost({ runner })
  const { bin, prefix } = host.paths
  await mkdir(join(bin, 'inner'), { recursive: true })
  await mkdir(join(prefix, 'libexec'))
  await writeFile(join(prefix, 'libexec/tool'), 'tool')
  await writeFile(join(bin, 'file'), 'file')
  await chmod(join(bin, 'file'), 0o751)
  await symlink('../libexec/tool', join(bin, 'outside'))
  await symlink('file', join(bin, 'inside'))
  await symlink('/etc/hostname', join(bin, 'absolute'))
  await symlink('../../libexec/tool', join(bin, 'inner/outside'))
  return host
}

async function expectTakenOver(host: Host): Promise<void> {
  const { bin, prefix, current, releases } = host.paths
  expect(await readlink(bin)).toBe('current/bin')
  expect(await readlink(current)).toBe('releases/taken-over')
  expect(await readFile(join(bin, 'outside'), 'utf8')).toBe('tool')
  expect(await readFile(join(bin, 'inner/outside'), 'utf8')).toBe('tool')
  expect(await realpath(join(bin, 'inside'))).toBe(await realpath(join(releases, 'taken-over/bin/file')))
  expect(await readlink(join(bin, 'absolute'))).toBe('/etc/hostname')
  expect((await lstat(join(bin, 'file'))).mode & 0o777).toBe(0o751)
  expect(JSON.parse(await readFile(join(releases, 'taken-over/units.json'), 'utf8'))).toEqual({ 'a.service': 'active' })
  expect(await readlink(join(backupOf(host), 'bin/outside'))).toBe('../libexec/tool')
  expect(JSON.parse(await readFile(join(backupOf(host), 'links.json'), 'utf8'))).toEqual({
    [join(bin, 'absolute')]: '/etc/hostname',
    [join(bin, 'inner/outside')]: '../../libexec/tool',
    [join(bin, 'inside')]: 'file',
    [join(bin, 'outside')]: '../libexec/tool',
  })
  expect((await readdir(prefix)).toSorted()).toEqual(['backups', 'bin', 'current', 'libexec', 'releases'])
  expect(await readdir(releases)).toEqual(['taken-over'])
}

test.each([
  { name: 'with an exchange in one step', runner: realRunner },
  { name: 'with two renames where there is no exchange', runner: without('--exchange') },
])('a plain bin folder is adopted $name', async ({ runner }) => {
  await using host = await plainHost(runner)
  expect(await binState(host)).toBe('folder')
  await adoptBinFolder(host, startedAt, { 'a.service': 'active' })
  expect(await binState(host)).toBe('ours')
  await expectTakenOver(host)
})

const originalOf = (host: Host) => join(backupOf(host), 'bin')

/** Each undoes the last steps of a take-over, as if they had not been made yet. */
test.each<{ name: string; runner: Runner; undo: (host: Host) => Promise<void> }>([
  {
    name: 'before bin was touched',
    runner: without('--exchange'),
    undo: async (host) => {
      await unlink(host.paths.bin)
      await rename(originalOf(host), host.paths.bin)
    },
  },
  { name: 'between the two renames', runner: without('--exchange'), undo: (host) => unlink(host.paths.bin) },
  {
    name: 'after an exchange, before the folder went to the backups',
    runner: realRunner,
    undo: (host) => rename(originalOf(host), temporaryName(host.paths.bin)),
  },
])('an adoption that was interrupted $name is completed, and a second time changes nothing', async ({ runner, undo }) => {
  await using host = await plainHost(runner)
  await adoptBinFolder(host, startedAt, { 'a.service': 'active' })
  await undo(host)
  await finishAdoption(host, startedAt)
  await expectTakenOver(host)
  await finishAdoption(host, startedAt)
  await expectTakenOver(host)
})

test('an adoption that was interrupted before the switch has not touched the folder in use', async () => {
  await using host = await plainHost(without('cp'))
  await expect(adoptBinFolder(host, startedAt, {})).rejects.toThrow('no cp')
  await finishAdoption(host, startedAt)
  expect(await binState(host)).toBe('folder')
  expect(await readFile(join(host.paths.bin, 'outside'), 'utf8')).toBe('tool')
})

test('a bin that is a link of others, or a file, is an error', async () => {
  await using host = await temporaryHost()
  await symlink('/usr/bin', host.paths.bin)
  await expect(binState(host)).rejects.toMatchObject({ code: 'unexpected-layout', text: expect.stringContaining('"/usr/bin"') })
  await unlink(host.paths.bin)
  await writeFile(host.paths.bin, '')
  await expect(binState(host)).rejects.toMatchObject({ code: 'unexpected-layout', text: expect.stringContaining('a file') })
  await unlink(host.paths.bin)
  expect(await binState(host)).toBe('absent')
})
