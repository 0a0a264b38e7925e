import { beforeAll, expect, test } from 'vitest'
import { mergeUpstream, onHost, RELEASE_KEY, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { parseOutputs } from '../support/run-stub.ts'

/** Runs an action's stub on grind as its runner would, and reads the outputs that it wrote. */
async function step(verb: string, inputs: Readonly<Record<string, string>>) {
  await succeedOnHost('grind', ['sh', '-c', 'mkdir -p step && : > step/output'], { user: 'runner' })
  const given = Object.entries(inputs).map(([name, value]) => `INPUT_${name.toUpperCase()}=${value}`)
  const runner = ['GITHUB_OUTPUT=/home/runner/step/output', 'RUNNER_TEMP=/home/runner/step', 'GITHUB_ACTOR=maintainer']
  const url = ['GITHUB_SERVER_URL=https://github.example', 'GITHUB_REPOSITORY=choiros/choiros', 'GITHUB_RUN_ID=42']
  const ended = await onHost('grind', ['env', ...given, ...runner, ...url, 'node', `/opt/grind-to-prod/dist/${verb}.js`], {
    user: 'runner',
    directory: WORK_FOLDER,
  })
  const outputs = parseOutputs(await succeedOnHost('grind', ['cat', '/home/runner/step/output'], { user: 'runner' }))
  return { ...ended, outputs }
}

const build = (name: string) =>
  step('build-manifest', { ref: 'main', output: `/home/runner/bundles/action-${name}`, 'signing-key-file': RELEASE_KEY })
const identity = { 'identity-file': '/etc/lab/keys/deploy' }
let first: Readonly<Record<string, string>>
let second: Readonly<Record<string, string>>

beforeAll(async () => {
  await mergeUpstream('main')
  first = (await build('first')).outputs
  await mergeUpstream('next')
  second = (await build('second')).outputs
})

test('build-manifest gives the release id and the manifest that has it', async () => {
  expect(first['release-id']).toMatch(/^[0-9a-f]{64}$/)
  const sum = await succeedOnHost('grind', ['sha256sum', first['manifest']!], { user: 'runner' })
  expect(sum.slice(0, 64)).toBe(first['release-id'])
  expect(second['release-id']).not.toBe(first['release-id'])
})

test('promote, promote again, promote the next, and roll back', async () => {
  const promoteFirst = { host: 'prod', manifest: first['manifest']!, 'release-id': first['release-id']!, ...identity }
  const promoted = await step('promote', promoteFirst)
  expect(promoted.outputs, promoted.stdout).toMatchObject({ verdict: 'COMMITTED', 'release-id': first['release-id'] })
  expect(promoted.status).toBe(0)
  const record: unknown = JSON.parse(await succeedOnHost('grind', ['cat', promoted.outputs['record']!], { user: 'runner' }))
  expect(record).toMatchObject({
    verdict: 'COMMITTED',
    actor: { name: 'maintainer', runUrl: 'https://github.example/choiros/choiros/actions/runs/42' },
  })

  const again = await step('promote', promoteFirst)
  expect(again.outputs, again.stdout).toMatchObject({ verdict: 'UNCHANGED', 'copied-paths': '0' })
  expect(again.status).toBe(0)

  const next = await step('promote', { host: 'prod', manifest: second['manifest']!, 'release-id': second['release-id']!, ...identity })
  expect(next.outputs, next.stdout).toMatchObject({ verdict: 'COMMITTED', 'previous-release': first['release-id'] })

  const back = await step('rollback', { host: 'prod', ...identity })
  expect(back.outputs, back.stdout).toMatchObject({
    verdict: 'COMMITTED',
    'release-id': first['release-id'],
    'previous-release': second['release-id'],
  })
  expect(back.status).toBe(0)
})

test('a manifest that was not approved is refused, and nothing changes', async () => {
  const before = await succeedOnHost('prod', ['readlink', '/opt/choiros/current'])
  const ended = await step('promote', { host: 'prod', manifest: second['manifest']!, 'release-id': first['release-id']!, ...identity })
  expect(ended.status).toBe(2)
  expect(ended.stdout).toContain('was approved')
  expect(ended.outputs).toEqual({})
  expect(await succeedOnHost('prod', ['readlink', '/opt/choiros/current'])).toBe(before)
})

test('a failing release fails the step and says the verdict', async () => {
  await mergeUpstream('fails-health')
  const built = (await build('failing')).outputs
  const ended = await step('promote', { host: 'prod', manifest: built['manifest']!, 'release-id': built['release-id']!, ...identity })
  expect(ended.outputs, ended.stdout).toMatchObject({ verdict: 'ROLLED_BACK' })
  expect(ended.status).toBe(11)
  expect(ended.stdout).toMatch(/^::error::prod: ROLLED_BACK: /m)
})
