import { formatAmount } from './amount.ts'
import type { Event, Phase } from './event.ts'

/** What each phase does, as it begins. */
const begins: Readonly<Record<Phase, string>> = {
  source: 'Checking the source',
  build: 'Building',
  manifest: 'Writing the manifest',
  connect: 'Connecting',
  preflight: 'Checking what the host needs',
  copy: 'Copying',
  import: 'Importing',
  verify: 'Verifying',
  journal: 'Writing the journal',
  switch: 'Switching to the release',
  system: 'Switching the system',
  restart: 'Restarting units',
  health: 'Checking health',
  commit: 'Recording the outcome',
  rollback: 'Rolling back',
  install: 'Installing',
  gate: 'Running gates',
  confirm: 'Waiting for confirmation',
  backup: 'Backing up data',
  restore: 'Restoring data',
  traffic: 'Switching traffic',
  check: 'Checking the public endpoint',
}

/**
 * Formats an event as text: one line, or for the end of a log one line for each of its lines. Text from outside is unchanged; the printer
 * escapes it.
 */
export function lineFor(event: Event): string {
  if (event.event === 'phase') {
    return `${begins[event.phase]}${event.host === undefined ? '' : ` (${event.host})`}${event.state === 'start' ? '' : ': done'}`
  }
  if (event.event === 'progress') {
    const amounts = `${formatAmount(event.done, event.unit)} of ${formatAmount(event.total, event.unit)}`
    return `${begins[event.phase]}: ${amounts}${percent(event.done, event.total)}`
  }
  if (event.event === 'note') return event.level === 'warning' ? `warning: ${event.message}` : event.message
  if (event.event === 'unit')
    return `${event.unit}: ${event.action}, ${event.state}${event.because === undefined ? '' : ` (${event.because})`}`
  if (event.event === 'health') {
    return `${event.check}: ${event.passed ? `passed ${event.passes} of ${event.threshold}` : 'not healthy'} (${event.detail})`
  }
  if (event.event === 'confirmation') {
    return `attempt ${event.attempt} rolls back unless it is confirmed by ${event.deadline} (${Math.ceil(event.secondsLeft)} s)`
  }
  return [`The last lines of ${event.source}:`, ...event.lines.map((line) => `  ${line}`)].join('\n')
}

function percent(done: number, total: number): string {
  return total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`
}
