import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines, page, type Block } from '#domain/summary/document'
import { folded, table } from '#domain/summary/cells'

const big = table(
  ['Name', 'What'],
  Array.from({ length: 50 }, (_, index) => [`row ${index}`, 'x'.repeat(20)]),
  'things',
)

describe('page', () => {
  test('a page with enough room has everything', () => {
    expect(page([lines('# a'), table(['b'], [['1']]), lines('c')], 1000)).toBe('# a\n| b |\n| --- |\n| 1 |\n\nc\n')
  })

  test('a page drops whole rows and reports how many', () => {
    const written = page([lines('# a'), big, lines('end')], 400)
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(400)
    const rows = written.split('\n').filter((line) => line.startsWith('| row'))
    expect(rows.length).toBeGreaterThan(5)
    expect(written).toContain(`| _and ${50 - rows.length} more things_ |  |\n\nend\n`)
  })

  test('a page drops rows of long tables first, in equal shares', () => {
    const written = page([big, table(['Short'], [['1'], ['2'], ['3']]), folded('again', big)], 900)
    expect(written).toContain('| 1 |\n| 2 |\n| 3 |\n')
    const counts = [...written.matchAll(/_and (\d+) more things_/g)].map(([, count]) => Number(count))
    expect(counts).toHaveLength(2)
    expect(Math.abs(counts[0]! - counts[1]!)).toBeLessThanOrEqual(1)
    expect(Buffer.byteLength(written)).toBeGreaterThan(800)
  })

  test('a page keeps the heading of a folded table together with it', () => {
    const written = page([folded('many', big)], 300)
    expect(written).toMatch(/^<details><summary>many<\/summary>\n\n[\s\S]*more things[\s\S]*\n<\/details>\n/)
  })

  test('a page drops whole parts when no row is left to drop', () => {
    const written = page([lines('# a'), lines('b'.repeat(300)), lines('c')], 100)
    expect(written).toBe('# a\n\n_2 more parts of this page did not fit._\n')
  })

  const block = fc.oneof(
    fc
      .array(fc.string({ maxLength: 40 }), { maxLength: 4 })
      .map((before): Block => ({ before: before.map((line) => line.replaceAll('\n', ' ')) })),
    fc.array(fc.constantFrom('x', 'yy'.repeat(30), 'é'.repeat(9)), { maxLength: 60 }).chain((rows) =>
      fc.constantFrom(
        table(
          ['T'],
          rows.map((row) => [row]),
        ),
        folded(
          't',
          table(
            ['T'],
            rows.map((row) => [row]),
          ),
        ),
      ),
    ),
  )
  test('a page never has more bytes than allowed, and every line is whole', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.integer({ min: 100, max: 3000 }), (blocks, limit) => {
        const written = page(blocks, limit)
        expect(Buffer.byteLength(written)).toBeLessThanOrEqual(limit)
        const known = new Set(blocks.flatMap(({ before, rows = [], after = [] }) => [...before, ...rows, ...after]))
        const foreign = written
          .split('\n')
          .slice(0, -1)
          .filter((line) => line !== '' && !known.has(line) && !/^(?:\| _and \d+ more rows_ \||_\d+ more parts .*)$/.test(line))
        expect(foreign).toEqual([])
        expect(written.split('<details>').length).toBe(written.split('</details>').length)
      }),
    )
  })

  test('a page with enough room has every row', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const all = blocks.flatMap(({ before, rows = [], after = [] }) => [...before, ...rows, ...after]).map((line) => `${line}\n`)
        expect(page(blocks, Buffer.byteLength(all.join('')))).toBe(all.join(''))
      }),
    )
  })
})
