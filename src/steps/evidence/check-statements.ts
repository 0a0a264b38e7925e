import { join } from 'node:path'
import { filesOfBundle } from '#domain/bundle/files'
import type { Inventory } from '#domain/closure/inventory'
import { isKnownError } from '#domain/errors/errors'
import { personOf, quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Check } from '#domain/evidence/check'
import { judgeBySignerList, type SignerList } from '#domain/evidence/allowed-signers'
import {
  NIX_SIGNATURES_FILE,
  nixSignaturesSchema,
  signedPaths,
  type SignedPaths,
  type TrustedNixKeys,
} from '#domain/evidence/nix-signatures'
import { formatCount } from '#domain/report/amount'
import { ENVELOPE_LIMIT_BYTES, parseEnvelope, signedBytesOf, type Envelope } from '#domain/statement/dsse'
import { provenanceOf, provenanceProblems } from '#domain/statement/provenance'
import { sbomProblems, type SbomValue } from '#domain/statement/sbom'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import { statementOf, type Statement } from '#domain/statement/statement'
import { explain, type RefusedSignature, type VerifiedSigner } from '#domain/trust/judgement'
import { readLimited } from '#tools/files/read-limited'
import type { BundleToCheck } from './check-bundle.ts'
import { bundleFiles } from '../bundle/write.ts'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/** Who may sign statements of a release, and the moment at which their keys must have been valid. */
export interface StatementSigners {
  /** Undefined when that is unknown. */
  readonly list: SignerList | undefined
  readonly at: Date
  /** The file that names them. */
  readonly allowedSignersFile: string | undefined
}

type Common = Pick<Check, 'check' | 'restsOn' | 'vouchedBy'>

/** Checks the provenance beside a manifest: its signature, its subjects, and that it agrees with the manifest. */
export async function checkProvenance({ folder, file: manifestFile, manifest }: BundleToCheck, signers: StatementSigners): Promise<Check> {
  const file = join(folder, bundleFiles.provenance)
  const common: Common = { check: 'provenance', restsOn: [file, manifestFile], vouchedBy: 'signers' }
  return checkStatement(common, { file, signers }, (statement) => {
    const { id } = provenanceOf(statement).runDetails.builder
    return {
      problems: provenanceProblems(statement, manifest),
      statement: `The provenance is of this manifest and its commit; the builder was ${quote(id)}.`,
    }
  })
}

/** Checks the statement with the bill of materials: its signature, its subjects, and that its content is that of the bill of materials. */
export async function checkSbomStatement(
  { folder, file: manifestFile, manifest }: BundleToCheck,
  signers: StatementSigners,
  sbom: SbomValue | undefined,
): Promise<Check> {
  const file = join(folder, bundleFiles.sbomStatement)
  const sbomFile = join(folder, bundleFiles.sbom)
  const common: Common = { check: 'sbom-statement', restsOn: [file, manifestFile, sbomFile], vouchedBy: 'signers' }
  return checkStatement(common, { file, signers }, (statement) => {
    const problems = sbomProblems(statement, manifest, sbom)
    if (sbom === undefined)
      return { problems, isCompared: false, statement: `Without ${bundleFiles.sbom}, the statement cannot be compared with it.` }
    return { problems, statement: 'The statement has the bill of materials of this manifest, with what its flake states of the packages.' }
  })
}

interface StatementToCheck {
  readonly file: string
  readonly signers: StatementSigners
}

/** What a statement is found to contradict, each as the end of a sentence, and what it states otherwise. */
interface Agreement {
  readonly problems: readonly string[]
  readonly statement: string
  /** False when something is missing that it must be compared with. */
  readonly isCompared?: boolean
}

