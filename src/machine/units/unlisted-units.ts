import { isWithin, type ProcessFacts } from '#domain/activation/process-identity'
import type { UnitState } from '#domain/activation/unit-state'
import { owningStorePath } from '#domain/closure/store-path'
import { unitNames } from '#domain/config/released-unit'
import { commandLine } from '#tools/process/command-line'
import type { Host } from '../host.ts'
import { generationClosure, generationManifest, keptGenerations } from '../release/generation.ts'

/** The kept releases that list each unit, of those that the current release does not list. */
export type UnlistedUnits = ReadonlyMap<string, readonly string[]>

/** Lists the units of kept releases that are not among these. A release that cannot be read lists none. */
export async function findUnlisted(host: Host, current: string | null, listed: readonly string[]): Promise<UnlistedUnits> {
  const found = new Map<string, string[]>()
  for (const generation of await keptGenerations(host)) {
    const kept = generation === current ? null : await generationManifest(host, generation).catch(() => null)
    for (const unit of kept === null ? [] : unitNames(kept.manifest.units)) {
      if (!listed.includes(unit)) found.set(unit, [...(found.get(unit) ?? []), generation])
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

/** Finds those of the unlisted units that are active and run what a kept release has and the current one does not. */
export async function runningUnlisted(
  host: Host,
  {
    unlisted,
    states,
    closure,
  }: { readonly unlisted: UnlistedUnits; readonly states: readonly UnitState[]; readonly closure: ReadonlySet<string> },
): Promise<RunningUnlisted[]> {
  const running = states.filter(({ activeState, controlGroup }) => controlGroup !== '' && !['inactive', 'failed'].includes(activeState))
  if (running.length === 0) return []
  const everyone = host.processes.processIds().map((pid) => host.processes.processFacts(pid))
  const found: RunningUnlisted[] = []
  for (const state of running) {
    const own = everyone.filter(({ controlGroup }) => isWithin(controlGroup, state.controlGroup))
    for (const release of unlisted.get(state.unit) ?? []) {
      const old = await generationClosure(host, release).catch(() => new Set<string>())
      const process = own.find((one) => pathsOf(one).some((path) => old.has(path) && !closure.has(path)))
      if (process === undefined) continue
      found.push({ state, process, release })
      break
    }
  }
  return found
}

/** Returns the store paths that a process executes: releases may share an interpreter, and then the command line identifies the release. */
function pathsOf({ pid, executable }: ProcessFacts): string[] {
  return [...(executable === null ? [] : [executable]), ...commandLine(pid)].flatMap((path) => owningStorePath(path) ?? [])
}
