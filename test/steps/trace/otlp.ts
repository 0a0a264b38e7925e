import { z } from 'zod'

/*
 * The JSON encoding of OTLP, as a receiver decodes it: ExportTraceServiceRequest of opentelemetry-proto. Ids are hexadecimal, 64-bit numbers
 * are decimal texts, and a field that is not in the protocol is refused here.
 */

const nanoseconds = z.string().regex(/^[0-9]{19}$/)
const value = z.union([
  z.strictObject({ stringValue: z.string() }),
  z.strictObject({ intValue: z.union([z.number().int(), z.string().regex(/^-?[0-9]+$/)]) }),
  z.strictObject({ doubleValue: z.number() }),
  z.strictObject({ boolValue: z.boolean() }),
])
const attributes = z.array(z.strictObject({ key: z.string().min(1), value }))
const spanId = z.string().regex(/^(?!0{16})[0-9a-f]{16}$/)

const span = z.strictObject({
  traceId: z.string().regex(/^(?!0{32})[0-9a-f]{32}$/),
  spanId,
  parentSpanId: spanId.optional(),
  traceState: z.string().optional(),
  name: z.string().min(1),
  kind: z.number().int().min(1).max(5),
  startTimeUnixNano: nanoseconds,
  endTimeUnixNano: nanoseconds,
  attributes,
  droppedAttributesCount: z.number().int(),
  events: z.array(z.never()),
  droppedEventsCount: z.number().int(),
  status: z.strictObject({ code: z.number().int().min(0).max(2), message: z.string().optional() }),
  links: z.array(z.never()),
  droppedLinksCount: z.number().int(),
  flags: z.number().int(),
})

const request = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource: z.strictObject({ attributes, droppedAttributesCount: z.number().int(), entityRefs: z.array(z.never()).optional() }),
      scopeSpans: z.array(
        z.strictObject({
          scope: z.strictObject({ name: z.string(), version: z.string() }),
          spans: z.array(span),
          schemaUrl: z.string().optional(),
        }),
      ),
      schemaUrl: z.string().optional(),
    }),
  ),
})

/** A span as it was received. */
export interface ReceivedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string | undefined
  readonly name: string
  readonly kind: number
  /** Milliseconds since 1970. */
  readonly start: number
  readonly end: number
  readonly status: { readonly code: number; readonly message?: string | undefined }
  readonly attributes: Readonly<Record<string, unknown>>
  readonly resource: Readonly<Record<string, unknown>>
}

const toMap = (list: z.infer<typeof attributes>) => Object.fromEntries(list.map(({ key, value: one }) => [key, Object.values(one)[0]]))

/** Decodes an export of traces. Throws for what is none. */
export function decodeTraces(body: string): ReceivedSpan[] {
  return request.parse(JSON.parse(body)).resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ startTimeUnixNano, endTimeUnixNano, ...one }) => ({
        ...one,
        start: Number(BigInt(startTimeUnixNano) / 1_000_000n),
        end: Number(BigInt(endTimeUnixNano) / 1_000_000n),
        attributes: toMap(one.attributes),
        resource: toMap(resource.attributes),
      })),
    ),
  )
}
