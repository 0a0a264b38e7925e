import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetReleases, makeApplication, mergeUpstream, onHost, RELEASE_KEY, succeedOnHost } from '../../lab/client.ts'
import { notificationSchema } from '#domain/notify/notification'
import type { PromoteResult } from '#steps/promote/promotion'
import { clone, command, result } from '../support/grind.ts'
import { programText } from '../support/host-program.ts'
import { decodeTraces } from '../steps/trace/otlp.ts'

/** What the build host sends of a real promote: to a real server there. */

const PORT = '9099'
const RECEIVER = 'notification-receiver.service'
const FILE = '/var/tmp/received-notifications.ndjson'
const deploy = ['--identity', '/etc/lab/keys/deploy']
const SECRET = 'T000/B000/secret-of-the-webhook'
const environment = {
  CHAT_URL: `http://127.0.0.1:${PORT}/chat/${SECRET}`,
  HOOK_URL: `http://127.0.0.1:${PORT}/hook/${SECRET}`,
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${PORT}`,
}
const SETTINGS = `
notify:
  webhooks:
    - { name: hook, urlVariable: HOOK_URL }
    - { name: chat, urlVariable: CHAT_URL, format: slack, verdicts: [ROLLED_BACK, NEEDS_HUMAN] }
metrics: { folder: /home/runner/metrics }
traces: {}
`

let folder: string
beforeAll(async () => {
  await makeApplication()
  await forgetReleases()
  await onHost('grind', ['systemctl', 'stop', RECEIVER])
  await succeedOnHost('grind', ['rm', '-rf', FILE, '/home/runner/metrics'])
  await succeedOnHost('grind', ['mkdir', '-p', '/home/runner/metrics'], { user: 'runner' })
  const program = ['/usr/local/bin/node', '-e', programText('verbs/on-host/receive.cjs')]
  const variables = [`--setenv=PORT=${PORT}`, `--setenv=FILE=${FILE}`]
  await succeedOnHost('grind', ['systemd-run', `--unit=${RECEIVER}`, '--collect', ...variables, '--', ...program])
  folder = await clone('notify')
  await succeedOnHost('grind', ['sh', '-c', 'cat >> "$0/grind-to-prod.yml"', folder], { user: 'runner', input: SETTINGS })
})
afterAll(async () => {
  await onHost('grind', ['systemctl', 'stop', RECEIVER])
})

/** Builds and signs the tip of the upstream. */
async function build(name: string): Promise<string> {
  const bundle = `/home/runner/bundles/notify-${name}`
  const elsewhere = await clone(`notify-${name}`)
  await result(elsewhere, ['build-manifest', '--ref', 'main', '--output', bundle])
  await result(elsewhere, ['sign', bundle, '--key', RELEASE_KEY])
  return bundle
}

/** What the server got since the last call, by its path. */
async function received(): Promise<Map<string, string[]>> {
  const text = await succeedOnHost('grind', ['sh', '-c', 'cat "$0"; : > "$0"', FILE])
  const requests = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { path: string; body: string })
  const byPath = Map.groupBy(requests, ({ path }) => path)
  return new Map([...byPath].map(([path, list]) => [path, list.map(({ body }) => body)]))
}

test('a promote sends its verdict to a webhook and its phases as a trace, and prints nothing of a URL', async () => {
  const bundle = await build('first')
  const { status, stdout, stderr } = await command(
    folder,
    ['promote', 'prod', '--manifest', bundle, '--json', '--verbose', ...deploy],
    environment,
  )
  expect(status).toBe(0)
  const { record, releaseId } = JSON.parse(stdout) as PromoteResult
  const requests = await received()
  expect([...requests.keys()].toSorted()).toEqual([`/hook/${SECRET}`, '/v1/traces'])
  const [body] = requests.get(`/hook/${SECRET}`)!
  expect(notificationSchema.parse(JSON.parse(body!))).toMatchObject({
    action: 'promote',
    verdict: 'COMMITTED',
    host: 'prod',
    releaseId,
    record,
  })
  const [root, ...spans] = decodeTraces(requests.get('/v1/traces')![0]!)
  expect(root).toMatchObject({ name: 'promote choiros', attributes: { 'deployment.id': record!.attempt } })
  const names = new Set(spans.map(({ name, attributes }) => `${String(attributes['grind_to_prod.side'])} ${name}`))
  for (const phase of ['runner manifest', 'host copy', 'host verify', 'host switch', 'host restart', 'host health', 'host commit']) {
    expect(names).toContain(phase)
  }
  expect(`${stdout}${stderr}`).not.toContain('secret-of-the-webhook')
  expect(await succeedOnHost('grind', ['sh', '-c', 'grep -rl secret-of-the-webhook "$0" || true', bundle])).toBe('')
  const metrics = await succeedOnHost('grind', ['cat', '/home/runner/metrics/grind-to-prod-drift-promote-choiros-prod.prom'])
  expect(metrics).toContain('grind_to_prod_drift_findings{application="choiros",host="prod",check="promote",severity="error"} 0')
})

test('a promote that fails and rolls back sends ROLLED_BACK to a webhook and to a chat', async () => {
  await mergeUpstream('fails-health')
  const bundle = await build('failing')
  const { status } = await command(folder, ['promote', 'prod', '--manifest', bundle, '--json', ...deploy], environment)
  expect(status).toBe(11)
  const requests = await received()
  expect(JSON.parse(requests.get(`/hook/${SECRET}`)![0]!)).toMatchObject({ verdict: 'ROLLED_BACK' })
  expect(JSON.parse(requests.get(`/chat/${SECRET}`)![0]!).text).toBe('↩️ ROLLED_BACK: choiros on prod')
  expect(decodeTraces(requests.get('/v1/traces')![0]!)[0]).toMatchObject({ status: { code: 2 } })
})

test('a server that is down changes neither its verdict nor its exit code', async () => {
  await succeedOnHost('grind', ['systemctl', 'stop', RECEIVER])
  const bundle = await build('again')
  const { status, stderr } = await command(folder, ['promote', 'prod', '--manifest', bundle, '--retry', ...deploy], environment)
  expect(status).toBe(11)
  expect(stderr).toContain('The webhook hook did not receive the outcome')
  expect(stderr).not.toContain('secret-of-the-webhook')
})
