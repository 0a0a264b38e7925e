import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { applyDelta } from '#domain/delta/apply'
import { differInPlace } from '#domain/delta/in-place'
import { makeDelta } from '#domain/delta/make'

const base = randomBytes(100_000)
const changed = (every: number) => {
  const next = Buffer.from(base)
  for (let at = 0; at < next.length; at += every) next[at]! ^= 1
  return next
}

test.each([
  { name: 'the same bytes', next: base, expected: true },
  { name: 'a few others', next: changed(1000), expected: true },
  { name: 'many others', next: changed(10), expected: false },
  { name: 'one byte more', next: Buffer.concat([base, Buffer.from('x')]), expected: false },
])('differInPlace is $expected for $name', ({ next, expected }) => {
  expect(differInPlace(base, next)).toBe(expected)
})

test.each([base, changed(1000), Buffer.alloc(0)])('makeDelta makes of a pair that differs in place what applyDelta takes', async (next) => {
  const of = next.length === 0 ? next : base
  const delta = makeDelta(of, next)
  expect(delta.length).toBeLessThan(2000)
  const data = (async function* () {
    yield delta
  })()
  expect(Buffer.compare(Buffer.concat(await Array.fromAsync(applyDelta(of, data, next.length))), next)).toBe(0)
})
