import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { runStub } from '../support/run-stub.ts'
import { CONFIG, testRepository } from '../tools/git/repository.ts'
import { makeKey } from '../tools/ssh/keys.ts'

/** The action as a runner starts it, in a job that asks no host. Its gh is a script that keeps what it was given. */

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc'
const TOKEN = 'canary-github-token'
const programs = mkdtempSync(join(tmpdir(), 'doctor-programs-'))
const repository = testRepository()
const job = { directory: repository.work, 'without-hosts': 'true', 'build-host': 'false' }

beforeAll(() => {
  repository.write('grind-to-prod.yml', `${CONFIG}hosts:\n  prod: { address: "deploy@127.0.0.1:1", hostKey: "${KEY}" }\n`)
  repository.commit('Name a host')
  repository.git(['remote', 'set-url', 'origin', 'https://github.com/example/choiros.git'])
  mkdirSync(join(programs, 'bin'))
  const gh = join(programs, 'bin/gh')
  const answer = `case "$*" in *repos/example/choiros) echo '{"private":false,"owner":{"login":"example","type":"User"}}' ;; *) echo denied >&2; exit 1 ;; esac`
  writeFileSync(gh, `#!/bin/sh\necho "$GH_TOKEN" >> ${programs}/tokens\necho "$*" >> ${programs}/calls\n${answer}\n`)
  chmodSync(gh, 0o755)
})

const withGh = { PATH: `${programs}/bin:${process.env['PATH']}` }

test('the action doctor passes without a host, and its summary reports that', async () => {
  const ended = await runStub('doctor', job)
  expect(ended.status, ended.stdout).toBe(0)
  expect(ended.outputs).toEqual({ outcome: 'passed', passed: '4', failed: '0', warnings: '0', unknown: '5', json: expect.any(String) })
  expect(ended.summary).toMatch(/^## ✅ /)
  expect(ended.summary).toContain('did not ask `prod`')
  expect(JSON.parse(readFileSync(ended.outputs['json']!, 'utf8'))).toEqual({
    checks: expect.arrayContaining([expect.objectContaining({ about: 'prod', id: 'connects', outcome: 'unknown' })]),
  })
})

test('the action doctor fails the step with exit code 3, after it has written everything', async () => {
  using broken = testRepository()
  await makeKey(join(broken.work, 'deploy'))
  broken.commit('Commit a key')
  const ended = await runStub('doctor', { ...job, directory: broken.work })
  expect(ended.status, ended.stdout).toBe(3)
  expect(ended.outputs).toMatchObject({ outcome: 'failed', failed: '2' })
  expect(ended.stdout).toMatch(/^::error::.*2 failed.*The first that failed, of the configuration: /m)
  expect(ended.stdout).toContain('FAILED   Files of the commit are private keys: "deploy".')
  expect(ended.summary).toMatch(/^## ❌ 2 checks failed/)
})

test('the action doctor asks GitHub with its token, which only gh gets and nothing shows', async () => {
  const ended = await runStub('doctor', { ...job, github: 'true', label: 'builders', 'github-token': TOKEN }, withGh)
  expect(ended.status, ended.stdout).toBe(0)
  expect(new Set(readFileSync(join(programs, 'tokens'), 'utf8').trim().split('\n'))).toEqual(new Set([TOKEN]))
  expect(readFileSync(join(programs, 'calls'), 'utf8')).toContain('repos/example/choiros/environments')
  const shown = ended.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  expect(shown.join('\n')).toContain('The environments of example/choiros could not be read')
  for (const text of [shown.join('\n'), ended.summary, readFileSync(ended.outputs['json']!, 'utf8')]) expect(text).not.toContain(TOKEN)
})

test.each<{ what: string; inputs: Record<string, string>; says: string }>([
  {
    what: 'a host that is named and not to be asked',
    inputs: { host: 'prod' },
    says: 'The inputs "without-hosts" and "host" are both given',
  },
  {
    what: 'a key that nothing uses',
    inputs: { 'identity-file': 'k' },
    says: 'The inputs "without-hosts" and "identity-file" are both given',
  },
  { what: 'an unknown host', inputs: { 'without-hosts': 'false', host: 'elsewhere' }, says: 'elsewhere' },
])('the action doctor refuses $what', async ({ inputs, says }) => {
  const ended = await runStub('doctor', { ...job, ...inputs })
  expect([ended.status, ended.outputs]).toEqual([2, {}])
  expect(ended.stdout.split('\n').find((line) => line.startsWith('::error::'))).toContain(says)
})

test.each<{ event: string; inputs: Record<string, string>; says: string }>([
  { event: 'pull_request', inputs: { 'without-hosts': 'false' }, says: 'does not run for the event "pull_request"' },
  { event: 'pull_request', inputs: { 'build-host': 'true' }, says: 'a self-hosted runner does not build forks' },
])('the action doctor does not run for an event of a fork with $inputs', async ({ event, inputs, says }) => {
  const file = join(programs, 'event.json')
  const payload = { repository: { full_name: 'o/r' }, pull_request: { head: { repo: { full_name: 'mallory/r' } } } }
  writeFileSync(file, JSON.stringify(payload))
  const run = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_NAME: event }
  const ended = await runStub('doctor', { ...job, ...inputs }, { ...run, RUNNER_ENVIRONMENT: 'self-hosted' })
  expect([ended.status, ended.outputs]).toEqual([2, {}])
  expect(ended.stdout).toContain(says)
})
