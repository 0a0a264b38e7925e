import { carriedPlace, entryDigest, FIRST_ENTRY, type CarriedPlace } from '#domain/ledger/chain'
import { countLines } from '#tools/files/file-part'
import type { LineFromEnd } from '#tools/files/lines-from-end'
import { ledgerLines, type LedgerPlace } from './ledger-file.ts'
import { isCutOff } from './read-chain.ts'

/** So much of a ledger's end is checked when its state is asked: at any length of the ledger this takes at most the same time. */
const TAIL_LINES = 1000
const TAIL_BYTES = 4 * 1024 * 1024

/** What was found at the end of a ledger. */
export interface ChainTail {
  /** The number of the last line, without an incomplete one: as the last record has it of itself, unless all lines were read. */
  readonly total: number
  readonly checked: number
  /** The first line that does not follow the one before it, of those that were checked. */
  readonly brokenAt: number | null
  readonly isIncomplete: boolean
  /** The attempts of the lines that were checked, by the numbers of these. */
  readonly attempts: ReadonlyMap<number, string | undefined>
}

interface TailLine {
  readonly carried: CarriedPlace | undefined
  /** Null for a line that is longer than any of a ledger. */
  readonly digest: string | null
  readonly offset: number
}

/** Reads the end of a ledger, and checks the chain of its lines. */
export async function readTail(place: LedgerPlace): Promise<ChainTail> {
  const near = await endLines(place, TAIL_LINES, TAIL_BYTES)
  // A last line may be longer than that.
  const { lines, isIncomplete } = near.lines.length > 0 ? near : await endLines(place, 1)
  const total = await lastNumber(place, lines)
  const numbered = lines.map((line, index) => ({ ...line, number: total - index }))
  const attempts = new Map(numbered.map(({ number, carried }) => [number, carried?.attempt]))
  const broken = numbered.findLast((line, index) => !follows(line, numbered[index + 1]))
  return { total, checked: lines.length, brokenAt: broken?.number ?? null, isIncomplete, attempts }
}

interface EndLines {
  readonly lines: readonly TailLine[]
  readonly isIncomplete: boolean
}

/** Reads so many of the last lines, of those that begin so near to the end. */
async function endLines(place: LedgerPlace, most: number, withinBytes?: number): Promise<EndLines> {
  const lines: TailLine[] = []
  let isIncomplete = false
  for await (const line of ledgerLines(place, withinBytes)) {
    if (isCutOff(line)) isIncomplete = true
    else lines.push(tailLine(line))
    if (lines.length === most) break
  }
  return { lines, isIncomplete }
}

function tailLine({ bytes, offset }: LineFromEnd): TailLine {
  const text = bytes?.toString()
  return {
    carried: text === undefined ? undefined : carriedPlace(text),
    digest: text === undefined ? null : entryDigest(text),
    offset,
  }
}

/** Returns the number of the last line. A ledger that was read up to its first line is counted; else its last record has it of itself. */
async function lastNumber({ paths }: LedgerPlace, lines: readonly TailLine[]): Promise<number> {
  const [last, first] = [lines[0], lines.at(-1)]
  if (last === undefined || first?.offset === 0) return lines.length
  return last.carried?.own?.line ?? (await countLines(paths.ledger, last.offset)) + 1
}

/** True for a line that follows the one before it, as far as that was read, and has the place that its record has of itself. */
function follows({ carried, number, offset }: TailLine & { readonly number: number }, before: TailLine | undefined): boolean {
  if (carried === undefined) return false
  const { previousEntry, own } = carried
  if (own !== undefined && (own.line !== number || own.previousEntry !== previousEntry)) return false
  if (before !== undefined) return previousEntry === before.digest
  return offset > 0 || previousEntry === FIRST_ENTRY
}