async function checkStatement(
  common: Common,
  { file, signers }: StatementToCheck,
  agree: (statement: Statement) => Agreement,
): Promise<Check> {
  const name = quote(file.slice(file.lastIndexOf('/') + 1))
  const failed = (what: string): Check => ({
    ...common,
    outcome: 'failed',
    statement: what,
    hint: 'Take the files that the build wrote, from its artifact.',
  })
  const open = { ...common, vouchedBy: 'none', outcome: 'not-provable' } as const
  try {
    const text = await readLimited(file, ENVELOPE_LIMIT_BYTES)
    if (text === undefined)
      return { ...common, outcome: 'not-provable', statement: `There is no ${name} beside the manifest, so it was not checked.` }
    const { agreement, signed } = readStatement(text, { signers, agree })
    const { problems, isCompared = true } = agreement
    const signature = await signed
    if (problems.length > 0 || signature.outcome === 'failed')
      return failed(`The statement ${name} ${[...problems, ...(signature.outcome === 'failed' ? [signature.what] : [])].join('; it ')}.`)
    if (signature.outcome === 'not-provable' || !isCompared)
      return { ...open, statement: `${agreement.statement} It ${signature.what}.`, ...hintOf(signature) }
    return { ...common, outcome: 'passed', statement: `${agreement.statement} It ${signature.what}.` }
  } catch (error) {
    return failed(isKnownError(error) ? `${name}: ${error.message}` : `${name} cannot be read (${reasonOf(error)}).`)
  }
}

interface StatementReader {
  readonly signers: StatementSigners
  readonly agree: (statement: Statement) => Agreement
}

/** Reads a statement and begins to verify its signatures: the statement itself, which may be large, is not kept until they are. */
function readStatement(
  text: string,
  { signers, agree }: StatementReader,
): { readonly agreement: Agreement; readonly signed: Promise<FoundSignature> } {
  const envelope = parseEnvelope(text)
  const agreement = agree(statementOf(envelope))
  return { agreement, signed: signatureOf(envelope, signers) }
}

/** What is found of the signatures of a statement. */
interface FoundSignature {
  readonly outcome: Check['outcome']
  /** The end of a sentence. */
  readonly what: string
  /** The allowed signer who signed it. */
  readonly signer?: VerifiedSigner
  /** True if the list of signers has none of the keys that signed it. */
  readonly isUnlisted?: boolean
  /** What to give so that it can be verified. */
  readonly hint?: string
}

/** The hint of a check that rests on a signature. */
export function hintOf({ hint }: FoundSignature): Pick<Check, 'hint'> {
  return hint === undefined ? {} : { hint }
}

const GIVE_SIGNERS = 'Give the list of signers with the option "allowed-signers".'
const GIVE_PLAIN_LISTS = 'Give lists of plain public keys: certificates and binary lists are not read here.'

function found(outcome: Check['outcome'], what: string, hint?: string): Promise<FoundSignature> {
  return Promise.resolve({ outcome, what, ...(hint === undefined ? {} : { hint }) })
}

/** Checks who signed a statement. */
export function signatureOf(envelope: Envelope, { list, at, allowedSignersFile }: StatementSigners): Promise<FoundSignature> {
  const [first] = envelope.signatures
  if (first === undefined) return found('not-provable', 'is not signed: anyone can write such a statement')
  const signatures = envelope.signatures.flatMap((one) => sshSignatureOf(one) ?? [])
  if (signatures.length === 0) return found('failed', 'has no signature by an ssh key')
  if (list === undefined && allowedSignersFile === undefined)
    return found('not-provable', 'has a signature, and it is unknown who may sign it', GIVE_SIGNERS)
  if (list === undefined)
    return found(
      'not-provable',
      'has a signature, and only ssh-keygen decides by the given lists of signers and revoked keys',
      GIVE_PLAIN_LISTS,
    )
  return signatureBy(judgeBySignerList(list, { text: signedBytesOf(envelope), signatures, namespace: STATEMENT_NAMESPACE, at }))
}

