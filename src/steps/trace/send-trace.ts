import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { TracesConfig } from '#domain/config/traces'
import { warn } from '#domain/report/event'
import { VERSION } from '#domain/protocol/version'
import { otlpTraceText } from '#domain/trace/otlp'
import { traceEndpoint } from '#domain/trace/endpoint'
import { parseTraceParent, spansOf, type TracedAttempt } from '#domain/trace/span'
import { deliver } from '#tools/http/deliver'
import type { Sending } from '../notify/send-webhooks.ts'

const newId = (bytes: number): string => randomBytes(bytes).toString('hex')

/**
 * Sends an attempt as a trace to the endpoint of the environment, below the span that TRACEPARENT names if there is one. Never throws: a
 * failure is a warning, which has nothing of the endpoint.
 */
export async function sendTrace(config: TracesConfig, attempt: TracedAttempt, { environment, reporter }: Sending): Promise<void> {
  const endpoint = traceEndpoint(environment)
  if (endpoint === null) return
  const parent = parseTraceParent(environment['TRACEPARENT'])
  const body = otlpTraceText({
    traceId: parent?.traceId ?? newId(16),
    isContinued: parent !== undefined,
    resource: {
      'service.name': environment['OTEL_SERVICE_NAME'] || config.service,
      'service.version': VERSION,
      'host.name': hostname(),
    },
    spans: spansOf(attempt, parent, () => newId(8)),
  })
  const problem = await deliver({ ...endpoint, body, timeoutMilliseconds: config.timeoutSeconds * 1000 })
  if (problem !== null) warn(reporter, `The OTLP endpoint did not receive the trace, and the outcome is not affected: ${problem}.`)
}
