import { basename } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { LEDGER_LINE_BYTES, LEDGER_MOST_BYTES, LEDGER_MOST_GIB, LEDGER_MOST_LINES } from '#domain/ledger/bounds'
import { sizeOfFile } from '#tools/files/file-size'
import { failedReadOf } from '#tools/files/failed-read'
import { readChunks } from '#tools/files/read-chunks'
import { entryDigest } from '#domain/ledger/chain'
import { ledgerDamage } from '#domain/evidence/ledger-damage'
import { isLedgerName } from '#domain/evidence/layout'
import { readLimited } from '#tools/files/read-limited'
import { entryOfLine, LedgerWalk, type LedgerProblem, type PlacedEntry } from '#domain/evidence/ledger-walk'
import { canonicalRecord } from '#domain/manifest/canonical'
import { limitedLines, LineTooLongError } from '#domain/protocol/lines'
import { loose } from '#domain/protocol/loose'
import { ledgerResultSchema, type LedgerResult } from '#domain/protocol/record'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/** A kept ledger, walked from its oldest entry. */
export interface WalkedLedger {
  readonly walk: LedgerWalk
  readonly problems: readonly LedgerProblem[]
  /** What its header names, when it is what `ledger --json` printed. */
  readonly printed?: Omit<LedgerResult, 'entries'>
}

/** Sees each entry in its turn, until the walk ends at a contradiction. */
type Visit = (placed: PlacedEntry) => void

/** What `ledger --json` and `ledger export` print is one document, which is parsed as a whole. */
const PRINTED_LIMIT_MIB = 256

/**
 * Walks a host's ledger.ndjson, or what `grind-to-prod ledger --json` printed. Throws InputError `file-unreadable`, also for a ledger that
 * is larger than may be, and `record-invalid` for a file that is neither.
 */
export async function walkLedgerFile(file: string, visit: Visit): Promise<WalkedLedger> {
  try {
    if ((await sizeOfFile(file)) > LEDGER_MOST_BYTES) throw excessive(file, `has more than ${LEDGER_MOST_GIB} GiB`)
    const printed = await readPrinted(file)
    return printed === undefined ? await walkLines(file, visit) : walkPrinted(printed, visit)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw failedReadOf('ledger', file, error)
  }
}

async function walkLines(file: string, visit: Visit): Promise<WalkedLedger> {
  const walk = new LedgerWalk()
  const problems: LedgerProblem[] = []
  let line = 0
  let endsLine = true
  async function* noted(): AsyncGenerator<Buffer> {
    for await (const chunk of readChunks(file)) {
      endsLine = chunk.at(-1) === 0x0a
      yield chunk
    }
  }
  try {
    for await (const text of limitedLines(noted(), LEDGER_LINE_BYTES)) {
      line += 1
      if (line > LEDGER_MOST_LINES) throw excessive(file, `has more than ${LEDGER_MOST_LINES} lines`)
      const placed = entryOfLine(text, line)
      if ('what' in placed) {
        if (line === 1) throw await noLedger(file)
        // Nothing after it can be related to what is before it.
        problems.push(placed)
        break
      }
      walk.take(placed)
      visit(placed)
      if (walk.isBroken) break
    }
  } catch (error) {
    if (!(error instanceof LineTooLongError)) throw error
    problems.push({ line: line + 1, what: 'is longer than any entry of a ledger' })
  }
  if (line === 0) throw await noLedger(file)
  if (!endsLine && problems.length === 0)
    problems.push({ line: line + 1, what: 'is incomplete: a write was cut off within it, of the ledger or of this copy' })
  return { walk, problems: [...walk.problems, ...problems] }
}

