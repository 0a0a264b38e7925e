import { mkdtempDisposable } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { configSchema, type Config } from '#domain/config/schema'
import { notificationSchema } from '#domain/notify/notification'
import type { Event } from '#domain/report/event'
import type { Context } from '#steps/context'
import { confirm } from '#verbs/confirm'
import { cancel } from '#verbs/cancel'
import { promote } from '#verbs/promote'
import { promoteWhenFree } from '#verbs/promote-when-free'
import { rollback } from '#verbs/rollback'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { sampleSnapshot } from '../domain/snapshot/sample.ts'
import { receiver, type Receiver } from '../support/receiver.ts'
import { agentThat, prepared, recordOf, refused } from '../support/scripted-agent.ts'
import { serving } from '../support/timestamp-authority.ts'
import { fakeHost, result, type AgentAnswer, type AgentRequest } from './fake-host.ts'
import { config as sampleConfig, promoteOptions, RELEASE_ID, useSampleBundle, wholeStore } from './sample-bundle.ts'

const sample = useSampleBundle()
const VERDICTS = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN']

/** The sample's configuration with webhooks; each is a name with its settings. */
function notifying(webhooks: Readonly<Record<string, object>>, more: object = {}, config: object = {}): Config {
  const list = Object.entries(webhooks).map(([name, settings]) => ({ name, urlVariable: `URL_OF_${name.toUpperCase()}`, ...settings }))
  return configSchema.parse({ ...sampleConfig, ...config, notify: { webhooks: list, timeoutSeconds: 2, ...more } })
}

/** Options for a promote with these webhooks, whose URLs have a secret path. */
function optionsFor(config: Config, servers: Readonly<Record<string, Pick<Receiver, 'url'>>>) {
  const urls = Object.entries(servers).map(([name, { url }]) => [`URL_OF_${name.toUpperCase()}`, `${url}/secret-of-${name}`])
  return { ...promoteOptions(sample), config, environment: { ...sample.environment, ...Object.fromEntries(urls) } }
}

function listening() {
  const events: Event[] = []
  return { events, reporter: { report: (event: Event) => void events.push(event) } }
}

const warningsOf = (events: readonly Event[]) =>
  events.flatMap((event) => (event.event === 'note' && event.level === 'warning' ? [event.message] : []))

type Options = ReturnType<typeof optionsFor> & { readonly records: string }

const confirmed = sampleRecord({ application: 'choiros' })
/** A host that signs its records, so that they are kept and time-stamped. */
const signedBy = (request: AgentRequest) => {
  const answer = request.verb === 'confirm' ? { record: confirmed } : resultOf(recordOf(request))
  return result({ ...answer, signature: 'x\n', statement: '{}\n' })
}
const resultOf = ({ messages }: AgentAnswer) =>
  messages?.flatMap((message) => (message.event === 'result' ? [message.result as object] : []))[0]
const awaiting = {
  application: 'choiros',
  attempt: confirmed.attempt,
  releaseId: RELEASE_ID,
  deadline: confirmed.finishedAt,
  secondsLeft: 60,
}
const signing = {
  prepare: [prepared()],
  snapshot: [result(sampleSnapshot)],
  status: [result(sampleStatus({ awaiting }))],
  ledger: [refused('busy')],
  apply: signedBy,
  rollback: signedBy,
  confirm: signedBy,
}

const committing = () => fakeHost(agentThat({ prepare: [prepared()], apply: recordOf }), wholeStore)

