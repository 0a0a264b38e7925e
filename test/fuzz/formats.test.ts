import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentAddressedPath } from '#domain/closure/content-address'
import { fromNix32, toNix32 } from '#domain/closure/nix32'
import { owningStorePath, storePathSchema } from '#domain/closure/store-path'
import { InputError } from '#domain/errors/errors'
import { fileNar } from '#domain/nar/writer'
import { narChunks } from '#tools/nix/nar'
import { ByteReader, frameHead, readFrame } from '#domain/transfer/frames'
import { formatNarInfo, parseNarInfo, type NarInfo } from '#domain/transfer/narinfo'
import { allStrings, firstString, keyFingerprint } from '#domain/trust/wire'
import { hostileText, mutated, orRefusal, textOf } from './arbitraries.ts'

const nix32 = '0123456789abcdfghijklmnpqrsvwxyz'
const nameCharacters = '0123456789ABCXYZabcxyz+-._?='
const storePaths = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...nix32), minLength: 32, maxLength: 32 }),
    fc.string({ unit: fc.constantFrom(...nameCharacters), minLength: 1, maxLength: 40 }),
  )
  .map(([hash, name]) => `/nix/store/${hash}-${name}`)

/** Nix's own rule (src/libstore/path.cc), written down apart from ours. */
function isStorePath(text: string): boolean {
  const [empty, nix, store, base, ...rest] = text.split('/')
  if (empty !== '' || nix !== 'nix' || store !== 'store' || base === undefined || rest.length > 0) return false
  const [hash, name] = [base.slice(0, 32), base.slice(33)]
  if (hash.length !== 32 || base[32] !== '-' || [...hash].some((letter) => !nix32.includes(letter))) return false
  if (name.length === 0 || name.length > 211 || [...name].some((letter) => !/[0-9A-Za-z+\-._?=]/.test(letter))) return false
  return name !== '.' && name !== '..' && !name.startsWith('.-') && !name.startsWith('..-')
}

describe('store paths', () => {
  const near = textOf(['/nix/store/', '0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc', '-', '.', '..', 'x', '/', 'e', '\n', '?', '='], 9)

  test("the grammar of store paths is Nix's own", () => {
    fc.assert(
      fc.property(fc.oneof(storePaths, near, storePaths.chain(mutated)), (text) => {
        expect(storePathSchema.safeParse(text).success).toBe(isStorePath(text))
      }),
    )
  })

  test('a store path owns the files below it and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(storePaths, near), hostileText(20), (path, below) => {
        const owner = owningStorePath(`${path}/${below}`)
        expect(owner === undefined || isStorePath(owner)).toBe(true)
        if (isStorePath(path)) expect(owner).toBe(path)
      }),
    )
  })

  test('nix32 has one text for each value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: fc.constantFrom(...nix32), maxLength: 60 }), hostileText()), fc.nat(64), (text, length) => {
        const bytes = fromNix32(text, length)
        if (bytes !== undefined) expect({ length: bytes.length, text: toNix32(bytes) }).toEqual({ length, text })
      }),
    )
  })

  test('a content address belongs to this path, to another, or to none', () => {
    const addresses = textOf(
      ['fixed:', 'text:', 'r:', 'git:', 'sha256:', 'sha1:', 'md5:', '0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc', nix32, 'a'],
      6,
    )
    fc.assert(
      fc.property(
        storePaths.filter(isStorePath),
        fc.oneof(addresses, hostileText()),
        fc.array(storePaths, { maxLength: 3 }),
        (path, address, references) => {
          const computed = contentAddressedPath(path, address, references)
          if (computed !== undefined) expect(isStorePath(computed)).toBe(true)
        },
      ),
    )
  })
})

describe('narinfo', () => {
  const hashes = fc.uint8Array({ minLength: 32, maxLength: 32 })
  const infos: fc.Arbitrary<NarInfo> = fc.record({
    path: storePaths.filter(isStorePath),
    narHash: hashes.map((bytes) => `sha256-${Buffer.from(bytes).toString('base64')}`),
    narSize: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
    references: fc.array(storePaths.filter(isStorePath), { maxLength: 4 }),
    deriver: fc.option(storePaths.filter(isStorePath)),
    signatures: fc.array(
      fc.uint8Array({ minLength: 64, maxLength: 64 }).map((bytes) => `k-1:${Buffer.from(bytes).toString('base64')}`),
      { maxLength: 3 },
    ),
    contentAddress: fc.option(hashes.map((bytes) => `fixed:r:sha256:${toNix32(bytes)}`)),
  })

  test('a narinfo is read back', () => {
    fc.assert(
      fc.property(infos, (info) => {
        expect(parseNarInfo(formatNarInfo(info))).toEqual(info)
      }),
    )
  })

  test('a changed narinfo is refused, or is written back unchanged', () => {
    fc.assert(
      fc.property(infos.map(formatNarInfo).chain(mutated), (text) => {
        const info = orRefusal(() => parseNarInfo(text))
        if (info !== undefined) expect(formatNarInfo(info)).toBe(text)
      }),
    )
  })
})

