import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { agentVerbs, isAgentVerb, verbsOf, type AgentVerb, type AgentWords } from './agent-verbs.ts'
import type { DispatchScope } from './dispatch-scope.ts'
import { AGENT_PROGRAM } from './agent-program.ts'
import { notUnderstood, usageError } from './agent-usage.ts'
import { requireInScope } from './require-in-scope.ts'

/** What the agent is asked to do, from its command line or through the forced command of a deploy key. */
export type AgentCommand<Verb extends AgentVerb = AgentVerb> = { [Each in Verb]: { readonly verb: Each } & AgentWords[Each] }[Verb]

/** Reads the words after the program's name, by the table of verbs. Throws InputError `usage` for anything else. */
export function parseAgentCommand(words: readonly string[]): AgentCommand {
  const command = read(words)
  if (command === undefined) throw usageError(words)
  return command
}

function read([verb, ...rest]: readonly string[]): AgentCommand | undefined {
  return isAgentVerb(verb) ? commandOf(verb, rest) : undefined
}

function commandOf<Verb extends AgentVerb>(verb: Verb, rest: readonly string[]): AgentCommand<Verb> | undefined {
  const grammar: { readonly [Each in AgentVerb]: { read: (words: readonly string[]) => AgentWords[Each] | undefined } } = agentVerbs
  const words = grammar[verb].read(rest)
  return words === undefined ? undefined : { verb, ...words }
}

/**
 * Reads the command that an ssh client asked for (`SSH_ORIGINAL_COMMAND`), which sshd hands over as one string. The grammar
 * is closed: the program's name, a verb that a deploy key may ask for, and words of a fixed form, with single spaces between.
 * There is no quoting, so there is nothing to get wrong. Throws InputError for anything else, and for what the key's scope leaves out.
 */
export function parseDispatch(original: string | undefined, scope: DispatchScope): AgentCommand {
  const words = original === undefined || original.length > 512 ? [] : original.split(' ')
  const [program, verb] = words
  if (program !== AGENT_PROGRAM || !isAgentVerb(verb) || agentVerbs[verb].caller !== 'deploy-key') {
    throw new InputError(
      'not-permitted',
      `This key may run ${AGENT_PROGRAM} ${verbsOf('deploy-key').join('|')} APPLICATION and nothing else; it was asked for ${quote(original ?? 'a shell')}.`,
      { unknown: { words: quote(original ?? 'a shell') } },
    )
  }
  const command = read(words.slice(1))
  if (command === undefined) throw notUnderstood(words.slice(1))
  requireInScope(scope, command)
  // A client that does not announce which form it understands may be of a version that understands only the first.
  return command.verb === 'snapshot' ? { ...command, schemaVersion: command.schemaVersion ?? 1 } : command
}
