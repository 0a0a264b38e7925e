import { carriedPlace, entryDigest, FIRST_ENTRY, type CarriedPlace } from '#domain/ledger/chain'
import { countLines } from '#tools/files/file-part'
import { ledgerLines, type LedgerPlace } from './ledger-file.ts'
import { isCutOff } from './read-chain.ts'

/** So much of a ledger's end is checked when its state is asked: at any length of the ledger this takes the same time. */
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
  const lines: TailLine[] = []
  let isIncomplete = false
  for await (const line of ledgerLines(place, TAIL_BYTES)) {
    if (isCutOff(line)) {
      isIncomplete = true
      continue
    }
    if (lines.length === TAIL_LINES) break
    const text = line.bytes?.toString()
    lines.push({
      carried: text === undefined ? undefined : carriedPlace(text),
      digest: text === undefined ? null : entryDigest(text),
      offset: line.offset,
    })
  }
  const total = await lastNumber(place, lines)
  const numbered = lines.map((line, index) => ({ ...line, number: total - index }))
  const attempts = new Map(numbered.map(({ number, carried }) => [number, carried?.attempt]))
  const broken = numbered.findLast((line, index) => !follows(line, numbered[index + 1]))
  return { total, checked: lines.length, brokenAt: broken?.number ?? null, isIncomplete, attempts }
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
