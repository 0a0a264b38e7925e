import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event, Phase } from '#domain/report/event'
import { linesOf } from '#domain/report/lines-of'

type FieldsOf<E> = E extends Event ? { readonly event: E['event'] } & Partial<E> : never

/** Fields of an event; a program stops when it reports one that has them all. */
export type EventFields = FieldsOf<Event>

/**
 * What the program reports in the call in which it stops: the last of these events, once the ones before it were reported in this order;
 * or a line of text that begins with this.
 */
export type StopPoint = { readonly events: readonly EventFields[] } | { readonly line: string }

/** The start of a phase. */
export function startOf(phase: Phase): EventFields {
  return { event: 'phase', phase, state: 'start' }
}

/** The end of a phase. */
export function endOf(phase: Phase): EventFields {
  return { event: 'phase', phase, state: 'end' }
}

/** The command line's line for the start of a phase on a host. */
export function startLine(phase: Phase, host: string): string {
  return linesOf({ event: 'phase', phase, state: 'start', host })[0]!
}

/** How the command line's lines for the progress of a phase begin. */
export function progressLine(phase: Phase): string {
  const line = linesOf({ event: 'progress', phase, done: 1, total: 2, unit: 'bytes' })[0]!
  return line.slice(0, line.indexOf(': ') + 2)
}

/** The preload that stops a Node program; copy it to the host on which the program runs. */
export const STOP_PROGRAM = readFileSync(join(import.meta.dirname, 'on-host/stop.cjs'), 'utf8')

/** The environment in which a Node program stops at a point. `program` and `mark` are files on its host; see on-host/stop.cjs. */
export function stopEnvironment(at: StopPoint, program: string, mark: string): Record<string, string> {
  return { NODE_OPTIONS: `--require=${program}`, STOP_AT: JSON.stringify(at), STOP_MARK: mark }
}

/** Bash: `nap SECONDS` waits without starting a program, because what asks again and again would start hundreds of sleep. */
export const NAP = 'exec {never}<> <(:); nap() { read -rt "$1" -u $never || true; }'

/**
 * Bash: succeeds once the process whose id is in the mark `$1` is stopped, fails after `$2` seconds or when `$1.given-up` exists. That the
 * file exists is not enough: the process stops just after writing it.
 */
export const STANDS_STILL = `
${NAP}
for ((i = 0; i < $2 * 50; i += 1)); do
  [[ ! -e $1.given-up ]] || exit 1
  if [[ -s $1 ]] && [[ $(cut -d')' -f2 "/proc/$(< "$1")/stat" 2> /dev/null) == ' T '* ]]; then exit 0; fi
  nap 0.02
done
exit 1
`
