import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { nameSchema } from '../config/grammar.ts'
import { AGENT_PROGRAM } from './agent-program.ts'
import { agentVerbs, isAgentVerb, type AgentVerb } from './agent-verbs.ts'

/** Returns the words of a verb, as the usage writes them. */
export function formOf(verb: AgentVerb): string {
  const { takesApplication } = agentVerbs[verb]
  return [verb, ...(takesApplication ? ['APPLICATION'] : []), ...moreOf(verb)].join(' ')
}

/** The words after the application, as the usage writes them. */
function moreOf(verb: AgentVerb): string[] {
  const { option, operands } = agentVerbs[verb].manner
  return [...(option === undefined ? [] : [`[${option}]`]), ...(operands === undefined ? [] : [operands])]
}

/**
 * Returns the error of a program's words that the agent does not understand. Earlier runners read from its beginning, up to the semicolon,
 * that the agent is of another version.
 */
export function notUnderstood(words: readonly string[], hint?: string): InputError {
  const given = quote(words.join(' '))
  const text = `${AGENT_PROGRAM} does not understand ${given}; run "${AGENT_PROGRAM} help", which lists its verbs.`
  return new InputError('usage', text, { hint, unknown: { words: given } })
}

/** Returns the same for words that a person may have typed: it names what is missing, where that is known, and the form of the verb. */
export function usageError(words: readonly string[]): InputError {
  const [verb, ...rest] = words
  if (!isAgentVerb(verb)) return notUnderstood(words)
  const hint = `Type "sudo ${AGENT_PROGRAM} ${formOf(verb)}".`
  const missing = missingWord(verb, rest)
  if (missing === undefined) return notUnderstood(words, hint)
  return new InputError('usage', `${quote(verb)} needs ${missing}.`, { hint, unknown: { words: quote(words.join(' ')) } })
}

/** Returns what a verb needs and does not have, as words; undefined when nothing is missing, and something else is wrong. */
function missingWord(verb: AgentVerb, words: readonly string[]): string | undefined {
  const { takesApplication, manner } = agentVerbs[verb]
  if (!takesApplication) return undefined
  const [application, ...rest] = words
  if (application === undefined || application.startsWith('-')) return 'the name of the application after it: APPLICATION'
  if (!nameSchema.safeParse(application).success) return undefined
  const tokens = moreOf(verb).join(' ').replaceAll(/[[\]]/g, '').split(' ')
  const last = rest.at(-1)
  const value = last?.startsWith('--') === true ? tokens[tokens.indexOf(last) + 1] : undefined
  if (value !== undefined && tokens.includes(last!) && !/^(?:--|\|)/.test(value)) return `${value} after ${last}`
  const { operands = '' } = manner
  return rest.length === 0 && operands !== '' && !operands.startsWith('[') ? operands.replace(/ \[.*/, '') : undefined
}
