import { authorizedKeys, mergeAccess, parseAuthorizedKeys, sudoers, sudoersUsers, type AccessChange } from '#domain/installation/access'
import type { DesiredFile } from '#domain/installation/files'
import { AUTHORIZED_KEYS_FILE, SUDOERS_FILE } from '#domain/installation/paths'
import { readOwnFile } from '#tools/files/read-own-file'

export interface AccessFile extends DesiredFile {
  /** Its text now. */
  readonly before: string | undefined
}

const ACCESS_LIMIT_BYTES = 1024 * 1024

/** sudoers and authorized_keys after a change of one application's keys; what others have stays. Throws what `mergeAccess` throws. */
export async function accessFiles(root: string, change: AccessChange, user?: string): Promise<AccessFile[]> {
  const there = (path: string) => readOwnFile(`${root}${path}`, ACCESS_LIMIT_BYTES)
  const [keysBefore, sudoersBefore] = [await there(AUTHORIZED_KEYS_FILE), await there(SUDOERS_FILE)]
  const grants = mergeAccess(parseAuthorizedKeys(keysBefore ?? ''), change)
  const users = new Set([...sudoersUsers(sudoersBefore ?? ''), ...(user === undefined ? [] : [user])])
  return [
    { path: SUDOERS_FILE, mode: 0o440, text: sudoers([...users], grants), before: sudoersBefore },
    { path: AUTHORIZED_KEYS_FILE, mode: 0o644, text: authorizedKeys(grants), before: keysBefore },
  ]
}
