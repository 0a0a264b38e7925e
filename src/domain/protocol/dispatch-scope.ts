import { nameSchema } from '../config/grammar.ts'

/** What one ssh key may ask of the agent: the words of its forced command say so. */
export interface DispatchScope {
  /** A key that reads may look, and change nothing. */
  readonly mode: 'deploy' | 'read'
  /** The applications that it may name; null for every one of the policy, as keys of older installations have it. */
  readonly applications: readonly string[] | null
}

/** The words of a forced command, behind the name of the agent's program. */
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
