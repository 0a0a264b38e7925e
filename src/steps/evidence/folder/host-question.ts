import type { SeenHead } from '#domain/evidence/seen-head'
import type { Manifest } from '#domain/manifest/schema'
import type { HostKey } from '#domain/trust/host-keys'
import type { HostFiles } from './find-evidence.ts'

/** What a host's evidence is checked with. */
export interface HostQuestion {
  readonly files: HostFiles
  /** Undefined when none were given for this host. */
  readonly keys: readonly HostKey[] | undefined
  /** The configuration that pins the keys, if they are from one: it has those of today. */
  readonly keysPinnedIn?: string | undefined
  /** Fingerprints of its keys that are revoked. */
  readonly revokedKeys: ReadonlySet<string>
  /** Those of them that were given as its keys. */
  readonly namedRevokedKeys: readonly string[]
  /** The releases of the same evidence, by their ids. */
  readonly releases: ReadonlyMap<string, { readonly manifest: Manifest; readonly file: string }>
  readonly allowUnsigned: boolean
  /** Newest lines of its ledger that were seen earlier. */
  readonly heads: readonly SeenHead[]
}
