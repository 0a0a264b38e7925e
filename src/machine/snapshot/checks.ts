import { readyChecks, type ReadyCheck } from '#domain/manifest/ready-checks'
import { lineOf } from '#domain/snapshot/line'
import { isUnreadable, type Reading, type Snapshot } from '#domain/snapshot/schema'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'
import { unitNames } from '#domain/config/released-unit'
import { countRestarts } from '../health/check-units.ts'
import type { Host } from '../host.ts'
import { runChecks } from '../health/run-checks.ts'
import type { KeptReleases } from './kept-releases.ts'
import { read, READING_MILLISECONDS, shown } from './reading.ts'

/** Less than the reading's own time, so that a slow check is reported as such. */
const CHECK_MILLISECONDS = READING_MILLISECONDS - 300

type HealthSnapshot = Exclude<Exclude<Snapshot['health'], { unreadable: string }>[string], { unreadable: string }>

/** Asks each check of the current release once, all at the same time; nothing without a release. */
export async function readHealth(host: Host, { manifest, closure }: KeptReleases): Promise<Snapshot['health']> {
  if (isUnreadable(manifest)) return manifest
  if (manifest === null) return {}
  const groups = await read(() => controlGroups(host, unitNames(manifest.units)))
  if (isUnreadable(groups)) return groups
  const release = { closure, otherReleaseWindow: { from: 0, until: 0 }, controlGroups: groups }
  const ask = async (check: string, definition: ReadyCheck): Promise<HealthSnapshot> => {
    const checks = { [check]: definition }
    const begin = performance.now()
    const restartCounts = await countRestarts(host, checks, [])
    const [round] = await runChecks(host, { checks, timeout: () => CHECK_MILLISECONDS, release, restartCounts })
    const { passed, detail, listener } = round!
    return {
      result: passed ? 'passed' : 'failed',
      detail: lineOf(detail),
      listener: listener === null ? null : lineOf(listener),
      latencyMilliseconds: Math.round(performance.now() - begin),
    }
  }
  const entries = await Promise.all(
    Object.entries(readyChecks(manifest)).map(async ([check, definition]): Promise<[string, Reading<HealthSnapshot>]> => [
      check,
      await read(() => ask(check, definition)),
    ]),
  )
  return Object.fromEntries(entries)
}

/** Of the release's units: who answers a check must belong to one of them. */
async function controlGroups({ runner }: Host, units: readonly string[]): Promise<string[]> {
  if (units.length === 0) return []
  const states = parseUnits(await shown(runner, showUnitsCommand(units)), units)
  return states.map(({ controlGroup }) => controlGroup).filter((group) => group !== '')
}
