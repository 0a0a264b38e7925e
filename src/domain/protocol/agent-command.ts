import { nameSchema } from '../config/grammar.ts'
import { roleSchema, type Role } from '../config/role.ts'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { attemptSchema } from './attempt.ts'
import { parseScope, requireInScope, type DispatchScope } from './dispatch-scope.ts'
import { AGENT_PROGRAM, agentVerbs } from './messages.ts'
import { LEDGER_DEFAULT_ENTRIES } from './record.ts'
import { parseRestoreWords, type RestoreWords } from './restore-words.ts'

/** Verbs that take no word besides the application. */
const plainVerbs = ['status', 'prepare', 'receive', 'apply', 'snapshot', 'release', 'recover'] as const
type PlainVerb = Exclude<(typeof plainVerbs)[number], 'recover'>

/** What the agent is asked to do, from its command line or through the forced command of a deploy key. */
export type AgentCommand =
  | { [Verb in PlainVerb]: { readonly verb: Verb; readonly application: string } }[PlainVerb]
  | { readonly verb: 'rollback'; readonly application: string; readonly to?: string }
  | { readonly verb: 'confirm'; readonly application: string; readonly revert: boolean }
  | { readonly verb: 'prune'; readonly application: string; readonly dryRun: boolean }
  | { readonly verb: 'ledger'; readonly application: string; readonly limit: number }
  | { readonly verb: 'role'; readonly application: string; readonly set?: Role }
  /** Only on the host itself, where root alone can ask for it. */
  | ({ readonly verb: 'restore-data'; readonly application: string } & RestoreWords)
  /** Only on the host itself. */
  | { readonly verb: 'recover'; readonly application: string }
  /** Only by the agent itself, in the transaction's own unit; without an attempt it only recovers. */
  | { readonly verb: 'transact'; readonly application: string; readonly attempt?: string }
  | { readonly verb: 'dispatch'; readonly scope: DispatchScope }
  | { readonly verb: 'install' }
  | { readonly verb: 'uninstall' }

/** A release for `--to`: its id, as many digits of it as make it unique, or what was there before the first release. */
const releasePattern = /^(?:[0-9a-f]{6,64}|taken-over)$/

/** For `--limit`: from 1 to 1000, so that an answer stays of a size. */
const limitPattern = /^(?:[1-9][0-9]{0,2}|1000)$/

/**
 * Reads the words after the program's name. Throws InputError for anything but
 * `status|prepare|receive|apply|snapshot|release|recover APPLICATION`, `rollback APPLICATION [--to ID]`, `confirm APPLICATION [--revert]`,
 * `prune APPLICATION [--dry-run]`, `ledger APPLICATION [--limit COUNT]`, `role APPLICATION [--set active|standby]`,
 * `restore-data APPLICATION RELEASE [--attempt ATTEMPT] [--dry-run]`, `transact APPLICATION [ATTEMPT]`, `dispatch [read] [--application NAME]...`, `install`, `uninstall`.
 */
export function parseAgentCommand(words: readonly string[]): AgentCommand {
  const [verb, application, ...rest] = words
  if ((verb === 'install' || verb === 'uninstall') && application === undefined) return { verb }
  if (verb === 'dispatch') {
    const scope = parseScope(words.slice(1))
    if (scope !== undefined) return { verb, scope }
    throw usage(words)
  }
  if (verb === undefined || application === undefined || !nameSchema.safeParse(application).success) throw usage(words)
  if (verb === 'rollback') {
    if (rest.length === 0) return { verb, application }
    const [flag, to] = rest
    if (rest.length === 2 && flag === '--to' && to !== undefined && releasePattern.test(to)) return { verb, application, to }
  }
  if (verb === 'confirm' && isOnly(rest, '--revert')) return { verb, application, revert: rest.length > 0 }
  if (verb === 'prune' && isOnly(rest, '--dry-run')) return { verb, application, dryRun: rest.length > 0 }
  if (verb === 'ledger') {
    if (rest.length === 0) return { verb, application, limit: LEDGER_DEFAULT_ENTRIES }
    const [flag, limit] = rest
    if (rest.length === 2 && flag === '--limit' && limitPattern.test(limit ?? '')) return { verb, application, limit: Number(limit) }
  }
  if (verb === 'role') {
    if (rest.length === 0) return { verb, application }
    const set = roleSchema.safeParse(rest[1]).data
    if (rest.length === 2 && rest[0] === '--set' && set !== undefined) return { verb, application, set }
  }
  if (verb === 'restore-data') {
    const restore = parseRestoreWords(rest)
    if (restore !== undefined) return { verb, application, ...restore }
  }
  if (verb === 'transact') {
    if (rest.length === 0) return { verb, application }
    const [attempt] = rest
    if (rest.length === 1 && attemptSchema.safeParse(attempt).success) return { verb, application, attempt: attempt! }
  }
  const plain = plainVerbs.find((known) => known === verb)
  if (plain === undefined || rest.length > 0) throw usage(words)
  return { verb: plain, application }
}

/** True for nothing, or for this one flag. */
function isOnly(rest: readonly string[], flag: string): boolean {
  return rest.length === 0 || (rest.length === 1 && rest[0] === flag)
}

/**
 * Reads the command that an ssh client asked for (`SSH_ORIGINAL_COMMAND`), which sshd hands over as one string. The grammar
 * is closed: the program's name, one of the protocol's verbs, and words of a fixed form, with single spaces between. There is
 * no quoting, so there is nothing to get wrong. Throws InputError for anything else, and for what the key's own scope leaves out.
 */
export function parseDispatch(original: string | undefined, scope: DispatchScope): AgentCommand {
  const words = original === undefined || original.length > 512 ? [] : original.split(' ')
  const [program, verb] = words
  if (program !== AGENT_PROGRAM || !agentVerbs.some((known) => known === verb)) {
    throw new InputError(
      'not-permitted',
      `This key may run ${AGENT_PROGRAM} ${agentVerbs.join('|')} APPLICATION and nothing else; it was asked for ${quote(original ?? 'a shell')}.`,
    )
  }
  const command = parseAgentCommand(words.slice(1))
  requireInScope(scope, command)
  return command
}

function usage(words: readonly string[]): InputError {
  return new InputError(
    'usage',
    `${AGENT_PROGRAM} does not understand ${quote(words.join(' '))}; ` +
      `write ${AGENT_PROGRAM} ${agentVerbs.join('|')}|recover APPLICATION; --to ID may follow rollback, --revert confirm, --dry-run prune, --limit COUNT ledger, and --set active|standby role; or restore-data APPLICATION RELEASE [--attempt ATTEMPT] [--dry-run].`,
  )
}
