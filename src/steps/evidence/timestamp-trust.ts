import { unreadableFile } from '#domain/errors/catalogue'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { TIMESTAMP_CERTIFICATES_LIMIT_BYTES } from '#domain/timestamp/files'
import { readLimited } from '#tools/files/read-limited'
import type { SigstoreRoot } from '#tools/sigstore/verify-bundle'
import type { TimestampAuthority } from '#tools/timestamp/authorities'

/** What time stamps are checked with. */
export interface TimestampTrust {
  /** Undefined when no certificate is known: nothing is proved then. */
  readonly authorities: readonly TimestampAuthority[] | undefined
  /** True when certificates were given for time stamps, so that these are expected. */
  readonly isExpected: boolean
}

/**
 * Reads who may vouch for times: certificates in PEM, and the authorities of trusted roots of Sigstore. Throws InputError `file-unreadable`
 * or `key-invalid`.
 */
export async function readTimestampTrust(
  file: string | undefined,
  { roots }: { readonly roots: readonly SigstoreRoot[] | undefined },
): Promise<TimestampTrust> {
  if (file === undefined && roots === undefined) return { authorities: undefined, isExpected: false }
  const { authoritiesInPem, authoritiesOfSigstore } = await import('#tools/timestamp/authorities')
  const own = file === undefined ? [] : read(file, authoritiesInPem, await textOf(file))
  const ofSigstore = roots === undefined ? [] : read('of trusted roots', authoritiesOfSigstore, roots)
  const all = [...own, ...ofSigstore]
  return { authorities: all.length === 0 ? undefined : all, isExpected: file !== undefined }
}

async function textOf(file: string): Promise<string> {
  const what = 'file of certificates for time stamps'
  const text = await readLimited(file, TIMESTAMP_CERTIFICATES_LIMIT_BYTES).catch((cause: unknown) => {
    throw unreadableFile(what, file, cause)
  })
  if (text === undefined) throw unreadableFile(what, file)
  return text
}

function read<From>(file: string, parse: (from: From) => TimestampAuthority[], from: From): TimestampAuthority[] {
  try {
    return parse(from)
  } catch (error) {
    throw new InputError('key-invalid', `The file ${quote(file)} ${reasonOf(error)}.`, {
      hint: 'Give the certificates of the authority for time stamps, in PEM.',
    })
  }
}
