import type { Figures } from '../history/figures.ts'
import { formatCount } from './amount.ts'
import { columnLines } from './columns.ts'

/** Formats the four figures of DORA, for a terminal. */
export function figuresLines(figures: Figures): string[] {
  return [
    `Figures from ${figures.since} until ${figures.until}:`,
    ...columnLines(figureRows(figures).map(({ name, value, detail }) => [`  ${name}`, value, detail])),
  ]
}

/** A figure as a person reads it. */
export interface FigureRow {
  readonly name: string
  readonly value: string
  readonly detail: string
}

/** Returns the four figures, each with what it was computed from. */
export function figureRows({ deployments, leadTime, changes, restore }: Figures): FigureRow[] {
  const releases = formatCount(deployments.releases, 'release')
  return [
    {
      name: 'deployment frequency',
      value: deployments.count === 0 ? 'none' : `${deployments.perWeek} a week`,
      detail: `${formatCount(deployments.count, 'deployment')} of ${releases}`,
    },
    {
      name: 'lead time from commit',
      value: durationWords(leadTime.medianSeconds),
      detail: `median of ${formatCount(leadTime.count, 'commit')}; 90 % within ${durationWords(leadTime.ninetiethSeconds)}${unknownWords(leadTime.unknown)}`,
    },
    {
      name: 'change failure rate',
      value: changes.failureRate === null ? '–' : `${Number((changes.failureRate * 100).toFixed(1))} %`,
      detail: `${changes.failed} of ${formatCount(changes.count, 'change')}`,
    },
    {
      name: 'time to restore',
      value: durationWords(restore.medianSeconds),
      detail: `median of ${formatCount(restore.count, 'incident')}; longest ${durationWords(restore.longestSeconds)}${openWords(restore.open)}`,
    },
  ]
}

function unknownWords(unknown: number): string {
  return unknown === 0 ? '' : `; ${unknown} without a known commit time`
}

function openWords(open: number): string {
  return open === 0 ? '' : `; ${open} not over yet`
}

/** Formats seconds with two units at most: `3 d 4 h`, `12 min`, `4.2 s`; a dash for none. */
export function durationWords(seconds: number | null): string {
  if (seconds === null) return '–'
  if (seconds < 60) return `${Number(seconds.toFixed(1))} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours < 24) return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
  const [days, more] = [Math.floor(hours / 24), hours % 24]
  return more === 0 ? `${days} d` : `${days} d ${more} h`
}
