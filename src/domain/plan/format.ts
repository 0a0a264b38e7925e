import { formatBytes, formatCount } from '../report/amount.ts'
import type { ComponentChange, PackageChange, Plan, UnitChange } from './schema.ts'

/** Shortens a store path: without the store, and with enough of its hash to be unique. */
export function shortPath(path: string): string {
  return path.replace(/^\/nix\/store\/([0-9a-z]{7})[0-9a-z]{25}-/, '$1…-')
}

/** `+1.5 MiB`, `−12 bytes`, `±0`. */
export function signedBytes(bytes: number): string {
  if (bytes === 0) return '±0'
  return `${bytes > 0 ? '+' : '−'}${formatBytes(Math.abs(bytes))}`
}

/** Versions as `nix store diff-closures` writes them: ∅ for none at all, ε for a name without one. */
export function versionsText(versions: readonly string[]): string {
  if (versions.length === 0) return '∅'
  return versions.map((version) => (version === '' ? 'ε' : version)).join(', ')
}

/** Summarizes the plan in one sentence. */
export function planVerdict(plan: Plan): string {
  const { from, to, refusal, against, units, copy } = plan
  const host = against.kind === 'host' ? against.name : 'the host'
  if (refusal !== null) return `${host} would refuse this release: ${refusal}`
  if (!wouldChange(plan)) return `Nothing would change: ${against.name} already has this release.`
  if (from?.releaseId === to.releaseId) return `${against.name} already has this release, and ${stepsText(units.list)}.`
  return `${formatBytes(copy.narBytes)} would be copied in ${formatCount(copy.paths, 'path')}, and ${stepsText(units.list)}.`
}

/** False when a host has the release already, and would touch no unit of it: one that does not run is restarted. */
export function wouldChange({ from, to, units }: Pick<Plan, 'from' | 'to' | 'units'>): boolean {
  return from?.releaseId !== to.releaseId || units.list.some(({ step }) => step !== 'none')
}

/** Units that a sentence names. */
const NAMED_UNITS = 4

/** `the host would restart a.service, b.service and reload c.service`. */
function stepsText(list: readonly UnitChange[]): string {
  const touched = list.filter(({ step }) => step !== 'none')
  if (touched.length === 0) return 'no unit would be touched'
  if (touched.length > NAMED_UNITS) return `${formatCount(touched.length, 'unit')} would be touched`
  const steps = new Map<string, string[]>()
  for (const { step, unit } of touched) steps.set(step, [...(steps.get(step) ?? []), unit])
  return `the host would ${[...steps].map(([step, names]) => `${step} ${names.join(', ')}`).join(' and ')}`
}

/** Groups packages by their change, the changed first; those that were only rebuilt are separate. */
export function packagesByChange(packages: readonly PackageChange[]): {
  readonly named: readonly PackageChange[]
  readonly rebuilt: readonly PackageChange[]
} {
  const of = (change: PackageChange['change']) => packages.filter((one) => one.change === change)
  return { named: [...of('changed'), ...of('added'), ...of('removed')], rebuilt: of('rebuilt') }
}

/** `3 changed, 1 added, 2 rebuilt`; `none differ` when none do. */
export function countChanges(changes: readonly Pick<PackageChange | ComponentChange, 'change'>[]): string {
  const kinds = ['changed', 'added', 'removed', 'rebuilt'] as const
  const counts = kinds.flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  return counts.length === 0 ? 'none differ' : counts.join(', ')
}

/** Formats how much would be copied, and how that is known. */
export function copyText({ copy, against }: Plan): string {
  const source = copy.source === 'host' ? `reported by ${against.name}` : 'estimated: what the old release does not have'
  return `${formatBytes(copy.narBytes)} in ${formatCount(copy.paths, 'path')}; ${formatCount(copy.presentPaths, 'path')} present (${source})`
}

export function closureText({ closure: { from, to } }: Plan): string {
  const size = `${formatBytes(to.narBytes)} in ${formatCount(to.paths, 'path')}`
  return from === null ? size : `${size}, was ${formatBytes(from.narBytes)} (${signedBytes(to.narBytes - from.narBytes)})`
}

/** Room on the host; null when it is not known. */
export function diskText({ disk }: Plan): string | null {
  if (disk === null) return null
  return `${formatBytes(disk.bytesFree)} free, ${formatBytes(disk.bytesNeeded)} needed during the copy`
}

/** Returns how the units' list came about. */
export function unitSource({ units, against }: Plan): string {
  return units.source === 'host'
    ? `from the current state of the units on ${against.name}`
    : 'estimated from the two manifests: only the host can check what each unit executes and whether its definition changed'
}

/** Returns what else a reader should know, each as a sentence. */
export function remarks(plan: Plan): string[] {
  const { settings, backup, confirmWithinSeconds, system, commits } = plan
  const undone = commits.behind?.total ?? 0
  return [
    ...(undone > 0 ? [`It reverts ${formatCount(undone, 'commit')} of the previous release.`] : []),
    ...(settings.length > 0 ? [`Other settings change too: ${settings.join(', ')}.`] : []),
    ...(system !== null && system.from !== system.to ? [`The NixOS system would change (${system.mode ?? 'unchanged'}).`] : []),
    ...(backup.length > 0 ? [`The schema of the data changes: ${backup.join(', ')} would be backed up first.`] : []),
    ...(confirmWithinSeconds === null ? [] : [`It must be confirmed within ${confirmWithinSeconds} s, or the host rolls back.`]),
    ...plan.notes,
  ]
}
