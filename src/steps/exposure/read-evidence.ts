import { dirname, join, relative } from 'node:path'
import { InputError, isKnownError } from '#domain/errors/errors'
import { isLedgerName } from '#domain/evidence/layout'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { ledgerGaps, type LedgerEndGap } from '#domain/ledger/gaps'
import { INVENTORY_LIMIT_BYTES } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import { MANIFEST_LIMIT_BYTES } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import type { RanRecord } from '#domain/exposure/periods'
import { withoutCopies, type FoundLedger } from '#domain/exposure/without-copies'
import { readLimited } from '#tools/files/read-limited'
import { readSmall } from '#tools/files/read-small'
import type { Context } from '../context.ts'
import { inTurns } from '../in-turns.ts'
import { bundleFiles } from '../bundle/write.ts'
import { filesBelow, ignoringIn } from '../evidence/found-files.ts'
import { walkLedgerFile } from '../evidence/walk-ledger-file.ts'
import { quickLedger } from './quick-ledger.ts'
import { readRecordsBeside } from './records-beside.ts'

/** A release that was found below a folder. Its manifest is parsed where it matters. */
export interface KeptRelease {
  /** SHA-256 of the manifest's bytes, whatever they are. */
  readonly releaseId: string
  /** The manifest's own text and file. */
  readonly text: string
  readonly file: string
}

/** What was found below a folder of evidence. */
export interface KeptEvidence {
  readonly releases: readonly KeptRelease[]
  /** The records of each ledger, oldest first. */
  readonly ledgers: readonly (readonly RanRecord[])[]
  /** Records that are in none of them, after those: each group as the part of a ledger that it is. */
  readonly groups: readonly (readonly RanRecord[])[]
  /** The number of these records. */
  readonly recordsBeside: number
  /** Of each ledger, and then of each group, its file, quoted: from the folder on, or as the user named it. */
  readonly names: readonly string[]
  /** What is missing of ledgers, as sentences: attempts that no answer can count on. */
  readonly gaps: readonly string[]
}

/** A folder of evidence. */
interface EvidenceToRead {
  readonly folder: string
  /** The name of the only ledger in it, for one that was given in a file of its own. */
  readonly ledgerName: string | undefined
}

/**
 * Finds the manifests and the ledgers below a folder: files with the names manifest.json, and ledger*.ndjson or ledger*.json; and records
 * of attempts that none of these ledgers has. One that cannot be read is a warning. Throws InputError `file-unreadable` when the folder
 * itself cannot be read.
 */
export async function readEvidence({ folder, ledgerName }: EvidenceToRead, { reporter }: Pick<Context, 'reporter'>): Promise<KeptEvidence> {
  const files = filesBelow(folder)
  const ignoring = ignoringIn({ reporter })
  const manifests = files.filter(({ name }) => name === bundleFiles.manifest)
  const releases = await inTurns(manifests, (found) => ignoring(found, () => readRelease(found.file)))
  const read = await inTurns(
    files.filter(({ name }) => isLedgerName(name)),
    ({ file }) => readLedgerOrWhyNot(file, quote(ledgerName ?? relative(folder, file))),
  )
  const ledgers = withoutCopies(read.flatMap((one) => (typeof one === 'string' ? [] : [one])))
  const ignored = read.filter((one) => typeof one === 'string')
  const byId = new Map(releases.flatMap((release) => (release === undefined ? [] : [[release.releaseId, release] as const])))
  const ofLedgers = ledgers.map(({ records }) => records)
  const beside = await readRecordsBeside({ folder, files, ledgers: ofLedgers }, { reporter })
  return {
    releases: [...byId.values()],
    ledgers: ofLedgers,
    groups: beside.groups.map(({ records }) => records),
    recordsBeside: beside.count,
    names: [...ledgers, ...beside.groups].map(({ name }) => name),
    gaps: [...ignored, ...ledgers.flatMap(({ gaps }) => gaps.map(({ statement }) => statement)), ...beside.gaps],
  }
}

/** Reads a manifest, whatever is in it. Throws InputError `manifest-missing` for a file that cannot be read. */
export async function readRelease(file: string): Promise<KeptRelease | undefined> {
  const small = readSmall(file, MANIFEST_LIMIT_BYTES)
  if (small !== undefined) return { releaseId: releaseId(small), text: small.toString(), file }
  const text = await readLimited(file, MANIFEST_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('manifest-missing', `The manifest cannot be read (${reasonOf(cause)}).`, { cause })
  })
  return text === undefined ? undefined : { releaseId: releaseId(text), text, file }
}

/** Returns the text of the inventory beside a manifest; undefined when there is none, or one that cannot be read. */
export function inventoryText({ file }: Pick<KeptRelease, 'file'>): Promise<string | undefined> {
  return readLimited(join(dirname(file), bundleFiles.inventory), INVENTORY_LIMIT_BYTES).catch(() => undefined)
}

/** The same as bytes, at once: most of them are searched for a word and never parsed. They stay until the next ones are read. */
export function inventoryBytes({ file }: Pick<KeptRelease, 'file'>): Buffer | undefined {
  return readSmall(join(dirname(file), bundleFiles.inventory), INVENTORY_LIMIT_BYTES, (room ??= Buffer.allocUnsafeSlow(ROOM_BYTES)))
}

const ROOM_BYTES = 1024 * 1024
let room: Buffer | undefined

/** Reads a ledger, or returns why it cannot be read, as a sentence with its name, quoted. */
async function readLedgerOrWhyNot(file: string, name: string): Promise<FoundLedger | string> {
  try {
    const { records, newestLine, gaps } = await readLedger(file)
    return { name, records, newestLine, gaps: gaps.map(({ what, until }) => ({ statement: `The ledger ${name} ${what}.`, until })) }
  } catch (error) {
    if (!isKnownError(error)) throw error
    return `The ledger ${name} was ignored: ${error.text}`
  }
}

interface ReadLedger extends Pick<FoundLedger, 'records' | 'newestLine'> {
  readonly gaps: readonly LedgerEndGap[]
}

async function readLedger(file: string): Promise<ReadLedger> {
  const quick = quickLedger(file)
  if (quick !== undefined) return { records: quick.records, newestLine: quick.newestLine, gaps: ledgerGaps(quick) }
  const records: AttemptRecord[] = []
  const { problems, walk, printed } = await walkLedgerFile(file, ({ entry }) => records.push(entry.record))
  const [problem] = problems
  const newestLine = walk.newest?.line ?? 0
  const span = { oldestLine: walk.oldestLine ?? 1, newestLine, ...(printed === undefined ? {} : { total: printed.total }) }
  if (problem === undefined) return { records, newestLine, gaps: ledgerGaps(span) }
  const what = `is not consistent: line ${problem.line} ${problem.what}; what follows it may be missing`
  // How many lines follow is known of a printed ledger only.
  return { records, newestLine, gaps: [{ what, until: printed?.total ?? Infinity }] }
}
