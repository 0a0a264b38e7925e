import type { RanRecord } from './periods.ts'

/** What is missing of a ledger. */
interface LedgerGap {
  /** A sentence. */
  readonly statement: string
  /** A copy with all that is here, and every line up to this one, has what is missing. */
  readonly until: number
}

/** A ledger that was read, and what is missing of it. */
export interface FoundLedger {
  /** As it is named in a sentence. */
  readonly name: string
  /** Oldest first. */
  readonly records: readonly RanRecord[]
  readonly newestLine: number
  readonly gaps: readonly LedgerGap[]
}

/**
 * Returns the ledgers without those of which another copy has every record: an older copy would show as running what was replaced since.
 * What is missing of a copy that is left out stays a gap of the other one, unless that one has it. Of two copies of which neither has all
 * of the other, or with two texts of one attempt, both stay, and that is a gap of the second.
 */
export function withoutCopies(ledgers: readonly FoundLedger[]): FoundLedger[] {
  // Of which host a ledger without records is, is unknown here: it is a copy of none.
  const byHost = Map.groupBy(ledgers, ({ name, records: [first] }) => (first === undefined ? name : `${first.application} ${first.host}`))
  return [...byHost.values()].flatMap((own) => (own.length < 2 ? own : ofOneHost(own)))
}

/** A copy that counts: what its records contain, by their attempts. */
interface KeptCopy {
  ledger: FoundLedger
  readonly contents: ReadonlyMap<string, string>
}

function ofOneHost(own: readonly FoundLedger[]): FoundLedger[] {
  const kept: KeptCopy[] = []
  for (const ledger of own.toSorted((left, right) => right.records.length - left.records.length || left.gaps.length - right.gaps.length)) {
    const contents = new Map(ledger.records.map((record) => [record.attempt, contentOf(record)]))
    const whole = kept.find((one) => [...contents].every(([attempt, content]) => one.contents.get(attempt) === content))
    if (whole === undefined) {
      const gap = contradiction(kept, { ledger, contents })
      kept.push({ ledger: gap === undefined ? ledger : withGaps(ledger, [gap]), contents })
    } else {
      const { newestLine } = whole.ledger
      whole.ledger = withGaps(
        whole.ledger,
        ledger.gaps.filter(({ until }) => until > newestLine),
      )
    }
  }
  return kept.map(({ ledger }) => ledger)
}

/** What of a record the answer rests on. Copies of one record in two forms have the same. */
function contentOf({ verb, releaseId, previousRelease, verdict, startedAt, finishedAt, ...source }: RanRecord): string {
  const commits = [source.releaseCommit?.commit, source.previousCommit?.commit]
  return JSON.stringify([verb, releaseId, previousRelease, verdict, startedAt, finishedAt, ...commits])
}

/** Returns how a copy contradicts those that were kept; undefined for the first copy. */
function contradiction(kept: readonly KeptCopy[], { ledger, contents }: KeptCopy): LedgerGap | undefined {
  const host = ledger.records[0]?.host
  for (const other of kept) {
    const twice = [...contents].find(([attempt, content]) => (other.contents.get(attempt) ?? content) !== content)
    const both = `The ledgers ${other.ledger.name} and ${ledger.name} are both of the host ${host}, and`
    if (twice !== undefined)
      return { statement: `${both} have different records of attempt ${twice[0]}: both count here.`, until: Infinity }
  }
  const [first] = kept
  if (first === undefined) return undefined
  const statement = `The ledgers ${first.ledger.name} and ${ledger.name} are both of the host ${host}, and neither has all lines of the other.`
  return { statement, until: Infinity }
}

function withGaps(ledger: FoundLedger, more: readonly LedgerGap[]): FoundLedger {
  return { ...ledger, gaps: [...ledger.gaps, ...more] }
}
