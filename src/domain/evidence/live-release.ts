import { createHash } from 'node:crypto'
import type { Inventory } from '../closure/inventory.ts'
import type { Manifest } from '../manifest/schema.ts'
import type { ReleaseResult } from '../protocol/release-result.ts'
import type { StatusResult } from '../protocol/status.ts'
import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import type { LiveLine } from './live-ledger.ts'

/** An attempt that may have changed what is current. */
interface Attempted {
  readonly verb: string
  readonly verdict: string
  readonly releaseId: string
}

/**
 * Returns what is current after these attempts, oldest first: the release of the newest one that was committed, null when none was, and
 * undefined when a later one left that unknown.
 */
export function currentAfter(attempts: readonly Attempted[]): string | null | undefined {
  for (const { verb, verdict, releaseId } of attempts.toReversed()) {
    if (verb !== 'apply' && verb !== 'rollback') continue
    if (verdict === 'COMMITTED') return releaseId
    if (verdict === 'NEEDS_HUMAN' || verdict === 'UNKNOWN') return undefined
  }
  return null
}

/** Returns the newest attempt that committed a release. */
export function committedBy(lines: readonly LiveLine[]): LiveLine | undefined {
  return lines.findLast(({ verb, verdict }) => verdict === 'COMMITTED' && (verb === 'apply' || verb === 'rollback'))
}

/** What a host shows of the release that it runs. */
export interface RunningRelease {
  readonly status: Pick<StatusResult, 'currentRelease' | 'units' | 'releases'>
  readonly release: ReleaseResult['current']
  readonly snapshot: Pick<Snapshot, 'binaries'>
}

/** The same release, as the evidence has it. */
interface KnownRelease {
  readonly manifest: Manifest
  readonly manifestPath: string
  /** Absent when the evidence does not have it. */
  readonly inventory: Inventory | undefined
}

/**
 * Returns in what a running release differs from the evidence of it, each as the end of a sentence that begins with the host: the bytes of
 * its manifest, the paths of its closure, the files that its links lead to, and the programs of its units.
 */
export function releaseDifferences(found: RunningRelease, known: KnownRelease): string[] {
  const { status, release } = found
  const id = status.currentRelease
  const isWhole = release !== null && createHash('sha256').update(release.manifest).digest('hex') === id
  const isValid = status.releases.some((one) => one.id === id && one.valid)
  return [
    ...(isWhole ? [] : ['has another manifest for it']),
    ...(isValid ? [] : ['does not have all of its store paths']),
    ...(release === null ? [] : closureDifferences(release.paths, known)),
    ...linkDifferences(found.snapshot, id, known.manifest),
    ...status.units.flatMap(({ unit, executable, ofCurrentRelease }) =>
      ofCurrentRelease === false ? [`runs ${executable ?? 'another program'} as ${unit}, which is not of it`] : [],
    ),
  ]
}

function closureDifferences(paths: readonly { readonly path: string }[], { inventory, manifestPath }: KnownRelease): string[] {
  if (inventory === undefined) return []
  const here = new Set(paths.map(({ path }) => path))
  const expected = new Set([manifestPath, ...inventory.paths.map(({ path }) => path)])
  const missing = [...expected].find((path) => !here.has(path))
  const added = [...here].find((path) => !expected.has(path))
  return [
    ...(missing === undefined ? [] : [`does not list ${missing} in its closure`]),
    ...(added === undefined ? [] : [`lists ${added} in its closure, which is not in the inventory`]),
  ]
}

function linkDifferences({ binaries }: Pick<Snapshot, 'binaries'>, id: string | null, { components }: Manifest): string[] {
  if (isUnreadable(binaries)) return ['cannot read its links']
  return Object.values(components).flatMap(({ links }) =>
    Object.entries(links).flatMap(([link, { sha256 }]) => {
      const found = Object.hasOwn(binaries, link) ? binaries[link]! : undefined
      if (found === undefined) return [`does not have its link ${link}`]
      if (found.sha256 !== sha256) return [`has other content than the manifest for ${link}`]
      return found.release === id ? [] : [`has a link ${link} that leads out of its closure`]
    }),
  )
}
