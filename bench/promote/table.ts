import type { MemoryResult } from './memory.ts'
import type { PerPathResult } from './per-path.ts'
import { mediansOf, NIX_COPY, DEPLOY_RS, OURS, ratiosOf, type CaseResult, type Medians } from './results.ts'
import { ratio } from './statistics.ts'

/** Tables of Markdown. */

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** Against `nix copy`, a row for each case. */
export function copyTable(results: readonly CaseResult[]): string {
  const head = [
    'what is copied',
    'link',
    'NAR',
    'ours',
    '`nix copy` ssh-ng',
    'time',
    'of the fastest',
    'bytes',
    'of zstd -3',
    'round trips',
    'measured',
  ]
  return table(
    head,
    results.map((result) => {
      const of = byName(result)
      const ratios = ratiosOf(result)
      return [
        result.title,
        result.link,
        megabytes(result.narBytes),
        work(of.get(OURS)),
        work(of.get(NIX_COPY)),
        times(ratios.secondsVsNixCopy),
        times(ratios.secondsVsFastestCopy),
        times(ratios.bytesVsNixCopy),
        times(ratios.bytesVsZstd3),
        whole(ratios.roundTrips),
        result.measuredAt,
      ]
    }),
  )
}

/** Against deploy-rs, a row for each case and link. */
export function deployTable(results: readonly CaseResult[]): string {
  return table(
    ['what is released', 'link', 'ours', 'deploy-rs', 'time', 'deploy-rs in all', 'round trips, ours', 'measured'],
    results.map((result) => {
      const of = byName(result)
      const peer = of.get(DEPLOY_RS)
      const { secondsVsDeployRs, roundTrips } = ratiosOf(result)
      return [
        result.title,
        result.link,
        work(of.get(OURS)),
        work(peer),
        times(secondsVsDeployRs),
        peer === undefined ? '' : seconds(peer.wholeSeconds),
        whole(roundTrips),
        result.measuredAt,
      ]
    }),
  )
}

/** Every contestant of every case. */
export function contestantTable(results: readonly CaseResult[]): string {
  return table(
    ['case', 'link', 'program', 'rounds', 'seconds', 'until its end', 'bytes', 'round trips'],
    results.flatMap((result) =>
      result.series
        .map(mediansOf)
        .map((one) => [
          `\`${result.case}\``,
          result.link,
          `\`${one.contestant}\``,
          whole(one.rounds),
          seconds(one.seconds),
          seconds(one.wholeSeconds),
          megabytes(one.bytes),
          whole(one.roundTrips),
        ]),
    ),
  )
}

export function perPathTable(results: readonly PerPathResult[]): string {
  return table(
    ['work', 'paths', 'ours', '`nix path-info --json -r`', 'time'],
    results.map((one) => [
      one.title,
      one.paths.toLocaleString('en'),
      seconds(one.seconds),
      seconds(one.referenceSeconds),
      times(ratio(one.seconds, one.referenceSeconds)),
    ]),
  )
}

export function memoryTable(results: readonly MemoryResult[]): string {
  return table(
    ['case', 'sender', 'agent', 'Nix on the host'],
    results.map((one) => [`\`${one.case}\``, mebibytes(one.senderBytes), mebibytes(one.agentBytes), mebibytes(one.nixBytes)]),
  )
}

function byName(result: CaseResult): Map<string, Medians> {
  return new Map(result.series.map((series) => [series.contestant, mediansOf(series)]))
}

const work = (medians: Medians | undefined): string =>
  medians === undefined ? '' : `${seconds(medians.seconds)}, ${megabytes(medians.bytes)}`
const seconds = (value: number): string => `${value.toFixed(2)} s`
const whole = (value: number): string => value.toFixed(0)

/** `0.42 ×`; small ratios keep two digits that mean something. */
export function times(value: number | undefined): string {
  if (value === undefined) return ''
  return `${value >= 0.1 ? value.toFixed(2) : value.toPrecision(2)} ×`
}

export function megabytes(bytes: number): string {
  const value = bytes / 1e6
  return `${value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2)} MB`
}

const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
