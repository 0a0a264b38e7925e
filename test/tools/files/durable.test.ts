import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appendDurably } from '#tools/files/append-durably'
import { freeSpace } from '#tools/files/free-space'
import { sha256OfFile } from '#tools/files/hash-file'
import { untrustedFile, untrustedPlace } from '#tools/files/owned-by-root'
import { readLimited } from '#tools/files/read-limited'
import { linkTarget, removeLink, switchLink } from '#tools/files/switch-link'
import { syncTree } from '#tools/files/sync'
import { isTemporaryName, temporaryName } from '#tools/files/temporary-name'
import { writeAtomically } from '#tools/files/write-atomically'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a link', () => {
  test('a link is created, switched and removed, without leftovers', async () => {
    const link = join(folder, 'current')
    expect(await linkTarget(link)).toBeNull()
    await switchLink(link, 'releases/a')
    await switchLink(link, 'releases/b')
    expect(await linkTarget(link)).toBe('releases/b')
    expect(await readdir(folder)).toEqual(['current'])
    await removeLink(link)
    await removeLink(link)
    expect(await readdir(folder)).toEqual([])
  })

  test('a link is switched although a crash left its successor incomplete', async () => {
    const link = join(folder, 'current')
    await symlink('releases/stale', temporaryName(link))
    await switchLink(link, 'releases/b')
    expect(await readlink(link)).toBe('releases/b')
    expect(await readdir(folder)).toEqual(['current'])
  })

  test('a link does not replace a folder', async () => {
    await mkdir(join(folder, 'current'))
    await expect(linkTarget(join(folder, 'current'))).rejects.toThrow('EINVAL')
    await expect(switchLink(join(folder, 'current'), 'x')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
  })

  test('a link is the old one or the new one whenever the process is killed', async () => {
    const link = join(folder, 'current')
    const file = join(folder, 'file')
    await switchLink(link, 'a')
    await writeAtomically(file, 'a'.repeat(10_000))
    const program = join(import.meta.dirname, 'fixtures/replace-for-ever.ts')
    const env = { ...process.env, LINK: link, FILE: file }
    for (let kill = 0; kill < 8; kill += 1) {
      const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
      try {
        await once(child.stdout, 'data')
        for (let look = 0; look < 20 + kill * 7; look += 1) {
          expect(await readlink(link)).toMatch(/^[ab]$/)
          expect(await readFile(file, 'utf8')).toMatch(/^(?:a{10000}|b{10000})$/)
        }
      } finally {
        child.kill('SIGKILL')
      }
      await once(child, 'exit')
      expect(await readlink(link)).toMatch(/^[ab]$/)
      expect(await readFile(file, 'utf8')).toMatch(/^(?:a{10000}|b{10000})$/)
    }
  })
})

