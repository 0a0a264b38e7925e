import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitedLines } from '#domain/protocol/lines'

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}
const lines = (limit: number, ...parts: string[]) => Array.fromAsync(limitedLines(chunks(...parts), limit))

describe('limitedLines', () => {
  test.each([
    { name: 'nothing', parts: [], expected: [] },
    { name: 'one line', parts: ['a\n'], expected: ['a'] },
    { name: 'a last line without an end', parts: ['a\nb'], expected: ['a'] },
    { name: 'a line in pieces', parts: ['a', 'b', 'c\nd', '\n'], expected: ['abc', 'd'] },
    { name: 'empty lines', parts: ['\n\n'], expected: ['', ''] },
  ])('limitedLines splits $name', async ({ parts, expected }) => {
    expect(await lines(100, ...parts)).toEqual(expected)
  })

  test('limitedLines joins characters that were cut between chunks', async () => {
    const bytes = Buffer.from('é\n')
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 1)
      yield bytes.subarray(1)
    }
    expect(await Array.fromAsync(limitedLines(cut(), 100))).toEqual(['é'])
  })

  test('limitedLines gives the same lines in any pieces', async () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{0,20}$/), { minLength: 1 }).map((parts) => `${parts.join('\n')}\n`)
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const parts = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) => whole.slice(index * size, (index + 1) * size))
        expect(await lines(100, ...parts)).toEqual(whole.split('\n').slice(0, -1))
      }),
    )
  })

  test('limitedLines accepts a line with as many bytes as the limit, and no more', async () => {
    expect(await lines(3, 'abc\nabc\n')).toEqual(['abc', 'abc'])
    await expect(lines(3, 'ab', 'cd')).rejects.toThrow('more than 3 bytes')
  })

  test('limitedLines does not wait for the end of a line that is already too long', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.alloc(1000, 'x')
    }
    await expect(Array.fromAsync(limitedLines(endless(), 10_000))).rejects.toThrow('more than 10000 bytes')
  })
})