function walkPrinted(printed: LedgerResult, visit: Visit): WalkedLedger {
  const walk = new LedgerWalk()
  const { entries, ...header } = printed
  const { host, application, total, brokenAt } = header
  const problems: LedgerProblem[] = []
  for (const { line, digest, previousEntry, record } of entries.toSorted((left, right) => left.line - right.line)) {
    const entry = { previousEntry, record }
    if (digest !== entryDigest(canonicalRecord(entry))) problems.push({ line, what: 'does not have the digest that is written beside it' })
    if (record.host !== host || record.application !== application)
      problems.push({
        line,
        what: `is of ${record.application} on ${record.host}, but the ledger's header names ${application} on ${host}`,
      })
    walk.take({ line, entry, digest })
    visit({ line, entry, digest })
    if (walk.isBroken || problems.length > 0) break
  }
  const newest = walk.newest?.line ?? 0
  if (newest > total) problems.push({ line: newest, what: `is beyond the ${total} lines that the ledger's header counts` })
  if (brokenAt !== null) problems.push({ line: brokenAt, what: 'breaks the chain: the host itself reported that' })
  return { walk, problems: [...walk.problems, ...problems], printed: header }
}

/** Returns what a printed ledger has besides its entries; undefined for another file. */
export async function readLedgerHeader(file: string): Promise<WalkedLedger['printed']> {
  const { entries: _entries, ...header } = (await readPrinted(file).catch(() => undefined)) ?? { entries: [] }
  return 'total' in header ? header : undefined
}

/** Returns the first entry of a host's ledger.ndjson, and reads nothing else of it; undefined for another file. */
export async function firstEntry(file: string): Promise<PlacedEntry | undefined> {
  try {
    for await (const text of limitedLines(readChunks(file), LEDGER_LINE_BYTES)) {
      const placed = entryOfLine(text, 1)
      return 'what' in placed ? undefined : placed
    }
  } catch (error) {
    if (!(error instanceof LineTooLongError)) throw error
  }
  return undefined
}

/** Returns the document that `ledger --json` prints; undefined for a file of lines. */
export async function readPrinted(file: string): Promise<LedgerResult | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of readChunks(file)) {
    // An entry begins with its only other field; what does not begin as an object is not a document either.
    if (size === 0 && !/^\s*\{(?!\s*"previousEntry")/.test(chunk.toString('latin1', 0, 200))) return undefined
    chunks.push(chunk)
    size += chunk.length
    if (size > PRINTED_LIMIT_MIB * 1024 * 1024) throw tooLarge(file)
  }
  let value: unknown
  try {
    value = parseLimitedJson(Buffer.concat(chunks).toString())
  } catch {
    return undefined
  }
  return loose(ledgerResultSchema).safeParse(value).data
}

/**
 * Returns the error for a file that was a ledger, by its beginning or its name, and is damaged: it names the place. Undefined for another
 * file. `name` is what the user gave.
 */
export async function damagedLedger(file: string, name: string): Promise<InputError | undefined> {
  const text = await readLimited(file, PRINTED_LIMIT_MIB * 1024 * 1024).catch(() => undefined)
  const damage = text === undefined ? undefined : ledgerDamage(text, isLedgerName(basename(name)))
  if (damage === undefined) return undefined
  return new InputError('record-invalid', `The ledger ${quote(name)} is damaged: ${damage}.`, {
    hint: 'Get it again with "grind-to-prod ledger export HOST", or give another copy of it.',
  })
}

function tooLarge(file: string): InputError {
  const message = `${quote(file)} is not the host's own file, and it is larger than the ${PRINTED_LIMIT_MIB} MiB that a printed ledger may have.`
  return new InputError('file-unreadable', message, { hint: `Give the ledger.ndjson of the host, which may have ${LEDGER_MOST_GIB} GiB.` })
}

function excessive(file: string, what: string): InputError {
  return new InputError('file-unreadable', `${quote(file)} ${what}, so it is not read.`, {
    hint: 'No host writes such a ledger. Get a new copy of it.',
  })
}

async function noLedger(file: string): Promise<InputError> {
  const damaged = await damagedLedger(file, file)
  if (damaged !== undefined) return damaged
  return new InputError('record-invalid', `${quote(file)} is not a ledger.`, {
    hint: 'Give the ledger.ndjson of the host, or the output of "grind-to-prod ledger HOST --json".',
  })
}
