import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitsPattern } from '#domain/trust/pattern'

test.each([
  { pattern: 'a', text: 'a', expected: true },
  { pattern: 'a', text: 'ab', expected: false },
  { pattern: '', text: '', expected: true },
  { pattern: '', text: 'a', expected: false },
  { pattern: '*', text: '', expected: true },
  { pattern: 'grind-*', text: 'grind-to-prod-release', expected: true },
  { pattern: '*release', text: 'grind-to-prod-release', expected: true },
  { pattern: 'g*-*-?rod*', text: 'grind-to-prod-release', expected: true },
  { pattern: '?', text: '', expected: false },
  { pattern: '**a', text: 'ba', expected: true },
  { pattern: 'a*b', text: 'ac', expected: false },
])('the pattern $pattern matches $text: $expected', ({ pattern, text, expected }) => expect(fitsPattern(pattern, text)).toBe(expected))

test('a pattern matches what its regular expression matches', () => {
  const short = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 })
  fc.assert(
    fc.property(short('ab*?'), short('ab'), (pattern, text) => {
      const expected = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(text)
      expect(fitsPattern(pattern, text)).toBe(expected)
    }),
  )
})

test('a pattern of stars is matched without backtracking', () => {
  // What does is not done within the test's limit, nor within a year.
  expect(fitsPattern('*a'.repeat(50_000), 'grind-to-prod-release')).toBe(false)
})
