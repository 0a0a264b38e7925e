import type { Unreadable } from './schema.ts'

/** True for what could not be read. */
export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'unreadable') === 'string'
}
