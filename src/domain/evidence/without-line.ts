import { ADOPTED, NO_RELEASE } from '../activation/host-paths.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { currentAfter } from './ledger-walk.ts'

/**
 * True for the record of an attempt that found nothing to do: its host signs and returns it, and adds no line to the ledger. The record of
 * a line names its place, or is of an earlier agent and has the phases of a transaction.
 */
export function hasNoLine({ ledger, verdict, verb, role, releaseId, previousRelease, phases }: AttemptRecord): boolean {
  if (ledger !== undefined || verdict !== 'UNCHANGED') return false
  if (verb === 'set-role') return role !== undefined && role.from === role.to
  return (verb === 'apply' || verb === 'rollback') && releaseId === previousRelease && phases.length === 0
}

/** What a line of a ledger shows of its host. */
export interface LineOutcome extends Pick<AttemptRecord, 'previousRelease' | 'finishedAt'> {
  readonly verb: string
  readonly verdict: string
  readonly releaseId: string
  readonly role?: AttemptRecord['role']
}

/** What a ledger shows of its host from a moment on. */
interface RecordedState {
  readonly since: number
  /** Null for no release, undefined when it is not known. */
  readonly current: string | null | undefined
  readonly role: string | undefined
}

/** What a ledger shows of its host at each moment, taken from its lines, oldest first. */
export class RecordedStates {
  #states: RecordedState[] = [{ since: Number.NEGATIVE_INFINITY, current: null, role: undefined }]
  #isEmpty = true

  take(line: number, outcome: LineOutcome): void {
    if (this.#isEmpty) this.#states = [{ ...this.#states[0]!, current: line === 1 ? currentBefore(outcome) : undefined }]
    this.#isEmpty = false
    const last = this.#states.at(-1)!
    const [current, role] = [currentAfter(outcome), outcome.verb === 'set-role' ? outcome.role?.to : last.role]
    if (current !== last.current || role !== last.role) this.#states.push({ since: Date.parse(outcome.finishedAt), current, role })
  }

  /**
   * Compares what a record without a line states of its host with what the ledger shows of the time of the attempt. Returns a sentence
   * about a difference: a line was removed then, or is not in this copy.
   */
  contradictionOf(record: AttemptRecord): string | undefined {
    const [from, until] = [Date.parse(record.startedAt), Date.parse(record.finishedAt)]
    const begun = this.#states.findLastIndex(({ since }) => since <= from)
    const during = this.#states.filter(({ since }, index) => index >= begun && since <= until)
    const [stated, shown] = [currentAfter(record), during[0]!]
    const host = `The host signed that at ${record.finishedAt}, at the end of attempt ${record.attempt},`
    const why = 'a line was removed, or this copy of the ledger is older'
    if (during.every(({ current }) => current !== undefined && current !== stated))
      return `${host} ${releaseWords(stated)} was current, and by the ledger ${releaseWords(shown.current)} was: ${why}.`
    const role = record.verb === 'set-role' ? record.role?.to : undefined
    if (role !== undefined && during.every((state) => state.role !== undefined && state.role !== role))
      return `${host} its role was ${role}, and by the ledger it was ${shown.role}: ${why}.`
    return undefined
  }
}

/** What was current before the first line of a ledger; undefined where its record does not show it. */
function currentBefore({ verb, previousRelease }: LineOutcome): string | null | undefined {
  // The first release adopts a plain folder within its own attempt.
  return verb === 'restore-data' || previousRelease === ADOPTED ? undefined : previousRelease
}

function releaseWords(release: string | null | undefined): string {
  return release === null || release === undefined || release === NO_RELEASE ? 'no release' : `release ${release}`
}
