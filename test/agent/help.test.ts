import { expect, test } from 'vitest'
import { agentHelp } from '#domain/protocol/agent-help'
import { agentVerbs } from '#domain/protocol/agent-verbs'
import { asksForHelp, helpOf } from '#agent/help'

test('the help lists every verb, those for people first', () => {
  const lines = agentHelp(undefined)
  const at = (verb: string) => lines.findIndex((line) => line.startsWith(`  ${verb} `))
  for (const verb of Object.keys(agentVerbs)) expect(at(verb), verb).toBeGreaterThan(0)
  const [people, programs] = [lines.indexOf('Verbs:'), lines.indexOf('Verbs of programs:')]
  for (const verb of ['status', 'rollback', 'recover', 'logs']) expect([people < at(verb), at(verb) < programs]).toEqual([true, true])
  for (const verb of ['prepare', 'session', 'dispatch', 'transact']) expect(at(verb)).toBeGreaterThan(programs)
})

test('the help of a verb has its words and exit codes', () => {
  const text = agentHelp('rollback').join('\n')
  expect(text).toContain('Usage: sudo grind-to-prod-agent rollback APPLICATION [--to ID]')
  expect(text).toContain('10 UNCHANGED, 11 ROLLED_BACK, 12 NEEDS_HUMAN')
})

test.each([
  { words: [], exitCode: 2, asks: true },
  { words: ['--help'], exitCode: 0, asks: true },
  { words: ['status', '--help'], exitCode: 0, asks: true },
  { words: ['help', 'status'], exitCode: 0, asks: true },
  { words: ['status', 'choiros'], exitCode: 0, asks: false },
])('the words $words ask for help: $asks', ({ words, exitCode, asks }) => {
  expect(asksForHelp(words)).toBe(asks)
  if (asks) expect(helpOf(words).exitCode).toBe(exitCode)
})
