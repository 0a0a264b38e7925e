import { expect, test } from 'vitest'
import { pickBase } from '#domain/transfer/pick-base'

const candidate = (name: string, narHash = `hash of ${name}`) => ({ path: `/nix/store/${name}`, narHash, narSize: 1 })
const [one, two, three] = [candidate('one'), candidate('two'), candidate('three')]
const have = (...candidates: readonly (typeof one)[]) => new Map(candidates.map(({ path, narHash }) => [path, { narHash }]))

test('the first candidate that is here too is the base', () => {
  expect(pickBase([one, two, three], have(three, two))).toBe(two)
})

test('a path with another NAR hash here is not a base', () => {
  expect(pickBase([one, two], have({ ...one, narHash: 'another' }, two))).toBe(two)
  expect(pickBase([one], have({ ...one, narHash: 'another' }))).toBeUndefined()
})

test('one with a ready delta is preferred, if it is here', () => {
  expect(pickBase([one, two, three], have(one, three), (base) => base !== one)).toBe(three)
  expect(pickBase([one, two], have(one), (base) => base === two)).toBe(one)
})

test('a path without candidates has no base', () => {
  expect(pickBase([], have(one))).toBeUndefined()
})
