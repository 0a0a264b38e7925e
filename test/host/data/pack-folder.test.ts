import { chmod, link, mkdir, open, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256OfFile } from '#tools/files/hash-file'
import { realRunner } from '#tools/run/real'
import { packFolder, unpackFolder } from '#host/data/pack-folder'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'
import { treeOf } from '../tree.ts'

const MINUTE = 60_000

async function roundTrip(host: TemporaryHost, folder: string) {
  const file = join(host.folder, 'archive')
  const into = join(host.folder, 'unpacked')
  await Promise.all([file, into].map((path) => rm(path, { recursive: true, force: true })))
  let counted = 0
  const packed = await packFolder(host, { folder, file, timeout: MINUTE, onBytes: (count) => (counted += count) })
  await mkdir(into)
  await unpackFolder(host, { folder: into, file, timeout: MINUTE, onBytes: () => undefined })
  return { packed, counted, file, before: await treeOf(folder), after: await treeOf(into) }
}

const nameArbitrary = fc.oneof(
  fc.constantFrom(
    '-',
    '--',
    '-rf',
    '--checkpoint-action=exec=touch canary',
    '*',
    '?',
    '$(id)',
    '`id`',
    'a b',
    "'",
    '"',
    '\\',
    'é',
    '\u202e',
    '...',
    '.x',
    'line\nend',
    '\n',
    'tab\t',
    '~',
  ),
  fc.string({ minLength: 1, maxLength: 20 }).filter((name) => !/[/\0]/.test(name) && name !== '.' && name !== '..'),
)

const entryArbitrary = fc.record({
  name: nameArbitrary,
  kind: fc.constantFrom('file', 'folder', 'link', 'twin'),
  target: fc.constantFrom('/etc/passwd', '../../..', 'nowhere', '.', '-x', 'line\nend'),
  mode: fc.constantFrom(0o600, 0o644, 0o755, 0o400, 0o4711),
  inside: fc.array(fc.record({ name: nameArbitrary, content: fc.uint8Array({ maxLength: 5000 }) }), { maxLength: 3 }),
  content: fc.uint8Array({ maxLength: 5000 }),
})

type Entry = typeof entryArbitrary extends fc.Arbitrary<infer Value> ? Value : never

/** Makes what it can of these entries: a name that is taken is skipped. */
async function make(folder: string, entries: readonly Entry[]): Promise<void> {
  await mkdir(folder)
  const first = join(folder, 'first')
  await writeFile(first, 'first')
  for (const { name, kind, target, mode, inside, content } of entries) {
    const path = join(folder, name)
    if (await stat(path).catch(() => null)) continue
    const skip = () => undefined
    if (kind === 'link') await symlink(target, path).catch(skip)
    if (kind === 'twin') await link(first, path).catch(skip)
    if (kind === 'file') {
      await writeFile(path, content, { flag: 'wx' }).catch(skip)
      await chmod(path, mode).catch(skip)
    }
    if (kind === 'folder') {
      await mkdir(path).catch(skip)
      for (const child of inside) await writeFile(join(path, child.name), child.content, { flag: 'wx' }).catch(skip)
      await utimes(path, 1000, 1_000_000.25).catch(skip)
    }
  }
}

describe('a folder that is packed and unpacked', () => {
  test('a folder is the same after packing and unpacking, whatever its names, links and modes are', async () => {
    await using host = await temporaryHost({ runner: realRunner })
    const folder = join(host.folder, 'data')
    await fc.assert(
      fc.asyncProperty(fc.array(entryArbitrary, { maxLength: 8 }), async (entries) => {
        await rm(folder, { recursive: true, force: true })
        await make(folder, entries)
        const { before, after } = await roundTrip(host, folder)
        expect(after).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('a packed folder keeps names that are not UTF-8, empty folders, all links, and its own mode', async () => {
    await using host = await temporaryHost({ runner: realRunner })
    const folder = join(host.folder, 'data')
    await mkdir(join(folder, 'empty'), { recursive: true })
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe, 0x0a])]), 'x')
    await writeFile(join(folder, 'one'), 'shared')
    await link(join(folder, 'one'), join(folder, 'two'))
    await symlink('/etc/passwd', join(folder, 'out'))
    await chmod(folder, 0o2750)
    const { before, after, packed, counted, file } = await roundTrip(host, folder)
    expect(after).toEqual(before)
    expect(before).toContainEqual(expect.stringMatching(/^two\|file\|.*\|one$/))
    expect(packed).toMatchObject({
      changedWhileRead: false,
      sha256: await sha256OfFile(file),
      bytes: (await stat(file)).size,
      unpackedBytes: counted,
    })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('a packed folder keeps the holes of a sparse file: 1 GiB of nothing is a small archive', async () => {
    await using host = await temporaryHost({ runner: realRunner })
    const folder = join(host.folder, 'data')
    await mkdir(folder)
    const handle = await open(join(folder, 'sparse'), 'w')
    await handle.truncate(1024 ** 3)
    await handle.close()
    const file = join(host.folder, 'archive')
    const packed = await packFolder(host, { folder, file, timeout: MINUTE, onBytes: () => undefined })
    expect(packed.unpackedBytes).toBeLessThan(1024 ** 2)
    const into = join(host.folder, 'unpacked')
    await mkdir(into)
    await unpackFolder(host, { folder: into, file, timeout: MINUTE, onBytes: () => undefined })
    const { size, blocks } = await stat(join(into, 'sparse'))
    expect({ size, blocks }).toEqual({ size: 1024 ** 3, blocks: 0 })
  })
})

describe('a folder that cannot be packed or unpacked', () => {
  test('a folder that cannot be packed or unpacked is named, with the error of tar', async () => {
    await using host = await temporaryHost({ runner: realRunner })
    const folder = join(host.folder, 'gone')
    await expect(
      packFolder(host, { folder, file: join(host.folder, 'archive'), timeout: MINUTE, onBytes: () => undefined }),
    ).rejects.toThrow(
      expect.objectContaining({
        code: 'backup-failed',
        text: expect.stringMatching(/tar could not back up .*gone on prod: it ended with status 2 and printed ".*No such file/),
      }),
    )
  })

  test('packing does not replace an archive', async () => {
    await using host = await temporaryHost({ runner: realRunner })
    const file = join(host.folder, 'archive')
    await writeFile(file, 'kept')
    await expect(packFolder(host, { folder: host.folder, file, timeout: MINUTE, onBytes: () => undefined })).rejects.toThrow('EEXIST')
  })

  test('a truncated archive is an error', async () => {
    await using host = await temporaryHost({ runner: realRunner })
    const [file, into] = [join(host.folder, 'archive'), join(host.folder, 'unpacked')]
    const { bytes } = await packFolder(host, { folder: import.meta.dirname, file, timeout: MINUTE, onBytes: () => undefined })
    const handle = await open(file, 'r+')
    await handle.truncate(bytes - 10)
    await handle.close()
    await mkdir(into)
    await expect(unpackFolder(host, { folder: into, file, timeout: MINUTE, onBytes: () => undefined })).rejects.toThrow(
      /tar could not unpack|unexpected end/i,
    )
  })
})
