import { personOf } from '#domain/errors/quote'
import { tmpdir } from 'node:os'
import { judgeBySignerList, type SignerList } from '#domain/evidence/allowed-signers'
import { KEY_MISSING, type Check } from '#domain/evidence/check'
import { isKnownError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import { formatCount } from '#domain/report/amount'
import { distinctSigners, explain, shortfall, type Judgement } from '#domain/trust/judgement'
import { SIGNATURE_NAMESPACE } from '#domain/trust/namespaces'
import { parseSignatures, SIGNATURE_LIMIT_BYTES, type Signature } from '#domain/trust/signature'
import { readLimited } from '#tools/files/read-limited'
import type { Runner } from '#tools/run/runner'
import { judgeSignatures, type JudgeOptions } from '#tools/ssh/judge-signatures'

/** The signatures of a manifest, and the keys and the moment that they are checked with. */
export interface SignaturesToCheck {
  /** The manifest's own file. */
  readonly file: string
  /** The manifest's own text: what was signed is its UTF-8. */
  readonly text: string
  readonly releaseId: string
  readonly signatureFile: string
  readonly allowedSignersFile: string
  readonly revokedKeysFile?: string | undefined
  readonly minimumSignatures: number
  /** The moment at which the keys must have been valid. */
  readonly at: Date
  /** The same signers, read already: then ssh-keygen is run only for what it alone verifies. */
  readonly list?: SignerList | undefined
}

const nobody: Judgement = { good: [], refused: [] }

/** Checks who signed a manifest, with ssh-keygen. Throws CommandError when that gives no answer. */
export async function checkSignatures(
  options: SignaturesToCheck,
  runner: Runner,
): Promise<{ readonly judgement: Judgement; readonly checks: readonly Check[] }> {
  const { signatureFile, allowedSignersFile, revokedKeysFile, at, minimumSignatures, releaseId, text, list } = options
  const restsOn = [options.file, signatureFile, allowedSignersFile]
  const common = { check: 'signatures', restsOn, vouchedBy: 'signers' } as const
  const signatures = await readSignatures(signatureFile)
  if (typeof signatures === 'string') return { judgement: nobody, checks: [{ ...common, outcome: 'failed', statement: signatures }] }
  const judged: JudgeOptions = {
    message: text,
    namespace: SIGNATURE_NAMESPACE,
    signatures,
    allowedSignersFile,
    revokedKeysFile,
    at,
    temporaryFolder: tmpdir(),
  }
  const judgement =
    (list === undefined ? undefined : await judgeBySignerList(list, { text, signatures, at })) ?? (await judgeSignatures(judged, runner))
  const complaint = shortfall(judgement, minimumSignatures, `The release ${releaseId} is not valid`)
  const count = distinctSigners(judgement.good)
  const names = judgement.good.map(({ principals, keyType, fingerprint }) => `${personOf(principals)} with ${keyType} ${fingerprint}`)
  const enough = `${formatCount(count, 'signer')} signed the manifest, and ${minimumSignatures} must: ${names.join(', ')}.`
  const refused = judgement.refused.map((one) => `${explain(one)}.`)
  return {
    judgement,
    checks: [
      complaint === undefined
        ? { ...common, outcome: 'passed', statement: [enough, ...refused.map((one) => `Not counted: ${one}`)].join(' ') }
        : { ...common, outcome: 'failed', statement: complaint },
      revocations(revokedKeysFile),
    ],
  }
}

/** Returns the check of a manifest of which it is unknown who may sign it; `isAccepted` where the user accepts that. */
export function unknownSigners({ file, signatureFile }: Pick<SignaturesToCheck, 'file' | 'signatureFile'>, isAccepted: boolean): Check {
  return {
    check: 'signatures',
    ...(isAccepted ? { outcome: 'not-provable' } : { outcome: 'failed', reason: KEY_MISSING }),
    statement: 'It is unknown who may sign this release: anyone can sign one.',
    hint: 'Give the list of signers with the option "allowed-signers".',
    restsOn: [signatureFile, file],
    vouchedBy: 'none',
  }
}

function revocations(file: string | undefined): Check {
  const common = { check: 'revocations', vouchedBy: 'none' } as const
  // A revoked key is among the signatures that do not count.
  if (file !== undefined) return { ...common, outcome: 'passed', statement: 'No key of a signer that counts is revoked.', restsOn: [file] }
  return {
    ...common,
    outcome: 'not-provable',
    statement: 'Revocations were not checked.',
    hint: 'Give the revoked keys with the option "revoked-keys".',
    restsOn: [],
  }
}

/** Returns the signatures of a file, or why there are none. */
async function readSignatures(file: string): Promise<Signature[] | string> {
  try {
    const text = await readLimited(file, SIGNATURE_LIMIT_BYTES)
    return parseSignatures(text ?? '')
  } catch (error) {
    return isKnownError(error) ? error.message : `The signatures cannot be read (${reasonOf(error)}).`
  }
}
