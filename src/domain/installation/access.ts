import { publicKeySchema } from '../config/grammar.ts'
import { InputError } from '../errors/errors.ts'
import { parseScope, scopeWords, type DispatchScope } from '../protocol/dispatch-scope.ts'
import { AGENT_LAUNCHER } from './paths.ts'

/** A key that comes in, and what it may ask for. */
export interface KeyGrant {
  readonly key: string
  readonly scope: DispatchScope
}

const HEADER = '# Written by grind-to-prod host install.'

/** Parses the keys in an authorized_keys file that an installation wrote; lines of another form are ignored. */
export function parseAuthorizedKeys(text: string): KeyGrant[] {
  return text.split('\n').flatMap((line) => {
    const match = /^restrict,command="sudo -n (\S+) dispatch((?: \S+)*)" (\S+ \S+)$/.exec(line)
    const scope = match?.[1] === AGENT_LAUNCHER ? parseScope(match[2]!.split(' ').slice(1)) : undefined
    const key = publicKeySchema.safeParse(match?.[3])
    return scope === undefined || !key.success ? [] : [{ key: key.data, scope }]
  })
}

export interface AccessChange {
  readonly application: string
  /** The other applications of the host. */
  readonly others: readonly string[]
  /** Undefined leaves the keys as they are. */
  readonly deployKeys: readonly string[] | undefined
  readonly readKeys: readonly string[] | undefined
}

/** Returns the keys that an application has. A key without an application, of an older installation, is for all of them. */
export function keysOf(grants: readonly KeyGrant[], application: string, mode: DispatchScope['mode']): string[] {
  return grants
    .filter(({ scope }) => scope.mode === mode && (scope.applications === null || scope.applications.includes(application)))
    .map(({ key }) => key)
}

/**
 * Returns the keys after an installation, or after the end of one (no keys): those of other applications stay as they are. A key without an
 * application, of an older installation, becomes one for the other applications, which is all that it is still needed for. sshd heeds the
 * first line of a key alone, so that each key has one. Throws InputError `key-in-use` for a key that would have to be of both modes.
 */
export function mergeAccess(existing: readonly KeyGrant[], change: AccessChange): KeyGrant[] {
  const { application, others, deployKeys, readKeys } = change
  const theirs = existing.flatMap(({ key, scope }) => {
    const applications = (scope.applications ?? others).filter((name) => name !== application)
    return applications.length === 0 ? [] : [{ key, scope: { mode: scope.mode, applications } }]
  })
  const ours = (mode: DispatchScope['mode'], keys: readonly string[]) =>
    keys.map((key) => ({ key, scope: { mode, applications: [application] } }))
  const own = [
    ...ours('deploy', deployKeys ?? keysOf(existing, application, 'deploy')),
    ...ours('read', readKeys ?? keysOf(existing, application, 'read')),
  ]
  const merged = new Map<string, KeyGrant>()
  for (const { key, scope } of [...theirs, ...own]) {
    const other = merged.get(key)?.scope
    if (other !== undefined && other.mode !== scope.mode) {
      throw new InputError(
        'key-in-use',
        `The key ${key.slice(0, 40)}… cannot be both a deploy key and a read-only key (${(other.applications ?? []).join(', ')}; ${application}): sshd runs one command for a key.`,
        { hint: 'Create another key.' },
      )
    }
    merged.set(key, {
      key,
      scope: { mode: scope.mode, applications: [...new Set([...(other?.applications ?? []), ...scope.applications])] },
    })
  }
  const order = existing.map(({ key }) => key)
  const isThere = [...merged.values()].filter(({ key }) => order.includes(key))
  const isNew = [...merged.values()].filter(({ key }) => !order.includes(key))
  return [...isThere.toSorted((left, right) => order.indexOf(left.key) - order.indexOf(right.key)), ...isNew]
}

/** Returns the text of authorized_keys. */
export function authorizedKeys(grants: readonly KeyGrant[]): string {
  return [HEADER, ...grants.map(({ key, scope }) => `restrict,command="sudo -n ${commandLine(scope)}" ${key}`), ''].join('\n')
}

/** Users that a sudoers file of an installation names. */
export function sudoersUsers(text: string): string[] {
  return [...text.matchAll(/^([a-z_][a-z0-9_-]*) ALL=\(root:root\) NOPASSWD: GRIND_TO_PROD$/gm)].map((match) => match[1]!)
}

/**
 * Returns the sudoers text: exact command lines, those of authorized_keys, with no wildcard. What was asked for comes in
 * SSH_ORIGINAL_COMMAND, which the agent reads by a closed grammar. Without a pseudo-terminal, so that a pack passes through byte for byte.
 * It has settings that both sudo and sudo-rs know.
 */
export function sudoers(users: readonly string[], grants: readonly KeyGrant[]): string {
  const commands = [...new Set(grants.map(({ scope }) => commandLine(scope)))]
  return [
    HEADER,
    `Cmnd_Alias GRIND_TO_PROD = ${commands.join(', ')}`,
    'Defaults!GRIND_TO_PROD env_keep += "SSH_ORIGINAL_COMMAND SSH_CONNECTION", !use_pty',
    ...users.map((user) => `${user} ALL=(root:root) NOPASSWD: GRIND_TO_PROD`),
    '',
  ].join('\n')
}

function commandLine(scope: DispatchScope): string {
  return [AGENT_LAUNCHER, ...scopeWords(scope)].join(' ')
}
