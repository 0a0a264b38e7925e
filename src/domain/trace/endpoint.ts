type Environment = Readonly<Record<string, string | undefined>>

/** Where traces are sent, by the standard variables of OpenTelemetry. The values may be secrets. */
export interface TraceEndpoint {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Returns where the environment has traces sent; null when it names no endpoint, or switches them off. OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
 * is used as it is, OTEL_EXPORTER_OTLP_ENDPOINT gets the path v1/traces; headers are a list such as `key=value,other=value`.
 */
export function traceEndpoint(environment: Environment): TraceEndpoint | null {
  if (environment['OTEL_SDK_DISABLED']?.toLowerCase() === 'true') return null
  if (environment['OTEL_TRACES_EXPORTER'] === 'none') return null
  const url = given(environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) ?? belowBase(given(environment['OTEL_EXPORTER_OTLP_ENDPOINT']))
  if (url === undefined) return null
  const headers = given(environment['OTEL_EXPORTER_OTLP_TRACES_HEADERS']) ?? given(environment['OTEL_EXPORTER_OTLP_HEADERS'])
  return { url, headers: headersIn(headers ?? '') }
}

function given(value: string | undefined): string | undefined {
  const trimmed = value?.trim()
  return trimmed === '' ? undefined : trimmed
}

function belowBase(base: string | undefined): string | undefined {
  return base === undefined ? undefined : `${base.replace(/\/+$/, '')}/v1/traces`
}

/** Parses a list of W3C Baggage, which has percent-encoded values; what is not `name=value` is ignored. */
function headersIn(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').flatMap((entry) => {
      const at = entry.indexOf('=')
      const name = entry.slice(0, at).trim().toLowerCase()
      return at < 1 || name === '' ? [] : [[name, decoded(entry.slice(at + 1).trim())]]
    }),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
