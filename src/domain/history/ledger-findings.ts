import type { Check } from '../evidence/check.ts'
import type { LedgerProblem } from '../evidence/ledger-walk.ts'
import { quote } from '../errors/quote.ts'
import { ledgerGaps, type LedgerSpan } from '../ledger/gaps.ts'
import { brokenChainText, COMPARE_LEDGER } from '../report/ledger-warning.ts'

/** In what a ledger is not whole. */
export type LedgerFinding = Pick<Check, 'check' | 'outcome' | 'statement' | 'restsOn'>

/** Returns what is wrong with a ledger that its host sent. */
export function liveLedgerFindings(host: string, brokenAt: number | null): LedgerFinding[] {
  if (brokenAt === null) return []
  return [{ check: 'ledger', outcome: 'failed', statement: `${brokenChainText(host, brokenAt)} ${COMPARE_LEDGER}`, restsOn: [] }]
}

/** What was found in the file of a ledger. */
interface ReadLedger {
  readonly problems: readonly LedgerProblem[]
  /** Which lines it has; undefined without any. */
  readonly span: LedgerSpan | undefined
}

/** Returns what is wrong with a ledger in a file: the first contradiction, else each end that is missing. */
export function keptLedgerFindings(file: string, { problems, span }: ReadLedger): LedgerFinding[] {
  const [problem] = problems
  const name = `The ledger ${quote(file)}`
  if (problem !== undefined) {
    const statement = `${name} contradicts itself: line ${problem.line} ${problem.what}. ${COMPARE_LEDGER}`
    return [{ check: 'ledger', outcome: 'failed', statement, restsOn: [file] }]
  }
  const gaps = span === undefined ? [] : ledgerGaps(span)
  return gaps.map(({ what }) => ({ check: 'ledger', outcome: 'not-provable', statement: `${name} ${what}.`, restsOn: [file] }))
}
