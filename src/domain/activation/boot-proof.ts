import type { AttemptRecord } from '../protocol/record.ts'
import type { BootProof } from './boot-proof-state.ts'
import type { SystemRecord, SystemState } from './system-plan.ts'
import type { Verdict } from './verdicts.ts'

/** True when an attempt left the system of its release to the next boot. */
export function awaitsBoot(system: SystemRecord | undefined): boolean {
  if (system === undefined || system.wanted === null) return false
  return system.wanted.mode === 'boot' && system.after.current !== system.wanted.path
}

/** True for a record that shows whether a boot has proved the current release: the last such record counts. */
export function isWordOnBoot({ verb, verdict, provedAtBoot }: AttemptRecord): boolean {
  return (verb === 'apply' || verb === 'rollback') && (verdict === 'COMMITTED' || provedAtBoot !== undefined)
}

/** Returns what the last such record shows of the current release; undefined when a boot has nothing to prove. */
export function bootProofOf(record: AttemptRecord | undefined, current: string | null): BootProof | undefined {
  if (record?.provedAtBoot === undefined || record.releaseId !== current) return undefined
  const { provedAtBoot, attempt, finishedAt, reason } = record
  return { state: provedAtBoot.state, attempt: provedAtBoot.of ?? attempt, at: finishedAt, reason }
}

/** True when this boot should be checked: it came after the one of the record, and no earlier one proved the release. */
export function mustProve(
  record: AttemptRecord | undefined,
  { current, boot }: { readonly current: string | null; readonly boot: string },
): boolean {
  const proof = record?.releaseId === current ? record?.provedAtBoot : undefined
  return proof !== undefined && proof.state !== 'proved' && proof.boot !== boot
}

/** Returns why a boot did not start the released system, as a clause; null when it did. */
export function bootProblem(wanted: string, { booted, current }: SystemState): string | null {
  if (booted !== wanted) return `the host was booted with ${booted ?? 'an unknown system'}, not with the system of the release, ${wanted}`
  return current === wanted ? null : `the host runs ${current ?? 'an unknown system'}, not the system of the release, ${wanted}`
}

/** Returns the verdict: a boot that proves the release switches nothing, and after one that failed it makes the release good again. */
export function verdictOfBoot(isProved: boolean, hasFailed: boolean): Verdict {
  if (!isProved) return 'NEEDS_HUMAN'
  return hasFailed ? 'COMMITTED' : 'UNCHANGED'
}

/** Returns that a boot has not proved the last release of a host, as a sentence; null when it has, or when none has to. */
export function unprovedAtBoot(host: string, record: AttemptRecord | undefined): string | null {
  if (record?.provedAtBoot === undefined || record.provedAtBoot.state === 'proved') return null
  const release = `release ${record.releaseId.slice(0, 12)}, which ${host} has now,`
  if (record.provedAtBoot.state === 'pending')
    return `The system of ${release} is not proved yet: the next boot starts it for the first time.`
  return `The boot of ${host} failed to prove ${release} at ${record.finishedAt}: ${record.reason}.`
}
