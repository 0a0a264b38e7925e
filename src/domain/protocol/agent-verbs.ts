import { nameSchema } from '../config/grammar.ts'
import { roleSchema } from '../config/role.ts'
import { attemptSchema } from './attempt.ts'
import { parseScope, type DispatchScope } from './dispatch-scope.ts'
import { parseLogsWords } from './logs.ts'
import { parseLedgerWords } from './ledger-words.ts'
import { parseRotateKeyWords } from './rotate-key.ts'
import { parseRestoreWords } from './restore-words.ts'

/**
 * Who may ask for a verb of the agent:
 * - `deploy-key`: a deploy key over ssh, whose forced command is `dispatch`; root on the host too.
 * - `root`: root on the host, or an administrator's sudo. A deploy key is refused.
 * - `agent`: the agent itself, in the unit of a transaction; its output goes to that unit's journal.
 */
type Caller = 'deploy-key' | 'root' | 'agent'

/** How the usage names the words after the application, and whether they only read. */
interface Manner {
  /** The one option that may follow. */
  readonly option?: string
  /** The words that must follow. */
  readonly operands?: string
  /** A key that only reads may request the verb. */
  readonly reads?: true
  /**
   * A client gives it a process of its own, outside of a session: a file operation that hangs, on a dead mount, cannot be ended and would
   * keep a thread from the other calls.
   */
  readonly ownProcess?: true
  /** A person does not type it: its request comes from a program, and its output is for one. */
  readonly forPrograms?: true
  /** Except with this option, which writes. */
  readonly writesWith?: '--set'
}

/** Parses words of a command line; undefined when they do not match the verb's form. */
type Read<Words> = (words: readonly string[]) => Words | undefined

/** Declares a verb that takes an application, and perhaps more words. */
function ofApplication<const Who extends Caller, Words extends object>(caller: Who, read: Read<Words>, manner: Manner = {}) {
  return {
    caller,
    takesApplication: true,
    manner,
    read: ([application, ...words]: readonly string[]) => {
      if (application === undefined || !nameSchema.safeParse(application).success) return undefined
      const more = read(words)
      return more === undefined ? undefined : { application, ...more }
    },
  } as const
}

const noManner: Manner = {}

/** Declares a verb that takes no application of its own: no word at all, or these words. */
function alone<const Who extends Caller, Words extends object>(caller: Who, read: Read<Words>) {
  return { caller, takesApplication: false, manner: noManner, read } as const
}

function nothing(words: readonly string[]): object | undefined {
  return words.length === 0 ? {} : undefined
}

/** Nothing, or one flag. */
function flag<Words>(word: string, named: (isSet: boolean) => Words): Read<Words> {
  return (words) => {
    if (words.length === 0) return named(false)
    return words.length === 1 && words[0] === word ? named(true) : undefined
  }
}

/** Nothing, or one option with its value. */
function option<Value, Words>(
  word: string,
  parse: (text: string) => Value | undefined,
  named: (value: Value | undefined) => Words,
): Read<Words> {
  return (words) => {
    if (words.length === 0) return named(undefined)
    const [given, text] = words
    const value = words.length === 2 && given === word && text !== undefined ? parse(text) : undefined
    return value === undefined ? undefined : named(value)
  }
}

/** A release for `--to`: its id, as many digits of it as make it unique, or what was there before the first release. */
const releaseOf = (text: string) => (/^(?:[0-9a-f]{6,64}|taken-over)$/.test(text) ? text : undefined)

/** For `--schema-version`: a form of the snapshot that the client understands. */
const schemaVersionOf = (text: string) => ([1, 2] as const).find((known) => String(known) === text)

/** Parses what a key may request, from its forced command. */
function scopeOf(words: readonly string[]): { readonly scope: DispatchScope } | undefined {
  const scope = parseScope(words)
  return scope === undefined ? undefined : { scope }
}

const roleOf = (text: string) => roleSchema.safeParse(text).data

/** The id of an attempt. */
function attemptWord(words: readonly string[]): { readonly attempt: string } | undefined {
  const { attempt } = attemptWords(words) ?? {}
  return attempt === undefined ? undefined : { attempt }
}

/** Nothing, or the id of an attempt. */
function attemptWords([attempt, ...more]: readonly string[]): { readonly attempt?: string } | undefined {
  if (attempt === undefined) return {}
  return more.length === 0 && attemptSchema.safeParse(attempt).success ? { attempt } : undefined
}

/**
 * Every verb of the agent: who may ask for it, and the words that it takes. This table is the whole grammar: what the agent
 * parses, what a deploy key or a key that only reads may run, and what the refusals list. How a verb is performed is its row in
 * `agent/perform.ts`.
 */
