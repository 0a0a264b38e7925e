import { systemComponent } from '../manifest/component.ts'
import { canonicalRecord } from '../manifest/canonical.ts'
import type { Manifest } from '../manifest/schema.ts'
import { compareComponents } from './components.ts'
import { narBytesOf, type ReleaseContents, type SizedPath } from './contents.ts'
import { comparePackages } from './packages.ts'
import type { Plan, UnitChange } from './schema.ts'
import { estimateUnits } from './units.ts'

/** What is known besides the two releases. */
export interface PlanFacts extends Pick<Plan, 'against' | 'backup' | 'commits' | 'refusal' | 'notes'> {
  readonly before: ReleaseContents | null
  readonly after: ReleaseContents
  /** What the host itself answered; null when it was not asked, or refused. */
  readonly host: HostFacts | null
}

export interface HostFacts {
  /** The paths that it needs, including the manifest's own path. */
  readonly missing: readonly SizedPath[]
  /** How many paths it was asked for. */
  readonly asked: number
  readonly disk: NonNullable<Plan['disk']>
  /** Null when its agent could not inspect it. */
  readonly units: readonly UnitChange[] | null
}

/** Returns what a release would change. */
export function releasePlan(facts: PlanFacts): Plan {
  const { before, after, host, against, backup, commits, refusal, notes } = facts
  return {
    schemaVersion: 1,
    application: after.manifest.application,
    against,
    from: before === null ? null : sourceOf(before),
    to: sourceOf(after),
    components: compareComponents(before?.manifest.components ?? {}, after.manifest.components),
    packages: comparePackages(before?.paths ?? [], after.paths),
    closure: { from: before === null ? null : sizeOf(before.paths), to: sizeOf(after.paths) },
    copy: copyOf(before, after, host),
    units: unitsOf(before, after, host),
    system: systemOf(before?.manifest ?? null, after.manifest),
    settings: before === null ? [] : changedSettings(before.manifest, after.manifest),
    backup,
    confirmWithinSeconds: after.manifest.confirm?.deadlineSeconds ?? null,
    commits,
    disk: host?.disk ?? null,
    refusal,
    notes,
  }
}

function sourceOf({ releaseId, manifest }: ReleaseContents): Plan['to'] {
  const { repository, commit, commitTime } = manifest.source
  return { releaseId, repository, commit, commitTime }
}

function sizeOf(paths: readonly SizedPath[]): Plan['closure']['to'] {
  return { paths: paths.length, narBytes: narBytesOf(paths) }
}

function copyOf(before: ReleaseContents | null, after: ReleaseContents, host: HostFacts | null): Plan['copy'] {
  if (host !== null) return { source: 'host', ...sizeOf(host.missing), presentPaths: host.asked - host.missing.length }
  const old = new Set(before?.paths.map(({ path }) => path))
  const missing = after.paths.filter(({ path }) => !old.has(path))
  return { source: 'estimate', ...sizeOf(missing), presentPaths: after.paths.length - missing.length }
}

function unitsOf(before: ReleaseContents | null, after: ReleaseContents, host: HostFacts | null): Plan['units'] {
  if (host !== null && host.units !== null) return { source: 'host', list: [...host.units] }
  if (before?.releaseId !== after.releaseId) return { source: 'estimate', list: estimateUnits(before?.manifest ?? null, after.manifest) }
  return {
    source: 'estimate',
    list: after.manifest.units.map(({ unit }) => ({ unit, step: 'none', because: 'it is the same release' })),
  }
}

function systemOf(before: Manifest | null, after: Manifest): Plan['system'] {
  const [from, to] = [before === null ? null : systemComponent(before), systemComponent(after)]
  return from === null && to === null ? null : { from: from?.path ?? null, to: to?.path ?? null, mode: to?.mode ?? null }
}

/** Parts of a manifest that control how a release is applied, and are not visible in components, units or packages. */
const settings = ['units', 'health', 'probe', 'confirm', 'data', 'prefix', 'system'] as const

function differ(from: unknown, to: unknown): boolean {
  return canonicalRecord({ value: from }) !== canonicalRecord({ value: to })
}

function changedSettings(before: Manifest, after: Manifest): string[] {
  const both = Object.keys(before.components).filter((name) => Object.hasOwn(after.components, name))
  return [
    ...(['links', 'share'] as const).filter((field) => differ(targetsOf(before, both, field), targetsOf(after, both, field))),
    ...settings.filter((name) => differ(before[name], after[name])),
  ]
}

/** Returns the targets of these components' links, without the digests of what they lead to. */
function targetsOf(manifest: Manifest, names: readonly string[], field: 'links' | 'share'): unknown {
  return names.map((name) =>
    Object.entries(manifest.components[name]![field] ?? {})
      .map(([link, { target }]) => `${link} ${target}`)
      .toSorted(),
  )
}
