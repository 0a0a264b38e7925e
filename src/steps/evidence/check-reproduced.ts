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
import { sshSignatureOf } from '#domain/statement/sshsig'
import { statementOf } from '#domain/statement/statement'
import { readLimited } from '#tools/files/read-limited'
import { bundleFiles } from '../bundle/write.ts'
import { inTurns } from '../in-turns.ts'
import type { BundleToCheck } from './check-bundle.ts'
import { signatureOf, type StatementSigners } from './check-statements.ts'

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
    const builders = await builderKeys(asked)
    return await inTurns(lines, async (line) => checkOne(common, line, { ...asked, builders }))
  } catch (error) {
    return [failed(common, `${REPRODUCTIONS_FILE} cannot be read (${reasonOf(error)}).`)]
  }
}

function failed(common: Common, statement: string): Check {
  return { ...common, outcome: 'failed', statement, hint: `Take the ${REPRODUCTIONS_FILE} that the second builder wrote.` }
}

/** Returns the keys that signed the provenance; undefined when it does not show who built the release. */
async function builderKeys({ bundle, provenance }: ReproductionsToCheck): Promise<ReadonlySet<string> | undefined> {
  if (provenance.outcome !== 'passed') return undefined
  const text = await readLimited(join(bundle.folder, bundleFiles.provenance), ENVELOPE_LIMIT_BYTES)
  return new Set(parseEnvelope(text ?? '').signatures.flatMap((one) => sshSignatureOf(one)?.fingerprint ?? []))
}

interface Checking extends ReproductionsToCheck {
  readonly builders: ReadonlySet<string> | undefined
}

async function checkOne(common: Common, line: string, asked: Checking): Promise<Check> {
  const { bundle, inventory, signers } = asked
  try {
    const envelope = parseEnvelope(line)
    const statement = statementOf(envelope)
    const stated = reproductionOf(statement)
    const problems = reproductionProblems(statement, { manifest: bundle.manifest, inventory })
    const signature = await signatureOf(envelope, signers)
    const wrong = [...problems, ...(signature.outcome === 'failed' ? [signature.what] : [])]
    if (wrong.length > 0) return failed(common, `The reproduction by ${shownBuilder(stated)} ${wrong.join('; it ')}.`)
    const found = `${findingOf(stated)} The statement ${signature.what}.`
    if (signature.fingerprint === undefined) return { ...common, vouchedBy: 'none', outcome: 'not-provable', statement: found }
    if (stated.verdict === 'DIFFERS')
      return { ...common, outcome: 'failed', statement: found, hint: 'Run "grind-to-prod reproduce" on a machine of your own.' }
    const open = openQuestion(stated, { ...asked, fingerprint: signature.fingerprint })
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
  { verdict, closure }: Reproduction,
  { builders, inventory, fingerprint }: Checking & { readonly fingerprint: string },
): string | undefined {
  if (verdict !== 'REPRODUCED') return 'So it does not prove that the bytes follow from the commit.'
  if (closure && inventory === undefined) return 'Without its inventory, the paths of the closure cannot be compared.'
  if (builders === undefined) return 'It is unknown who built the release first, so nothing shows that this is another builder.'
  return builders.has(fingerprint) ? 'The same key signed the provenance, so it is not another builder.' : undefined
}

function findingOf(stated: Reproduction): string {
  const { verdict, paths, closure, components } = stated
  const by = `${shownBuilder(stated)}, with Nix ${quote(stated.builder.version['nix'] ?? 'of an unknown version', 80)}, at ${stated.finishedOn}`
  const named = paths.find(({ outcome }) => outcome === 'differs')
  const what = {
    REPRODUCED: `built the same bytes of ${closure ? formatCount(paths.length, 'path') : formatCount(components.length, 'component')}`,
    DIFFERS: `got another result from the commit${named === undefined ? '' : `, first of ${named.path}`}`,
    NOT_PROVABLE: 'found no difference, and could not build and compare everything',
  } as const
  return `The machine ${by}, ${what[verdict]}.`
}

function shownBuilder({ builder }: Reproduction): string {
  return quote(builder.host, 120)
}
