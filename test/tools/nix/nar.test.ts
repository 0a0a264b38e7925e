import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NarCheck } from '#domain/nar/check'
import { fileNar } from '#domain/nar/writer'
import { narChunks } from '#tools/nix/nar'

let folder = ''
const tree = () => join(folder, 'tree')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nar-'))
  mkdirSync(tree())
  mkdirSync(join(tree(), 'empty'))
  mkdirSync(join(tree(), 'sub'))
  // Sorted by bytes: upper case before lower, and é (two bytes) after z.
  for (const name of ['a', 'B', 'é', 'z', 'a.b', 'a-b']) writeFileSync(join(tree(), name), `contents of ${name}`)
  for (const size of [0, 1, 7, 8, 9]) writeFileSync(join(tree(), 'sub', `size-${size}`), 'x'.repeat(size))
  writeFileSync(join(tree(), 'large'), Buffer.alloc(700_001, 'grind'))
  writeFileSync(join(tree(), 'run'), '#!/bin/sh\n')
  chmodSync(join(tree(), 'run'), 0o755)
  symlinkSync('../nowhere', join(tree(), 'dangling'))
  symlinkSync('sub', join(tree(), 'link-to-folder'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function nar(path: string): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(narChunks(path)))
}

describe('narChunks', () => {
  // sha256sum of `nix-store --dump` of this very tree, Nix 2.26.
  test('narChunks gives the bytes that Nix gives', async () => {
    const bytes = await nar(tree())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe('517b9dc838df5b5ec4ad4546648eba330a41318376b74050dd4c8c04948f951a')
  })

  test("narChunks gives the bytes of this machine's Nix, for the tree and for each kind of file alone", async () => {
    for (const path of ['', 'empty', 'run', 'dangling', 'large', 'sub/size-8', 'sub/size-9'].map((name) => join(tree(), name))) {
      const dumped = execFileSync('nix-store', ['--dump', path], { maxBuffer: 10_000_000 })
      expect((await nar(path)).equals(dumped), path).toBe(true)
    }
  })

  test('narChunks gives chunks of bounded size', async () => {
    const chunks = await Array.fromAsync(narChunks(tree()))
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(600_000)
    expect(chunks.length).toBeGreaterThan(2)
  })

  test('narChunks rejects with the file system error for a missing path', async () => {
    await expect(nar(join(folder, 'absent'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('narChunks gives no tree that is deeper than Nix accepts', async () => {
    const deep = (count: number) => join(folder, `deep-${count}`, ...Array.from({ length: count - 1 }, () => 'a'))
    for (const count of [64, 65]) mkdirSync(deep(count), { recursive: true })
    const check = new NarCheck()
    for (const chunk of await Array.fromAsync(narChunks(join(folder, 'deep-64')))) check.write(chunk)
    expect(() => check.end()).not.toThrow()
    await expect(nar(join(folder, 'deep-65'))).rejects.toThrow('more than 64 levels deep')
  })

  test('narChunks gives what the check of archives accepts', async () => {
    const check = new NarCheck()
    for (const chunk of await Array.fromAsync(narChunks(tree()))) check.write(chunk)
    expect(() => check.end()).not.toThrow()
  })

  test('narChunks lets other work have its turn within a tree of thousands of small files', async () => {
    const many = join(folder, 'many')
    mkdirSync(many)
    for (let index = 0; index < 4000; index += 1) writeFileSync(join(many, `${index}`), '')
    let hasEnded = false
    const hadTurn = new Promise((resolve) => setImmediate(() => resolve(!hasEnded)))
    await nar(many)
    hasEnded = true
    expect(await hadTurn).toBe(true)
  })

  test('narChunks rejects what a store cannot hold', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    await expect(nar(join(folder, 'pipe'))).rejects.toThrow('neither a file, a folder nor a symbolic link')
  })
})

test('fileNar is the archive of a file with these contents', async () => {
  for (const contents of ['', 'x', 'eight by', 'more than eight']) {
    writeFileSync(join(folder, 'file'), contents)
    expect(fileNar(Buffer.from(contents))).toEqual(await nar(join(folder, 'file')))
  }
})