describe('a file', () => {
  test('a file is replaced with its mode, without leftovers', async () => {
    const file = join(folder, 'file')
    await writeFile(temporaryName(file), 'half')
    await writeAtomically(file, 'one', 0o600)
    await writeAtomically(file, 'two', 0o600)
    expect(await readFile(file, 'utf8')).toBe('two')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['file'])
  })

  test('a file is never written through a link that another user put in its way', async () => {
    const victim = join(folder, 'victim')
    await writeFile(victim, 'untouched')
    await symlink(victim, join(folder, 'file'))
    await symlink(victim, temporaryName(join(folder, 'file')))
    await writeAtomically(join(folder, 'file'), 'new')
    expect(await readFile(victim, 'utf8')).toBe('untouched')
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('new')
  })

  test('a file grows by appending', async () => {
    const file = join(folder, 'log')
    await appendDurably(file, 'one\n')
    await appendDurably(file, 'two\n')
    expect(await readFile(file, 'utf8')).toBe('one\ntwo\n')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('a file is read up to a limit, and never through a link', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '12345')
    await symlink(file, join(folder, 'link'))
    expect(await readLimited(file, 5)).toBe('12345')
    expect(await readLimited(join(folder, 'absent'), 5)).toBeUndefined()
    await expect(readLimited(file, 4)).rejects.toThrow('5 bytes')
    await expect(readLimited(join(folder, 'link'), 5)).rejects.toThrow('ELOOP')
    await expect(readLimited(folder, 5)).rejects.toThrow('not a regular file')
  })

  test('a file is read up to the limit when it grows meanwhile, or shows no size', async () => {
    const file = join(folder, 'file')
    const limit = 2 * 1024 * 1024
    await writeFile(file, 'ä'.repeat(limit / 2))
    expect(await readLimited(file, limit)).toBe('ä'.repeat(limit / 2))
    const reading = readLimited(file, limit)
    appendFileSync(file, 'x')
    await expect(reading).rejects.toThrow('has more than the 2097152 bytes that are read')

    expect(await readLimited('/proc/self/cmdline', limit)).toContain('node')
    await expect(readLimited('/proc/self/cmdline', 1)).rejects.toThrow('has more than the 1 bytes')
    await writeFile(file, '')
    expect(await readLimited(file, 0)).toBe('')
  })

  test('a file has a SHA-256', async () => {
    await writeFile(join(folder, 'file'), 'abc')
    expect(await sha256OfFile(join(folder, 'file'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

test('a tree with dangling links is synced', async () => {
  await mkdir(join(folder, 'a/b'), { recursive: true })
  await writeFile(join(folder, 'a/b/file'), 'x')
  await symlink('/nowhere', join(folder, 'a/link'))
  await expect(syncTree(folder)).resolves.toBeUndefined()
})

test('free space is read for a path that is missing yet', async () => {
  const { bytesFree, device } = await freeSpace(join(folder, 'not/yet/there'))
  expect(bytesFree).toBeGreaterThan(0)
  expect(device).toBe((await stat(folder)).dev)
})

test.each([
  { path: '/opt/x/current', expected: '/opt/x/.current.grind-to-prod-new' },
  { path: '/opt/x/releases/ab', expected: '/opt/x/releases/.ab.grind-to-prod-new' },
])('the successor of $path is prepared beside it', ({ path, expected }) => {
  expect(temporaryName(path)).toBe(expected)
  expect(isTemporaryName(expected.split('/').at(-1)!)).toBe(true)
  expect(isTemporaryName(path.split('/').at(-1)!)).toBe(false)
})

describe('untrustedPlace', () => {
  test('untrustedPlace accepts places that only we can change, also below /tmp, and missing ones', async () => {
    expect(await untrustedPlace(folder)).toBeNull()
    expect(await untrustedPlace(join(folder, 'not/yet'))).toBeNull()
  })

  test.each([
    { name: 'written by everyone', mode: 0o757 },
    { name: 'written by its group', mode: 0o775 },
    { name: 'written by everyone, with the sticky bit', mode: 0o1777 },
  ])('untrustedPlace names a folder that can be $name', async ({ mode }) => {
    const place = join(folder, 'place')
    await mkdir(place)
    await chmod(place, mode)
    expect(await untrustedPlace(place)).toBe(`${place} is writable by users other than root`)
  })

  test('untrustedPlace names a folder above that others can write to', async () => {
    await mkdir(join(folder, 'above/place'), { recursive: true })
    await chmod(join(folder, 'above'), 0o777)
    expect(await untrustedPlace(join(folder, 'above/place'))).toContain('above is writable')
  })

  test('untrustedPlace names a link', async () => {
    await symlink('/etc', join(folder, 'link'))
    expect(await untrustedPlace(join(folder, 'link'))).toBe(`${join(folder, 'link')} is not a folder`)
    expect(await untrustedPlace(join(folder, 'link/below'))).toBe(`${join(folder, 'link')} is not a folder`)
  })
})

describe('untrustedFile', () => {
  const prepared = async (mode = 0o755) => {
    const file = join(folder, 'file')
    await writeFile(file, 'x')
    await chmod(file, mode)
    await symlink(file, join(folder, 'link'))
    return file
  }

  test('untrustedFile accepts a file that only we can change, also through a link', async () => {
    expect(await untrustedFile(await prepared())).toBeNull()
    expect(await untrustedFile(join(folder, 'link'))).toBeNull()
  })

  test.each([0o757, 0o775])('untrustedFile names a file of mode %o, also through a link', async (mode) => {
    const file = await prepared(mode)
    expect(await untrustedFile(file)).toBe(`${file} is writable by users other than root`)
    expect(await untrustedFile(join(folder, 'link'))).toContain('is writable')
  })

  test.runIf(process.geteuid?.() === 0)('untrustedFile names the owner of a file of another user', async () => {
    const file = await prepared()
    await chown(file, 12345, 0)
    expect(await untrustedFile(file)).toBe(`${file} belongs to user 12345, not to root`)
  })

  test('untrustedFile names a dangling link and a folder', async () => {
    await symlink('/nothing', join(folder, 'dangling'))
    expect(await untrustedFile(join(folder, 'dangling'))).toBe(`${join(folder, 'dangling')} is a dangling link`)
    expect(await untrustedFile(folder)).toBe(`${folder} is not a regular file`)
  })
})
