import { nameSchema } from '../config/grammar.ts'

/** What one ssh key may request of the agent, according to the words of its forced command. */
export interface DispatchScope {
  /** A key that reads can change nothing. */
  readonly mode: 'deploy' | 'read'
  /** The applications that it may name; null for every one of the policy, as keys of older installations have it. */
  readonly applications: readonly string[] | null
}

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
