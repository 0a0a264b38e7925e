import { formatAmount } from './amount.ts'
import type { Event, Phase } from './event.ts'

/** What each phase does, as it begins. */
const begins: Readonly<Record<Phase, string>> = {
  source: 'Checking the source',
  build: 'Building',
  manifest: 'Writing the manifest',
  connect: 'Connecting',
  preflight: 'Checking what the host needs',
  copy: 'Copying store paths',
  import: 'Importing into the Nix store',
  verify: 'Verifying the release',
  journal: 'Recording the intended change',
  switch: 'Making the release current',
  system: 'Switching the NixOS system',
  restart: 'Restarting units',
  health: 'Checking health',
  commit: 'Recording the outcome',
  sign: 'Signing the record',
  rollback: 'Rolling back',
  install: 'Installing',
  gate: 'Running gates',
  confirm: 'Waiting for confirmation',
  backup: 'Backing up data',
  restore: 'Restoring data',
  traffic: 'Switching traffic',
  check: 'Checking the public endpoint',
  deltas: 'Making deltas',
  needs: 'Checking what a release needs',
  evidence: 'Verifying the evidence',
}

type Kind = Event['event']
type EventOf<Each extends Kind> = Extract<Event, { event: Each }>

/** Formats each kind of event as lines, which may still contain line ends from outside. A missing kind does not compile. */
const formatters: { readonly [Each in Kind]: (event: EventOf<Each>) => readonly string[] } = {
  // A reporter that shows the end of a phase has its own form for it.
  phase: ({ phase, state, host }) => (state === 'end' ? [] : [`${begins[phase]}${host === undefined ? '' : ` (${host})`}`]),
  progress: ({ phase, done, total, unit }) => [
    `${begins[phase]}: ${formatAmount(done, unit)} of ${formatAmount(total, unit)}${percent(done, total)}`,
  ],
  note: ({ level, message }) => [level === 'warning' ? `warning: ${message}` : message],
  unit: ({ unit, action, state, because }) => [`${unit}: ${action}, ${state}${because === undefined ? '' : ` (${because})`}`],
  health: ({ check, passed, passes, threshold, detail }) => [
    `${check}: ${passed ? `passed, ${passes} of ${threshold} needed` : 'not yet'} (${detail})`,
  ],
  confirmation: ({ attempt, deadline, secondsLeft }) => [
    `the release is rolled back unless attempt ${attempt} is confirmed by ${deadline} (${Math.ceil(secondsLeft)} s left)`,
  ],
  journal: ({ lines }) => lines,
  log: ({ source, lines }) => [`The last lines of ${source}:`, ...lines.map((line) => `  ${line}`)],
}

/**
 * Formats an event as lines of text. Text from outside is unchanged, except that it is split at its line ends; the printer sanitizes each
 * line.
 */
export function linesOf<Each extends Kind>(event: EventOf<Each>): readonly string[] {
  return formatters[event.event](event).flatMap((line) => line.split('\n'))
}

function percent(done: number, total: number): string {
  return total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`
}
