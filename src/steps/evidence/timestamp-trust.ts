import { unreadableFile } from '#domain/errors/catalogue'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { TIMESTAMP_CERTIFICATES_LIMIT_BYTES } from '#domain/timestamp/files'
import { followed } from '#tools/files/followed'
import { readLimited } from '#tools/files/read-limited'
import type { SigstoreRoot } from '#tools/sigstore/verify-bundle'
import type { TimestampAuthority } from '#tools/timestamp/authorities'
import { TRUSTED_ROOT_HINT, type SigstoreTrustOf } from './sigstore-trust.ts'

/** What time stamps are checked with. */
export interface TimestampTrust {
  /** Returns who may vouch for the times of an application's records; undefined when no certificate is known: nothing is proved then. */
  readonly authoritiesOf: (application: string) => Promise<readonly TimestampAuthority[] | undefined>
  /** True when certificates were given for time stamps, so that these are expected. */
  readonly isExpected: boolean
}

/**
 * Reads who may vouch for times: certificates in PEM, and the authorities of trusted roots of Sigstore. Throws InputError `file-unreadable`
 * or `key-invalid`, also for roots when an authority is first asked for.
 */
export async function readTimestampTrust(file: string | undefined, sigstore: SigstoreTrustOf): Promise<TimestampTrust> {
  const own = file === undefined ? [] : await authoritiesIn(file)
  const known = new Map<readonly SigstoreRoot[], readonly TimestampAuthority[]>()
  return {
    isExpected: file !== undefined,
    authoritiesOf: async (application) => {
      const { roots } = await sigstore(application)
      const ofSigstore = roots === undefined ? [] : (known.get(roots) ?? (await authoritiesNamedBy(roots)))
      if (roots !== undefined) known.set(roots, ofSigstore)
      const all = [...own, ...ofSigstore]
      return all.length === 0 ? undefined : all
    },
  }
}

async function authoritiesIn(file: string): Promise<readonly TimestampAuthority[]> {
  const { authoritiesInPem } = await import('#tools/timestamp/authorities')
  const text = await textOf(file)
  return understood(
    () => authoritiesInPem(text),
    `The file ${quote(file)}`,
    'Give the certificates of the authority for time stamps, in PEM.',
  )
}

async function authoritiesNamedBy(roots: readonly SigstoreRoot[]): Promise<readonly TimestampAuthority[]> {
  const { authoritiesOfSigstore } = await import('#tools/timestamp/authorities')
  return understood(() => authoritiesOfSigstore(roots), 'A trusted root of Sigstore', TRUSTED_ROOT_HINT)
}

async function textOf(file: string): Promise<string> {
  const what = 'file of certificates for time stamps'
  const text = await readLimited(await followed(file), TIMESTAMP_CERTIFICATES_LIMIT_BYTES).catch((cause: unknown) => {
    throw unreadableFile(what, file, cause)
  })
  if (text === undefined) throw unreadableFile(what, file)
  return text
}

/** Returns the authorities that are read. Throws InputError `key-invalid`, as a sentence about this source. */
function understood(read: () => TimestampAuthority[], source: string, hint: string): TimestampAuthority[] {
  try {
    return read()
  } catch (error) {
    throw new InputError('key-invalid', `${source} ${reasonOf(error)}.`, { hint })
  }
}
