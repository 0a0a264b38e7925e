import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rename, renamingsOf, type Renaming } from '#domain/delta/renaming'

const hash = (letter: string) => letter.repeat(32)
const path = (letter: string, name: string) => `/nix/store/${hash(letter)}-${name}`

describe('renamingsOf', () => {
  test('pairs the paths themselves, references by name, and then by name without version', () => {
    const base = { path: path('a', 'app-1.0'), references: [path('b', 'glibc-2.40-66'), path('c', 'zlib-1.3.1'), path('d', 'bash-5.2p37')] }
    const next = { path: path('f', 'app-1.1'), references: [path('g', 'zlib-1.3.2'), path('d', 'bash-5.2p37'), path('h', 'glibc-2.40-66')] }
    expect(renamingsOf(base, next)).toEqual([
      { from: hash('a'), to: hash('f') },
      { from: hash('b'), to: hash('h') },
      { from: hash('c'), to: hash('g') },
    ])
  })

  test('pairs outputs of other versions with each other, and nothing with what resembles nothing', () => {
    const base = {
      path: path('a', 'app'),
      references: [path('b', 'glibc-2.40-66-bin'), path('c', 'glibc-2.40-66'), path('d', 'perl-5.40')],
    }
    const next = { path: path('a', 'app'), references: [path('f', 'glibc-2.41'), path('g', 'glibc-2.41-bin'), path('h', 'python3-3.13')] }
    expect(renamingsOf(base, next)).toEqual([
      { from: hash('c'), to: hash('f') },
      { from: hash('b'), to: hash('g') },
    ])
  })

  test('renamingsOf leaves out a path that refers to itself, beside the pair of the paths', () => {
    const base = { path: path('a', 'app'), references: [path('a', 'app')] }
    const next = { path: path('b', 'app'), references: [path('b', 'app')] }
    expect(renamingsOf(base, next)).toEqual([{ from: hash('a'), to: hash('b') }])
  })

  test('the result is the same for any order of the references, and uses each hash once', () => {
    const letter = fc.constantFrom(...'bcdfghijklmnpqrsvwxyz')
    const reference = fc.record({ letter, name: fc.constantFrom('x', 'y-1', 'y-2', 'y-1-lib', 'z-0') })
    const references = fc.uniqueArray(reference, { selector: (one) => one.letter, maxLength: 12 })
    const shuffled = references.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(shuffled, shuffled, ([before, before2], [after, after2]) => {
        const paths = (list: { letter: string; name: string }[]) => list.map((one) => path(one.letter, one.name))
        const of = (one: typeof before, other: typeof after) =>
          renamingsOf({ path: path('0', 'app'), references: paths(one) }, { path: path('1', 'app'), references: paths(other) })
        const renamings = of(before, after)
        expect(of(before2, after2)).toEqual(renamings)
        for (const key of ['from', 'to'] as const) expect(new Set(renamings.map((one) => one[key])).size).toBe(renamings.length)
      }),
    )
  })
})

/** What `rename` does, as it is defined: where several are possible, the first place is replaced. */
function renamedText(text: string, renamings: readonly Renaming[]): string {
  const to = new Map(renamings.map((one) => [one.from, one.to]))
  return renamings.length === 0 ? text : text.replaceAll(new RegExp([...to.keys()].join('|'), 'g'), (from) => to.get(from)!)
}

describe('rename', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 32, maxLength: 32 })
  const renamings = fc.uniqueArray(fc.record({ from: word, to: word }), { selector: (one) => one.from, maxLength: 5 })

  test('rename replaces each hash part, wherever it is, and what it wrote is not replaced', () => {
    const other = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', 'e', '/'), maxLength: 40 }), fc.constantFrom('', '/nix/store/', 'e'))
    fc.assert(
      fc.property(renamings, fc.array(fc.oneof(other, fc.nat(9)), { maxLength: 20 }), (list, parts) => {
        const text = parts.map((part) => (typeof part === 'string' ? part : (list[part]?.from ?? ''))).join('')
        const nar = Buffer.from(text)
        rename(nar, list)
        expect(nar.toString()).toBe(renamedText(text, list))
      }),
    )
  })

  test('rename changes nothing the second time, when no new hash part is an old one', () => {
    const list = [
      { from: hash('a'), to: hash('b') },
      { from: hash('c'), to: hash('d') },
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(hash('a'), hash('c'), hash('b'), '-x/', '\0e'), { maxLength: 30 }), (parts) => {
        const nar = Buffer.from(parts.join('.'))
        rename(nar, list)
        const once = Buffer.from(nar)
        rename(nar, list)
        expect(nar).toEqual(once)
        expect(nar.includes(hash('a'))).toBe(false)
      }),
    )
  })

  test('exchanges two hash parts', () => {
    const nar = Buffer.from(`${hash('a')}-one ${hash('b')}-two`)
    rename(nar, [
      { from: hash('a'), to: hash('b') },
      { from: hash('b'), to: hash('a') },
    ])
    expect(nar.toString()).toBe(`${hash('b')}-one ${hash('a')}-two`)
  })

  test('rename leaves bytes alone that are not text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const nar = Buffer.from(bytes)
        rename(nar, [{ from: hash('z'), to: hash('y') }])
        expect(nar.equals(bytes)).toBe(true)
      }),
    )
  })
})
