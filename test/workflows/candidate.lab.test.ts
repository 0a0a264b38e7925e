import { beforeAll, expect, test } from 'vitest'
import { makeApplication, onHost, succeedOnHost } from '../../lab/client.ts'
import { builds, clone, command, onGrind } from '../support/grind.ts'
import { parseOutputs } from '../support/run-stub.ts'

/** The candidate that validate.yml builds of a pull request, and hands to the job that plans it. */

const BUNDLE = '/home/runner/bundles/candidate'
let folder: string
let outputs: Readonly<Record<string, string>>
let before: string

beforeAll(async () => {
  await makeApplication()
  folder = await clone('candidate-of-validate', ['--branch', 'next'])
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@choiros.example']
  await onGrind(['git', ...author, 'commit', '--quiet', '--allow-empty', '-m', 'Not merged'], folder)
  // What another build left there must not pass for this one's.
  await onGrind(['mkdir', '-p', BUNDLE])
  for (const name of ['manifest.sig', 'manifest.env'])
    await succeedOnHost('grind', ['tee', `${BUNDLE}/${name}`], { user: 'runner', input: 'x' })
  await succeedOnHost('grind', ['sh', '-c', 'mkdir -p step && : > step/candidate'], { user: 'runner' })
  // No build may have happened here yet.
  await onGrind(['mkdir', '-p', '/home/runner/.local/state/grind-to-prod'])
  before = await builds()
  const inputs = ['INPUT_CANDIDATE=true', `INPUT_OUTPUT=${BUNDLE}`, 'INPUT_ARTIFACT=false']
  const runner = ['GITHUB_OUTPUT=/home/runner/step/candidate', 'RUNNER_TEMP=/home/runner/step', 'GITHUB_EVENT_NAME=pull_request']
  const argv = ['env', ...inputs, ...runner, 'node', '/opt/grind-to-prod/dist/build-manifest.js']
  const ended = await onHost('grind', argv, { user: 'runner', directory: folder })
  if (ended.status !== 0) throw new Error(ended.stdout + ended.stderr)
  outputs = parseOutputs(await onGrind(['cat', '/home/runner/step/candidate']))
})

test('a candidate is built from a commit on no protected branch, and keeps nothing in the store', async () => {
  expect(outputs['commit']).toBe(await onGrind(['git', 'rev-parse', 'HEAD'], folder))
  expect((await onGrind(['sha256sum', `${BUNDLE}/manifest.json`])).slice(0, 64)).toBe(outputs['release-id'])
  expect(await builds()).toBe(before)
})

test('a candidate has no file that a deployment needs', async () => {
  const files = (await onGrind(['ls', BUNDLE])).split('\n')
  expect(files).toEqual(expect.arrayContaining(['inventory.json', 'manifest.json']))
  expect(files).not.toContain('manifest.sig')
  expect(files).not.toContain('manifest.env')
})

test('a candidate has a plan, and no host accepts it', async () => {
  const planned = await command(folder, ['plan', BUNDLE, '--against', 'none'])
  expect(planned.status, planned.stdout + planned.stderr).toBe(0)
  const promoted = await command(folder, ['promote', 'prod', '--manifest', BUNDLE, '--identity', '/etc/lab/keys/deploy'])
  expect(promoted.status).not.toBe(0)
  expect(promoted.stdout + promoted.stderr).toMatch(/sign/)
})
