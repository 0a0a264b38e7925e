import { SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api'
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer'
import { VERSION } from '../protocol/version.ts'
import type { Span } from './span.ts'

/** A trace of one service. */
export interface Trace {
  readonly traceId: string
  /** True when its root has a parent that another program made. */
  readonly isContinued: boolean
  /** `service.name` and what else describes the service. */
  readonly resource: Readonly<Record<string, string>>
  /** The root comes first. */
  readonly spans: readonly Span[]
}

/** Returns a trace as the body of an export over OTLP/HTTP, in its JSON encoding. */
export function otlpTraceText({ traceId, isContinued, resource, spans }: Trace): string {
  const described = { attributes: resource, merge: () => described, getRawAttributes: () => Object.entries(resource) }
  const instrumentationScope = { name: 'grind-to-prod', version: VERSION }
  const contextOf = (spanId: string, isRemote = false) => ({ traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote })
  const body = JsonTraceSerializer.serializeRequest(
    spans.map(({ name, spanId, parentSpanId, start, end, attributes, failure }, index) => ({
      name,
      kind: index === 0 ? SpanKind.CLIENT : SpanKind.INTERNAL,
      spanContext: () => contextOf(spanId),
      ...(parentSpanId === undefined ? {} : { parentSpanContext: contextOf(parentSpanId, index === 0 && isContinued) }),
      startTime: hrTime(start),
      endTime: hrTime(end),
      duration: hrTime(end - start),
      status: failure === undefined ? { code: SpanStatusCode.UNSET } : { code: SpanStatusCode.ERROR, message: failure },
      attributes,
      links: [],
      events: [],
      ended: true,
      resource: described,
      instrumentationScope,
      droppedAttributesCount: 0,
      droppedEventsCount: 0,
      droppedLinksCount: 0,
    })),
  )
  return new TextDecoder().decode(body)
}

/** Seconds and nanoseconds, as the packages of OpenTelemetry have a time. */
function hrTime(milliseconds: number): [number, number] {
  const whole = Math.round(milliseconds)
  return [Math.floor(whole / 1000), (whole % 1000) * 1_000_000]
}
