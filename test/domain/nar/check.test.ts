import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NarCheck, NarError } from '#domain/nar/check'
import { fileNar, NarWriter } from '#domain/nar/writer'

type Part = string | Uint8Array | bigint

/** The strings of an archive; a bigint is a length with nothing after it. */
function nar(...parts: Part[]): Buffer {
  const writer = new NarWriter()
  writer.strings('nix-archive-1')
  for (const part of parts) {
    if (typeof part !== 'bigint') writer.strings(part)
    else {
      const bytes = Buffer.alloc(8)
      bytes.writeBigUInt64LE(part)
      writer.raw(bytes)
    }
  }
  return writer.take()
}

const file = (contents = '') => ['(', 'type', 'regular', 'contents', contents, ')']
const folder = (...entries: [Part, Part[]][]): Part[] => [
  '(',
  'type',
  'directory',
  ...entries.flatMap(([name, node]) => ['entry', '(', 'name', name, 'node', ...node, ')']),
  ')',
]
const link = (target: Part) => ['(', 'type', 'symlink', 'target', target, ')']

/** So many levels, the root among them. */
function levels(count: number): Part[] {
  const around = Array.from({ length: count - 1 })
  return [
    ...around.flatMap(() => ['(', 'type', 'directory', 'entry', '(', 'name', 'a', 'node']),
    ...file('x'),
    ...around.flatMap(() => [')', ')']),
  ]
}

function check(bytes: Uint8Array, pieces = bytes.length, narSize?: number): void {
  const checker = new NarCheck(narSize)
  for (let start = 0; start < bytes.length; start += pieces) checker.write(bytes.subarray(start, start + pieces))
  checker.end()
}

const tree = folder(
  ['B', file('upper case comes first')],
  ['a', folder(['deep', folder()], ['empty', file()], ['run', ['(', 'type', 'regular', 'executable', '', 'contents', 'eight by', ')']])],
  ['a.b', link('../nowhere')],
  ['é', file('x'.repeat(1000))],
)

describe('an archive that Nix takes', () => {
  test.each([1, 3, 7, 8, 9, 64, 100_000])('an archive is accepted in pieces of %i bytes', (pieces) => {
    expect(() => check(nar(...tree), pieces)).not.toThrow()
  })

  test.each([
    { name: 'a file', bytes: fileNar(Buffer.from('contents')) },
    { name: 'an empty file', bytes: fileNar(Buffer.alloc(0)) },
    { name: 'a link', bytes: nar(...link('x'.repeat(4095))) },
    { name: 'an empty folder', bytes: nar(...folder()) },
    { name: 'a name of 255 bytes', bytes: nar(...folder(['x'.repeat(255), file()])) },
    { name: '64 levels', bytes: nar(...levels(64)) },
  ])('an archive is accepted: $name', ({ bytes }) => expect(() => check(bytes, 13)).not.toThrow())
})

const badPadding = nar(...file('x'))
// The last of the seven zeros after the one byte of contents; the word that closes the archive has sixteen bytes.
badPadding[badPadding.length - 17] = 1

