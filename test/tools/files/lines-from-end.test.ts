import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { linesFromEnd, type LineFromEnd, type ReadBackOptions } from '#tools/files/lines-from-end'

const folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'lines')
const MEBIBYTE = 1024 * 1024

async function read(text: string, options: Partial<ReadBackOptions> = {}): Promise<LineFromEnd[]> {
  writeFileSync(file, text)
  return Array.fromAsync(linesFromEnd(file, { lineLimitBytes: 8 * MEBIBYTE, ...options }))
}

test.each([
  { name: 'nothing', text: '' },
  { name: 'one line', text: 'one\n' },
  { name: 'a line without its end', text: 'one' },
  { name: 'a last line without its end', text: 'one\ntwo' },
  { name: 'empty lines', text: '\n\none\n\ntwo\n\n' },
  { name: 'a line end alone', text: '\n' },
  { name: 'lines longer than what is read at once', text: `${'a'.repeat(2.5 * MEBIBYTE)}\nb\n${'c'.repeat(1.2 * MEBIBYTE)}\n` },
  { name: 'line ends where a chunk begins and ends', text: `${'a'.repeat(MEBIBYTE - 1)}\n${'b'.repeat(MEBIBYTE - 1)}\n` },
])('linesFromEnd gives the lines of $name, the last one first, each with its place', async ({ text }) => {
  const pieces = text.split('\n')
  const hasRest = pieces.at(-1) !== ''
  const expected = (hasRest ? pieces : pieces.slice(0, -1)).map((line, index, all) => ({
    line: line.length > 50 ? line.length : line,
    offset: all.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0),
    hasEnd: !hasRest || index < all.length - 1,
  }))
  const found = (await read(text)).map(({ bytes, offset, hasEnd }) => {
    const line = bytes!.toString()
    return { line: line.length > 50 ? line.length : line, offset, hasEnd }
  })
  expect(found).toEqual(expected.toReversed())
})

test('linesFromEnd reports a line that is too long only by its place', async () => {
  const found = await read(`a\n${'b'.repeat(3 * MEBIBYTE)}\nc\n`, { lineLimitBytes: MEBIBYTE })
  expect(found.map(({ bytes, offset }) => [bytes?.toString(), offset])).toEqual([
    ['c', 3 * MEBIBYTE + 3],
    [undefined, 2],
    ['a', 0],
  ])
})

test('linesFromEnd leaves out lines that begin farther from the end than requested', async () => {
  expect((await read('first\nsecond\nthird\n', { withinBytes: 14 })).map(({ bytes }) => bytes?.toString())).toEqual(['third', 'second'])
  expect((await read('first\nsecond\nthird\n', { withinBytes: 13 })).map(({ bytes }) => bytes?.toString())).toEqual(['third'])
})

test('linesFromEnd gives nothing of a missing file, and follows no link', async () => {
  expect(await Array.fromAsync(linesFromEnd(join(folder, 'nowhere'), { lineLimitBytes: 10 }))).toEqual([])
  const link = join(folder, 'link')
  symlinkSync(file, link)
  await expect(Array.fromAsync(linesFromEnd(link, { lineLimitBytes: 10 }))).rejects.toMatchObject({ code: 'ELOOP' })
  await expect(Array.fromAsync(linesFromEnd(folder, { lineLimitBytes: 10 }))).rejects.toThrow('is not a regular file')
})
