import { unreadableFile } from '#domain/errors/catalogue'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { TRUSTED_ROOT_LIMIT_BYTES } from '#domain/sigstore/files'
import { followed } from '#tools/files/followed'
import { readLimited } from '#tools/files/read-limited'
import type { SigstoreRoot } from '#tools/sigstore/verify-bundle'

/** What signatures by Sigstore are checked with. */
interface SigstorePolicy {
  /** Trusted roots of Sigstore, as `gh attestation trusted-root` prints them. */
  readonly trustedRootFile?: string | undefined
  /** The workflow that must have signed; any one of the release's own repository when absent. */
  readonly signerWorkflow?: string | undefined
  readonly oidcIssuer?: string | undefined
}

/** The policy of a configuration. */
export interface ConfiguredSigstore extends SigstorePolicy {
  /** The application whose releases it is for; those of every application when absent, because the user named the configuration. */
  readonly application?: string | undefined
}

/** What a user gave, and for what the user did not give, the configuration. */
export interface GivenSigstore extends SigstorePolicy {
  readonly configured?: ConfiguredSigstore | undefined
}

/** What a release is checked with; without roots, nothing of Sigstore is proved. */
export interface SigstoreTrust extends Omit<SigstorePolicy, 'trustedRootFile'> {
  readonly roots: readonly SigstoreRoot[] | undefined
  /** The application of a configuration that was not used, because the release is another one's. */
  readonly unusedOf?: string
}

/** Returns what releases of an application are checked with. Throws InputError for roots of the configuration that cannot be read. */
export type SigstoreTrustOf = (application: string) => Promise<SigstoreTrust>

/**
 * Reads the trusted roots that a user gave; those of the configuration are read when a release of its application first needs them. Throws
 * InputError `file-unreadable` or `key-invalid`.
 */
export async function readSigstoreTrust({ configured, trustedRootFile, ...given }: GivenSigstore): Promise<SigstoreTrustOf> {
  const own = { ...given, roots: trustedRootFile === undefined ? undefined : await readTrustedRoots(trustedRootFile) }
  if (configured === undefined) return async () => own
  const { application: only, trustedRootFile: configuredFile, ...policy } = configured
  let roots: Promise<readonly SigstoreRoot[]> | undefined
  return async (application) => {
    if (only !== undefined && only !== application) return { ...own, unusedOf: only }
    if (own.roots === undefined && configuredFile !== undefined) roots ??= readTrustedRoots(configuredFile)
    return {
      roots: own.roots ?? (await roots),
      signerWorkflow: given.signerWorkflow ?? policy.signerWorkflow,
      oidcIssuer: given.oidcIssuer ?? policy.oidcIssuer,
    }
  }
}

/** Reads a file of trusted roots. Throws InputError `file-unreadable` or `key-invalid`. */
export async function readTrustedRoots(file: string): Promise<readonly SigstoreRoot[]> {
  const text = await readLimited(await followed(file), TRUSTED_ROOT_LIMIT_BYTES).catch((cause: unknown) => {
    throw unreadableFile('file of trusted roots', file, cause)
  })
  if (text === undefined) throw unreadableFile('file of trusted roots', file)
  const { parseTrustedRoots } = await import('#tools/sigstore/verify-bundle')
  const roots = parseTrustedRoots(text)
  if (typeof roots === 'string') throw new InputError('key-invalid', `The file ${quote(file)} ${roots}.`, { hint: TRUSTED_ROOT_HINT })
  return roots
}

export const TRUSTED_ROOT_HINT = 'Get one with "gh attestation trusted-root > trusted_root.jsonl", on a machine that has GitHub\'s program.'
