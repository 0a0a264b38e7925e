import { KEY_MISSING, type Check } from '#domain/evidence/check'
import { quote } from '#domain/errors/quote'
import { LEDGER_HISTORY_LIMIT, type HistoryEntry } from '#domain/evidence/history-entry'
import { followRotations, type KeyQuestion } from '#domain/evidence/host-key-chain'
import type { PlacedEntry } from '#domain/evidence/ledger-walk'
import type { Runner } from '#tools/run/runner'
import { checksOfLedger, noLedger } from './check-host-ledger.ts'
import { applicationChecks, deploymentChecks, signatureChecks, timeChecks } from './check-host-records.ts'
import { readRecords, type ReadRecord } from './check-records.ts'
import { checkSnapshots } from './check-snapshots.ts'
import type { HostLedger } from './host-ledger.ts'
import type { HostKey } from '#domain/trust/host-keys'
import type { HostQuestion } from './host-question.ts'
import { headChecks } from './ledger-heads.ts'
import { keyQuestionOf, rotationChecks } from './key-rotations.ts'

/** What was found of a host. */
export interface HostOutcome {
  readonly host: string
  readonly application: string | null
  /** Its keys that were given, and those that they name as their successors; undefined when none were given. */
  readonly keys: readonly HostKey[] | undefined
  /** What these keys were followed from. */
  readonly keyQuestion: KeyQuestion
  readonly checks: readonly Check[]
  readonly records: readonly ReadRecord[]
  /** Attempts, oldest first. */
  readonly history: readonly HistoryEntry[]
  /** The store paths of components that its snapshots show, by release and component. */
  readonly shown: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** The file of its ledger, every attempt that is in it, and the digest of each line; null without one that can be read. */
  readonly ledger: { readonly path: string; readonly attempts: readonly string[]; readonly digests: ReadonlyMap<number, string> } | null
  /** The lines of its ledger with the releases and the records that are here, by their attempts. */
  readonly placed: ReadonlyMap<string, PlacedEntry>
  /** The newest line of the ledger. */
  readonly newest: (Pick<PlacedEntry, 'line' | 'digest'> & { readonly finishedAt: string }) | null
  /** The release that its newest line left current: null for none, undefined when that is unknown. */
  readonly current: string | null | undefined
}

/** Checks all that is kept of one host: records, statements, ledger and snapshots, each by itself and with the others. */
export async function checkHost(question: HostQuestion, ledger: HostLedger | Check | undefined, runner: Runner): Promise<HostOutcome> {
  const { files, releases } = question
  const keyQuestion = keyQuestionOf(question, ledger)
  const chain = await followRotations(keyQuestion)
  const withChain = { ...question, keys: question.keys === undefined ? undefined : chain.keys }
  const { records, checks } = await readRecords(files, withChain.keys)
  const shown = new Map<string, Readonly<Record<string, string>>>()
  const read = ledger !== undefined && 'walked' in ledger ? ledger : undefined
  const withoutLedger = ledger === undefined || 'walked' in ledger ? noLedger(files.host) : ledger
  const ofLedger = read === undefined ? [withoutLedger] : await checksOfLedger(withChain, { records, ledger: read }, runner)
  const newest = read?.walked.walk.newest
  const isCovered = read !== undefined && ofLedger.every(isNoObjection)
  return {
    host: files.host,
    application: newest?.entry.record.application ?? null,
    keys: withChain.keys,
    keyQuestion,
    checks: [
      keyCheck(question),
      ...(await headChecks(question, ledger, chain)),
      ...rotationChecks(chain, { host: files.host, ledger, records }),
      ...checks,
      ...deploymentChecks(withChain, records, chain),
      ...timeChecks(question, records),
      ...applicationChecks(question, records),
      ...signatureChecks(withChain, records, { isCovered, ...chain }),
      ...ofLedger,
      ...(await checkSnapshots({ files, records, ledger: read, releases, shown })),
    ],
    records,
    history: read?.history.slice(-LEDGER_HISTORY_LIMIT) ?? [],
    ledger: read === undefined ? null : { path: read.file.path, attempts: read.attempts, digests: read.digests },
    placed: read?.byAttempt ?? new Map<string, PlacedEntry>(),
    newest: newest === undefined ? null : { line: newest.line, digest: newest.digest, finishedAt: newest.entry.record.finishedAt },
    current: read?.walked.problems.length === 0 ? read.walked.walk.current : undefined,
    shown,
  }
}

/** True for a check that does not keep the newest line from fixing the others: what is missing changes nothing of what is here. */
function isNoObjection({ check, outcome }: Check): boolean {
  return outcome === 'passed' || check === 'records' || (check === 'ledger' && outcome === 'not-provable')
}

function keyCheck({ files: { host }, keys, keysPinnedIn, namedRevokedKeys, allowUnsigned }: HostQuestion): Check {
  const common = { check: 'keys', about: host, restsOn: [], vouchedBy: 'none' } as const
  const from = keysPinnedIn === undefined ? '' : `, as ${quote(keysPinnedIn, 200)} pins them`
  if (keys !== undefined && keys.length > 0)
    return {
      ...common,
      outcome: 'passed',
      statement: `Keys of the host ${host} are known${from}: ${keys.map(({ fingerprint }) => fingerprint).join(', ')}.`,
    }
  const unknown = `No key of the host ${host} is known: anyone can sign for it.`
  return {
    ...common,
    outcome: allowUnsigned ? 'not-provable' : 'failed',
    ...(namedRevokedKeys.length === 0
      ? {
          ...(allowUnsigned ? {} : { reason: KEY_MISSING }),
          statement: keysPinnedIn === undefined ? unknown : `${unknown} ${quote(keysPinnedIn, 200)} pins keys of other names alone.`,
          hint: 'Give a known_hosts file that names it, or the folder of the grind-to-prod.yml that pins its key, with the option "directory"; or accept that with the option "allow-unsigned".',
        }
      : {
          statement: `Each key of the host ${host} that was given is revoked, so none counts: ${namedRevokedKeys.join(', ')}.`,
          hint: 'Give its new key, or accept that with the option "allow-unsigned".',
        }),
  }
}
