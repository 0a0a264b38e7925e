import { describe, expect, test } from 'vitest'
import { fieldText } from '#domain/drift/field'
import { fieldPatternSchema, matcherOf, patternParts } from '#domain/drift/field-pattern'

describe('a field has one name', () => {
  test.each([
    { path: ['nix', 'version'], expected: 'nix.version' },
    { path: ['units', 'a@b.service', 'dropIns', '/etc/x.conf'], expected: 'units["a@b.service"].dropIns["/etc/x.conf"]' },
    { path: ['units', 'a"b'], expected: 'units["a\\"b"]' },
  ])('a field has the name $expected', ({ path, expected }) => {
    expect(fieldText(path)).toBe(expected)
  })
})

describe('a pattern names fields, and all below them', () => {
  test.each([
    { pattern: 'nix', path: ['nix', 'version'], expected: true },
    { pattern: 'nix.version', path: ['nix'], expected: false },
    { pattern: 'nix', path: ['nixos'], expected: false },
    { pattern: 'units.*.restarts', path: ['units', 'a.service', 'restarts'], expected: true },
    { pattern: 'units.*.restarts', path: ['units', 'a.service', 'result'], expected: false },
    { pattern: 'units["a.service"]', path: ['units', 'a.service', 'result'], expected: true },
    { pattern: 'units["a.service"]', path: ['units', 'a-service', 'result'], expected: false },
    { pattern: 'units["container@*"].result', path: ['units', 'container@x.service', 'result'], expected: true },
    { pattern: 'capacity["/data"].bytesTotal', path: ['capacity', '/data', 'bytesTotal'], expected: true },
    { pattern: '*.version', path: ['nix', 'version'], expected: true },
    { pattern: 'n*x', path: ['nix', 'version'], expected: true },
    { pattern: 'units["(a+)+"]', path: ['units', 'aaa'], expected: false },
  ])('the pattern $pattern names the field $path and all below it', ({ pattern, path, expected }) => {
    expect(fieldPatternSchema.safeParse(pattern).success).toBe(true)
    expect(matcherOf(['other', pattern])(path)).toBe(expected)
  })

  test('an empty list of patterns names no field', () => {
    expect(matcherOf([])(['nix'])).toBe(false)
  })

  test('the parts of a pattern are those of the path', () => {
    expect(patternParts('units["a.b@c"].dropIns["/etc/[x].conf"]')).toEqual(['units', 'a.b@c', 'dropIns', '/etc/[x].conf'])
  })
})

test.each(['', '.', 'a.', '.a', 'a..b', 'a b', 'units[a]', 'units["a]', 'units[""]', 'a["b"]c', '["a"]["b"', 'a\n'])(
  '%j is not a pattern',
  (pattern) => {
    expect(fieldPatternSchema.safeParse(pattern).success).toBe(false)
  },
)
