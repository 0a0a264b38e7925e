import { quote } from '../errors/quote.ts'
import { SIGNATURE_NAMESPACE } from './namespaces.ts'
import type { Signature } from './signature.ts'

/** Who made a signature that ssh-keygen found good. */
export interface VerifiedSigner {
  /** All names that the key's line of allowed_signers gives it. */
  readonly principals: readonly string[]
  /** As ssh-keygen calls it, such as `ED25519` or `ED25519-CERT`. */
  readonly keyType: string
  /** `SHA256:…` of the key, also when it signed with a certificate. */
  readonly fingerprint: string
}

/** Why a signature does not count. */
export type Refusal =
  | 'unknown-key'
  | 'expired'
  | 'not-yet-valid'
  | 'other-namespace'
  | 'namespace-not-permitted'
  | 'other-manifest'
  | 'revoked'
  | 'no-name'
  | 'not-accepted'

export interface RefusedSignature {
  /** Its place in manifest.sig, from 1. */
  readonly number: number
  readonly signature: Signature
  readonly refusal: Refusal
}

/** What ssh-keygen found of all signatures. */
export interface Judgement {
  readonly good: readonly VerifiedSigner[]
  readonly refused: readonly RefusedSignature[]
}

/**
 * Returns how many different signers these certainly are. One key is one signer however many names it has, and one name is one signer
 * however many keys; so signers that are tied by a key or a name, even through a third, count once.
 */
export function distinctSigners(signers: readonly Pick<VerifiedSigner, 'principals' | 'fingerprint'>[]): number {
  let groups: ReadonlySet<string>[] = []
  for (const { principals, fingerprint } of signers) {
    // A principal cannot be mistaken for a fingerprint, whatever its name is.
    const merged = new Set([`key ${fingerprint}`, ...principals.map((principal) => `name ${principal}`)])
    const tied = groups.filter((group) => [...merged].some((tie) => group.has(tie)))
    for (const tie of tied.flatMap((group) => [...group])) merged.add(tie)
    groups = [...groups.filter((group) => !tied.includes(group)), merged]
  }
  return groups.length
}

/** Returns why the signatures do not suffice, and what to do, as one sentence that begins with `who refuses`; undefined when they do. */
export function shortfall(judgement: Judgement, minimum: number, refuses: string): string | undefined {
  const count = distinctSigners(judgement.good)
  if (count >= minimum) return undefined
  const needed = minimum === 1 ? '' : ` by ${minimum} different signers`
  if (judgement.good.length + judgement.refused.length === 0) {
    return `${refuses}: it has no signature; sign the manifest${needed} with "grind-to-prod sign", and give the manifest.sig too.`
  }
  const reasons = judgement.refused.map(explain)
  if (minimum > 1)
    reasons.unshift(
      `it needs good signatures by ${minimum} different signers but has ${goodOnes(judgement.good, count)}; have another signer add one with "grind-to-prod sign"`,
    )
  return `${refuses}: ${reasons.join('; ')}.`
}

function goodOnes(good: readonly VerifiedSigner[], count: number): string {
  if (good.length === 0) return 'none'
  const names = good.map(({ principals, fingerprint }) => `${principals.map((principal) => quote(principal)).join('/')} ${fingerprint}`)
  return `${count} (${[...new Set(names)].join(', ')})`
}

/** One refused signature, without a full stop. */
export function explain({ number, signature, refusal }: RefusedSignature): string {
  const key = signature.keyType.includes('-cert-') ? `a ${quote(signature.keyType, 60)} certificate` : signature.fingerprint
  return `signature ${number} (${key}) ${sentences[refusal](signature)}`
}

const sentences: Readonly<Record<Refusal, (signature: Signature) => string>> = {
  'unknown-key': ({ keyType }) =>
    keyType.includes('-cert-')
      ? 'is by a certificate that no cert-authority line of allowed_signers accepts (another authority, expired, or for other principals); sign with an accepted certificate'
      : 'is by a key that allowed_signers does not list; sign with a listed key, or have an administrator add this one',
  expired: () => 'is by a key that has expired in allowed_signers (valid-before); sign with a valid key',
  'not-yet-valid': () =>
    "is by a key that is not yet valid in allowed_signers (valid-after); wait until then, or check the machine's clock",
  'other-namespace': ({ namespace }) =>
    `was made for the namespace ${quote(namespace, 60)} and not for ${SIGNATURE_NAMESPACE}; sign with "grind-to-prod sign"`,
  'namespace-not-permitted': () =>
    `is by a key that allowed_signers does not permit to sign in the namespace ${SIGNATURE_NAMESPACE}; have an administrator fix its line`,
  'other-manifest': () =>
    'does not match this manifest: the manifest was changed, or the signature belongs to another one; use the manifest and the manifest.sig of the same release, or sign again',
  revoked: () =>
    'is by a key that revoked_keys revokes (an unreadable revoked_keys revokes every key: check it with ssh-keygen -Q -l -f); sign with another key',
  'no-name': () =>
    "is by a key whose line in allowed_signers has a pattern instead of a signer's name; have an administrator write the name",
  'not-accepted': () => 'was rejected by ssh-keygen for an unknown reason; sign again with "grind-to-prod sign"',
}
