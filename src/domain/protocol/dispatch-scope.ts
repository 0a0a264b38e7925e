import { nameSchema } from '../config/grammar.ts'
import { InputError } from '../errors/errors.ts'
import { AGENT_PROGRAM } from './messages.ts'

/** What one ssh key may request of the agent, according to the words of its forced command. */
export interface DispatchScope {
  /** A key that reads may look, and change nothing. */
  readonly mode: 'deploy' | 'read'
  /** The applications that it may name; null for every one of the policy, as keys of older installations have it. */
  readonly applications: readonly string[] | null
}

/** The verbs of a key that reads. `role` is one of them without `--set`. */
const readVerbs = ['status', 'snapshot', 'ledger', 'release', 'role'] as const

/** Formats the words of a forced command, behind the name of the agent's program. */
export function scopeWords({ mode, applications }: DispatchScope): string[] {
  return [
    'dispatch',
    ...(mode === 'read' ? ['read'] : []),
    ...(applications ?? []).toSorted().flatMap((application) => ['--application', application]),
  ]
}

/** Reads the words behind `dispatch`: `[read] [--application NAME]...`. Undefined for anything else. */
export function parseScope(words: readonly string[]): DispatchScope | undefined {
  const mode = words[0] === 'read' ? 'read' : 'deploy'
  const rest = mode === 'read' ? words.slice(1) : words
  if (rest.length % 2 !== 0) return undefined
  const applications: string[] = []
  for (let index = 0; index < rest.length; index += 2) {
    const name = nameSchema.safeParse(rest[index + 1])
    if (rest[index] !== '--application' || !name.success) return undefined
    applications.push(name.data)
  }
  return { mode, applications: applications.length === 0 ? null : applications }
}

/** Refuses what a key may not ask for. Throws InputError `read-only-key` or `not-permitted`. */
export function requireInScope(
  { mode, applications }: DispatchScope,
  asked: { readonly verb: string; readonly application?: string; readonly set?: unknown },
): void {
  if (mode === 'read' && (!readVerbs.some((verb) => verb === asked.verb) || asked.set !== undefined)) {
    throw new InputError(
      'read-only-key',
      `This key only reads: it may run ${AGENT_PROGRAM} ${readVerbs.join('|')} APPLICATION, and role without --set; use the deploy key for ${asked.verb}.`,
    )
  }
  if (applications !== null && (asked.application === undefined || !applications.includes(asked.application))) {
    throw new InputError(
      'not-permitted',
      `This key is for ${applications.join(', ')}, and it was used for ${asked.application ?? 'none'}; use that application's own key.`,
    )
  }
}
