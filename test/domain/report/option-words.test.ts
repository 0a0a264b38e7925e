import { expect, test } from 'vitest'
import { inAction, onCommandLine } from '#domain/report/option-words'

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
    text: 'It has no option "Some text" and no options.',
    typed: 'It has no option "Some text" and no options.',
    input: 'It has no option',
  },
] as const

test.each(texts)('a shared text names options as its reader types them: $text', ({ text, typed, input }) => {
  expect(onCommandLine(text)).toBe(typed)
  expect(inAction(text)).toContain(input)
})
