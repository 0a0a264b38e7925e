import { expect, test } from 'vitest'
import { batches } from '#tools/nix/batches'

const pathsOf = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `/nix/store/${'a'.repeat(32)}-${index}-${name}`)

test('paths of a usual length go in one portion, in their order, and nothing goes in none', () => {
  expect(batches([])).toEqual([])
  const paths = pathsOf(12_000, 'x')
  expect(batches(paths)).toEqual([paths])
})

test('paths of the greatest length go in portions that a command line of Linux takes', () => {
  const paths = pathsOf(20_000, 'x'.repeat(205))
  const portions = batches(paths)
  expect(portions.flat()).toEqual(paths)
  // Each has a terminator and a pointer; two million bytes are the limit, the environment included.
  for (const portion of portions) expect(portion.reduce((sum, path) => sum + path.length + 9, 0)).toBeLessThanOrEqual(1_000_000)
  expect(portions.length).toBeGreaterThan(1)
})
