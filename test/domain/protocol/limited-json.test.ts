import { expect, test } from 'vitest'
import { parseLimitedJson } from '#domain/protocol/limited-json'

const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

test('JSON is parsed as ever, whatever is in its texts', () => {
  const value = {
    a: ['['.repeat(300), '"[{', '\\"', '\\', `${'\\'.repeat(7)}"${'{'.repeat(300)}`],
    b: Array.from({ length: 300 }, () => [{}]),
  }
  expect(parseLimitedJson(JSON.stringify(value))).toEqual(value)
})

test('JSON of 200 levels is parsed, and of more it is refused, whatever else is in it', () => {
  expect(parseLimitedJson(lists(200))).toHaveLength(1)
  for (const text of [lists(201), `{"a":"\\\\","b":${lists(200)}}`, '{"a":'.repeat(1_000_000), `["\\"",${lists(200)}]`])
    expect(() => parseLimitedJson(text)).toThrow('nested deeper than the 200 levels')
})

test.each(['', '{', '"', '"\\', '[1', ']'])('a text that is not JSON is a syntax error: %s', (text) => {
  expect(() => parseLimitedJson(text)).toThrow(SyntaxError)
})
