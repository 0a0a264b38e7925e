import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEnvironmentFile } from '#domain/snapshot/environment-file'

const backslash = '\\'

// The lab's snapshot test compares the same with systemd itself.
test.each([
  { name: 'plain lines', text: 'A=1\nB=2\n', expected: { A: '1', B: '2' } },
  { name: 'no line end at the end', text: 'A=1', expected: { A: '1' } },
  { name: 'an empty value', text: 'A=\nB=', expected: { A: '', B: '' } },
  { name: 'comments of both kinds', text: '# A=1\n;B=2\nC=3', expected: { C: '3' } },
  { name: 'a number sign inside a value', text: 'A=1 # two', expected: { A: '1 # two' } },
  { name: 'white space around', text: '  A = 1 \t\nB=2\r\n', expected: { A: '1', B: '2' } },
  { name: 'single quotes', text: `A='a "b" $c ${backslash}n'`, expected: { A: `a "b" $c ${backslash}n` } },
  {
    name: 'double quotes',
    text: `A="a 'b' ${backslash}"c${backslash}" ${backslash}$d ${backslash}n"`,
    expected: { A: `a 'b' "c" $d ${backslash}n` },
  },
  { name: 'quotes that go on over lines', text: `A='a\nb'\nB="c\nd"`, expected: { A: 'a\nb', B: 'c\nd' } },
  { name: 'what follows a quote', text: `A='a'b 'c'`, expected: { A: "ab 'c'" } },
  { name: 'a continued line', text: `A=a${backslash}\nb`, expected: { A: 'ab' } },
  { name: 'an escaped character', text: `A=${backslash}#b${backslash} `, expected: { A: '#b ' } },
  { name: 'a continued comment: the next line counts, as since systemd 254', text: `# a${backslash}\nA=1`, expected: { A: '1' } },
  { name: 'a line without =', text: 'A\nB=2', expected: { B: '2' } },
  { name: 'names that systemd refuses', text: '1A=1\nA-B=2\nexport C=3\nD=4', expected: { D: '4' } },
  { name: 'the last of two', text: 'A=1\nA=2', expected: { A: '2' } },
  { name: 'a quote that never ends', text: `A='b\nC=1`, expected: { A: 'b\nC=1' } },
  { name: 'an equals sign in a value', text: 'A=b=c', expected: { A: 'b=c' } },
])('the parser of an environment file reads $name', ({ text, expected }) => {
  expect(Object.fromEntries(parseEnvironmentFile(text))).toEqual(expected)
})

test('the parser of an environment file never throws, and every name is valid', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`A=b'"${backslash}\n\r #;$ é`) }), (text) => {
      for (const name of parseEnvironmentFile(text).keys()) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/)
    }),
  )
})

test('the parser of an environment file reads back any value in single quotes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((value) => !value.includes("'")),
      (value) => {
        expect(parseEnvironmentFile(`A='${value}'\n`).get('A')).toBe(value)
      },
    ),
  )
})
