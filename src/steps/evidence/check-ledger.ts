import type { Check } from '#domain/evidence/check'
import { checkAdvice } from '#domain/evidence/check-advice'
import type { HostKeyChain } from '#domain/evidence/host-key-chain'
import { canonicalRecord } from '#domain/manifest/canonical'
import { formatCount } from '#domain/report/amount'
import { placeProblem, type PlacedEntry } from '#domain/evidence/ledger-walk'
import { hasNoLine, RecordedStates } from '#domain/evidence/without-line'
import type { AttemptRecord } from '#domain/protocol/record'
import type { HostKey } from '#domain/trust/host-keys'
import { LEDGER_NAMESPACE } from '#domain/trust/namespaces'
import { parseSignatures, type Signature } from '#domain/trust/signature'
import type { Runner } from '#tools/run/runner'
import { signedBy } from './verify-record-signature.ts'
import { walkLedgerFile, type WalkedLedger } from './walk-ledger-file.ts'

/** A ledger that was handed in, and what it must be of. */
export interface LedgerToCheck {
  readonly file: string
  readonly application: string
  /** The record that it must contain. */
  readonly record: AttemptRecord
  /** True when the record is signed by a key of the host: what it has of its place in the ledger is the host's word then. */
  readonly isSigned: boolean
  /** The host's keys, and what its statements of changes prove; undefined when none were given. */
  readonly hostKeys: HostKeyChain | undefined
}

/** The line of a record in a ledger, if it is there. */
interface SoughtRecord {
  readonly record: AttemptRecord
  readonly found: PlacedEntry | undefined
  readonly isSigned: boolean
}

/** What the ledger shows of its host. */
interface WithStates {
  readonly states: RecordedStates
}

/**
 * Checks a kept ledger against itself, against the record, and against what the host signed of it: its newest line, or the record with its
 * place. A signed line fixes every line before it; lines that were removed after it leave no trace. Throws InputError for a file that is
 * not a ledger.
 */
export async function checkLedger({ file, application, record, isSigned, hostKeys }: LedgerToCheck, runner: Runner): Promise<Check[]> {
  const wanted = canonicalRecord(record)
  let found: PlacedEntry | undefined
  const states = new RecordedStates()
  const walked = await walkLedgerFile(file, (placed) => {
    states.take(placed.line, placed.entry.record)
    if (found === undefined && canonicalRecord(placed.entry.record) === wanted) found = placed
  })
  const sought = { record, found, isSigned }
  const rotations = (hostKeys?.found ?? []).map(({ outcome, statement }): Check => ({
    check: 'key-rotation',
    outcome,
    statement,
    restsOn: [file],
    vouchedBy: outcome === 'passed' ? 'host' : 'none',
  }))
  return [
    ...rotations,
    checkConsistency(file, walked, { application, host: record.host }),
    await checkLedgerSignature({ ...walked, file, sought, hostKeys: hostKeys?.keys }, runner),
    containment(file, walked, { ...sought, states }),
  ]
}

/** Checks a ledger against itself, and against the host and the application that it must be of. */
export function checkConsistency(
  file: string,
  walked: WalkedLedger,
  { application, host }: Pick<AttemptRecord, 'application' | 'host'>,
): Check {
  const { walk, printed } = walked
  const common = { check: 'ledger', restsOn: [file], vouchedBy: 'none' } as const
  const [problem] = walked.problems
  if (problem !== undefined) return { ...common, outcome: 'failed', ...contradiction(problem, walked.problems.length - 1) }
  const { newest } = walk
  if (newest === undefined) {
    const statement = 'The ledger that was given has no entries: it shows nothing.'
    return {
      ...common,
      outcome: 'not-provable',
      statement,
      hint: 'Give the whole ledger, without a filter: "grind-to-prod ledger export HOST".',
    }
  }
  const of = newest.entry.record
  if (of.host !== host || of.application !== application) {
    return {
      ...common,
      outcome: 'failed',
      statement: `The ledger that was given is of ${of.application} on ${of.host}, and not of ${application} on ${host}.`,
    }
  }
  const part = printed !== undefined && walk.count < printed.total ? ` of ${printed.total}` : ''
  const isWhole = beginsAtFirst(walked)
  const lines = isWhole ? formatCount(walk.count, 'line') : `lines ${walk.oldestLine} to ${newest.line}`
  const before = isWhole ? '' : `; the lines before line ${walk.oldestLine} are not here`
  const statement = `In the ledger that was given, ${lines}${part} follow each other without a contradiction${before}; the newest is of ${of.finishedAt}, and what came after it is not known.`
  if (isWhole) return { ...common, outcome: 'passed', statement }
  const hint = 'Give the whole ledger: that of "grind-to-prod ledger export", or the host\'s ledger.ndjson.'
  return { ...common, outcome: 'not-provable', statement, hint }
}

/** States the first problem of a ledger, and how many others it has. */
function contradiction({ line, what }: WalkedLedger['problems'][number], others: number): Pick<Check, 'statement' | 'hint'> {
  const more = others > 0 ? ` (and ${formatCount(others, 'further problem')})` : ''
  return {
    statement: `In the ledger that was given, line ${line} ${what}${more}.`,
    hint: 'Compare it with the ledger on the host itself, and with copies of other days.',
  }
}

/** True for a ledger that has the first line: without it, attempts may have been cut away. */
export function beginsAtFirst({ walk }: WalkedLedger): boolean {
  return walk.oldestLine === 1
}

