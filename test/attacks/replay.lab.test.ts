import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetReleases, installHost, makeApplication, mergeUpstream, onHost, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import type { Manifest } from '#domain/manifest/schema'
import { agentErrorSchema, attemptResultSchema, messageSchema } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import { POLICY_FILE } from '#domain/trust/policy'
import { command, onGrind, result } from '../support/grind.ts'
import { atRest } from '../support/at-rest.ts'

/*
 * A client with the deploy key also has the bundles of earlier releases: they are artifacts of runs. Each is signed. The client is not
 * ours: the requests are written by hand.
 */

interface Bundle {
  readonly releaseId: string
  readonly manifestPath: string
  readonly manifest: Manifest
  readonly bundle: string
  readonly signature: string
}

const STATE = '/var/lib/grind-to-prod/choiros'
const ssh = ['ssh', '-F', 'none', '-i', '/etc/lab/keys/deploy', '-o', 'UserKnownHostsFile=/home/runner/known-prod', '-o', 'BatchMode=yes']

/** Has the agent do something with the deploy key, and returns its last message. */
async function ask(verb: string, request: object, ...words: string[]) {
  const argv = [...ssh, 'deploy@prod', 'grind-to-prod-agent', verb, 'choiros', ...words]
  const { stdout } = await onHost('grind', argv, { user: 'runner', input: JSON.stringify(request) })
  const message = messageSchema.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1)!))
  if (message.event === 'error') return { refused: agentErrorSchema.parse(message) }
  return { record: attemptResultSchema.parse((message as { result: unknown }).result).record }
}

const thief = { name: 'maintainer@example' }
const copy = { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] }
const applyOf = ({ releaseId, manifestPath, signature }: Bundle, more: object = {}) => ({
  protocol: 1,
  releaseId,
  manifestPath,
  signature,
  attempt: randomUUID(),
  actor: thief,
  copy,
  ...more,
})

async function prepareOf({ releaseId, manifestPath, signature, bundle }: Bundle, more: object = {}) {
  const [manifest, inventory] = [await onGrind(['cat', `${bundle}/manifest.json`]), await onGrind(['cat', `${bundle}/inventory.json`])]
  const own = JSON.parse(await onGrind(['nix', '--extra-experimental-features', 'nix-command', 'path-info', '--json', manifestPath])) as
    | Record<string, { narHash: string; narSize: number; references: string[] }>
    | { path: string; narHash: string; narSize: number; references: string[] }[]
  const { narHash, narSize, references } = Array.isArray(own) ? own[0]! : own[manifestPath]!
  const listed = z.object({ paths: z.array(z.looseObject({ path: z.string() })) }).parse(JSON.parse(inventory)).paths
  const paths = [...listed, { path: manifestPath, narHash, narSize, references: references.toSorted() }]
  const closure = { schemaVersion: 1, paths: paths.toSorted((left, right) => (left.path < right.path ? -1 : 1)) }
  return { protocol: 1, releaseId, manifest, signature, manifestPath, ...more, closure }
}

async function built(name: string): Promise<Bundle> {
  await onGrind(['git', 'fetch', '--quiet', 'origin'], WORK_FOLDER)
  const made = await result<Omit<Bundle, 'signature'>>(WORK_FOLDER, [
    'build-manifest',
    '--ref',
    'main',
    '--output',
    `/home/runner/replay/${name}`,
  ])
  await result(WORK_FOLDER, ['sign', `${made.bundle}/manifest.json`, '--key', '/etc/lab/keys/release'])
  return { ...made, signature: `${await onGrind(['cat', `${made.bundle}/manifest.sig`])}\n` }
}

const promote = ({ bundle }: Bundle, ...words: string[]) =>
  command(WORK_FOLDER, ['promote', 'prod', '--manifest', bundle, '--identity', '/etc/lab/keys/deploy', '--json', ...words])
const said = (stdout: string) =>
  JSON.parse(stdout) as { verdict?: string; record?: AttemptRecord; error?: { code: string; message: string } }
