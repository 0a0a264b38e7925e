import type { Check } from '#domain/evidence/check'
import type { HostKeyChain } from '#domain/evidence/host-key-chain'
import { checkHeads, headOfLedger, type ComparedLedger, type SeenHead } from '#domain/evidence/seen-head'
import type { HostLedger } from './host-ledger.ts'
import type { HostQuestion } from './host-question.ts'

/** Returns the newest lines of other hosts that a host was handed. */
export function witnessedIn(ledger: HostLedger | Check | undefined): SeenHead[] {
  if (ledger === undefined || !('walked' in ledger)) return []
  const { file, walked } = ledger
  return (walked.printed?.witnessed ?? []).map((head) => Object.assign(headOfLedger(head, file.path), { keptIn: 'other-host' as const }))
}

/** Checks that a host's ledger has each newest line that was seen earlier: those that were given, and those in which its key changed. */
export function headChecks(
  { files: { host }, heads }: HostQuestion,
  ledger: HostLedger | Check | undefined,
  { keys, changes }: HostKeyChain,
): Promise<Check[]> {
  const read = ledger !== undefined && 'walked' in ledger ? ledger : undefined
  const ofChanges = changes.flatMap(({ rotation: { newest, rotatedAt, application } }): SeenHead[] =>
    newest === null || read === undefined ? [] : [{ host, application, ...newest, at: rotatedAt, path: read.file.path, signed: null }],
  )
  return checkHeads({ host, heads: [...heads, ...ofChanges], keys, ledger: read === undefined ? undefined : comparedOf(read) })
}

function comparedOf({ file, digests, walked: { walk, problems, printed } }: HostLedger): ComparedLedger {
  return {
    path: file.path,
    application: walk.newest?.entry.record.application ?? '',
    digests,
    oldest: walk.oldestLine ?? 0,
    newest: walk.newest?.line ?? 0,
    at: printed?.head?.signedAt ?? walk.newest?.entry.record.finishedAt ?? '',
    isBroken: problems.length > 0,
  }
}