function containment(file: string, { walk, problems }: WalkedLedger, sought: SoughtRecord & WithStates): Check {
  const { record, found, isSigned } = sought
  const common = { check: 'ledger-record', restsOn: [file], vouchedBy: isSigned ? 'host' : 'none' } as const
  if (found !== undefined) {
    const place = placeProblem(found)
    if (place !== undefined)
      return { ...common, outcome: 'failed', statement: `Line ${found.line} of the ledger that was given, with the record, ${place}.` }
    const after = walk.newest!.line - found.line
    const order = after === 0 ? 'the newest' : `before ${formatCount(after, 'other')}`
    return { ...common, outcome: 'passed', statement: `The record is line ${found.line} of the ledger that was given, ${order}.` }
  }
  const statement = `The ledger that was given does not contain this record of attempt ${record.attempt}`
  if (problems.length > 0)
    return { ...common, outcome: 'not-provable', statement: `${statement} before the line that contradicts the others.` }
  if (isSigned && hasNoLine(record)) return { ...common, ...withoutLine(sought) }
  const hint = "The record was changed, or the ledger is another host's, incomplete, or rewritten."
  return { ...common, outcome: 'failed', statement: `${statement}.`, hint }
}

/** States of an attempt that changed nothing whether the ledger agrees with it: that it has no line proves nothing. */
function withoutLine({ record, states }: SoughtRecord & WithStates): Pick<Check, 'outcome' | 'statement' | 'hint'> {
  const difference = states.contradictionOf(record)
  if (difference !== undefined) return { outcome: 'failed', statement: difference }
  return {
    outcome: 'not-provable',
    statement: `The ledger that was given has no line of attempt ${record.attempt}: the attempt changed nothing, and a host adds no line for one.`,
    hint: 'Give the record of the attempt that changed the host.',
  }
}

interface SignedLedger extends WalkedLedger {
  readonly file: string
  /** The newest record that the host signed with its place. */
  readonly sought: SoughtRecord | undefined
  readonly hostKeys: readonly HostKey[] | undefined
}

/** Checks what the host signed of the ledger. */
export async function checkLedgerSignature(
  { file, walk, printed, problems, sought, hostKeys }: SignedLedger,
  runner: Runner,
): Promise<Check> {
  const common = { check: 'ledger-signature', restsOn: [file], vouchedBy: 'host' } as const
  const newest = walk.newest
  const head = printed?.head
  if (problems.length > 0)
    return { ...common, outcome: 'not-provable', statement: 'What the host signed does not cover a ledger that contradicts itself.' }
  if (newest !== undefined && hostKeys === undefined) return { ...common, ...withoutKeys(newest, head !== undefined) }
  if (head === undefined || newest === undefined || hostKeys === undefined) return { ...common, ...unsigned(sought, newest) }
  const { signature: armour, ...signed } = head
  const isNewest = head.line === newest.line && head.digest === newest.digest && head.line === printed?.total
  const isOf = head.host === newest.entry.record.host && head.application === newest.entry.record.application
  const failed = (statement: string): Check => ({ ...common, outcome: 'failed', statement })
  if (!isNewest || !isOf)
    return failed(
      `The host signed line ${head.line} of ${head.application} on ${head.host} as the newest, and the ledger that was given ends otherwise.`,
    )
  const [parsed, ...more] = parsedOrNone(armour)
  const signer =
    parsed === undefined || more.length > 0
      ? undefined
      : await signedBy({ text: canonicalRecord(signed), signature: parsed, namespace: LEDGER_NAMESPACE }, runner)
  if (signer === undefined) return failed('The signature of the newest line does not match it.')
  const key = hostKeys.find(({ fingerprint }) => fingerprint === signer.fingerprint)
  if (key?.until !== undefined && head.line > key.until.line)
    return failed(
      `Line ${head.line} is signed as the newest by ${signer.fingerprint}, which the host replaced after line ${key.until.line}.`,
    )
  if (key === undefined)
    return failed(`The newest line is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given.`)
  const statement = `The host signed line ${head.line} as the newest at ${head.signedAt}, and with it every line before.`
  return { ...common, outcome: 'passed', statement }
}

function parsedOrNone(armour: string): Signature[] {
  try {
    return parseSignatures(armour)
  } catch {
    return []
  }
}

/** States that no key of the host is known, with which a signature of its newest line or of a record could be compared. */
function withoutKeys({ line, entry: { record } }: PlacedEntry, isSigned: boolean): Pick<Check, 'outcome' | 'statement' | 'hint'> {
  return {
    outcome: 'not-provable',
    statement: isSigned
      ? `Line ${line}, the newest, is signed, and whether by a key of the host ${record.host} is unknown: anyone can sign a ledger.`
      : `No key of the host ${record.host} is known, so nothing that it signed shows what is in the ledger that was given.`,
    hint: 'Give the public keys of the host with the option "known-hosts", or of a single record with the option "host-key" or "host".',
  }
}

/** States what a ledger without a signed newest line rests on: the place that a signed record has in it, or nothing. */
function unsigned(sought: SoughtRecord | undefined, newest: PlacedEntry | undefined): Pick<Check, 'outcome' | 'statement' | 'hint'> {
  const hint = checkAdvice['ledger-signature'].give
  const { record, found, isSigned = false } = sought ?? {}
  if (found === undefined || newest === undefined || !isSigned || record?.ledger === undefined)
    return { outcome: 'not-provable', statement: 'What the host signed does not cover the ledger that was given.', hint }
  if (newest.line === found.line)
    return { outcome: 'passed', statement: `The host signed line ${found.line} with its place, and with it every line before.` }
  const after = newest.line - found.line
  const statement = `The host signed line ${found.line} with its place, and with it every line before; the ${formatCount(after, 'line')} after it may be anything.`
  return { outcome: 'not-provable', statement, hint }
}
