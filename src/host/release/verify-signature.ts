import { dirname } from 'node:path'
import type { TrustPlaces } from '#domain/activation/host-paths'
import { HostError } from '#domain/errors/errors'
import { isThere } from '#tools/files/is-there'
import { untrustedFile, untrustedPlace } from '#tools/files/owned-by-root'
import { warn, type Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { judgeSignatures } from '#tools/ssh/judge-signatures'
import { explain, shortfall, type VerifiedSigner } from '#domain/trust/judgement'
import { SIGNATURE_NAMESPACE } from '#domain/trust/namespaces'
import { parseSignatures } from '#domain/trust/signature'
import { unsafePlace } from '#domain/errors/catalogue'

export interface VerifySignatureOptions {
  /** The host's name for messages. */
  readonly host: string
  /** The manifest's own text. */
  readonly manifest: string
  /** The text of manifest.sig; undefined when none was sent. */
  readonly signature: string | undefined
  /** The policy's. */
  readonly minimumSignatures: number
  readonly places: TrustPlaces
}

/**
 * Accepts a manifest only if as many of the host's allowed signers as its policy demands have signed its exact bytes; returns those
 * signers, and the files that decided. Writes only a temporary folder in /run, which is removed when it returns. An invalid signature is
 * harmless as long as enough others are valid: it is only reported.
 *
 * Throws InputError `signature-invalid` for malformed signatures; HostError `signature-refused` for too few good ones, `not-installed` for
 * a host with no allowed_signers, `unsafe-permissions` for one whose allowed_signers is writable by users other than root.
 */
export async function verifySignature(options: VerifySignatureOptions, runner: Runner, reporter: Reporter): Promise<AcceptedSignatures> {
  const { host, manifest, minimumSignatures, places } = options
  const signatures = parseSignatures(options.signature ?? '')
  const { allowedSignersFile, revokedKeysFile } = await signerFiles(host, places)
  const judgement = await judgeSignatures(
    {
      message: manifest,
      namespace: SIGNATURE_NAMESPACE,
      signatures,
      allowedSignersFile,
      revokedKeysFile: revokedKeysFile ?? undefined,
      temporaryFolder: places.temporary,
    },
    runner,
  )
  const problem = shortfall(judgement, minimumSignatures, `${host} refuses this release`)
  if (problem !== undefined) throw new HostError('signature-refused', problem, { host })
  for (const refused of judgement.refused) {
    warn(reporter, `On ${host}, ${explain(refused)}.`)
  }
  return { signers: [...judgement.good], allowedSignersFile, revokedKeysFile }
}

/** Returns the files that define who may sign. Throws HostError `not-installed` or `unsafe-permissions`. */
export async function signerFiles(host: string, places: TrustPlaces): Promise<Omit<AcceptedSignatures, 'signers'>> {
  const allowedSignersFile = await firstSafeFile(host, places.allowedSigners)
  if (allowedSignersFile === undefined) {
    throw new HostError('not-installed', `${host} has no ${places.allowedSigners[0]}, so it accepts no release.`, {
      host,
      hint: "Have an administrator install the signers' public keys there.",
    })
  }
  return { allowedSignersFile, revokedKeysFile: (await isSafeFile(host, places.revokedKeys)) ? places.revokedKeys : null }
}

/** The signers whom a host accepted, and the files by which it decided. */
export interface AcceptedSignatures {
  readonly signers: readonly VerifiedSigner[]
  readonly allowedSignersFile: string
  /** Null where the host revokes no keys. */
  readonly revokedKeysFile: string | null
}

async function firstSafeFile(host: string, files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await isSafeFile(host, file)) return file
  return undefined
}

/** False when it does not exist. Throws HostError `unsafe-permissions` when it, or its folder, is writable by users other than root. */
async function isSafeFile(host: string, file: string): Promise<boolean> {
  const isGiven = await isThere(file)
  const problem = (await untrustedPlace(dirname(file))) ?? (isGiven ? await untrustedFile(file) : null)
  if (problem === null) return isGiven
  throw unsafePlace(host, `${host} cannot verify who may release to it: ${problem}.`)
}
