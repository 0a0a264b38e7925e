import { quoteUnlessName } from '../errors/quote.ts'
import type { Period } from '../exposure/periods.ts'
import type { ExposureQuery } from '../exposure/query.ts'
import { formatCount } from './amount.ts'
import { columnLines } from './columns.ts'
import { shortId } from './release-name.ts'

interface FoundPeriod extends Period {
  readonly commit: string
  readonly paths: readonly string[]
  readonly asOf: { readonly time: string; readonly ledger: string } | null
}

/** What was found, as far as it is shown to a person. */
interface FoundExposure {
  readonly exposures: readonly FoundPeriod[]
  readonly releases: readonly { readonly releaseId: string; readonly paths: readonly string[] }[]
  readonly unknownReleases: readonly string[]
  readonly searched: { readonly releases: number; readonly ledgers: number; readonly records: number }
  readonly gaps: readonly string[]
}

/** Formats which hosts ran what was searched for, and when, the latest first. */
export function exposureLines(
  { exposures, releases, unknownReleases, searched, gaps }: FoundExposure,
  kind: ExposureQuery['kind'],
): string[] {
  const rows = exposures
    .toSorted((left, right) => (right.from ?? '').localeCompare(left.from ?? ''))
    .map(({ host, application, releaseId, commit, from, to, asOf }) => [
      host,
      application,
      shortId(releaseId),
      shortId(commit),
      from ?? 'before the ledger',
      to ?? `still at ${asOf?.time ?? 'an unknown time'}`,
    ])
  const paths = [...new Set(exposures.flatMap((one) => one.paths))].toSorted()
  const where = searchedWords(searched)
  const idle = releases.filter(({ releaseId }) => !exposures.some((one) => one.releaseId === releaseId)).length
  const isCertain = gaps.length === 0 && unknownReleases.length === 0 && searched.ledgers > 0
  return [
    ...(rows.length === 0
      ? [`No host ${isCertain ? 'ran it' : 'is known to have run it'}, by ${where}.`]
      : columnLines([['host', 'application', 'release', 'commit', 'from', 'to'], ...rows])),
    ...stillLines(exposures),
    ...paths.map((path) => `  ${path}`),
    ...(rows.length === 0 ? [] : [`Searched: ${where}.`]),
    ...(idle === 0 ? [] : [idleLine(idle, { areWhole: searched.ledgers > 0 && gaps.length === 0 })]),
    ...(unknownReleases.length === 0 ? [] : [unknownLine(unknownReleases, kind)]),
    ...gapLines(gaps),
  ]
}

function searchedWords({ releases, ledgers, records }: FoundExposure['searched']): string {
  const [first, second] = [formatCount(releases, 'release'), formatCount(ledgers, 'ledger')]
  return records === 0 ? `${first} and ${second}` : `${first}, ${second} and ${formatCount(records, 'record')} that no ledger here has`
}

/** Names the ledgers by which something runs still, each with its newest record: what the host did afterwards is in no record here. */
function stillLines(exposures: readonly FoundPeriod[]): string[] {
  const lines = exposures.flatMap(({ host, asOf }) =>
    asOf === null ? [] : [`What still runs on ${quoteUnlessName(host)} is known until ${asOf.time}, the newest record of ${asOf.ledger}.`],
  )
  return [...new Set(lines)]
}

/** Without a whole ledger, a release that is in none may have run all the same. */
function idleLine(idle: number, { areWhole }: { readonly areWhole: boolean }): string {
  const further = `${formatCount(idle, 'further release')} with it`
  return areWhole ? `${further} ran on no host, by these ledgers.` : `Whether ${further} ran is unknown: no whole ledger here shows it.`
}

const SHOWN_GAPS = 20

/** The answer is never better than the ledgers: what is missing of them may have run it, too. */
function gapLines(gaps: readonly string[]): string[] {
  if (gaps.length === 0) return []
  const more = gaps.length - SHOWN_GAPS
  return [
    'This answer may be incomplete: what ran by the missing lines is not in it.',
    ...gaps.slice(0, SHOWN_GAPS).map((gap) => `  ${gap}`),
    ...(more > 0 ? [`  and ${more} more, which the JSON form has`] : []),
    '  Give ledgers as "grind-to-prod ledger export HOST" writes them.',
  ]
}

function unknownLine(releases: readonly string[], kind: ExposureQuery['kind']): string {
  const shown = releases.slice(0, 5).map(shortId)
  const more = releases.length > shown.length ? ` and ${releases.length - shown.length} more` : ''
  const missing = kind === 'commit' ? 'a manifest here and a commit in the records' : 'an undamaged inventory here'
  return `Unknown for ${formatCount(releases.length, 'release')} that ran, without ${missing}: ${shown.join(', ')}${more}.`
}
