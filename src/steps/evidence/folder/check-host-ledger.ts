import { isKnownError } from '#domain/errors/errors'
import type { Check } from '#domain/evidence/check'
import { checkAdvice } from '#domain/evidence/check-advice'
import { LEDGER_HISTORY_LIMIT, type HistoryEntry } from '#domain/evidence/history-entry'
import type { PlacedEntry } from '#domain/evidence/ledger-walk'
import { hasNoLine, RecordedStates } from '#domain/evidence/without-line'
import { isLineOf } from '#domain/ledger/chain'
import { emergencyWords } from '#domain/report/emergency-words'
import { formatCount } from '#domain/report/amount'
import type { Runner } from '#tools/run/runner'
import { beginsAtFirst, checkConsistency, checkLedgerSignature } from '../check-ledger.ts'
import { walkLedgerFile } from '../walk-ledger-file.ts'
import { failing, type ReadRecord } from './check-records.ts'
import type { HostLedger } from './host-ledger.ts'
import type { HostQuestion } from './host-question.ts'
import { furtherReleases, hasRun, missingReleases } from './missing-releases.ts'

/** Reads a host's ledger, or why it cannot be read; undefined for a host without one. */
export async function readLedger({ files, releases }: Pick<HostQuestion, 'files' | 'releases'>): Promise<HostLedger | Check | undefined> {
  const { host, ledger: file, records } = files
  if (file === undefined) return undefined
  const kept = new Set(records.map(({ attempt }) => attempt))
  const byAttempt = new Map<string, PlacedEntry>()
  const digests = new Map<number, string>()
  const elsewhere = new Map<string, number>()
  const states = new RecordedStates()
  const history: HistoryEntry[] = []
  const attempts: string[] = []
  try {
    const walked = await walkLedgerFile(file.file, (placed) => {
      const { record } = placed.entry
      digests.set(placed.line, placed.digest)
      if (kept.has(record.attempt) || releases.has(record.releaseId)) byAttempt.set(record.attempt, placed)
      if (hasRun(record) && !releases.has(record.releaseId)) elsewhere.set(record.releaseId, placed.line)
      states.take(placed.line, record)
      attempts.push(record.attempt)
      history.push(entryOf(host, placed))
      if (history.length > 2 * LEDGER_HISTORY_LIMIT) history.splice(0, LEDGER_HISTORY_LIMIT)
    })
    return { file, walked, byAttempt, digests, elsewhere, states, attempts, history }
  } catch (error) {
    if (!isKnownError(error)) throw error
    return failing(host)('ledger', error.message, [file])
  }
}

function entryOf(host: string, { line, entry: { record } }: PlacedEntry): HistoryEntry {
  const { verb, verdict, reason, attempt, startedAt, finishedAt, actor, releaseId, previousRelease, emergency } = record
  const namesOf = (people: typeof record.signers) => people?.map(({ principals }) => principals.join('/')) ?? []
  return {
    host,
    line,
    verb,
    verdict,
    reason,
    attempt,
    startedAt,
    finishedAt,
    actor: actor.name,
    from: previousRelease,
    to: releaseId,
    signers: namesOf(record.signers),
    approvers: namesOf(record.approvers),
    ...(emergency === undefined ? {} : { emergency: emergencyWords(emergency) }),
  }
}

/** Returns the check of a host whose ledger is not here. */
export function noLedger(host: string): Check {
  const statement = `There is no ledger of the host ${host}: whether an attempt is missing is unknown.`
  return { check: 'ledger', about: host, outcome: 'not-provable', statement, hint: checkAdvice.ledger.give, restsOn: [], vouchedBy: 'none' }
}

interface LedgerWithRecords {
  readonly records: readonly ReadRecord[]
  readonly ledger: HostLedger
}

/** Checks a ledger by itself, its signature, and that it and the records have the same attempts. */
export async function checksOfLedger(question: HostQuestion, { records, ledger }: LedgerWithRecords, runner: Runner): Promise<Check[]> {
  const { files, keys } = question
  const { file, walked, byAttempt } = ledger
  const application = applicationOf(question, ledger)
  const placed = records.flatMap((one) => {
    const found = byAttempt.get(one.record.attempt)
    return one.signature === 'host' && found !== undefined && isLineOf(one.text, { ...found.entry, digest: found.digest })
      ? [{ record: one.record, found, isSigned: true }]
      : []
  })
  const sought = placed.reduce<(typeof placed)[number] | undefined>(
    (best, one) => (best === undefined || one.found.line > best.found.line ? one : best),
    undefined,
  )
  const of = (check: Check): Check => ({ ...check, about: files.host, restsOn: [file.path] })
  const onRecord = sought === undefined ? [] : records.filter(({ record }) => record.attempt === sought.record.attempt)
  const signature = await checkLedgerSignature(
    { ...walked, file: file.path, sought, hostKeys: keys?.length === 0 ? undefined : keys },
    runner,
  )
  const vouchedBy = signature.outcome === 'passed' ? 'host' : 'none'
  return [
    of(checkConsistency(file.path, walked, { application, host: files.host })),
    { ...of(signature), restsOn: [file.path, ...onRecord.map((one) => one.files.record!.path)] },
    ...containments(question, { records, ledger }, vouchedBy),
    ...completeness(question, ledger, vouchedBy),
    ...missingReleases(question, ledger),
  ]
}

