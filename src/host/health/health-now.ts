import { initialHealth, judgeRound } from '#domain/activation/health-judgement'
import { unitsForward } from '#domain/activation/unit-plan'
import { reasonOf } from '#domain/errors/reason-of'
import { readyChecks } from '#domain/manifest/ready-checks'
import type { StatusResult } from '#domain/protocol/status'
import { countRestarts } from '#machine/health/check-units'
import type { Host } from '#machine/host'
import { generationClosure, generationManifest } from '#machine/release/generation'
import { systemInForce } from '../system/system-state.ts'
import { planNothing } from '../units/plan-units.ts'
import { oneRound } from './watch-health.ts'

type HealthNow = NonNullable<StatusResult['health']>

/**
 * Asks the units and the checks of the current release once, and starts nothing. Returns undefined where no release is current, or the
 * current one has no manifest. Never throws.
 */
export async function healthNow(host: Host, current: string | null): Promise<HealthNow | undefined> {
  if (current === null) return undefined
  return ask(host, current).catch((error: unknown) => ({ healthy: false, reason: reasonOf(error).slice(0, 4096), checks: [] }))
}

async function ask(host: Host, current: string): Promise<HealthNow | undefined> {
  const kept = await generationManifest(host, current)
  if (kept === null) return undefined
  const { manifest } = kept
  if (!(await systemInForce(host, manifest))) return { healthy: false, reason: "its system is not the host's system", checks: [] }
  const closure = await generationClosure(host, current)
  const units = await planNothing(host, { units: unitsForward(manifest.units), closure, manifest }, 'it was only inspected')
  const health = readyChecks(manifest)
  const timeout = (seconds = manifest.probe.timeoutSeconds) => seconds * 1000
  const restartCounts = await countRestarts(host, health, [])
  const { round } = await oneRound(host, { units, health, closure, otherReleaseWindow: { from: 0, until: 0 } }, { timeout, restartCounts })
  const { outcome, problem } = judgeRound(initialHealth, round, { successThreshold: 1 })
  const checks = round.checks.map(({ check, passed, detail }) => ({ check, passed, detail }))
  return { healthy: outcome === 'healthy', reason: problem.slice(0, 4096), checks }
}
