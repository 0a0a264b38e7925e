import type { Check } from '#domain/evidence/check'
import type { HistoryEntry } from '#domain/evidence/history-entry'
import type { PlacedEntry } from '#domain/evidence/ledger-walk'
import type { Runner } from '#tools/run/runner'
import { checksOfLedger, HISTORY_LIMIT, noLedger } from './check-host-ledger.ts'
import { deploymentChecks, signatureChecks, timeChecks } from './check-host-records.ts'
import { readRecords, type ReadRecord } from './check-records.ts'
import { checkSnapshots } from './check-snapshots.ts'
import type { HostLedger } from './host-ledger.ts'
import type { HostQuestion } from './host-question.ts'
import { headChecks } from './ledger-heads.ts'
import { keyChainOf, rotationChecks } from './key-rotations.ts'

/** What was found of a host. */
export interface HostOutcome {
  readonly host: string
  readonly application: string | null
  readonly checks: readonly Check[]
  readonly records: readonly ReadRecord[]
  /** Attempts, oldest first. */
  readonly history: readonly HistoryEntry[]
  /** The store paths of components that its snapshots show, by release and component. */
  readonly shown: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** The file of its ledger, and every attempt that is in it; null without one that can be read. */
  readonly ledger: { readonly path: string; readonly attempts: readonly string[] } | null
  /** The newest line of the ledger. */
  readonly newest: Pick<PlacedEntry, 'line' | 'digest'> | null
}

/** Checks all that is kept of one host: records, statements, ledger and snapshots, each by itself and with the others. */
export async function checkHost(question: HostQuestion, ledger: HostLedger | Check | undefined, runner: Runner): Promise<HostOutcome> {
  const { files, releases } = question
  const chain = keyChainOf(question, ledger)
  const withChain = { ...question, keys: question.keys === undefined ? undefined : chain.keys }
  const read = await readRecords(files, withChain.keys)
  const shown = new Map<string, Readonly<Record<string, string>>>()
  const application = (ledger !== undefined && 'walked' in ledger ? ledger.walked.walk.newest?.entry.record.application : undefined) ?? null
  const common = [
    keyCheck(question),
    ...headChecks(question, ledger, chain),
    ...rotationChecks(chain, { host: files.host, ledger, records: read.records }),
    ...read.checks,
    ...deploymentChecks(withChain, read.records, chain),
    ...timeChecks(question, read.records),
  ]
  if (ledger === undefined || !('walked' in ledger)) {
    const missing = ledger ?? noLedger(files.host)
    const snapshots = await checkSnapshots({ files, records: read.records, ledger: undefined, releases, shown })
    const checks = [...common, ...signatureChecks(withChain, read.records, { isCovered: false, ...chain }), missing, ...snapshots]
    return { host: files.host, application, checks, records: read.records, history: [], ledger: null, newest: null, shown }
  }
  const ledgerChecks = await checksOfLedger(withChain, { records: read.records, ledger }, runner)
  const isCovered = ledgerChecks.every(({ outcome, check }) => outcome === 'passed' || check === 'records')
  return {
    host: files.host,
    application,
    checks: [
      ...common,
      ...signatureChecks(withChain, read.records, { isCovered, ...chain }),
      ...ledgerChecks,
      ...(await checkSnapshots({ files, records: read.records, ledger, releases, shown })),
    ],
    records: read.records,
    history: ledger.history.slice(-HISTORY_LIMIT),
    ledger: { path: ledger.file.path, attempts: ledger.attempts },
    newest: ledger.walked.walk.newest ?? null,
    shown,
  }
}

function keyCheck({ files: { host }, keys, allowUnsigned }: HostQuestion): Check {
  const common = { check: 'keys', about: host, restsOn: [], vouchedBy: 'none' } as const
  if (keys !== undefined && keys.length > 0)
    return {
      ...common,
      outcome: 'passed',
      statement: `Keys of the host ${host} are known: ${keys.map(({ fingerprint }) => fingerprint).join(', ')}.`,
    }
  return {
    ...common,
    outcome: allowUnsigned ? 'not-provable' : 'failed',
    statement: `No key of the host ${host} is known: anyone can sign for it.`,
    hint: 'Give a known_hosts file that names it, or accept that with the option "allow-unsigned".',
  }
}
