import { expect, test } from 'vitest'
import { nearest } from '#domain/errors/nearest'

const known = ['http', 'tcp', 'unit', 'timeoutSeconds']

test.each([
  { written: 'htp', expected: 'http' },
  { written: 'htpt', expected: 'http' },
  { written: 'tpc', expected: 'tcp' },
  { written: 'TCP', expected: 'tcp' },
  { written: 'timeoutSecond', expected: 'timeoutSeconds' },
  { written: 'command', expected: undefined },
  { written: '', expected: undefined },
])('the nearest word to $written is $expected', ({ written, expected }) => {
  expect(nearest(written, known)).toBe(expected)
})

test('the nearest word of an empty list is undefined', () => {
  expect(nearest('http', [])).toBeUndefined()
})
