import type { Check } from '#domain/evidence/check'
import type { LedgerComparison, LiveLine } from '#domain/evidence/live-ledger'
import { formatCount } from '#domain/report/amount'
import type { Answered } from './live-question.ts'

/** Checks that the host's ledger has all that the evidence has of it, unchanged and in its place. */
export function ledgerCheck({ facts, signer, host, vouchedBy }: Answered, { problems, notSent, same }: LedgerComparison): Check {
  const { total } = facts.ledger
  const restsOn = [...(host.ledger === null ? [] : [host.ledger.path]), ...host.records.map(({ files }) => files.record!.path)]
  const common = { check: 'live-ledger', about: host.host, restsOn } as const
  const all = [...problems, ...(signer === 'bad' ? ['has a newest line that the host did not sign with a key of it'] : [])]
  if (all.length > 0)
    return {
      ...common,
      outcome: 'failed',
      statement: `The ledger that ${host.host} has now ${all.join('; it ')}.`,
      hint: 'Keep this evidence: the host no longer has what it recorded. Find out who changed the ledger, and when.',
      vouchedBy: 'none',
    }
  if (notSent > 0 || same === 0) {
    const statement =
      same === 0 && notSent === 0
        ? `The evidence has no record of ${host.host} that its ledger could be compared with.`
        : `The agent of ${host.host} sent the newest ${facts.ledger.lines.size} of its ${total} lines, and ${notSent} of the evidence were not compared.`
    return { ...common, outcome: 'not-provable', statement, vouchedBy: 'none' }
  }
  const contains = `The ledger that ${host.host} has now contains ${same === 1 ? 'the line' : `all ${same} lines`} of the evidence, unchanged`
  if (typeof signer === 'string')
    return {
      ...common,
      outcome: 'not-provable',
      statement: `${contains}, but the host did not sign its newest line just now.`,
      vouchedBy: 'none',
    }
  const statement = `${contains}, and the host signed its newest line at ${facts.head!.signedAt}.`
  return { ...common, outcome: 'passed', statement, vouchedBy }
}

const NAMED_ATTEMPTS = 10

/** Counts the attempts that the host has and the evidence has not: that is no fault of either. */
export function attemptsCheck({ host, vouchedBy }: Answered, { later, others }: LedgerComparison): Check {
  const common = { check: 'live-attempts', about: host.host, outcome: 'passed', restsOn: [], vouchedBy } as const
  const before = others === 0 ? '' : ` Of ${formatCount(others, 'earlier attempt')} it has no line or record.`
  if (later.length === 0) return { ...common, statement: `No attempt on ${host.host} is later than this evidence.${before}` }
  const shown = later.slice(-NAMED_ATTEMPTS).map(named)
  const more = later.length > NAMED_ATTEMPTS ? ` and ${later.length - NAMED_ATTEMPTS} before them` : ''
  const count = later.length === 1 ? '1 attempt is' : `${later.length} attempts are`
  return { ...common, statement: `On ${host.host}, ${count} later than this evidence: ${shown.join('; ')}${more}.${before}` }
}

function named({ line, verb, verdict, releaseId, finishedAt }: LiveLine): string {
  return `line ${line}, ${verb} of ${releaseId.slice(0, 12)} at ${finishedAt}, ${verdict}`
}
