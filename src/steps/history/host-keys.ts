import { followRotations } from '#domain/evidence/host-key-chain'
import type { LedgerResult } from '#domain/protocol/record'
import type { HostKey } from '#domain/trust/host-keys'
import type { KnownKeys } from '../evidence/known-keys.ts'

/** A host, and the application whose attempts it signs. */
type Signing = Pick<LedgerResult, 'host' | 'application'>

/** What a ledger states of changes of its host's key. */
export type StatedChanges = Signing & Pick<LedgerResult, 'keyRotations'>

/** Finds the keys of a host: those that are known, and their successors; undefined when no keys were given. */
export type HostKeys = (of: Signing) => Promise<readonly HostKey[] | undefined>

/** Follows the changes of keys that ledgers state, from the keys that are known; once for each application on each host. */
export function hostKeysOf({ keysOf, revokedKeysOf }: KnownKeys, stated: readonly StatedChanges[]): HostKeys {
  const byHost = Map.groupBy(stated, nameOf)
  const found = new Map<string, Promise<readonly HostKey[]>>()
  return async (of) => {
    const { host, application } = of
    const known = keysOf(host)
    if (known === undefined) return undefined
    const before = found.get(nameOf(of))
    if (before !== undefined) return before
    const rotations = (byHost.get(nameOf(of)) ?? []).flatMap(({ keyRotations = [] }) => keyRotations)
    const keys = followRotations({ host, application, known, revoked: revokedKeysOf(host), rotations }).then((chain) => chain.keys)
    found.set(nameOf(of), keys)
    return keys
  }
}

function nameOf({ host, application }: Signing): string {
  return `${application} ${host}`
}