export const agentVerbs = {
  status: ofApplication(
    'deploy-key',
    flag('--check', (check) => ({ check })),
    { option: '--check', reads: true },
  ),
  prepare: ofApplication('deploy-key', nothing, { forPrograms: true }),
  receive: ofApplication('deploy-key', nothing, { forPrograms: true }),
  /** Starts the transaction of an attempt that `apply` will ask for. */
  announce: ofApplication('deploy-key', attemptWord, { operands: 'ATTEMPT', forPrograms: true }),
  apply: ofApplication('deploy-key', nothing, { forPrograms: true }),
  rollback: ofApplication(
    'deploy-key',
    option('--to', releaseOf, (to) => ({ to })),
    { option: '--to ID' },
  ),
  confirm: ofApplication(
    'deploy-key',
    flag('--revert', (revert) => ({ revert })),
    { option: '--revert' },
  ),
  /**
   * Keeps a countersignature of an emergency release. The person's signature in the request is the permission, so that a key which only
   * reads may hand it in.
   */
  countersign: ofApplication('deploy-key', nothing, { reads: true, forPrograms: true }),
  /** Asks the attempt that runs to roll back. */
  cancel: ofApplication('deploy-key', nothing),
  /** Follows an attempt that runs, or the one that holds the host, until it has its record. */
  follow: ofApplication('deploy-key', attemptWords, { option: 'ATTEMPT', reads: true }),
  prune: ofApplication(
    'deploy-key',
    flag('--dry-run', (dryRun) => ({ dryRun })),
    { option: '--dry-run' },
  ),
  ledger: ofApplication('deploy-key', parseLedgerWords, { operands: '[--limit COUNT] [--skip COUNT]', reads: true }),
  snapshot: ofApplication(
    'deploy-key',
    option('--schema-version', schemaVersionOf, (schemaVersion) => ({ schemaVersion })),
    { option: '--schema-version 1|2', reads: true, ownProcess: true },
  ),
  /** Takes a snapshot when the attempt has ended. */
  'snapshot-after': ofApplication('deploy-key', attemptWord, { operands: 'ATTEMPT', reads: true, ownProcess: true, forPrograms: true }),
  logs: ofApplication('deploy-key', parseLogsWords, {
    operands: '[--unit UNIT] [--since release|SECONDS] [--lines COUNT] [--follow]',
    reads: true,
    ownProcess: true,
  }),
  /** Who may do what: keys, signers and policy of the application. */
  access: ofApplication('deploy-key', nothing, { reads: true }),
  release: ofApplication('deploy-key', nothing, { reads: true }),
  /** Keeps the newest line of the ledger of another host. */
  witness: ofApplication('deploy-key', nothing, { forPrograms: true }),
  role: ofApplication(
    'deploy-key',
    option('--set', roleOf, (set) => ({ set })),
    { option: '--set active|standby', reads: true, writesWith: '--set' },
  ),
  /** Carries several calls of the other verbs of a deploy key, each within the key's scope; see `frames.ts`. */
  session: ofApplication('deploy-key', nothing, { reads: true, forPrograms: true }),
  recover: ofApplication(
    'root',
    flag('--at-boot', (atBoot) => ({ atBoot })),
    { option: '--at-boot' },
  ),
  'restore-data': ofApplication('root', parseRestoreWords, { operands: 'RELEASE [--attempt ATTEMPT] [--dry-run]' }),
  /** Has the key that signs records name its successor. */
  'rotate-key': ofApplication('root', parseRotateKeyWords, { operands: '--to NEW.pub | --from OLD' }),
  /** Sets the host up; its request names the application. */
  install: alone('root', nothing),
  uninstall: alone('root', nothing),
  /** Adds and removes keys; its request names the application. */
  keys: alone('root', nothing),
  /**
   * The forced command of a key, which sudo runs as root: performs what `SSH_ORIGINAL_COMMAND` asks for, within what these words
   * permit: `[read] [--application NAME]...`.
   */
  dispatch: alone('root', scopeOf),
  /** Without an attempt it only recovers. */
  transact: ofApplication('agent', attemptWords),
  /** In a unit of its own, after a boot. */
  'prove-boot': ofApplication('agent', nothing),
} as const

type AgentVerbs = typeof agentVerbs
export type AgentVerb = keyof AgentVerbs

/** A verb that takes an application. */
export type ApplicationVerb = { [Verb in AgentVerb]: AgentVerbs[Verb]['takesApplication'] extends true ? Verb : never }[AgentVerb]

/** A verb that a deploy key may ask for, by itself or within a session. */
export type RemoteVerb = Exclude<
  { [Verb in AgentVerb]: AgentVerbs[Verb]['caller'] extends 'deploy-key' ? Verb : never }[AgentVerb],
  'session'
>

/** The parsed words of each verb. */
export type AgentWords = { [Verb in AgentVerb]: NonNullable<ReturnType<AgentVerbs[Verb]['read']>> }

/** True for the name of a verb. */
export function isAgentVerb(word: string | undefined): word is AgentVerb {
  return word !== undefined && Object.hasOwn(agentVerbs, word)
}

/** Returns the verbs that one of these callers may ask for, in the table's order. */
export function verbsOf(...callers: readonly Caller[]): AgentVerb[] {
  return Object.keys(agentVerbs)
    .filter(isAgentVerb)
    .filter((verb) => callers.includes(agentVerbs[verb].caller))
}

/** Returns the verbs that a key that only reads may request, in the table's order. */
export function readingVerbs(): AgentVerb[] {
  return verbsOf('deploy-key').filter((verb) => agentVerbs[verb].manner.reads === true)
}

/** True for a verb whose output is for a program. */
export function isForPrograms(verb: AgentVerb): boolean {
  const { takesApplication, manner } = agentVerbs[verb]
  return !takesApplication || manner.forPrograms === true
}
