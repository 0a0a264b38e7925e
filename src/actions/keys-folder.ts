import { join } from 'node:path'
import { userStateFolder } from './step-state.ts'

/** The beginning of the name of each folder with a key. */
export const LABEL = 'key'

/** The same for every job of this user, unlike the runner's own temporary folder, so that the next job finds what was left. */
export function keysFolder(): string {
  return join(userStateFolder(), 'keys')
}