describe('an archive that Nix refuses', () => {
  test.each<{ name: string; bytes: Uint8Array; says: RegExp }>([
    { name: '65 levels', bytes: nar(...levels(65)), says: /more than 64 levels/ },
    { name: 'ten thousand levels', bytes: nar(...levels(10_000)), says: /more than 64 levels/ },
    { name: 'another format', bytes: nar(...tree).subarray(8), says: /a string of/ },
    { name: 'a word of 2⁶⁴ − 8 bytes', bytes: nar(2n ** 64n - 8n), says: /a string of 18446744073709551608 bytes/ },
    {
      name: 'a name of 2⁶⁴ − 8 bytes',
      bytes: nar('(', 'type', 'directory', 'entry', '(', 'name', 2n ** 64n - 8n),
      says: /18446744073709551608/,
    },
    { name: 'a name of 256 bytes', bytes: nar(...folder(['x'.repeat(256), file()])), says: /256 bytes/ },
    { name: 'a target of 2⁶³ bytes', bytes: nar('(', 'type', 'symlink', 'target', 2n ** 63n), says: /9223372036854775808 bytes/ },
    { name: 'a target of 4096 bytes', bytes: nar(...link('x'.repeat(4096))), says: /4096 bytes/ },
    { name: 'contents of 2⁶⁴ − 8 bytes', bytes: nar('(', 'type', 'regular', 'contents', 2n ** 64n - 8n), says: /ends too early/ },
    {
      name: 'contents of 2⁶⁴ − 1 bytes',
      bytes: nar('(', 'type', 'regular', 'contents', 2n ** 64n - 1n),
      says: /a file of 18446744073709551615 bytes/,
    },
    { name: 'an empty name', bytes: nar(...folder(['', file()])), says: /is empty/ },
    { name: 'the name .', bytes: nar(...folder(['.', file()])), says: /another folder/ },
    { name: 'the name ..', bytes: nar(...folder(['..', file()])), says: /another folder/ },
    { name: 'a name with a slash', bytes: nar(...folder(['a/b', file()])), says: /slash/ },
    { name: 'a name with a NUL', bytes: nar(...folder(['a\0b', file()])), says: /NUL/ },
    { name: 'names out of order', bytes: nar(...folder(['b', file()], ['a', file()])), says: /not in order/ },
    { name: 'a name twice', bytes: nar(...folder(['a', file()], ['a', file()])), says: /not in order/ },
    { name: 'an empty target', bytes: nar(...link('')), says: /target in it is empty/ },
    { name: 'a target with a NUL', bytes: nar(...link('a\0')), says: /NUL/ },
    { name: 'a padding that is not zero', bytes: badPadding, says: /padding/ },
    { name: 'another kind', bytes: nar('(', 'type', 'device'), says: /another string/ },
    {
      name: 'a mark with a value',
      bytes: nar('(', 'type', 'regular', 'executable', 'x', 'contents', '', ')'),
      says: /a string of 1 bytes/,
    },
    { name: 'an entry after the end', bytes: nar(...folder(), 'entry'), says: /after its end/ },
    { name: 'half of it', bytes: nar(...tree).subarray(0, 200), says: /too early/ },
    { name: 'nothing', bytes: Buffer.alloc(0), says: /too early/ },
  ])('an archive is refused: $name', ({ bytes, says }) => {
    expect(() => check(bytes)).toThrow(says)
    expect(() => check(bytes, 5)).toThrow(NarError)
  })

  test('an archive is refused where a file has more bytes than the whole archive', () => {
    const bytes = nar('(', 'type', 'regular', 'contents', 2n ** 40n)
    expect(() => check(bytes, 8, 1000)).toThrow('a file of 1099511627776 bytes')
  })

  test('an archive is checked the same when each piece of it overwrites the one before', () => {
    const [good, bad] = [folder(['a', file()], ['b', file()]), folder(['b', file()], ['a', file()])].map((parts) => nar(...parts))
    const overwriting = (archive: Buffer) => {
      const checker = new NarCheck(archive.length)
      const piece = Buffer.alloc(8)
      for (let at = 0; at < archive.length; at += piece.length) {
        archive.copy(piece, 0, at)
        checker.write(piece)
        piece.fill(255)
      }
      checker.end()
    }
    expect(() => overwriting(good!)).not.toThrow()
    expect(() => overwriting(bad!)).toThrow('not in order')
  })

  test('the memory for an archive does not depend on its lengths', () => {
    const before = process.memoryUsage().arrayBuffers
    for (const size of [2n ** 32n, 2n ** 40n, 2n ** 64n - 8n]) {
      const checker = new NarCheck()
      checker.write(nar('(', 'type', 'regular', 'contents', size))
      checker.write(Buffer.alloc(1000))
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
  })

  test('an archive with any one changed byte is accepted or refused, without another error', () => {
    const bytes = nar(...tree)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.integer({ min: 1, max: 50 }), (position, value, pieces) => {
        const changed = Buffer.from(bytes)
        changed[position] = value
        try {
          check(changed, pieces)
        } catch (error) {
          expect(error).toBeInstanceOf(NarError)
        }
      }),
    )
  })
})
