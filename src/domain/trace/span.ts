import { isSuccess, type Verdict } from '../activation/verdicts.ts'
import type { TimedPhase } from '../report/timed-reporter.ts'

/** One span, in the terms of OpenTelemetry. */
export interface Span {
  readonly name: string
  readonly spanId: string
  readonly parentSpanId: string | undefined
  /** Milliseconds since 1970. */
  readonly start: number
  readonly end: number
  readonly attributes: Readonly<Record<string, string | number>>
  /** Why it failed; undefined for one that did not. */
  readonly failure: string | undefined
}

/** A trace that another program began, and the span in it that caused this attempt. */
export interface TraceParent {
  readonly traceId: string
  readonly spanId: string
}

/** Returns what a `traceparent` of W3C Trace Context names; undefined for anything else. */
export function parseTraceParent(text: string | undefined): TraceParent | undefined {
  const [, version, traceId, spanId] = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?$/.exec(text?.trim() ?? '') ?? []
  if (traceId === undefined || spanId === undefined || version === 'ff') return undefined
  return /^0+$/.test(traceId) || /^0+$/.test(spanId) ? undefined : { traceId, spanId }
}

/** An attempt, as its trace has it. */
export interface TracedAttempt {
  readonly action: string
  readonly application: string
  readonly host: string
  readonly verdict: Verdict
  readonly reason: string
  /** It ended in an error. */
  readonly isRefused: boolean
  readonly releaseId: string | null
  readonly commit: string | null
  readonly attempt: string | null
  readonly start: number
  readonly end: number
  readonly phases: readonly TimedPhase[]
}

/** Makes one span of an attempt, and one below it of each of its phases, on both sides. */
export function spansOf(attempt: TracedAttempt, parent: TraceParent | undefined, newSpanId: () => string): Span[] {
  const { action, application, host, verdict, reason, isRefused, start, end, phases } = attempt
  const root: Span = {
    name: `${action} ${application}`,
    spanId: newSpanId(),
    parentSpanId: parent?.spanId,
    start,
    end,
    attributes: {
      'deployment.environment.name': host,
      'grind_to_prod.action': action,
      'grind_to_prod.application': application,
      'grind_to_prod.host': host,
      'grind_to_prod.verdict': verdict,
      ...known('deployment.id', attempt.attempt),
      ...known('grind_to_prod.release.id', attempt.releaseId),
      ...known('vcs.ref.head.revision', attempt.commit),
    },
    failure: isSuccess(verdict, isRefused) ? undefined : `${verdict}: ${reason}`,
  }
  const below = phases.map((timed): Span => {
    const from = start + timed.startSeconds * 1000
    const side = timed.host === undefined ? 'runner' : 'host'
    return {
      name: timed.phase,
      spanId: newSpanId(),
      parentSpanId: root.spanId,
      start: Math.min(from, end),
      end: Math.min(from + timed.seconds * 1000, end),
      attributes: {
        'grind_to_prod.phase': timed.phase,
        'grind_to_prod.side': side,
        ...(timed.host === undefined ? {} : { 'grind_to_prod.host': timed.host }),
      },
      failure: undefined,
    }
  })
  return [root, ...below]
}

function known(name: string, value: string | null): Readonly<Record<string, string>> {
  return value === null ? {} : { [name]: value }
}