async function promoted(release: Bundle, exitCode: number): Promise<AttemptRecord> {
  const { status, stdout, stderr } = await promote(release)
  if (status !== exitCode) throw new Error(`The promote ended with ${status}:\n${stdout}${stderr}`)
  return said(stdout).record!
}
const current = async () => (await succeedOnHost('prod', ['readlink', '/opt/choiros/current'])).trim().replace('releases/', '')
const everything = async () => {
  await atRest()
  return succeedOnHost('prod', ['bash', '-c', `cat ${STATE}/ledger.ndjson; ls ${STATE}/attempts ${STATE} /opt/choiros/releases`])
}
const permit = (fields: object) =>
  succeedOnHost('prod', [
    'node',
    '-e',
    `const fs = require('node:fs'); const policy = JSON.parse(fs.readFileSync('${POLICY_FILE}')); Object.assign(policy.applications.choiros, JSON.parse(process.argv[1])); fs.writeFileSync('${POLICY_FILE}', JSON.stringify(policy))`,
    JSON.stringify(fields),
  ])

let [old, middle, now, failing] = [] as unknown as [Bundle, Bundle, Bundle, Bundle]
let failed: AttemptRecord
beforeAll(async () => {
  await succeedOnHost('prod', ['rm', '-f', POLICY_FILE])
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
  const key = await succeedOnHost('prod', ['cat', '/etc/ssh/ssh_host_ed25519_key.pub'])
  await succeedOnHost('grind', ['tee', '/home/runner/known-prod'], { user: 'runner', input: `prod ${key}` })
  old = await built('old')
  // Signed, and never promoted.
  await mergeUpstream('main')
  middle = await built('middle')
  await mergeUpstream('next')
  now = await built('now')
  for (const release of [old, now]) await promoted(release, 0)
  await mergeUpstream('fails-health')
  failing = await built('failing')
  failed = await promoted(failing, 11)
})

afterAll(async () => {
  await succeedOnHost('prod', ['rm', '-f', POLICY_FILE])
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
})

describe('with the deploy key alone', () => {
  test('no signed older release is applied with the deploy key alone, whatever the request contains', async () => {
    const before = await everything()
    for (const more of [{}, { allowOlder: true }, { allowOlder: true, retry: true }, { expectCurrent: now.releaseId }]) {
      const { refused } = await ask('apply', applyOf(old, more))
      expect(refused).toMatchObject({ kind: 'host', code: 'older-release', begun: false })
      expect(refused?.message).toMatch(
        `Release ${old.releaseId.slice(0, 12)} (commit ${old.manifest.source.commit.slice(0, 12)} of ${old.manifest.source.commitTime}) is older than release ${now.releaseId.slice(0, 12)} `,
      )
    }
    for (const release of [old, middle]) {
      for (const more of [{}, { dryRun: true, allowOlder: true }])
        expect((await ask('prepare', await prepareOf(release, more))).refused).toMatchObject({ code: 'older-release' })
    }
    expect(await everything()).toBe(before)
    expect(await current()).toBe(now.releaseId)
  })

  test('no release that failed on this host is tried again; the refusal names the result of that attempt', async () => {
    const before = await everything()
    const { refused } = await ask('apply', applyOf(failing))
    expect(refused).toMatchObject({
      kind: 'host',
      code: 'failed-release',
      begun: false,
      message: expect.stringContaining('ended ROLLED_BACK'),
    })
    expect((await ask('prepare', await prepareOf(failing))).refused).toMatchObject({ code: 'failed-release' })
    // Contact was lost, and the client asks for the same attempt again.
    expect((await ask('apply', applyOf(failing, { attempt: failed.attempt }))).record).toEqual(failed)
    expect(await everything()).toBe(before)
  })

  test('a rollback permits nothing older than the last promoted release, nor the release rolled back', async () => {
    const back = await ask('rollback', { protocol: 1, attempt: randomUUID(), actor: thief }, '--to', old.releaseId)
    expect(back.record).toMatchObject({ verb: 'rollback', verdict: 'COMMITTED', actor: thief })
    const before = await everything()
    expect((await ask('prepare', await prepareOf(middle))).refused).toMatchObject({
      code: 'older-release',
      message: expect.stringMatching(/, which was promoted to prod at .* and rolled back since\./),
    })
    expect((await ask('apply', applyOf(now))).refused).toMatchObject({
      code: 'failed-release',
      message: expect.stringContaining('was rolled back on prod'),
    })
    expect(await everything()).toBe(before)
    expect((await ask('rollback', { protocol: 1, attempt: randomUUID(), actor: thief }, '--to', now.releaseId)).record).toMatchObject({
      verdict: 'COMMITTED',
    })
  })
})

