import { expect, test } from 'vitest'
import { unquoted } from '#cli/unquoted'

test.each([
  [`plain`, 'plain'],
  [`"pr`, 'pr'],
  [`'it is`, 'it is'],
  [String.raw`my\ file`, 'my file'],
  [String.raw`"a \"b\" \x \$c"`, String.raw`a "b" \x $c`],
  [`'a'"b"c`, 'abc'],
  [`$(touch /tmp/x)`, '$(touch /tmp/x)'],
  ['a\\', 'a'],
  ['"a\\', 'a'],
])('the word %s of a line is %s, and nothing is evaluated', (word, plain) => {
  expect(unquoted(word)).toBe(plain)
})