/** Returns the application that a ledger must be of: that of the releases that its lines name, which are of one. */
function applicationOf({ releases }: HostQuestion, { walked, byAttempt }: HostLedger): string {
  const newest = walked.walk.newest?.entry.record.application ?? ''
  const named = [...byAttempt.values()].flatMap(({ entry }) => releases.get(entry.record.releaseId)?.manifest.application ?? [])
  return named.find((application) => application !== newest) ?? newest
}

/** Checks that the ledger has each record, word for word. One that the host signed of an attempt without a line must agree with it. */
function containments(
  { files: { host } }: HostQuestion,
  { records, ledger: { file, byAttempt, walked, states } }: LedgerWithRecords,
  vouchedBy: Check['vouchedBy'],
): Check[] {
  const failed = failing(host)
  // After a line that contradicts the others, what is missing cannot be related to it.
  const ofMissing = walked.problems.length > 0 ? ({ outcome: 'not-provable' } as const) : {}
  const without = records.filter(({ record, signature }) => signature === 'host' && !byAttempt.has(record.attempt) && hasNoLine(record))
  const checks = records.flatMap((read): Check[] => {
    const { files, record, text } = read
    const found = byAttempt.get(record.attempt)
    const restsOn = [files.record!, file]
    if (without.includes(read)) {
      const contradiction = states.contradictionOf(record)
      return contradiction === undefined ? [] : [{ ...failed('ledger-record', contradiction, restsOn), ...ofMissing }]
    }
    if (found === undefined) {
      const what = `The ledger of ${host} does not contain the attempt ${record.attempt}: a line was removed, or the record was invented.`
      return [{ ...failed('ledger-record', what, restsOn), ...ofMissing }]
    }
    if (!isLineOf(text, { ...found.entry, digest: found.digest }))
      return [
        failed('ledger-record', `Line ${found.line} of the ledger of ${host} has another record of attempt ${record.attempt}.`, restsOn),
      ]
    return []
  })
  if (walked.problems.length > 0 || checks.length > 0 || records.length === 0) return checks
  const restsOn = [file.path, ...records.map(({ files }) => files.record!.path)]
  return [{ check: 'ledger-record', about: host, ...containedWords(host, records.length, without.length), restsOn, vouchedBy }]
}

/** States that a ledger has all records that it should have; where it should have none of them, that proves nothing. */
function containedWords(host: string, records: number, without: number): Pick<Check, 'outcome' | 'statement' | 'hint'> {
  const others = `${formatCount(without, 'attempt')} that changed nothing, for which a host adds none`
  if (records === without)
    return {
      outcome: 'not-provable',
      statement: `The records of ${host} are of ${others}: its ledger has no line of them.`,
      hint: checkAdvice.records.give,
    }
  const more = without === 0 ? '' : ` It has no line of ${others}.`
  return {
    outcome: 'passed',
    statement: `The ledger of ${host} contains its ${formatCount(records - without, 'record')} word for word.${more}`,
  }
}

const NAMED_ATTEMPTS = 10

/** Checks that each attempt that the ledger has of the releases is here as a record. */
function completeness({ files: { host, records }, releases }: HostQuestion, ledger: HostLedger, vouchedBy: Check['vouchedBy']): Check[] {
  const { file, byAttempt, walked } = ledger
  const here = new Set(records.map(({ attempt }) => attempt))
  const expected = [...byAttempt.values()].filter(({ entry }) => releases.has(entry.record.releaseId))
  const missing = expected.filter(({ entry }) => !here.has(entry.record.attempt))
  const common = { check: 'records', about: host } as const
  if (missing.length > 0) {
    const shown = missing.slice(0, NAMED_ATTEMPTS).map(({ line, entry }) => `${entry.record.attempt} (line ${line})`)
    const more = missing.length > NAMED_ATTEMPTS ? ` and ${missing.length - NAMED_ATTEMPTS} more` : ''
    const statement = `The ledger of ${host} has attempts of these releases whose records are not here: ${shown.join(', ')}${more}.`
    const manifests = new Set(missing.map(({ entry }) => releases.get(entry.record.releaseId)!.file))
    const restsOn = [file.path, ...manifests, ...missing.map(({ entry }) => `hosts/${host}/records/${entry.record.attempt}.json`)]
    return [{ ...common, outcome: 'not-provable', statement, hint: checkAdvice.records.give, restsOn, vouchedBy: 'none' }]
  }
  if (releases.size === 0) return []
  const statement =
    expected.length === 0
      ? `The ledger of ${host} has no attempt of these releases.`
      : `All ${formatCount(expected.length, 'attempt')} of these releases that the ledger of ${host} has are here as records.`
  const done = { ...common, restsOn: [file.path], vouchedBy }
  if (beginsAtFirst(walked)) return [{ ...done, outcome: 'passed', statement: `${statement}${furtherReleases(ledger)}` }]
  const before = `It begins with line ${walked.walk.oldestLine}: whether a line before has an attempt of them is unknown.`
  return [{ ...done, outcome: 'not-provable', statement: `${statement} ${before}` }]
}
