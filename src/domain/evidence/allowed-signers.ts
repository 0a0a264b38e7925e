import type { Judgement, Refusal, VerifiedSigner } from '../trust/judgement.ts'
import { SIGNATURE_NAMESPACE, STATEMENT_NAMESPACE } from '../trust/namespaces.ts'
import type { Signature } from '../trust/signature.ts'
import { isSignerName, maySignReleases, parseAllowedSigners, type AllowedSigners } from '../trust/signers.ts'
import { fitsPattern } from '../trust/pattern.ts'
import { revokedIn } from './revocation-list.ts'
import { isSignatureOf, shownKeyType } from './ssh-signature.ts'

/** Who may sign, and whose key is revoked, as far as this program decides that as ssh-keygen does (`mayUse` names the exception). */
export interface SignerList {
  readonly signers: AllowedSigners['signers']
  /** Fingerprints of revoked keys. */
  readonly revoked: ReadonlySet<string>
}

/**
 * Reads a list of signers and one of revoked keys, as text or in the binary form of ssh-keygen. Undefined for what only ssh-keygen decides:
 * lines with problems, authorities of certificates, and lists of which `revokedIn` does not know the keys.
 */
export function readSignerList(allowedSigners: string, revokedKeys: Buffer | undefined): SignerList | undefined {
  const { signers, problems } = parseAllowedSigners(allowedSigners)
  const revoked = revokedIn(revokedKeys ?? Buffer.alloc(0))
  if (typeof revoked === 'string' || problems.length > 0 || signers.some(({ certificateAuthority }) => certificateAuthority))
    return undefined
  const moments = signers.flatMap(({ validAfter, validBefore }) => [validAfter, validBefore])
  return moments.some((moment) => moment !== null && momentOf(moment) === undefined) ? undefined : { signers, revoked }
}

/** A text, the signatures that it should have, and when and for what they were made. */
export interface SignedText {
  readonly text: string | Uint8Array
  readonly signatures: readonly Signature[]
  readonly namespace?: string
  /** The moment at which the keys must have been valid. */
  readonly at: Date
}

/**
 * Checks each signature as ssh-keygen does, but for what `mayUse` permits; undefined when one of them is of a kind that only ssh-keygen
 * verifies.
 */
export function judgeBySignerList(list: SignerList, { text, signatures, namespace, at }: SignedText): Promise<Judgement | undefined> {
  const permitted = namespace ?? SIGNATURE_NAMESPACE
  const verified = Promise.all(signatures.map((signature) => isSignatureOf(signature, text, permitted)))
  return decide(list, { signatures, verified, namespace: permitted, at })
}

interface Verifying extends Pick<SignedText, 'signatures' | 'at'> {
  readonly verified: Promise<readonly (boolean | undefined)[]>
  readonly namespace: string
}

async function decide(list: SignerList, { signatures, verified, namespace, at }: Verifying): Promise<Judgement | undefined> {
  const good: VerifiedSigner[] = []
  const refused: { number: number; signature: Signature; refusal: Refusal }[] = []
  const answers = await verified
  for (const [index, signature] of signatures.entries()) {
    const isGood = answers[index]
    if (isGood === undefined) return undefined
    const answer = answerOf(list, { signature, isGood, namespace, at })
    if (typeof answer === 'string') refused.push({ number: index + 1, signature, refusal: answer })
    else good.push(answer)
  }
  return { good, refused }
}

interface Checked {
  readonly signature: Signature
  readonly isGood: boolean
  readonly namespace: string
  readonly at: Date
}

function answerOf({ signers, revoked }: SignerList, { signature, isGood, namespace, at }: Checked): VerifiedSigner | Refusal {
  const signer = signers.find(({ fingerprint }) => fingerprint === signature.fingerprint)
  if (signer === undefined) return 'unknown-key'
  if (signature.namespace !== namespace) return 'other-namespace'
  if (!mayUse(signer.namespaces, namespace)) return 'namespace-not-permitted'
  // In whole seconds, as ssh-keygen counts: the second of valid-before itself still counts.
  const seconds = Math.floor(at.getTime() / 1000) * 1000
  if (signer.validAfter !== null && seconds < momentOf(signer.validAfter)!) return 'not-yet-valid'
  if (signer.validBefore !== null && seconds > momentOf(signer.validBefore)!) return 'expired'
  if (!isGood) return 'other-manifest'
  if (revoked.has(signature.fingerprint)) return 'revoked'
  const principals = signer.principals.filter(isSignerName)
  if (principals.length === 0) return 'no-name'
  return { principals, keyType: shownKeyType(signer.keyType), fingerprint: signature.fingerprint }
}

/**
 * True when patterns of namespaces permit one. ssh-keygen would permit less: here a key that may sign releases may also sign what is stated
 * of them, unless a pattern excludes that, because the namespaces of an older list name releases alone.
 */
function mayUse(namespaces: readonly string[] | null, namespace: string): boolean {
  if (namespaces === null) return true
  if (namespaces.some((pattern) => pattern.startsWith('!') && fitsPattern(pattern.slice(1), namespace))) return false
  const isStatement = namespace === STATEMENT_NAMESPACE
  return (isStatement && maySignReleases({ namespaces })) || namespaces.some((pattern) => fitsPattern(pattern, namespace))
}

/** `YYYYMMDD[HHMM[SS]]`, of this machine's time zone unless a `Z` follows; undefined for a day that does not exist. */
function momentOf(text: string): number | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = ''] =
    /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(Z|UTC)?$/i.exec(text) ?? []
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone === '' ? '' : 'Z'}`)
  return Number.isNaN(moment) ? undefined : moment
}