describe('frames', () => {
  const limits = { D: 30, E: 0 }

  test('any bytes are frames within their limits, or refused, in any pieces', async () => {
    const word = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .tuple(fc.constantFrom('D', 'E', 'Z'), fc.oneof(fc.nat(40), fc.constant(0xffff_ffff)))
        .map(([type, length]) => frameHead(type, length)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (parts) => {
        async function* input(): AsyncGenerator<Uint8Array> {
          yield* parts
        }
        const reader = new ByteReader(input())
        try {
          while (!(await reader.atEnd())) {
            const frame = await readFrame(reader, limits)
            expect(frame.bytes.length).toBeLessThanOrEqual(limits[frame.type as 'D' | 'E'])
          }
          expect(reader.position).toBe(Buffer.concat(parts).length)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
    )
  })
})

describe("ssh's binary form", () => {
  const encoded = (strings: readonly Uint8Array[]) =>
    Buffer.concat(
      strings.flatMap((bytes) => {
        const length = Buffer.alloc(4)
        length.writeUInt32BE(bytes.length)
        return [length, bytes]
      }),
    )

  test("strings in ssh's binary form are read back; a part of them is refused", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 6 }), fc.nat(), (strings, cut) => {
        const bytes = encoded(strings)
        expect(allStrings(bytes, 6)).toEqual(strings.map((string) => Buffer.from(string)))
        const part = allStrings(bytes.subarray(0, cut % (bytes.length + 1)), 6)
        if (part !== undefined) expect(strings.slice(0, part.length).map((string) => Buffer.from(string))).toEqual(part)
      }),
    )
  })

  test("any bytes are strings in ssh's binary form that fill them, or none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        const strings = allStrings(Buffer.from(input), 8)
        if (strings !== undefined) expect(encoded(strings)).toEqual(Buffer.from(input))
        expect(firstString(Buffer.from(input))?.length ?? 0).toBeLessThanOrEqual(input.length)
        expect(keyFingerprint(input)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/)
      }),
    )
  })
})

/** A NAR read by its grammar, strictly: what Nix's own reader (src/libutil/archive.cc) would make of it. */
function readNar(nar: Buffer): unknown {
  let at = 0
  const string = (): Buffer => {
    const length = Number(nar.readBigUInt64LE(at))
    const bytes = nar.subarray(at + 8, at + 8 + length)
    const padded = 8 * Math.ceil(length / 8)
    expect(nar.subarray(at + 8 + length, at + 8 + padded).every((byte) => byte === 0)).toBe(true)
    at += 8 + padded
    return bytes
  }
  const word = (expected: string) => expect(string().toString()).toBe(expected)
  const node = (): unknown => {
    word('(')
    word('type')
    const type = string().toString()
    if (type === 'symlink') {
      word('target')
      const target = string().toString('latin1')
      word(')')
      return { target }
    }
    if (type === 'regular') {
      let next = string().toString()
      const executable = next === 'executable'
      if (executable) {
        word('')
        next = string().toString()
      }
      expect(next).toBe('contents')
      const contents = string().toString('latin1')
      word(')')
      return { executable, contents }
    }
    expect(type).toBe('directory')
    const entries: [string, unknown][] = []
    for (let next = string().toString(); next !== ')'; next = string().toString()) {
      expect(next).toBe('entry')
      word('(')
      word('name')
      const name = string().toString('latin1')
      expect(entries.length === 0 || entries.at(-1)![0] < name, 'names in the order of their bytes').toBe(true)
      word('node')
      entries.push([name, node()])
      word(')')
    }
    return { entries }
  }
  word('nix-archive-1')
  const tree = node()
  expect(at).toBe(nar.length)
  return tree
}

describe('NAR', () => {
  test('a file in a NAR is read back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (contents) => {
        expect(readNar(fileNar(contents))).toEqual({ executable: false, contents: Buffer.from(contents).toString('latin1') })
      }),
    )
  })

  type Tree = { contents: string; executable: boolean } | { target: string } | { entries: [string, Tree][] }
  const names = fc
    .string({ unit: fc.constantFrom('a', 'B', 'é', '-', '.', ' ', '\n', '\\', '$', '😀'), minLength: 1, maxLength: 5 })
    .filter((name) => name !== '.' && name !== '..')
  const { tree } = fc.letrec<{ tree: Tree; entry: [string, Tree] }>((tie) => ({
    entry: fc.tuple(names, tie('tree')),
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ contents: fc.string({ maxLength: 20 }), executable: fc.boolean() }),
      fc.record({ target: names }),
      fc.record({ entries: fc.uniqueArray(tie('entry'), { selector: ([name]) => name, maxLength: 4 }) }),
    ),
  }))

  async function make(path: string, node: Tree): Promise<void> {
    if ('target' in node) await symlink(node.target, path)
    else if ('contents' in node) {
      await writeFile(path, node.contents)
      await chmod(path, node.executable ? 0o755 : 0o644)
    } else {
      await mkdir(path)
      for (const [name, child] of node.entries) await make(join(path, name), child)
    }
  }

  const latin1 = (text: string) => Buffer.from(text).toString('latin1')
  const expected = (node: Tree): unknown => {
    if ('target' in node) return { target: latin1(node.target) }
    if ('contents' in node) return { executable: node.executable, contents: latin1(node.contents) }
    const entries = node.entries.map(([name, child]) => [latin1(name), expected(child)] as const)
    return { entries: entries.toSorted(([left], [right]) => (left < right ? -1 : 1)) }
  }

  test('a tree in a NAR is read back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nar-fuzz-'))
    try {
      await fc.assert(
        fc.asyncProperty(tree, async (node) => {
          const path = join(folder, 'tree')
          await rm(path, { recursive: true, force: true })
          await make(path, node)
          expect(readNar(Buffer.concat(await Array.fromAsync(narChunks(path))))).toEqual(expected(node))
        }),
      )
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
