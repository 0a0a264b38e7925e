import { hash } from 'node:crypto'
import { checkInventory, listedDigest, parseInventory, parseManifest } from '#domain/manifest/parse'
import { matchingPaths, mayMatch, wordOf, type ExposureQuery } from '#domain/exposure/query'
import { periodsOf, type Period } from '#domain/exposure/periods'
import { recordedCommits } from '#domain/exposure/recorded-commits'
import { evidenceMissing } from '#domain/errors/catalogue'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { Manifest } from '#domain/manifest/schema'
import { warn } from '#domain/report/event'
import type { Context } from '#steps/context'
import { namedByItsReader, namingArchive, withEvidenceFolder } from '#steps/archive/with-evidence-folder'
import { inventoryBytes, readEvidence, type KeptEvidence, type KeptRelease } from '#steps/exposure/read-evidence'

export interface ExposedOptions {
  /** A folder with ledgers or records of hosts and releases, in any arrangement; an archive that `bundle` wrote; or a ledger. */
  readonly folder: string
  /** The same as the user named it. */
  readonly name?: string | undefined
  readonly query: ExposureQuery
}

/** A time in which a host ran a release with what was searched for. */
interface Exposure extends Period {
  readonly commit: string
  /** Store paths of the release that match. */
  readonly paths: readonly string[]
  /** Of a release that runs still: when that was last known, and by which ledger; null for one that was replaced. */
  readonly asOf: LastKnown | null
}

/** The newest record of a ledger: what came after it is not known. */
interface LastKnown {
  /** When its attempt ended. */
  readonly time: string
  /** The file of the ledger, or of the newest record where it is in none, quoted. */
  readonly ledger: string
}

export interface ExposedResult {
  readonly exposures: readonly Exposure[]
  /** Releases that match, whether or not a host ran them. */
  readonly releases: readonly { readonly releaseId: string; readonly commit: string; readonly paths: readonly string[] }[]
  /**
   * Releases that hosts ran and of which no manifest, or no inventory with the digest in it, was found: whether they match is unknown. For
   * a commit, those of which there is no manifest and no record that names the commit.
   */
  readonly unknownReleases: readonly string[]
  /** Releases and ledgers that were searched, and records that are in none of these ledgers. */
  readonly searched: { readonly releases: number; readonly ledgers: number; readonly records: number }
  /**
   * What is missing of the ledgers, each as a sentence: their first lines, lines that cannot be related to the others, whole files. Without
   * any, the answer has all that the ledgers here have.
   */
  readonly gaps: readonly string[]
}

/**
 * Finds which hosts ran a package, a store path or a commit, and when, in evidence that was kept. Needs no network. What a ledger contains
 * is not verified here; `verify` does that. Throws InputError `file-unreadable` where there is none.
 */
export async function exposed({ folder: given, name = given, query }: ExposedOptions, context: Context): Promise<ExposedResult> {
  return withEvidenceFolder(
    given,
    async (folder, ledger) => {
      const naming = namingArchive(context, { given, folder, ledger })
      const kept = await readEvidence({ folder, ledgerName: ledger === undefined ? undefined : name }, naming)
      if (kept.releases.length === 0 && kept.ledgers.length === 0 && kept.gaps.length === 0) throw evidenceMissing(given)
      return exposedIn(kept, query, naming)
    },
    namedByItsReader,
  )
}

function exposedIn(
  { releases, ledgers, groups, recordsBeside, names, gaps }: KeptEvidence,
  query: ExposureQuery,
  context: Context,
): ExposedResult {
  const shown = [...ledgers, ...groups]
  const found = releases.map((release) => ({ release, match: matchOf(release, query, context) }))
  const matches = new Map(found.flatMap(({ release, match }) => (typeof match === 'object' ? [[release.releaseId, match] as const] : [])))
  const known = new Set(found.flatMap(({ release, match }) => (match === 'unknown' ? [] : [release.releaseId])))
  for (const [id, match] of recordedMatches(query, shown)) {
    if (match !== 'none' && !known.has(id)) matches.set(id, match)
    known.add(id)
  }
  const periods = shown.flatMap((records, index) => {
    const newest = { time: records.at(-1)?.finishedAt ?? '', ledger: names[index]! }
    return periodsOf(records).map((period) => Object.assign(period, { asOf: period.to === null ? newest : null }))
  })
  return {
    exposures: periods.flatMap((period) => {
      const match = matches.get(period.releaseId)
      return match === undefined ? [] : [{ ...period, ...match }]
    }),
    releases: [...matches].map(([releaseId, { commit, paths }]) => ({ releaseId, commit, paths })),
    unknownReleases: [...new Set(periods.map(({ releaseId }) => releaseId))].filter((id) => !known.has(id)),
    searched: { releases: releases.length, ledgers: ledgers.length, records: recordsBeside },
    gaps,
  }
}

/** What of a release matches. */
interface Match {
  readonly commit: string
  readonly paths: readonly string[]
}

/** Returns the releases of which records name a commit, each with whether it is the one of the query. None if that is not for a commit. */
function recordedMatches(query: ExposureQuery, ledgers: KeptEvidence['ledgers']): (readonly [string, Match | 'none'])[] {
  if (query.kind !== 'commit') return []
  return [...recordedCommits(ledgers)].map(([id, commits]) => {
    const commit = [...commits].find((one) => one.startsWith(query.commit))
    return [id, commit === undefined ? 'none' : { commit, paths: [] }] as const
  })
}

/** Returns what of a release matches, `none`, or `unknown` when its manifest or its paths cannot be read. */
function matchOf(release: KeptRelease, query: ExposureQuery, { reporter }: Context): Match | 'none' | 'unknown' {
  const bytes = query.kind === 'commit' ? Buffer.from(release.text) : inventoryBytes(release)
  if (bytes === undefined) return 'unknown'
  // Without the word, bytes that the release id covers need not be parsed, nor even decoded. Any others are refused below.
  const isIntact = query.kind === 'commit' || hash('sha256', bytes) === listedDigest(release.text)
  if (isIntact && !bytes.includes(wordOf(query))) return 'none'
  const text = bytes.toString()
  if (isIntact && !mayMatch(query, text)) return 'none'
  try {
    const manifest = parseManifest(release.text)
    const paths = matchingPaths(query, manifest, query.kind === 'commit' ? [] : pathsIn(text, manifest))
    return paths.length === 0 ? 'none' : { commit: manifest.source.commit, paths }
  } catch (error) {
    if (!isKnownError(error)) throw error
    warn(reporter, `The release of ${quote(release.file)} was ignored: ${error.text}`)
    return 'unknown'
  }
}

function pathsIn(text: string, manifest: Manifest): string[] {
  const inventory = parseInventory(text)
  checkInventory(manifest, inventory, text)
  return inventory.paths.map(({ path }) => path)
}