describe('with our own command line', () => {
  test('a job that runs again is refused, and ends UNCHANGED', async () => {
    const before = await everything()
    const again = await promote(failing)
    expect([again.status, said(again.stdout).error?.code]).toEqual([10, 'failed-release'])
    const older = await promote(old)
    expect([older.status, said(older.stdout).error?.code]).toEqual([10, 'older-release'])
    const asked = await promote(old, '--allow-older', '--dry-run')
    expect([asked.status, said(asked.stdout).error?.message]).toEqual([10, expect.stringContaining('--allow-older is not allowed here')])
    expect(await everything()).toBe(before)
  })

  test('a plan reports an older release before a person approves it', async () => {
    const planOf = (bundle: Bundle, ...words: string[]) =>
      result<{ refusal: string | null; notes: string[] }>(WORK_FOLDER, [
        'plan',
        bundle.bundle,
        '--host',
        'prod',
        '--identity',
        '/etc/lab/keys/deploy',
        '--format',
        'json',
        ...words,
      ])
    expect((await planOf(old)).refusal).toContain('is older than')
    expect((await planOf(failing)).refusal).toContain('ended ROLLED_BACK')
    expect(await planOf(failing, '--retry')).toMatchObject({ refusal: null, notes: [expect.stringContaining('ended ROLLED_BACK')] })
  })

  test('a commit that is too old for the policy is refused, whatever the request', async () => {
    // The first commit of the example has a fixed date, months before any clock that runs this.
    await permit({ allowOlder: true, releaseMaxAgeDays: 1 })
    const ended = await promote(old, '--allow-older', '--retry')
    expect([ended.status, said(ended.stdout).error?.code]).toEqual([10, 'expired-release'])
    expect(await current()).toBe(now.releaseId)
  })

  test('an older release is applied when a person marks it as intended, and the record shows that', async () => {
    await permit({ allowOlder: true, releaseMaxAgeDays: 3650 })
    const retried = await promote(failing, '--retry')
    expect([retried.status, said(retried.stdout).record]).toEqual([11, expect.objectContaining({ verdict: 'ROLLED_BACK', retry: true })])
    // A rollback above replaced it by the newer one.
    const older = await promote(old, '--allow-older', '--retry')
    expect([older.status, said(older.stdout).record]).toEqual([0, expect.objectContaining({ verdict: 'COMMITTED', allowOlder: true })])
    expect(await current()).toBe(old.releaseId)
  })

  test('a policy that permits no retry refuses a promote of a release that failed, and no rollback to it', async () => {
    await permit({ allowRetry: false })
    const retried = await promote(failing, '--retry')
    expect([retried.status, said(retried.stdout).error?.code]).toEqual([10, 'failed-release'])
    const words = ['--to', failing.releaseId, '--identity', '/etc/lab/keys/deploy', '--json']
    const planned = await command(WORK_FOLDER, ['rollback', 'prod', '--dry-run', ...words])
    expect([planned.status, planned.stderr]).toEqual([0, expect.stringMatching(/A rollback would not choose release [0-9a-f]+ itself/)])
    const { status, stdout } = await command(WORK_FOLDER, ['rollback', 'prod', ...words])
    expect([status, said(stdout).record]).toEqual([11, expect.objectContaining({ verb: 'rollback', verdict: 'ROLLED_BACK' })])
    expect(await current()).toBe(old.releaseId)
  })
})
