import type { Matched } from './contract.ts'

/** A workflow token's permissions, by the names that a workflow's `permissions:` uses. */
type Scope = 'actions' | 'artifact-metadata' | 'attestations' | 'contents' | 'deployments' | 'issues' | 'pull-requests'
type Level = 'read' | 'write'
export type Permissions = Level | Readonly<Partial<Record<Scope, Level>>>

/** Whether a token with these permissions may call an operation. Every token may see the repository itself. */
export function mayCall(permissions: Permissions, { category, subcategory, operationId }: Matched, method: string): boolean {
  const needed: Level = method === 'GET' ? 'read' : 'write'
  const held = scopesOf(category, subcategory).map((scope) => (typeof permissions === 'string' ? permissions : permissions[scope]))
  return operationId === 'repos/get' || held.some((level) => level === 'write' || level === needed)
}

/** The scopes of which any one opens an operation: comments on a pull request are opened by its own scope as well. */
function scopesOf(category: string, subcategory: string): readonly Scope[] {
  switch (category) {
    case 'issues':
      return subcategory === 'comments' ? ['issues', 'pull-requests'] : ['issues']
    case 'deployments':
    case 'actions':
      return [category]
    case 'releases':
    case 'commits':
      return ['contents']
    case 'repos':
      return subcategory === 'attestations' ? ['attestations'] : ['contents']
    case 'orgs':
      return ['artifact-metadata']
    default:
      throw new Error(`The stand-in does not know which permission opens ${category}/${subcategory}.`)
  }
}
