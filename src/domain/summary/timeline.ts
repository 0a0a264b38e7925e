import type { Phase } from '../report/event.ts'
import type { TimedPhase } from '../report/timed-reporter.ts'
import { lines, type Block } from './document.ts'

/** GitHub renders no diagram of more than 50,000 characters; this is far below, and already more than is readable. */
const PHASE_LIMIT = 60
/** A day; a longer time line is not readable either. */
const SECONDS_LIMIT = 86_400

/** Phases that mean that something went wrong. */
const alarming: ReadonlySet<Phase> = new Set(['rollback', 'restore'])

/** Returns the phases of an attempt's record, which has their durations, one after the other. */
export function phasesInOrder(phases: readonly { readonly phase: Phase; readonly seconds: number }[], host: string): TimedPhase[] {
  let at = 0
  return phases.map(({ phase, seconds }) => {
    const timed = { phase, host, startSeconds: at, seconds }
    at += seconds
    return timed
  })
}

/** Formats a time line as a Mermaid diagram that GitHub draws; nothing when there is nothing to draw. */
export function timelineBlock(phases: readonly TimedPhase[]): Block {
  const shown = phases.filter(isDrawable).slice(0, PHASE_LIMIT)
  const begin = Math.min(...shown.map(({ startSeconds }) => startSeconds))
  const end = Math.max(...shown.map(({ startSeconds, seconds }) => startSeconds + seconds))
  if (shown.length === 0 || end - begin >= SECONDS_LIMIT) return { before: [] }
  const places = [...new Set(shown.map(({ host }) => host))]
  return lines(
    '```mermaid',
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${end - begin < 3600 ? '%M:%S' : '%H:%M:%S'}`,
    ...places.flatMap((place) => {
      const bars = shown.filter(({ host }) => host === place).map((phase) => bar(phase, phase.startSeconds - begin))
      return [`  section ${place === undefined ? 'this job' : diagramText(place)}`].concat(bars)
    }),
    '```',
    '',
  )
}

function isDrawable({ startSeconds, seconds }: TimedPhase): boolean {
  return Number.isFinite(startSeconds) && Number.isFinite(seconds) && startSeconds >= 0 && seconds >= 0
}

/** The date is any one: only the time of day is shown, and read and shown in the same time zone. */
function bar({ phase, seconds }: TimedPhase, start: number): string {
  const moment = new Date(Math.round(start * 1000)).toISOString().replace('1970-01-01T', '2026-01-01 ').replace('Z', '')
  const tags = alarming.has(phase) ? 'crit, ' : ''
  return `    ${phase} ${durationText(seconds)} :${tags}${moment}, ${Math.max(1, Math.round(seconds * 1000))}ms`
}

/** `3 ms`, `3.4 s`, `12 min 5 s`. */
function durationText(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** Formats a name from outside in a diagram: of what could mean something there nothing is left. */
function diagramText(text: string): string {
  const plain = text
    .slice(0, 200)
    .replaceAll(/[^A-Za-z0-9._-]+/g, ' ')
    .trim()
    .slice(0, 40)
  return plain === '' ? 'host' : plain
}
