import { isScalar, parseDocument } from 'yaml'
import type { Role } from '../config/role.ts'

/**
 * Returns the text of a configuration with these roles of its hosts, or null when it has no role for one of them. Only the words themselves
 * are replaced, so that every other byte stays: a text that is written from its document loses how its author had set it.
 */
export function withConfigRoles(text: string, roles: Readonly<Record<string, Role>>): string | null {
  const document = parseDocument(text)
  if (document.errors.length > 0) return null
  const edits = Object.entries(roles).map(([host, role]) => {
    const node = document.getIn(['hosts', host, 'role'], true)
    return isScalar(node) && typeof node.value === 'string' && node.range ? { from: node.range[0], to: node.range[1], role } : null
  })
  let changed = text
  for (const edit of edits.toSorted((left, right) => (right?.from ?? 0) - (left?.from ?? 0))) {
    if (edit === null) return null
    changed = changed.slice(0, edit.from) + edit.role + changed.slice(edit.to)
  }
  return changed
}
