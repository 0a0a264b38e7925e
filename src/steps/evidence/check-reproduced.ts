import { join } from 'node:path'
import type { Inventory } from '#domain/closure/inventory'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Check } from '#domain/evidence/check'
import { formatCount } from '#domain/report/amount'
import { ENVELOPE_LIMIT_BYTES, parseEnvelope } from '#domain/statement/dsse'
import {
  reproductionOf,
  reproductionProblems,
  REPRODUCTIONS_FILE,
  REPRODUCTIONS_LIMIT,
  type Reproduction,
} from '#domain/statement/reproduction'
import { distinctSigners, type VerifiedSigner } from '#domain/trust/judgement'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { statementOf } from '#domain/statement/statement'
import { readLimited } from '#tools/files/read-limited'
import { bundleFiles } from '../bundle/write.ts'
import { inTurns } from '../in-turns.ts'
import type { BundleToCheck } from './check-bundle.ts'
import { hintOf, signatureOf, type StatementSigners } from './check-statements.ts'

/** What reproductions of a release are compared with. */
export interface ReproductionsToCheck {
  readonly bundle: BundleToCheck
  /** Undefined when it is not here, or not the manifest's. */
  readonly inventory: Inventory | undefined
  readonly signers: StatementSigners
  /** The check of the provenance, which shows who built the release. */
  readonly provenance: Check
}

type Common = Pick<Check, 'check' | 'restsOn' | 'vouchedBy'>

/** Checks each statement of a second builder beside a manifest; nothing without one. */
export async function checkReproduced(asked: ReproductionsToCheck): Promise<Check[]> {
  const { folder, file: manifestFile } = asked.bundle
  const file = join(folder, REPRODUCTIONS_FILE)
  const restsOn = [file, manifestFile, join(folder, bundleFiles.inventory), join(folder, bundleFiles.provenance)]
  const common: Common = { check: 'reproduced', restsOn, vouchedBy: 'signers' }
  try {
    const text = await readLimited(file, ENVELOPE_LIMIT_BYTES)
    if (text === undefined) return []
    const lines = text.split('\n').filter((line) => line !== '')
    if (lines.length === 0 || lines.length > REPRODUCTIONS_LIMIT)
      return [failed(common, `${REPRODUCTIONS_FILE} has ${lines.length} statements, and must have 1 to ${REPRODUCTIONS_LIMIT}.`)]
    const builders = await buildersOf(asked)
    // One that is there several times counts once.
    return await inTurns([...new Set(lines)], async (line) => checkOne(common, line, { ...asked, builders }))
  } catch (error) {
    return [failed(common, `${REPRODUCTIONS_FILE} cannot be read (${reasonOf(error)}).`)]
  }
}

function failed(common: Common, statement: string): Check {
  return { ...common, outcome: 'failed', statement, hint: `Take the ${REPRODUCTIONS_FILE} that the second builder wrote.` }
}

type Person = Pick<VerifiedSigner, 'principals' | 'fingerprint'>

/** Returns who signed the provenance; undefined when it does not show who built the release. */
async function buildersOf({ bundle, provenance, signers: { list } }: ReproductionsToCheck): Promise<readonly Person[] | undefined> {
  if (provenance.outcome !== 'passed') return undefined
  const text = await readLimited(join(bundle.folder, bundleFiles.provenance), ENVELOPE_LIMIT_BYTES)
  const fingerprints = parseEnvelope(text ?? '').signatures.flatMap((one) => sshSignatureOf(one)?.fingerprint ?? [])
  const namesOf = (fingerprint: string) => list?.signers.find((one) => one.fingerprint === fingerprint)?.principals ?? []
  return fingerprints.map((fingerprint) => ({ fingerprint, principals: namesOf(fingerprint) }))
}

const UNLISTED_HINT = 'If you trust that builder, add its key to allowed_signers; if not, verify without its line.'

interface Checking extends ReproductionsToCheck {
  readonly builders: readonly Person[] | undefined
}

