import type { ProcessFacts } from '#domain/activation/process-identity'
import { linksOf, namedLinks } from '#domain/activation/unit-change'
import type { UnitState } from '#domain/activation/unit-state'
import { owningStorePath } from '#domain/closure/store-path'
import { unitNames } from '#domain/config/released-unit'
import type { Manifest } from '#domain/manifest/schema'
import { commandLine } from '#tools/process/command-line'
import { atOneMoment } from '#tools/process/one-moment'
import { processesWithin } from '#tools/process/processes-within'
import type { Host } from '../host.ts'
import { generationClosure, generationManifest, keptGenerations } from '../release/generation.ts'

interface Listing {
  readonly release: string
  readonly manifest: Manifest
}

/** The kept releases that list each unit, of those that the current release does not list. */
type UnlistedUnits = ReadonlyMap<string, readonly Listing[]>

/** Lists the units of kept releases that are not among these. A release that cannot be read lists none. */
export async function findUnlisted(host: Host, current: string | null, listed: readonly string[]): Promise<UnlistedUnits> {
  const found = new Map<string, Listing[]>()
  for (const release of await keptGenerations(host)) {
    const kept = release === current ? null : await generationManifest(host, release).catch(() => null)
    if (kept === null) continue
    for (const unit of unitNames(kept.manifest.units)) {
      if (!listed.includes(unit)) found.set(unit, [...(found.get(unit) ?? []), { release, manifest: kept.manifest }])
    }
  }
  return found
}

/** A unit that is not listed and runs a release that is not current. */
export interface RunningUnlisted {
  readonly state: UnitState
  readonly process: ProcessFacts
  /** The kept release that has what it runs. */
  readonly release: string
}

/** What a release has; of the current release the manifest may be missing, and then nothing is known of its links. */
interface Contents {
  readonly manifest: Manifest | null
  readonly closure: ReadonlySet<string>
}

/** Finds those of the unlisted units that are active and run what a kept release has and the current one does not. */
export async function runningUnlisted(
  host: Host,
  { unlisted, states, current }: { readonly unlisted: UnlistedUnits; readonly states: readonly UnitState[]; readonly current: Contents },
): Promise<RunningUnlisted[]> {
  const running = states.filter(({ activeState, controlGroup }) => controlGroup !== '' && !['inactive', 'failed'].includes(activeState))
  if (running.length === 0) return []
  const table = atOneMoment(host.processes)
  const processes = running.map(({ controlGroup }) => processesWithin(table, [controlGroup]))
  const found: RunningUnlisted[] = []
  for (const [index, state] of running.entries()) {
    const own = processes[index]!
    for (const { release, manifest } of unlisted.get(state.unit) ?? []) {
      const old = { manifest, closure: await generationClosure(host, release).catch(() => new Set<string>()) }
      const process = own.find((one) => runsOnly(host, one, { old, current }))
      if (process === undefined) continue
      found.push({ state, process, release })
      break
    }
  }
  return found
}

/**
 * True for a process that executes what an old release has and the current one does not: a store path, or a link that is gone. Releases may
 * share an interpreter, and then only the command line identifies the release.
 */
function runsOnly(
  host: Host,
  { pid, executable }: ProcessFacts,
  { old, current }: { readonly old: Contents & { readonly manifest: Manifest }; readonly current: Contents },
): boolean {
  const words = commandLine(pid)
  const paths = [...(executable === null ? [] : [executable]), ...words].flatMap((path) => owningStorePath(path) ?? [])
  if (paths.some((path) => old.closure.has(path) && !current.closure.has(path))) return true
  if (current.manifest === null || !paths.some((path) => old.closure.has(path))) return false
  const kept = current.manifest
  const links = linksOf(old.manifest, namedLinks(words.join('\n'), host.paths.prefix))
  return links.some((name) => linksOf(kept, [name]).length === 0)
}
