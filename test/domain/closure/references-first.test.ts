import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referencesFirst } from '#domain/closure/references-first'

const entry = (path: string, ...references: string[]) => ({ path, references })
const order = (...entries: ReturnType<typeof entry>[]) => referencesFirst(entries).map(({ path }) => path)

describe('referencesFirst', () => {
  test.each([
    { name: 'nothing', entries: [], expected: [] },
    { name: 'a chain', entries: [entry('a', 'b'), entry('b', 'c'), entry('c')], expected: ['c', 'b', 'a'] },
    { name: 'what is already in order', entries: [entry('a'), entry('b', 'a'), entry('c')], expected: ['a', 'b', 'c'] },
    { name: 'a reference to itself', entries: [entry('a', 'a', 'b'), entry('b')], expected: ['b', 'a'] },
    { name: 'a reference to what is missing', entries: [entry('a', 'elsewhere')], expected: ['a'] },
    { name: 'a diamond', entries: [entry('a', 'b', 'c'), entry('b', 'd'), entry('c', 'd'), entry('d')], expected: ['d', 'b', 'c', 'a'] },
  ])('referencesFirst orders $name', ({ entries, expected }) => {
    expect(order(...entries)).toEqual(expected)
  })

  test('referencesFirst ends on a cycle, with each entry once', () => {
    expect(order(entry('a', 'b'), entry('b', 'a')).toSorted()).toEqual(['a', 'b'])
  })

  test('referencesFirst orders a chain longer than the call stack', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => entry(`${index}`, `${index + 1}`))
    expect(referencesFirst(entries)[0]?.path).toBe('99999')
  })

  test('referencesFirst puts every entry after its references', () => {
    const graph = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 30 }).map((rows) =>
      // References go to higher numbers only, so there are no cycles.
      rows.map((references, index) => entry(`${index}`, ...references.filter((other) => other > index).map(String))),
    )
    fc.assert(
      fc.property(graph, (entries) => {
        const ordered = referencesFirst(entries)
        expect(ordered).toHaveLength(entries.length)
        const positions = new Map(ordered.map(({ path }, index) => [path, index]))
        for (const { path, references } of entries) {
          for (const reference of references) {
            if (positions.has(reference)) expect(positions.get(reference)).toBeLessThan(positions.get(path)!)
          }
        }
      }),
    )
  })
})
