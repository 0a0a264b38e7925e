import { describe, expect, test } from 'vitest'
import { traceEndpoint } from '#domain/trace/endpoint'
import { parseTraceParent } from '#domain/trace/span'

const ids = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' }

describe('parseTraceParent', () => {
  test.each([`00-${ids.traceId}-${ids.spanId}-01`, `00-${ids.traceId}-${ids.spanId}-00 `, `cc-${ids.traceId}-${ids.spanId}-01-more`])(
    'parseTraceParent reads %j',
    (text) => {
      expect(parseTraceParent(text)).toEqual(ids)
    },
  )

  test.each([
    undefined,
    '',
    `ff-${ids.traceId}-${ids.spanId}-01`,
    `00-${'0'.repeat(32)}-${ids.spanId}-01`,
    `00-${ids.traceId}-${'0'.repeat(16)}-01`,
    `00-${ids.traceId.toUpperCase()}-${ids.spanId}-01`,
    `00-${ids.traceId}-${ids.spanId}`,
  ])('parseTraceParent takes %j for none', (text) => {
    expect(parseTraceParent(text)).toBeUndefined()
  })
})

describe('traceEndpoint', () => {
  test.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.example:4318' }, 'https://otel.example:4318/v1/traces'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.example/base/' }, 'https://otel.example/base/v1/traces'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://a.example', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://b.example/as/it/is' },
      'https://b.example/as/it/is',
    ],
  ])('traceEndpoint of %j is %s', (environment, url) => {
    expect(traceEndpoint(environment)).toEqual({ url, headers: {} })
  })

  test('traceEndpoint prefers the headers of traces, and ignores an entry without a name or a value', () => {
    const environment = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.example',
      OTEL_EXPORTER_OTLP_HEADERS: 'a=1',
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'B=x%3Dy,novalue,=none, c = %zz ',
    }
    expect(traceEndpoint(environment)?.headers).toEqual({ b: 'x=y', c: '%zz' })
  })
})