async function checkOne(common: Common, line: string, asked: Checking): Promise<Check> {
  const { bundle, inventory, signers } = asked
  try {
    const envelope = parseEnvelope(line)
    const statement = statementOf(envelope)
    const stated = reproductionOf(statement)
    const problems = reproductionProblems(statement, { manifest: bundle.manifest, inventory, now: new Date() })
    const signature = await signatureOf(envelope, signers)
    const wrong = [...problems, ...(signature.outcome === 'failed' ? [signature.what] : [])]
    const failure = failed(common, `The reproduction by ${shownBuilder(stated)} ${wrong.join('; it ')}.`)
    if (problems.length === 0 && signature.isUnlisted === true) return { ...failure, hint: UNLISTED_HINT }
    if (wrong.length > 0) return failure
    const found = `${findingOf(stated)} The statement ${signature.what}.`
    if (signature.signer === undefined)
      return { ...common, vouchedBy: 'none', outcome: 'not-provable', statement: found, ...hintOf(signature) }
    if (stated.verdict === 'DIFFERS')
      return { ...common, outcome: 'failed', statement: found, hint: 'Run "grind-to-prod reproduce" on a machine of your own.' }
    const open = openQuestion(stated, { ...asked, signer: signature.signer })
    return {
      ...common,
      outcome: open === undefined ? 'passed' : 'not-provable',
      statement: open === undefined ? found : `${found} ${open}`,
    }
  } catch (error) {
    return failed(
      common,
      `${REPRODUCTIONS_FILE}: ${isKnownError(error) ? error.message : `A statement cannot be read (${reasonOf(error)}).`}`,
    )
  }
}

/** Returns what such a statement leaves unproved, as a sentence; undefined when it is another machine's and complete. */
function openQuestion(
  stated: Reproduction,
  { builders, inventory, signer }: Checking & { readonly signer: VerifiedSigner },
): string | undefined {
  const { verdict, closure } = stated
  if (verdict !== 'REPRODUCED') return 'So it does not prove that the bytes follow from the commit.'
  if (builtAgain(stated).built === 0) return 'So nothing was built again.'
  if (closure && inventory === undefined) return 'Without its inventory, the paths of the closure cannot be compared.'
  if (builders === undefined) return 'It is unknown who built the release first, so nothing shows that this is another builder.'
  if (builders.some(({ fingerprint }) => fingerprint === signer.fingerprint))
    return 'The same key signed the provenance, so it is not another builder.'
  const isSamePerson = builders.some((builder) => distinctSigners([builder, signer]) === 1)
  return isSamePerson ? 'The same person signed the provenance with another key, so it is not another builder.' : undefined
}

/** Counts what had to be built again: what was, and whose path follows from its content, so that nothing was built. */
function builtAgain({ closure, components, paths }: Reproduction): { readonly built: number; readonly followed: number } {
  const own = new Set(components.map(({ path }) => path))
  const compared = paths.filter(({ path }) => closure || own.has(path))
  const built = compared.filter(({ origin }) => origin === 'built' || origin === 'rebuilt').length
  return { built, followed: compared.length - built }
}

function findingOf(stated: Reproduction): string {
  const { verdict, paths } = stated
  const by = `${shownBuilder(stated)}, with Nix ${quote(stated.builder.version['nix'] ?? 'of an unknown version', 80)}, at ${stated.finishedOn}`
  const named = paths.find(({ outcome }) => outcome === 'differs')
  const what = {
    REPRODUCED: reproducedWhat(stated),
    DIFFERS: `got another result from the commit${named === undefined ? '' : `, first of ${named.path}`}`,
    NOT_PROVABLE: 'found no difference, and could not build and compare everything',
  } as const
  return `The machine ${by}, ${what[verdict]}.`
}

function reproducedWhat(stated: Reproduction): string {
  const { built, followed } = builtAgain(stated)
  const counted = (count: number) => formatCount(count, stated.closure ? 'path' : 'component')
  const has = `has the same bytes of ${counted(followed)} that ${followed === 1 ? 'follows from its' : 'follow from their'} content`
  return [...(built === 0 ? [] : [`built the same bytes of ${counted(built)}`]), ...(followed === 0 ? [] : [has])].join(', and ')
}

function shownBuilder({ builder }: Reproduction): string {
  return quote(builder.host, 120)
}
