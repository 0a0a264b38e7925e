import { median, ratio } from './statistics.ts'

/** What was measured in one run of one contestant. */
export interface Sample {
  /** What the case compares: see `measure` of a case. */
  readonly seconds: number
  /** Until the program ended, with nothing taken off. */
  readonly wholeSeconds: number
  readonly bytesToHost: number
  readonly bytesFromHost: number
  /** Since the ssh connection was authenticated. */
  readonly roundTrips: number
  /** Our own run: seconds from its start until each of its phases began, in their order. */
  readonly phases?: readonly { readonly name: string; readonly at: number }[]
}

/** All runs of a contestant in a case, over one link. */
export interface Series {
  readonly contestant: string
  readonly samples: readonly Sample[]
}

/** One case over one link. */
export interface CaseResult {
  readonly case: string
  readonly title: string
  readonly link: string
  /** NARs of the paths that the host did not have. */
  readonly paths: number
  readonly narBytes: number
  /** The same paths in one stream of zstd at level 3. */
  readonly zstd3Bytes: number | null
  readonly series: readonly Series[]
  /** The day, as 2026-01-31. */
  readonly measuredAt: string
}

/** A contestant's medians. */
export interface Medians {
  readonly contestant: string
  readonly rounds: number
  readonly seconds: number
  readonly wholeSeconds: number
  readonly bytes: number
  readonly roundTrips: number
}

export const OURS = 'grind-to-prod'
/** Ours without what was made beforehand. */
export const OURS_UNPREPARED = 'grind-to-prod, nothing made beforehand'
export const NIX_COPY = 'nix copy ssh-ng://'
export const DEPLOY_RS = 'deploy-rs'

export function mediansOf({ contestant, samples }: Series): Medians {
  const of = (value: (sample: Sample) => number) => median(samples.map(value))
  return {
    contestant,
    rounds: samples.length,
    seconds: of(({ seconds }) => seconds),
    wholeSeconds: of(({ wholeSeconds }) => wholeSeconds),
    bytes: of(({ bytesToHost, bytesFromHost }) => bytesToHost + bytesFromHost),
    roundTrips: of(({ roundTrips }) => roundTrips),
  }
}

/** The ratios of a case, each ours divided by the peer's; one that was not measured is undefined. */
export interface Ratios {
  readonly secondsVsNixCopy: number | undefined
  /** Against the peer's fastest way to copy. */
  readonly secondsVsFastestCopy: number | undefined
  readonly secondsVsDeployRs: number | undefined
  readonly bytesVsNixCopy: number | undefined
  readonly bytesVsZstd3: number | undefined
  readonly secondsVsNixCopyUnprepared: number | undefined
  readonly roundTrips: number
}

export function ratiosOf(result: CaseResult): Ratios {
  const medians = new Map(result.series.map((series) => [series.contestant, mediansOf(series)]))
  const ours = medians.get(OURS)
  if (ours === undefined) throw new Error(`The case ${result.case} has no run of ours.`)
  const copies = [...medians].filter(([name]) => name.startsWith('nix copy')).map(([, { seconds }]) => seconds)
  return {
    secondsVsNixCopy: ratio(ours.seconds, medians.get(NIX_COPY)?.seconds),
    secondsVsFastestCopy: ratio(ours.seconds, copies.length === 0 ? undefined : Math.min(...copies)),
    secondsVsDeployRs: ratio(ours.seconds, medians.get(DEPLOY_RS)?.seconds),
    bytesVsNixCopy: ratio(ours.bytes, medians.get(NIX_COPY)?.bytes),
    bytesVsZstd3: ratio(ours.bytes, result.zstd3Bytes ?? undefined),
    secondsVsNixCopyUnprepared: ratio(medians.get(OURS_UNPREPARED)?.seconds, medians.get(NIX_COPY)?.seconds),
    roundTrips: ours.roundTrips,
  }
}

/** The last line of `--json`: a case over the main link has its own name as key, another link is in the key. */
export function jsonOf(results: readonly CaseResult[], mainLink: string): Record<string, Record<string, number>> {
  return Object.fromEntries(
    results.map((result) => [result.link === mainLink ? result.case : `${result.case}@${result.link}`, roundedAll(ratiosOf(result))]),
  )
}

/** Four significant digits: more would be noise. */
function roundedAll(ratios: Ratios): Record<string, number> {
  const entries: [string, number | undefined][] = Object.entries(ratios)
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, Number(value.toPrecision(4))]])))
}

/** Returns the day of a measurement, as it is written beside it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
