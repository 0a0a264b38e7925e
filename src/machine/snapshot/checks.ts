import { readyChecks, type ReadyCheck } from '#domain/manifest/ready-checks'
import { lineOf } from '#domain/snapshot/line'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { Reading, Snapshot } from '#domain/snapshot/schema'
import { unitNames } from '#domain/config/released-unit'
import type { Judge, Seen } from '../health/check-round.ts'
import { countRestarts } from '../health/check-units.ts'
import type { Host } from '../host.ts'
import { askCheck, lookAfter, resultOf } from '../health/run-checks.ts'
import type { UnitDetails } from '#tools/systemd/show-unit-details'
import type { KeptReleases } from './kept-releases.ts'
import { read, READING_MILLISECONDS } from './reading.ts'

/** Less than the reading's own time, so that a slow check is reported as such. */
const CHECK_MILLISECONDS = READING_MILLISECONDS - 300

type HealthSnapshot = Exclude<Exclude<Snapshot['health'], { unreadable: string }>[string], { unreadable: string }>

/** A check that was asked, and how long its answer took. */
interface Asked {
  readonly judge: Judge
  readonly latencyMilliseconds: number
}

/** The checks of a release, all asked. */
export interface AskedHealth {
  readonly asked: readonly (readonly [check: string, asked: Reading<Asked>])[]
  /** What is read of the host for all of them, when each has its answer or was given up. */
  readonly seen: Reading<Omit<Seen, 'release'>>
}

/** Asks each check of the current release once, all at the same time; none without a release. */
export async function askHealth(host: Host, { manifest }: Pick<KeptReleases, 'manifest'>): Promise<AskedHealth> {
  const ask = async (definition: ReadyCheck): Promise<Asked> => {
    const begin = performance.now()
    const restartCounts = await countRestarts(host, { it: definition }, [])
    const judge = await askCheck(host, definition, { timeout: () => CHECK_MILLISECONDS, restartCounts })
    return { judge, latencyMilliseconds: Math.round(performance.now() - begin) }
  }
  const checks = isUnreadable(manifest) || manifest === null ? {} : readyChecks(manifest)
  const asked = await Promise.all(
    Object.entries(checks).map(async ([check, definition]) => [check, await read(() => ask(definition))] as const),
  )
  const answered = Object.fromEntries(asked.flatMap(([check, one]) => (isUnreadable(one) ? [] : [[check, checks[check]!]])))
  return { asked, seen: await read(() => lookAfter(host, answered)) }
}

/** Decides the checks that were asked. `units` are what systemd shows of the release's units. */
export async function readHealth(
  { manifest, closure }: KeptReleases,
  asking: Promise<AskedHealth>,
  units: Promise<Reading<readonly UnitDetails[]>>,
): Promise<Snapshot['health']> {
  if (isUnreadable(manifest)) return manifest
  if (manifest === null) return {}
  const { asked, seen } = await asking
  const released = unitNames(manifest.units)
  const details = released.length === 0 ? [] : await units
  if (isUnreadable(details)) return details
  const release = { closure, otherReleaseWindow: { from: 0, until: 0 }, controlGroups: groupsOf(details, released) }
  const results = asked.map(async ([check, one]): Promise<[string, Reading<HealthSnapshot>]> => {
    if (isUnreadable(one)) return [check, one]
    return [check, isUnreadable(seen) ? seen : await read(() => healthOf(one, { ...seen, release }))]
  })
  return Object.fromEntries(await Promise.all(results))
}

function healthOf({ judge, latencyMilliseconds }: Asked, seen: Seen): HealthSnapshot {
  const { passed, detail, listener } = resultOf(judge, seen)
  return {
    result: passed ? 'passed' : 'failed',
    detail: lineOf(detail),
    listener: listener === null ? null : lineOf(listener),
    latencyMilliseconds,
  }
}

/** Returns the control groups of these units: the process that answers a check must belong to one of them. */
function groupsOf(details: readonly UnitDetails[], units: readonly string[]): string[] {
  return details.flatMap(({ state }) => (units.includes(state.unit) && state.controlGroup !== '' ? state.controlGroup : []))
}
