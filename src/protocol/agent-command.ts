import { nameSchema } from '../config/grammar.ts'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { AGENT_PROGRAM, agentVerbs, attemptSchema, type AgentVerb } from './messages.ts'

/** What the agent is asked to do, from its command line or through the forced command of a deploy key. */
export type AgentCommand =
  | { [Verb in Exclude<AgentVerb, 'rollback'>]: { readonly verb: Verb; readonly application: string } }[Exclude<AgentVerb, 'rollback'>]
  | { readonly verb: 'rollback'; readonly application: string; readonly to?: string }
  /** Only on the host itself. */
  | { readonly verb: 'recover'; readonly application: string }
  /** Only by the agent itself, in the transaction's own unit; without an attempt it only recovers. */
  | { readonly verb: 'transact'; readonly application: string; readonly attempt?: string }
  | { readonly verb: 'dispatch' }
  | { readonly verb: 'install' }

/** A release for `--to`: its id, as many digits of it as make it unique, or what was there before the first release. */
const releasePattern = /^(?:[0-9a-f]{6,64}|taken-over)$/

/**
 * Reads the words after the program's name. Throws InputError for anything but
 * `status|prepare|receive|apply|recover APPLICATION`, `rollback APPLICATION [--to ID]`,
 * `transact APPLICATION [ATTEMPT]`, `dispatch`, `install`.
 */
export function parseAgentCommand(words: readonly string[]): AgentCommand {
  const [verb, application, ...rest] = words
  if ((verb === 'dispatch' || verb === 'install') && application === undefined) return { verb }
  if (verb === undefined || application === undefined || !nameSchema.safeParse(application).success) throw usage(words)
  if (verb === 'rollback') {
    if (rest.length === 0) return { verb, application }
    const [flag, to] = rest
    if (rest.length === 2 && flag === '--to' && to !== undefined && releasePattern.test(to)) return { verb, application, to }
  }
  if (verb === 'transact') {
    if (rest.length === 0) return { verb, application }
    const [attempt] = rest
    if (rest.length === 1 && attemptSchema.safeParse(attempt).success) return { verb, application, attempt: attempt! }
  }
  if (rest.length > 0) throw usage(words)
  if (verb === 'recover') return { verb, application }
  const remote = agentVerbs.find((known) => known === verb)
  if (remote !== undefined && remote !== 'rollback') return { verb: remote, application }
  throw usage(words)
}

/**
 * Reads the command that an ssh client asked for (`SSH_ORIGINAL_COMMAND`), which sshd hands over as one string. The grammar
 * is closed: the program's name, one of the protocol's verbs, and words of a fixed form, with single spaces between. There is
 * no quoting, so there is nothing to get wrong. Throws InputError for anything else.
 */
export function parseDispatch(original: string | undefined): AgentCommand {
  const words = original === undefined || original.length > 512 ? [] : original.split(' ')
  const [program, verb] = words
  if (program !== AGENT_PROGRAM || !agentVerbs.some((known) => known === verb)) {
    throw new InputError(
      'not-permitted',
      `This key may run ${AGENT_PROGRAM} ${agentVerbs.join('|')} APPLICATION and nothing else; it was asked for ${quote(original ?? 'a shell')}.`,
    )
  }
  return parseAgentCommand(words.slice(1))
}

function usage(words: readonly string[]): InputError {
  return new InputError(
    'usage',
    `${AGENT_PROGRAM} does not understand ${quote(words.join(' '))}; ` +
      `write ${AGENT_PROGRAM} ${agentVerbs.join('|')}|recover APPLICATION, with --to ID after rollback if it is not the previous release.`,
  )
}
