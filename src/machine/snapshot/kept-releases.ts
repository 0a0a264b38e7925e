import { owningStorePath } from '#domain/closure/store-path'
import { entryDigest, isWholeLine } from '#domain/ledger/chain'
import { leftCurrent } from '#domain/ledger/left-current'
import type { Manifest } from '#domain/manifest/schema'
import { isUnreadable } from '#domain/snapshot/unreadable'
import { LEDGER_RECENT } from '#domain/snapshot/constants'
import type { LedgerSnapshot, Reading, Snapshot } from '#domain/snapshot/schema'
import { currentGeneration, generationClosure, generationManifest, keptGenerations } from '../release/generation.ts'
import type { Host } from '../host.ts'
import { lastDeciding, ledgerLines } from '../ledger/ledger-file.ts'
import { isThere } from '#tools/files/is-there'
import { read } from './reading.ts'

/** What a host keeps, and what follows from it for what it runs. */
export interface KeptReleases {
  readonly releases: Snapshot['releases']
  /** Of the current release; null without one, and for what was there before the first. */
  readonly manifest: Reading<Manifest | null>
  /** Store paths of the current release; empty without one. */
  readonly closure: ReadonlySet<string>
  /**
   * Returns the kept release that a file belongs to: the current one if it does. `words` are the command line of a process that runs the
   * file: if releases share an interpreter, the command line identifies the release.
   */
  ownerOf(file: string, words?: readonly string[]): Reading<string | null>
}

export async function readKeptReleases(host: Host): Promise<KeptReleases> {
  const [current, kept, ledger] = await Promise.all([
    read(() => currentGeneration(host)),
    read(() => keptGenerations(host)),
    read(() => readLedgerHead(host)),
  ])
  const contradiction = isUnreadable(current) || isUnreadable(ledger) ? {} : await readContradiction(host, current).catch(() => ({}))
  const names = isUnreadable(kept) ? [] : kept.toSorted((left, right) => Number(right === current) - Number(left === current))
  const closures = await Promise.all(names.map(async (name) => ({ name, paths: await read(() => generationClosure(host, name)) })))
  const manifest = isUnreadable(current)
    ? current
    : await read(async () => (current === null ? null : ((await generationManifest(host, current))?.manifest ?? null)))
  const ownClosure = closures.find(({ name }) => name === current)?.paths
  return {
    releases: { current, kept, ledger: { ...ledger, ...contradiction } },
    manifest,
    closure: ownClosure === undefined || isUnreadable(ownClosure) ? new Set() : ownClosure,
    ownerOf(file, words = []) {
      const path = owningStorePath(file)
      const readable = closures.flatMap(({ name, paths }) => (isUnreadable(paths) ? [] : [{ name, paths }]))
      const told = words.flatMap((word) => owningStorePath(word) ?? []).filter((word) => readable.some(({ paths }) => paths.has(word)))
      const owner = readable.find(({ paths }) => path !== undefined && [path, ...told].every((wanted) => paths.has(wanted)))
      if (owner !== undefined) return owner.name
      return closures.map(({ paths }) => paths).find((paths) => isUnreadable(paths)) ?? (isUnreadable(kept) ? kept : null)
    },
  }
}

/** Returns the attempt that left another release current than the host has, by its ledger. Not known during an attempt. */
async function readContradiction(host: Host, current: string | null): Promise<Pick<LedgerSnapshot, 'contradictedBy' | 'recorded'>> {
  const isUnderWay = () => isThere(host.paths.journal)
  if (await isUnderWay()) return {}
  const deciding = await lastDeciding(host)
  const recorded = deciding === undefined ? [] : leftCurrent(deciding)
  if (deciding === undefined || recorded.includes(current)) return {}
  // An attempt that began meanwhile changed what was read before.
  const isSettled = !(await isUnderWay()) && (await currentGeneration(host)) === current
  return isSettled ? { contradictedBy: deciding.attempt, recorded } : {}
}

async function readLedgerHead(host: Host): Promise<LedgerSnapshot> {
  let entries = 0
  const recent: string[] = []
  let isLast = true
  for await (const { bytes } of ledgerLines(host)) {
    const isTorn = isLast && !isWholeLine(bytes?.toString() ?? '')
    isLast = false
    if (isTorn) continue
    entries += 1
    if (recent.length < LEDGER_RECENT) recent.unshift(entryDigest(bytes?.toString() ?? ''))
  }
  return { entries, head: recent.at(-1) ?? null, recent }
}