async function signatureBy(judging: ReturnType<typeof judgeBySignerList>): Promise<FoundSignature> {
  const judgement = await judging
  if (judgement === undefined)
    return { outcome: 'not-provable', what: 'is signed with a certificate, which only ssh-keygen verifies', hint: GIVE_PLAIN_LISTS }
  const [good] = judgement.good
  if (good !== undefined)
    return { outcome: 'passed', what: `is signed by ${personOf(good.principals)} (${good.fingerprint})`, signer: good }
  const isUnlisted = judgement.refused.every(({ refusal }) => refusal === 'unknown-key')
  return { outcome: 'failed', what: `has no good signature: ${refusalOf(judgement.refused[0]!)}`, isUnlisted }
}

/** The sentence of a release's signature is of its manifest. */
function refusalOf(refused: RefusedSignature): string {
  const { number, signature, refusal } = refused
  if (refusal !== 'other-manifest') return explain(refused)
  return `signature ${number} (${signature.fingerprint}) does not match this statement: it was changed, or the signature belongs to another one`
}

/** Checks that trusted keys of Nix signed each path of the inventory; nothing without keys and signatures. */
export async function checkNixSignatures(
  bundle: BundleToCheck,
  inventory: Inventory | undefined,
  trusted: TrustedNixKeys | undefined,
): Promise<Check[]> {
  if (trusted === undefined && !bundle.names.includes(NIX_SIGNATURES_FILE)) return []
  return [await nixSignaturesCheck(bundle, inventory, trusted)]
}

async function nixSignaturesCheck(
  { folder }: BundleToCheck,
  inventory: Inventory | undefined,
  trusted: TrustedNixKeys | undefined,
): Promise<Check> {
  const file = join(folder, NIX_SIGNATURES_FILE)
  const common: Common = { check: 'nix-signatures', restsOn: [file, join(folder, bundleFiles.inventory)], vouchedBy: 'none' }
  const open = (statement: string, hint?: string): Check => ({
    ...common,
    outcome: 'not-provable',
    statement,
    ...(hint === undefined ? {} : { hint }),
  })
  try {
    const text = await readLimited(file, filesOfBundle[NIX_SIGNATURES_FILE].limitBytes)
    if (text === undefined)
      return open(`There is no ${NIX_SIGNATURES_FILE} beside the manifest, so it is unknown which keys of Nix signed its paths.`)
    if (trusted === undefined)
      return open('The signatures of Nix were not checked.', 'Give a file with the trusted keys with the option "nix-keys".')
    if (inventory === undefined) return open('Without its inventory, the signatures of the paths cannot be checked.')
    const signatures = nixSignaturesSchema.safeParse(parseLimitedJson(text))
    if (!signatures.success) return { ...common, outcome: 'failed', statement: `${NIX_SIGNATURES_FILE} is not a list of signatures.` }
    return { ...common, ...nixResult(await signedPaths(inventory, signatures.data, trusted), trusted) }
  } catch (error) {
    return { ...common, outcome: 'failed', statement: `${NIX_SIGNATURES_FILE} cannot be read (${reasonOf(error)}).` }
  }
}

function nixResult({ unsigned, signed, followed, names }: SignedPaths, { needed }: TrustedNixKeys): Pick<Check, 'outcome' | 'statement'> {
  if (unsigned.length > 0) {
    const more = unsigned.length > 1 ? ` and ${unsigned.length - 1} more` : ''
    const statement = `Too few trusted keys of Nix signed ${unsigned[0]}${more}: ${formatCount(needed, 'signature')} is needed for each path.`
    return { outcome: 'failed', statement }
  }
  const total = formatCount(signed + followed, 'path')
  const by = `signed by ${needed === 1 ? 'a trusted key' : `${needed} trusted keys`} of Nix (${names.join(', ')})`
  if (followed === 0) return { outcome: 'passed', statement: `Each of the ${total} is ${by}.` }
  const content = followed === 1 ? 'follows from its content' : 'follow from their content'
  const others = signed === 0 ? 'none is signed by a trusted key of Nix' : `${signed} ${signed === 1 ? 'is' : 'are'} ${by}`
  return { outcome: 'passed', statement: `Of the ${total}, ${others}, and ${followed} ${content}, which needs no signature.` }
}
