import { randomUUID } from 'node:crypto'
import { bootProblem, verdictOfBoot } from '#domain/activation/boot-proof'
import type { SystemState } from '#domain/activation/system-plan'
import { HostError } from '#domain/errors/errors'
import type { AttemptRecord } from '#domain/protocol/record'
import { generationManifest } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { appendRecord } from '../attempt/append-record.ts'
import { readJournal } from '../attempt/attempts.ts'
import { recordOf } from '../attempt/finish-attempt.ts'
import { waitUntilFree } from '../attempt/follow.ts'
import { holdingLock } from '../attempt/hold-lock.ts'
import { recheckHealth } from '../health/recheck-health.ts'
import type { HealthResult } from '../health/watch-health.ts'
import { bootEnd } from '../system/boot-end.ts'
import { unprovedRelease } from '../system/boot-proof.ts'
import { systemState } from '../system/system-state.ts'
import { afterBootCheck } from '../notify/after-record.ts'

/** A boot that takes longer than this is checked as it is. */
const BOOT_MILLISECONDS = 15 * 60_000

/**
 * Checks whether this boot started the system of a release that only a boot could start, and whether the release is healthy in it, and
 * adds the result to the ledger. It changes nothing else: a host that does not run what was released needs a person, who may be the one who
 * chose another system in the boot menu. Null when there is nothing to prove, or when the host is shutting down.
 */
export async function proveBoot(host: Host): Promise<AttemptRecord | null> {
  if ((await unprovedRelease(host)) === undefined || !(await isUp(host))) return null
  for (;;) {
    await waitUntilFree(host)
    try {
      return await holdingLock(host, 'boot check', () => proveNow(host))
    } catch (error) {
      // A transaction came first: it may have made another release current.
      if (!(error instanceof HostError && error.code === 'busy')) throw error
    }
  }
}

/** Waits for the end of the boot: until then a unit may be down although nothing is wrong with it. False when the host shuts down. */
async function isUp(host: Host): Promise<boolean> {
  const deadline = performance.now() + BOOT_MILLISECONDS
  return (await bootEnd(host, () => performance.now() >= deadline)) === 'up'
}

async function proveNow(host: Host): Promise<AttemptRecord | null> {
  const committed = await unprovedRelease(host)
  const wanted = committed?.system?.wanted ?? null
  // An interrupted attempt decides first what this host runs; the next boot checks again.
  if (committed === undefined || wanted === null || (await readJournal(host)) !== undefined) return null
  const startedAt = new Date().toISOString()
  const after = await systemState(host)
  const seen = await healthOf(host, committed.releaseId)
  const problems = [bootProblem(wanted.path, after), seen.healthy ? null : seen.reason].filter((problem) => problem !== null)
  if (problems.length > 0 && committed.provedAtBoot?.state === 'failed') return null
  const record = await appendRecord(host, recordOfBoot(host, committed, { startedAt, after, seen, problems }))
  await afterBootCheck(host, record)
  return record
}

/** Checks the release as the last round of a transaction does: one good round is enough, within the deadline of its probe. */
async function healthOf(host: Host, releaseId: string): Promise<HealthResult> {
  const manifest = (await generationManifest(host, releaseId).catch(() => null))?.manifest ?? null
  const probe = manifest === null ? undefined : { ...manifest.probe, successThreshold: 1 }
  return recheckHealth(host, { releaseId, manifest, journal: {}, probe })
}

interface BootCheck {
  readonly startedAt: string
  readonly after: SystemState
  readonly seen: HealthResult
  /** Empty when the boot has proved the release. */
  readonly problems: readonly string[]
}

/** Builds the record of the check. Its verb and verdicts are known to earlier agents, which may read this ledger after a rollback. */
function recordOfBoot(host: Host, committed: AttemptRecord, { startedAt, after, seen, problems }: BootCheck): AttemptRecord {
  const { verb, releaseId, attempt, system, provedAtBoot } = committed
  const isProved = problems.length === 0
  const reason = isProved
    ? 'the boot started the system of the release, and every check passed'
    : `the boot did not prove the release: ${problems.join('; ')}`
  const request = { attempt: randomUUID(), verb, releaseId, actor: { name: 'grind-to-prod' } }
  return recordOf(
    { host, request, startedAt },
    {
      verdict: verdictOfBoot(isProved, provedAtBoot?.state === 'failed'),
      reason,
      previous: releaseId,
      seen,
      system: system === undefined ? undefined : { ...system, before: system.after, after, switches: [] },
      provedAtBoot: { state: isProved ? 'proved' : 'failed', boot: host.processes.bootId(), of: provedAtBoot?.of ?? attempt },
    },
  )
}
