import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { adviceOnCommandLine, checkOnCommandLine, inAction, onCommandLine } from '#domain/report/option-words'
import { OPTION_NAMES, optionNamesModule } from '../../../script/generate-option-names.ts'

const texts = [
  {
    text: 'Give a release with the option "to".',
    typed: 'Give a release with --to.',
    input: 'Give a release with the input "to".',
  },
  {
    text: 'Give it with the options "record" and "ledger": "grind-to-prod ledger export HOST" writes it.',
    typed: 'Give it with --record and --ledger: "grind-to-prod ledger export HOST" writes it.',
    input: 'Give it with the inputs "record" and "ledger": "grind-to-prod ledger export HOST" writes it.',
  },
  {
    text: 'Give it with the option "host-key" or "host", or accept that with the option "allow-unsigned".',
    typed: 'Give it with --host-key or --host, or accept that with --allow-unsigned.',
    input: 'Give it with the input "host-key" or "host", or accept that with the input "allow-unsigned".',
  },
  { text: 'The option "ref" is "x", but must be a branch.', typed: '--ref is "x", but must be a branch.', input: 'The input "ref" is' },
  {
    text: 'nix: unknown option "foo", and no options "to" and "foo"',
    typed: 'nix: unknown option "foo", and no options "to" and "foo"',
    input: 'nix: unknown option "foo", and no options "to" and "foo"',
  },
  { text: 'Option "to" is left.', typed: '--to is left.', input: 'Input "to" is left.' },
  // The command line alone has the one, and actions alone have the other.
  { text: 'the option "html"', typed: '--html', input: 'the option "html"' },
  { text: 'the option "ssh-key"', typed: 'the option "ssh-key"', input: 'the input "ssh-key"' },
  {
    text: 'It has no option "Some text" and no options.',
    typed: 'It has no option "Some text" and no options.',
    input: 'It has no option',
  },
] as const

test.each(texts)('a shared text names options as its reader types them: $text', ({ text, typed, input }) => {
  expect(onCommandLine(text)).toBe(typed)
  expect(inAction(text)).toContain(input)
})

test('JSON of the command line names options as its user types them in advice alone', () => {
  const text = 'Give the option "known-hosts".'
  const [advice, record] = [
    { statement: text, message: text, hint: text },
    { statement: text, message: text, reason: text },
  ]
  const written = JSON.stringify({ checks: [advice], refusal: text, notes: [text], records: [record] }, adviceOnCommandLine)
  const typed = 'Give --known-hosts.'
  expect(JSON.parse(written)).toEqual({
    checks: [{ statement: typed, message: typed, hint: typed }],
    refusal: typed,
    notes: [typed],
    records: [record],
  })
  expect(checkOnCommandLine(advice)).toEqual({ ...advice, statement: typed, hint: typed })
})

test('the names of options are generated from the commands and the actions', async () => {
  expect(readFileSync(OPTION_NAMES, 'utf8')).toBe(await optionNamesModule())
})
