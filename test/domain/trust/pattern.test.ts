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
])('$pattern on $text: $expected', ({ pattern, text, expected }) => expect(fitsPattern(pattern, text)).toBe(expected))

test('is what a regular expression makes of it', () => {
  const short = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 })
  fc.assert(
    fc.property(short('ab*?'), short('ab'), (pattern, text) => {
      const expected = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(text)
      expect(fitsPattern(pattern, text)).toBe(expected)
    }),
  )
})

test('does not backtrack through a pattern of stars', () => {
  // What does is not done within the test's limit, nor within a year.
  expect(fitsPattern('*a'.repeat(50_000), 'grind-to-prod-release')).toBe(false)
})
