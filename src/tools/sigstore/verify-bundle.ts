import { bundleFromJSON, type Bundle } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier, type Signer } from '@sigstore/verify'
import { reasonOf } from '#domain/errors/reason-of'
import { claimIds, type SigstoreIdentity } from '#domain/sigstore/identity'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/** A root of trust: the authorities and logs of one instance of Sigstore. */
export type SigstoreRoot = TrustedRoot

/** What a bundle proves: who signed, and what; without a statement, it is the artifact itself that was signed. */
export interface VerifiedSigstore {
  readonly identity: SigstoreIdentity
  /** The envelope's type and payload. */
  readonly envelope?: { readonly payloadType: string; readonly payload: string }
}

/**
 * Reads trusted roots: one as a JSON document, or several, each on a line of its own, as `gh attestation trusted-root` prints them. Returns
 * what is wrong, as the end of a sentence that begins with the file.
 */
export function parseTrustedRoots(text: string): readonly SigstoreRoot[] | string {
  try {
    const roots = documentsOf(text).map((value) => TrustedRoot.fromJSON(value))
    if (roots.length === 0 || roots.some(({ certificateAuthorities }) => certificateAuthorities.length === 0))
      return 'has no certificate authority of Sigstore'
    if (roots.some(({ tlogs, ctlogs }) => [...tlogs, ...ctlogs].some(({ publicKey }) => publicKey?.validFor?.start === undefined)))
      return 'has a key of a log without the time from which it is valid'
    // What cannot be used is found now, and not in the middle of a verification.
    for (const root of roots) toTrustMaterial(root)
    return roots
  } catch (error) {
    return `is not a trusted root of Sigstore (${reasonOf(error)})`
  }
}

function documentsOf(text: string): unknown[] {
  try {
    return [parseLimitedJson(text)]
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => parseLimitedJson(line))
  }
}

/**
 * Verifies a bundle offline: its certificate chain to a root, at the time that a time stamp or a transparency log vouches for; that the
 * logs which the root names have certificate and signature; and the signature. An artifact is what was signed when the bundle has no
 * envelope. Returns what is wrong, as the end of a sentence.
 */
export function verifySigstoreBundle(text: string, roots: readonly SigstoreRoot[], artifact: Buffer): VerifiedSigstore | string {
  const bundle = parsedBundle(text)
  if (typeof bundle === 'string') return bundle
  let reason = 'there is no root'
  for (const root of roots) {
    try {
      if (bundle.verificationMaterial.content.$case === 'publicKey') return 'has no certificate that names who signed'
      // What a root does not have, such as a log of GitHub's own instance, no bundle of it has.
      const options = {
        ctlogThreshold: Math.min(1, root.ctlogs.length),
        tlogThreshold: Math.min(1, root.tlogs.length),
        timestampThreshold: 1,
      }
      const signer = new Verifier(toTrustMaterial(root), options).verify(toSignedEntity(bundle, artifact))
      const { content } = bundle
      if (content.$case === 'messageSignature') return { identity: identityOf(signer) }
      const { payloadType, payload } = content.dsseEnvelope
      return { identity: identityOf(signer), envelope: { payloadType, payload: payload.toString('base64') } }
    } catch (error) {
      reason = reasonWith(error)
    }
  }
  return `is not proved by the trusted root: ${reason}`
}

function parsedBundle(text: string): Bundle | string {
  try {
    return bundleFromJSON(parseLimitedJson(text))
  } catch (error) {
    return `cannot be read as a bundle of Sigstore: ${reasonWith(error)}`
  }
}

/** The library reports what failed, and why in the cause. */
function reasonWith(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return `${reasonOf(error)}${cause}`.replaceAll(/\s+/g, ' ').slice(0, 300)
}

function identityOf({ identity }: Signer): SigstoreIdentity {
  const claims = new Map((identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join('.') ?? '', utf8StringOf(value)]))
  return {
    subject: identity?.subjectAlternativeName ?? '',
    issuer: identity?.extensions?.issuer ?? '',
    repository: claims.get(claimIds.repository),
    commit: claims.get(claimIds.commit),
    run: claims.get(claimIds.run),
  }
}

const UTF8_STRING = 0x0c

/** Returns the text of a UTF8String in DER; undefined for anything else. */
function utf8StringOf(bytes: Buffer): string | undefined {
  if (bytes[0] !== UTF8_STRING || bytes[1] === undefined) return undefined
  const isLong = bytes[1] > 0x7f
  const start = isLong ? 2 + (bytes[1] & 0x7f) : 2
  const length = isLong ? bytes.readUIntBE(2, Math.min(start - 2, 6)) : bytes[1]
  return start + length === bytes.length ? bytes.toString('utf8', start) : undefined
}
