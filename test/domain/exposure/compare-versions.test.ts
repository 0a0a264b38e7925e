import { expect, test } from 'vitest'
import { compareVersions } from '#domain/exposure/compare-versions'

// The pairs of Nix's own tests (tests/functional/lang/eval-okay-versions.nix), and of its manual.
test.each([
  ['1.0', '2.3', -1],
  ['2.1', '2.3', -1],
  ['2.3', '2.3', 0],
  ['2.5', '2.3', 1],
  ['3.1', '2.3', 1],
  ['2.3.1', '2.3', 1],
  ['2.3.1', '2.3a', 1],
  ['2.3pre1', '2.3', -1],
  ['2.3pre3', '2.3pre12', -1],
  ['2.3a', '2.3c', -1],
  ['2.3pre1', '2.3c', -1],
  ['2.3pre1', '2.3q', -1],
  ['1.10', '1.9', 1],
  ['3.0.13', '3.0.14', -1],
  ['', '1', -1],
  ['20240101', '9', 1],
] as const)('versions are compared as Nix compares them: %s, %s', (left, right, expected) => {
  expect(compareVersions(left, right)).toBe(expected)
  expect(compareVersions(right, left)).toBe(expected === 0 ? 0 : -expected)
})
