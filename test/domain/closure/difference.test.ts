import { expect, test } from 'vitest'
import { closureIn } from '#domain/closure/closure-in'
import { differenceFrom } from '#domain/closure/difference'
import type { ClosurePath } from '#domain/closure/inventory'

const entry = (letter: string, references: string[] = [], narSize = 1): ClosurePath => ({
  path: `/nix/store/${letter.repeat(32)}-x`,
  narHash: `sha256-${letter.repeat(43)}=`,
  narSize,
  references: references.map((other) => `/nix/store/${other.repeat(32)}-x`),
})
const byPath = (...entries: ClosurePath[]) => new Map(entries.map((one) => [one.path, one]))

const known = byPath(entry('a', ['b', 'c']), entry('b'), entry('c'), entry('d'))

test.each([
  { name: 'nothing of the same', next: [entry('a', ['b', 'c']), entry('c')], left: [] },
  { name: 'what is new', next: [entry('f'), entry('b')], left: [entry('f')] },
  { name: 'what has another size', next: [entry('b', [], 2)], left: [entry('b', [], 2)] },
  { name: 'what has another hash', next: [{ ...entry('b'), narHash: 'x' }], left: [{ ...entry('b'), narHash: 'x' }] },
  { name: 'what has fewer references', next: [entry('a', ['b'])], left: [entry('a', ['b'])] },
  { name: 'what has other references', next: [entry('a', ['b', 'd'])], left: [entry('a', ['b', 'd'])] },
])('the difference from a closure has $name', ({ next, left }) => {
  expect(differenceFrom(known, next)).toEqual(left)
})

test('a closure is what follows from a path, with what is not known of it', () => {
  expect(closureIn(known, entry('a').path)).toEqual({ paths: [entry('a', ['b', 'c']), entry('b'), entry('c')], unknown: [] })
  expect(closureIn(byPath(entry('a', ['b']), entry('d')), entry('a').path)).toEqual({
    paths: [entry('a', ['b'])],
    unknown: [entry('b').path],
  })
})
