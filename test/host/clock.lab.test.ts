import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALLOWED_SIGNERS, forgetReleases, grindToProd, RELEASE_KEY, succeedOnHost, WORK_FOLDER, type LabHost } from '../../lab/client.ts'

/** Whether a clock is kept in sync, as doctor and a promote report it. A program in front of timedatectl gives the answers. */

const BEFORE_IT = '/usr/local/sbin/timedatectl'
const BUNDLE = '/home/runner/clock-bundle'
const KEY = ['--identity-file', '/etc/lab/keys/deploy']

async function timedatectl(host: LabHost, script: string): Promise<void> {
  await succeedOnHost(host, ['tee', BEFORE_IT], { input: `#!/bin/sh\n${script}\n` })
  await succeedOnHost(host, ['chmod', '755', BEFORE_IT])
}

/** The checks of doctor about the synchronization of clocks, as `about outcome message`. */
async function checked(): Promise<string[]> {
  const keys = [...KEY, '--signing-key-file', RELEASE_KEY, '--allowed-signers', ALLOWED_SIGNERS]
  const { stdout } = await grindToProd('doctor', 'prod', '--json', ...keys)
  const { checks } = JSON.parse(stdout) as { checks: { about: string; id: string; outcome: string; message: string }[] }
  return checks.filter(({ id }) => id === 'clock-sync').map(({ about, outcome, message }) => `${about}: ${outcome}: ${message}`)
}

/** What a promote prints of clocks before it copies. */
async function warned(): Promise<string[]> {
  const { stderr } = await grindToProd('promote', 'prod', '--manifest', BUNDLE, ...KEY, '--dry-run')
  expect(stderr).toContain('Checking what the host needs')
  return stderr.split('\n').filter((line) => line.includes('synchronized'))
}

beforeAll(async () => {
  await forgetReleases()
  const onGrind = { user: 'runner', directory: WORK_FOLDER } as const
  await succeedOnHost('grind', ['grind-to-prod', 'build-manifest', '--output', BUNDLE], onGrind)
  await succeedOnHost('grind', ['grind-to-prod', 'sign', BUNDLE, '--signing-key-file', RELEASE_KEY], onGrind)
})
afterAll(async () => {
  for (const host of ['grind', 'prod'] as const) await succeedOnHost(host, ['rm', '-f', BEFORE_IT])
})

test('doctor and a promote report what the own timedatectl of each machine answers', async () => {
  const answers = await Promise.all(
    (['grind', 'prod'] as const).map(async (host) =>
      (await succeedOnHost(host, ['timedatectl', 'show', '--property=NTPSynchronized', '--value'])).trim(),
    ),
  )
  const outcomes = answers.map((answer) => (answer === 'yes' ? 'passed' : 'warning'))
  expect((await checked()).map((line) => line.split(': ', 2).join(': '))).toEqual([`this machine: ${outcomes[0]}`, `prod: ${outcomes[1]}`])
  expect(await warned()).toHaveLength(answers[1] === 'yes' ? 0 : 1)
})

test('a clock that is not kept in sync is a warning of doctor and of a promote', async () => {
  for (const host of ['grind', 'prod'] as const) await timedatectl(host, 'echo no')
  expect(await checked()).toEqual([
    'this machine: warning: The clock of this machine is not synchronized.',
    'prod: warning: The clock of prod is not synchronized.',
  ])
  expect(await warned()).toEqual([expect.stringMatching(/The clock of prod is not synchronized\. Run "timedatectl set-ntp true"/)])
})

test('a machine whose timedatectl does not answer is not checkable, and a promote does not wait for it', async () => {
  for (const host of ['grind', 'prod'] as const) await timedatectl(host, 'echo "Failed to connect to bus" >&2; exit 1')
  expect(await checked()).toEqual([
    expect.stringMatching(/^this machine: unknown: It is unknown whether .*Failed to connect to bus/),
    expect.stringMatching(/^prod: unknown: It is unknown whether .*Failed to connect to bus/),
  ])
  expect(await warned()).toEqual([])
  await timedatectl('prod', 'exec sleep 600')
  expect(await warned()).toEqual([])
})
