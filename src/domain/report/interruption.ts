import type { Phase, Reporter } from './event.ts'

/** How far the change of a host was, as its events show it. */
type State = 'none' | 'preparing' | 'unclear' | 'running' | 'ended'

/** What a command asks a host for: an attempt, which can be followed and cancelled, or a request, which can be repeated. */
export type AskedOfHost = 'attempt' | 'request'

/** A reporter that knows what an interruption leaves behind. */
export interface Interruption extends Reporter {
  /** Formats what continues on the host, and how to follow, cancel, undo or repeat it. */
  lines(asked: AskedOfHost): string[]
}

/** What a promote does before it asks for the change. */
const preparing: ReadonlySet<Phase> = new Set(['preflight', 'copy', 'import'])
/** What the host does on its own from then on. */
const onItsOwn: ReadonlySet<Phase> = new Set([
  'verify',
  'journal',
  'switch',
  'system',
  'restart',
  'health',
  'rollback',
  'confirm',
  'backup',
  'restore',
])

/** Passes events on, and remembers how far the change of a host is. */
export function watchInterruption(inner: Reporter): Interruption {
  let state: State = 'none'
  let host: string | undefined
  return {
    report(event) {
      inner.report(event)
      if (event.event === 'confirmation') state = 'running'
      if (event.event !== 'phase') return
      const next = stateAfter(state, event)
      if (next !== state) host = event.host ?? host
      state = next
    },
    lines: (asked) => (asked === 'attempt' ? linesFor(state, host ?? 'the host') : requestLines(state)),
  }
}

function stateAfter(state: State, { phase, state: moment }: { readonly phase: Phase; readonly state: 'start' | 'end' }): State {
  if (onItsOwn.has(phase)) return 'running'
  if (phase === 'commit') return moment === 'end' ? 'ended' : 'running'
  if (preparing.has(phase)) return moment === 'start' ? 'preparing' : 'unclear'
  // A verb that copies nothing asks for its change once it is connected.
  return phase === 'connect' && moment === 'end' && state === 'none' ? 'unclear' : state
}

/** A failover asks two hosts, so none is named. */
function requestLines(state: State): string[] {
  if (state === 'none') return ['Interrupted before a host was asked to change anything.']
  return ['Interrupted. A host that has received a request completes it.', '  Repeat it: it continues, and does not do again what is done.']
}

function linesFor(state: State, host: string): string[] {
  const attach = `  follow it: grind-to-prod attach ${host}`
  const cancel = `  cancel it: grind-to-prod cancel ${host}`
  const back = `  roll back: grind-to-prod rollback ${host} (once it has ended)`
  const lines: Readonly<Record<State, string[]>> = {
    none: ['Interrupted. Nothing was changed on a host.'],
    preparing: [
      `Interrupted before ${host} was asked to change what runs: nothing was switched.`,
      '  What was copied stays there for a day, so the same command continues.',
    ],
    unclear: [
      `Interrupted. If ${host} has received the request, it continues on its own.`,
      `  inspect it: grind-to-prod status ${host}`,
      attach,
      cancel,
    ],
    running: [`Interrupted. ${host} continues on its own, and rolls back by itself if the release is not healthy.`, attach, cancel, back],
    ended: [`Interrupted. The attempt on ${host} has ended.`, `  its verdict: grind-to-prod ledger ${host} --limit 1`, back],
  }
  return lines[state]
}