describe('notifications of the runner', () => {
  test('a promote sends its verdict to every webhook that asks for it, in the form of each', async () => {
    await using json = await receiver()
    await using slack = await receiver()
    await using alarm = await receiver()
    const config = notifying({ json: {}, slack: { format: 'slack' }, alarm: { verdicts: ['NEEDS_HUMAN'] } })
    const { reporter, events } = listening()
    const promoted = await promote(optionsFor(config, { json, slack, alarm }), { runner: committing(), reporter })
    expect(promoted.verdict).toBe('COMMITTED')
    expect(json.received).toHaveLength(1)
    expect(notificationSchema.parse(JSON.parse(json.received[0]!.body))).toMatchObject({
      sender: 'runner',
      action: 'promote',
      cause: 'request',
      host: 'prod',
      verdict: 'COMMITTED',
      releaseId: RELEASE_ID,
      actor: { name: 'me@grind' },
      record: promoted.record,
    })
    expect(JSON.parse(slack.received[0]!.body).text).toBe('✅ COMMITTED: choiros on prod')
    expect(alarm.received).toEqual([])
    expect(warningsOf(events)).toEqual([])
  })

  test('a promote that is refused reports UNCHANGED with the reason, and its error stays the same', async () => {
    await using all = await receiver()
    const config = notifying({ all: { verdicts: VERDICTS } })
    const { reporter } = listening()
    const host = fakeHost(agentThat({ prepare: [refused('busy')] }), wholeStore)
    const context = { runner: host, reporter }
    await expect(promote(optionsFor(config, { all }), context)).rejects.toMatchObject({ code: 'busy' })
    expect(JSON.parse(all.received[0]!.body)).toMatchObject({ verdict: 'UNCHANGED', record: null, releaseId: null })
  })

  test('a promote that waits for a busy host sends one outcome, however often it is refused', async () => {
    await using all = await receiver()
    const config = notifying({ all: { verdicts: VERDICTS } })
    const answers = { status: [result(sampleStatus())], prepare: [refused('busy'), refused('busy'), prepared()], apply: recordOf }
    const context = { runner: fakeHost(agentThat(answers), wholeStore), ...listening() }
    expect(await promoteWhenFree(optionsFor(config, { all }), context)).toMatchObject({ verdict: 'COMMITTED' })
    expect(all.received.map(({ body }) => notificationSchema.parse(JSON.parse(body)).verdict)).toEqual(['COMMITTED'])
  })

  test('a dry run sends nothing', async () => {
    await using all = await receiver()
    const options = optionsFor(notifying({ all: { verdicts: VERDICTS } }), { all })
    await promote({ ...options, dryRun: true }, { runner: committing(), ...listening() })
    expect(all.received).toEqual([])
  })

  test.each([
    { what: 'is down', servers: { all: { url: 'http://127.0.0.1:1' } }, problem: 'refused' },
    { what: 'has no variable', servers: {}, problem: 'the environment variable URL_OF_ALL is not set' },
    { what: 'has an address without TLS', servers: { all: { url: 'http://chat.example' } }, problem: 'its address is http' },
  ] as { what: string; servers: Record<string, { url: string }>; problem: string }[])(
    'a webhook that $what is a warning without its URL, and the verdict stays',
    async ({ servers, problem }) => {
      const { reporter, events } = listening()
      const promoted = await promote(optionsFor(notifying({ all: {} }), servers), { runner: committing(), reporter })
      expect(promoted.verdict).toBe('COMMITTED')
      const [warning] = warningsOf(events)
      expect(warning).toContain(`The webhook all did not receive the outcome, which is not affected: ${problem}`)
      expect(JSON.stringify([events, promoted])).not.toMatch(/secret-of|127\.0\.0\.1:1|chat\.example/)
    },
  )

  test('a webhook that never answers holds a verdict up no longer than the configured time', async () => {
    await using silent = await receiver(['silence'])
    const { reporter, events } = listening()
    const options = optionsFor(notifying({ silent: {} }, { timeoutSeconds: 1 }), { silent })
    expect(await promote(options, { runner: committing(), reporter })).toMatchObject({ verdict: 'COMMITTED' })
    expect(warningsOf(events).join()).toContain('no answer within')
  })

  test.each([
    { what: 'promote', run: (options: Options, context: Context) => promote({ ...options, snapshots: options.records }, context) },
    { what: 'rollback', run: (options: Options, context: Context) => rollback({ ...options, snapshots: options.records }, context) },
    { what: 'confirm', run: (options: Options, context: Context) => confirm({ ...options, revert: false, dryRun: false }, context) },
  ])('$what sends its verdict before the time stamp of its record has come', async ({ run }) => {
    await using all = await receiver()
    const asked = Promise.withResolvers<ServerResponse>()
    await using authority = await serving((_request, response) => asked.resolve(response))
    await using folder = await mkdtempDisposable(join(tmpdir(), 'g2p-'))
    const timestamp = { url: authority.url, timeoutSeconds: 60 }
    const options = { ...optionsFor(notifying({ all: {} }, {}, { timestamp }), { all }), records: folder.path }
    const running = run(options, { runner: fakeHost(agentThat(signing), wholeStore), ...listening() })
    const response = await Promise.race([asked.promise, running.then(() => Promise.reject(new Error('No time stamp was asked for.')))])
    await vi.waitFor(() => expect(all.received).toHaveLength(1), { timeout: 60_000 })
    response.writeHead(403).end()
    expect(await running).toMatchObject({ verdict: 'COMMITTED' })
    expect(all.received.map(({ body }) => notificationSchema.parse(JSON.parse(body)).verdict)).toEqual(['COMMITTED'])
  })

  test('a rollback sends its verdict', async () => {
    await using all = await receiver()
    await rollback(optionsFor(notifying({ all: {} }), { all }), { runner: fakeHost(recordOf), ...listening() })
    expect(JSON.parse(all.received[0]!.body)).toMatchObject({ action: 'rollback', verdict: 'COMMITTED', record: { verb: 'rollback' } })
  })

  test.each([
    { what: 'confirm', run: confirm, code: 'not-awaiting' },
    { what: 'cancel', run: cancel, code: 'not-running' },
  ])('$what reports what it was refused for', async ({ what, run, code }) => {
    await using all = await receiver()
    const options = optionsFor(notifying({ all: { verdicts: VERDICTS } }), { all })
    const host = fakeHost(() => result(sampleStatus({ machineId: '0'.repeat(32), currentRelease: RELEASE_ID })))
    await expect(run({ ...options, revert: false, dryRun: false }, { runner: host, ...listening() })).rejects.toMatchObject({ code })
    expect(JSON.parse(all.received[0]!.body)).toMatchObject({ action: what, verdict: 'UNCHANGED' })
  })
})
