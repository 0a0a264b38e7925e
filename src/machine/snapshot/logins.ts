import { join } from 'node:path'
import { AGENT_PROGRAM } from '#domain/protocol/agent-program'
import { DEPLOY_HOME } from '#domain/installation/paths'
import { lineOf } from '#domain/snapshot/line'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { LoginKeys, LoginsSnapshot, Reading, TrustSnapshot, Unreadable } from '#domain/snapshot/schema'
import { parseAuthorizedKeys } from '#domain/trust/authorized-keys'
import { parsePasswd } from '#tools/accounts/passwd'
import type { User } from '#tools/accounts/user'
import type { Host } from '../host.ts'
import { keyedDigest } from './keyed-digest.ts'
import { read } from './reading.ts'
import { readSmallFile } from './small-file.ts'
import type { TrustOptions } from './trust.ts'

/** More users than this are not a machine's own. */
const USER_LIMIT = 2000

/** Keys that may log in, those that may only deploy apart from the others. */
export interface Logins {
  readonly logins: LoginsSnapshot
  readonly deployKeys: TrustSnapshot['deployKeys']
}

/** Reads who may log in with a key: the files in which sshd searches for each user of /etc/passwd, by default. */
export async function readLogins(host: Host, options: TrustOptions): Promise<Logins> {
  const users = await read(() => readUsers(options))
  if (isUnreadable(users)) return { logins: { superusers: users, keys: users }, deployKeys: users }
  const superusers = users.filter(({ id }) => id === 0).map(({ name }) => lineOf(name))
  if (process.geteuid?.() !== 0 && options.root === undefined) {
    const reason: Unreadable = { unreadable: 'only root can read the keys of all users; take the snapshot as root' }
    return { logins: { superusers, keys: reason }, deployKeys: reason }
  }
  const files = (await Promise.all(users.flatMap((user) => placesOf(user).map((path) => readKeys(host, { user, path }, options))))).flat()
  const entries = (mayOnlyDeploy: boolean) =>
    Object.fromEntries(files.filter((file) => file.mayOnlyDeploy === mayOnlyDeploy).map(({ path, keys }) => [path, keys]))
  return { logins: { superusers, keys: entries(false) }, deployKeys: entries(true) }
}

async function readUsers({ root = '' }: TrustOptions): Promise<User[]> {
  const file = await readSmallFile(`${root}/etc/passwd`)
  if (file === undefined) throw new Error('there is no /etc/passwd')
  return parsePasswd(file.text).slice(0, USER_LIMIT)
}

/** Returns the files that sshd reads by default, and on NixOS. */
function placesOf({ name, home }: User): string[] {
  return [join(home, '.ssh/authorized_keys'), join(home, '.ssh/authorized_keys2'), join('/etc/ssh/authorized_keys.d', name)]
}

interface KeyFile {
  readonly path: string
  readonly mayOnlyDeploy: boolean
  readonly keys: Reading<LoginKeys>
}

async function readKeys(
  host: Host,
  { user, path }: { readonly user: User; readonly path: string },
  { fingerprintKey, root = '' }: TrustOptions,
): Promise<KeyFile[]> {
  const file = await read(() => readSmallFile(`${root}${path}`))
  if (file === undefined) return []
  if (isUnreadable(file)) return [{ path: lineOf(path), mayOnlyDeploy: user.home === DEPLOY_HOME, keys: file }]
  const keys = parseAuthorizedKeys(file.text)
  // On NixOS the deploy user has another home; its keys can run nothing but the agent.
  const isDeploy = keys.length > 0 && keys.every(({ command }) => command?.includes(`${AGENT_PROGRAM} dispatch`) === true)
  return [
    {
      path: lineOf(path),
      mayOnlyDeploy: user.home === DEPLOY_HOME || isDeploy,
      keys: {
        digest: keyedDigest(fingerprintKey, host.application, file.sha256),
        keys: Object.fromEntries(keys.map(({ fingerprint, options }) => [fingerprint, { options: options.map(lineOf).slice(0, 64) }])),
      },
    },
  ]
}
