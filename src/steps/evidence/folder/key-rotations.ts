import type { Check } from '#domain/evidence/check'
import { unconnectedKeys, type HostKeyChain, type KeyQuestion } from '#domain/evidence/host-key-chain'
import { parseSignatures } from '#domain/trust/signature'
import type { ReadRecord } from './check-records.ts'
import type { HostLedger } from './host-ledger.ts'
import type { HostQuestion } from './host-question.ts'
import { onHost } from '#domain/protocol/on-host'

/** What was read of a host's ledger: a check when it cannot be read, undefined without one. */
type MaybeLedger = HostLedger | Check | undefined

/** Returns what the changes of a host's key are followed from: the keys that are known, and the statements of its ledger. */
export function keyQuestionOf({ files: { host }, keys, revokedKeys }: HostQuestion, ledger: MaybeLedger): KeyQuestion {
  const printed = printedOf(ledger)
  return { host, application: printed?.application, known: keys ?? [], revoked: revokedKeys, rotations: printed?.keyRotations ?? [] }
}

function printedOf(ledger: MaybeLedger): HostLedger['walked']['printed'] {
  return ledger !== undefined && 'walked' in ledger ? ledger.walked.printed : undefined
}

interface Signed {
  readonly host: string
  readonly ledger: MaybeLedger
  readonly records: readonly ReadRecord[]
}

/** Checks the statements of changes, and that no key signed for the host without one. */
export function rotationChecks({ found, changes }: HostKeyChain, { host, ledger, records }: Signed): Check[] {
  const common = { check: 'key-rotation', about: host } as const
  const restsOn = ledger !== undefined && 'walked' in ledger ? [ledger.file.path] : []
  const stated = found.map(({ outcome, statement }): Check => ({
    ...common,
    outcome,
    statement,
    restsOn,
    vouchedBy: outcome === 'passed' ? 'host' : 'none',
  }))
  const unconnected = unconnectedKeys(signersOf(records, ledger), changes)
  if (unconnected.length < 2) return stated
  const files = records.flatMap(({ signature, files: { signature: file } }) =>
    signature === 'host' && file !== undefined ? [file.path] : [],
  )
  const statement = `Different keys signed for the host ${host}, and no statement connects them: ${unconnected.join(', ')}.`
  const hint = `The key was changed without "${onHost('rotate-key')}": find out who changed it.`
  return [...stated, { ...common, outcome: 'not-provable', statement, hint, restsOn: [...restsOn, ...files], vouchedBy: 'none' }]
}

/** Returns the keys that signed records, and the newest line of the ledger. */
function signersOf(records: readonly ReadRecord[], ledger: MaybeLedger): string[] {
  const ofRecords = records.flatMap(({ signature, signer }) => (signature === 'host' && signer !== undefined ? [signer] : []))
  return [...new Set([...ofRecords, ...signerOfHead(printedOf(ledger)?.head?.signature ?? '')])]
}

function signerOfHead(armour: string): string[] {
  try {
    return parseSignatures(armour).map(({ fingerprint }) => fingerprint)
  } catch {
    return []
  }
}
