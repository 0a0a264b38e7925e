import { describe, expect, test } from 'vitest'
import { configSchema } from '#domain/config/schema'
import type { Event } from '#domain/report/event'
import type { Since } from '#steps/notify/notified'
import type { PromoteOptions } from '#steps/promote/promotion'
import { promote } from '#verbs/promote'
import { receiver, type ReceiverAnswer } from '../support/receiver.ts'
import { agentThat, prepared, recordOf, refused } from '../support/scripted-agent.ts'
import { decodeTraces } from '../steps/trace/otlp.ts'
import { fakeHost, type AgentRequest } from './fake-host.ts'
import { config as sampleConfig, promoteOptions, RELEASE_ID, useSampleBundle, wholeStore } from './sample-bundle.ts'

const sample = useSampleBundle()
const config = configSchema.parse({ ...sampleConfig, traces: { timeoutSeconds: 2 } })
const COMMIT = 'c0ffee'.repeat(7).slice(0, 40)

/** The host reports the phases of its side before it answers. */
function applied(request: AgentRequest) {
  const phases = (['verify', 'switch', 'health'] as const).flatMap((phase) =>
    (['start', 'end'] as const).map((state) => ({ event: 'phase', phase, state, host: 'prod' }) as const),
  )
  const { messages = [] } = recordOf(request, { releaseCommit: { commit: COMMIT, commitTime: '2026-01-01T00:00:00Z' } })
  return { messages: [...phases, ...messages] }
}

interface Setting {
  readonly environment?: Readonly<Record<string, string>>
  readonly answers?: readonly ReceiverAnswer[]
  readonly options?: Partial<PromoteOptions>
  readonly agent?: Parameters<typeof agentThat>[0]
}

/** Promotes, and returns what a real receiver got; `environment` is besides the endpoint. */
async function promoted({ environment = {}, answers = [200], options = {}, agent }: Setting = {}) {
  await using server = await receiver(answers)
  const events: Event[] = []
  const host = fakeHost(agentThat(agent ?? { prepare: [prepared()], apply: applied }), wholeStore)
  const full = { ...sample.environment, OTEL_EXPORTER_OTLP_ENDPOINT: `${server.url}/collector/`, ...environment }
  const verdict = await promote(
    { ...promoteOptions(sample), config, environment: full, ...options },
    { runner: host, reporter: { report: (event) => void events.push(event) } },
  ).then(
    (result) => result.verdict,
    (error: unknown) => error,
  )
  const warnings = events.flatMap((event) => (event.event === 'note' && event.level === 'warning' ? [event.message] : []))
  return { verdict, received: server.received, warnings }
}

describe('a promote as a trace', () => {
  test('a receiver decodes one trace, with the phases of both sides below the promote', async () => {
    const { received, warnings } = await promoted()
    expect(warnings).toEqual([])
    expect(received).toMatchObject([{ method: 'POST', path: '/collector/v1/traces', headers: { 'content-type': 'application/json' } }])
    const [root, ...phases] = decodeTraces(received[0]!.body)
    expect(root).toMatchObject({
      name: 'promote choiros',
      kind: 3,
      status: { code: 0 },
      attributes: {
        'deployment.environment.name': 'prod',
        'grind_to_prod.verdict': 'COMMITTED',
        'grind_to_prod.release.id': RELEASE_ID,
        'vcs.ref.head.revision': COMMIT,
      },
      resource: { 'service.name': 'grind-to-prod' },
    })
    expect(root).not.toHaveProperty('parentSpanId')
    const sides = phases.map(({ name, attributes }) => `${name} ${String(attributes['grind_to_prod.side'])}`)
    expect(sides).toEqual(
      expect.arrayContaining(['manifest runner', 'connect host', 'preflight host', 'verify host', 'switch host', 'health host']),
    )
    for (const span of phases) {
      expect(span).toMatchObject({ traceId: root!.traceId, parentSpanId: root!.spanId, kind: 1 })
      expect(span.start).toBeGreaterThanOrEqual(root!.start)
      expect(span.end).toBeGreaterThanOrEqual(span.start)
      expect(span.end).toBeLessThanOrEqual(root!.end)
    }
    expect(new Set([root, ...phases].map((span) => span!.spanId)).size).toBe(phases.length + 1)
  })

  test('a promote that ends in an error is a trace with an error', async () => {
    const { received, verdict } = await promoted({ agent: { prepare: [refused('busy')] } })
    expect(verdict).toMatchObject({ code: 'busy' })
    const [root] = decodeTraces(received[0]!.body)
    expect(root!.status).toMatchObject({ code: 2, message: expect.stringMatching(/^UNCHANGED: /) as string })
  })

  test('a trace begins with what came before the promote, as its build did', async () => {
    const started = Date.now() - 60_000
    const since: Since = { started, phases: [{ phase: 'build', startSeconds: 1, seconds: 30 }] }
    const { received } = await promoted({ options: { since } })
    const [root, build, ...others] = decodeTraces(received[0]!.body)
    expect(root!.start).toBe(started)
    expect(build).toMatchObject({ name: 'build', start: started + 1000, end: started + 31_000 })
    for (const span of others) expect(span.start).toBeGreaterThanOrEqual(started + 59_000)
  })

  test('a trace continues the one of TRACEPARENT', async () => {
    const [traceId, parentSpanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']
    const { received } = await promoted({ environment: { TRACEPARENT: `00-${traceId}-${parentSpanId}-01` } })
    expect(decodeTraces(received[0]!.body)[0]).toMatchObject({ traceId, parentSpanId })
  })

  test('the standard variables give the headers, the service and an endpoint of its own', async () => {
    const { received } = await promoted({
      environment: { OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20secret, x-tenant=one', OTEL_SERVICE_NAME: 'deployments' },
    })
    expect(received[0]!.headers).toMatchObject({ authorization: 'Bearer secret', 'x-tenant': 'one' })
    expect(decodeTraces(received[0]!.body)[0]!.resource['service.name']).toBe('deployments')
  })

  test.each([
    { what: 'no endpoint is set', environment: { OTEL_EXPORTER_OTLP_ENDPOINT: '' } },
    { what: 'OpenTelemetry is switched off', environment: { OTEL_SDK_DISABLED: 'true' } },
    { what: 'no exporter is chosen', environment: { OTEL_TRACES_EXPORTER: 'none' } },
  ] as { what: string; environment: Record<string, string> }[])('nothing is sent when $what', async ({ environment }) => {
    expect(await promoted({ environment })).toEqual({ verdict: 'COMMITTED', received: [], warnings: [] })
  })

  test('nothing is sent when the configuration has no traces, and none for a dry run', async () => {
    expect((await promoted({ options: { config: sampleConfig } })).received).toEqual([])
    expect((await promoted({ options: { dryRun: true } })).received).toEqual([])
  })

  test('an endpoint that refuses is a warning without its address, and the verdict stays', async () => {
    const { verdict, warnings } = await promoted({ answers: [403], environment: { OTEL_EXPORTER_OTLP_HEADERS: 'x-key=secret' } })
    expect(verdict).toBe('COMMITTED')
    expect(warnings).toEqual(['The OTLP endpoint did not receive the trace, and the outcome is not affected: it answered with status 403.'])
  })
})
