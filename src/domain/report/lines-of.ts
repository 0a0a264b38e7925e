import { formatAmount } from './amount.ts'
import type { Event, Phase } from './event.ts'

/** What each phase does, as it begins. */
const begins: Readonly<Record<Phase, string>> = {
  source: 'Looking at the source',
  build: 'Building',
  manifest: 'Writing the manifest',
  connect: 'Connecting',
  preflight: 'Asking what is missing',
  copy: 'Copying',
  import: 'Importing',
  verify: 'Verifying',
  journal: 'Writing the intent down',
  switch: 'Switching',
  system: 'Switching the system',
  restart: 'Restarting units',
  health: 'Checking health',
  commit: 'Recording the outcome',
  rollback: 'Rolling back',
  install: 'Installing',
  gate: 'Running gates',
  confirm: 'Waiting for confirmation',
  backup: 'Backing the data up',
  restore: 'Bringing the data back',
  traffic: 'Moving traffic',
  check: 'Checking from outside',
}

type Kind = Event['event']
type EventOf<Each extends Kind> = Extract<Event, { event: Each }>

/** The lines of each kind of event, which may still hold line ends from outside. A kind that is left out does not compile. */
const formatters: { readonly [Each in Kind]: (event: EventOf<Each>) => readonly string[] } = {
  // Whoever shows that a phase has ended has a form of its own for that.
  phase: ({ phase, state, host }) => (state === 'end' ? [] : [`${begins[phase]}${host === undefined ? '' : ` (${host})`}`]),
  progress: ({ phase, done, total, unit }) => [
    `${begins[phase]}: ${formatAmount(done, unit)} of ${formatAmount(total, unit)}${percent(done, total)}`,
  ],
  note: ({ level, message }) => [level === 'warning' ? `warning: ${message}` : message],
  unit: ({ unit, action, state, because }) => [`${unit}: ${action}, ${state}${because === undefined ? '' : ` (${because})`}`],
  health: ({ check, passed, passes, threshold, detail }) => [
    `${check}: ${passed ? `passed ${passes} of ${threshold}` : 'not healthy'} (${detail})`,
  ],
  confirmation: ({ attempt, deadline, secondsLeft }) => [
    `attempt ${attempt} goes back by itself unless it is confirmed by ${deadline} (${Math.ceil(secondsLeft)} s)`,
  ],
  log: ({ source, lines }) => [`The last lines of ${source}:`, ...lines.map((line) => `  ${line}`)],
}

/**
 * An event as lines of text. Text from outside stands in them as it came, but for its line ends; whoever prints a line makes it
 * inert.
 */
export function linesOf<Each extends Kind>(event: EventOf<Each>): readonly string[] {
  return formatters[event.event](event).flatMap((line) => line.split('\n'))
}

function percent(done: number, total: number): string {
  return total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`
}
