import { describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { cancelRequestSchema } from '#domain/protocol/requests'
import type { StatusResult } from '#domain/protocol/status'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { sampleStatus } from '../../domain/protocol/sample-status.ts'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { sampleSnapshot } from '../../domain/snapshot/sample.ts'
import { agentThat, type ScriptedVerb } from '../../support/scripted-agent.ts'
import { fakeHost, result } from '../../verbs/fake-host.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { testWorld } from '../world.ts'

/** attach, cancel and diff, on a host that is not there. */

const files = useConfiguredFolder()
const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const holder: StatusResult['holder'] = { unit: 'x.service', attempt, since: '2026-01-01T00:00:00Z', actor: { name: 'bob' } }
const busy = result(sampleStatus({ role: null, holder }))
const free = result(sampleStatus({ role: null }))
const rolledBack = result({ record: sampleRecord({ attempt, verdict: 'ROLLED_BACK', reason: 'tester@here cancelled it' }) })

async function run(answers: Readonly<Record<string, ScriptedVerb>>, ...words: string[]) {
  const runner = fakeHost(agentThat(answers))
  const world = testWorld({ directory: files.folder, runner })
  const exitCode = await main([...words, '--identity', 'key'], world)
  return { exitCode, ...world.written(), calls: runner.calls }
}

describe('attach', () => {
  test('attach follows the attempt that holds the host, and ends with its verdict', async () => {
    const ended = await run({ status: [busy], follow: [rolledBack] }, 'attach', 'prod')
    expect(ended).toMatchObject({ exitCode: 11, stdout: expect.stringMatching(/^ROLLED_BACK: /) })
    expect(ended.calls.at(-1)).toMatchObject({ verb: 'follow', words: ['choiros', attempt] })
  })

  test('attach finds the attempt again after a lost connection', async () => {
    const lost = { status: 255, stderr: 'Connection reset' }
    const ended = await run({ status: [busy], follow: [lost, rolledBack] }, 'attach', 'prod')
    expect(ended.exitCode).toBe(11)
    expect(ended.calls.filter(({ verb }) => verb === 'follow')).toHaveLength(2)
  })
})

test.each(['attach', 'cancel'])('%s is refused where nothing runs', async (verb) => {
  const ended = await run({ status: [free] }, verb, 'prod')
  expect(ended).toMatchObject({ exitCode: 10, stderr: expect.stringContaining('error: No attempt runs on prod.') })
})

test('cancel names the attempt that runs, and who cancels it', async () => {
  const ended = await run({ status: [busy], cancel: [rolledBack] }, 'cancel', 'prod', '--reason', 'the wrong one')
  expect(ended.exitCode).toBe(11)
  expect(cancelRequestSchema.parse(JSON.parse(ended.calls.at(-1)!.stdin.toString()))).toEqual({
    protocol: 1,
    attempt,
    reason: 'the wrong one',
    actor: { name: 'tester@here' },
  })
})

describe('diff', () => {
  const { manifest, bytes } = sampleRelease()
  const release = (text: string) =>
    result({ host: 'prod', application: 'choiros', current: { releaseId: releaseId(text), manifest: text, paths: [] } })

  test('diff compares the host with the release that is current there, and ends with 3 for drift', async () => {
    const text = canonicalJson({ ...manifest, prefix: '/opt/elsewhere' })
    const { exitCode, stdout } = await run({ release: [release(text)], snapshot: [result(sampleSnapshot)] }, 'diff', 'prod', '--json')
    expect(exitCode).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ reference: expect.objectContaining({ name: 'released' }) })
  })

  test('diff needs a release', async () => {
    const none = result({ host: 'prod', application: 'choiros', current: null })
    const ended = await run({ release: [none], snapshot: [result(sampleSnapshot)] }, 'diff', 'prod')
    expect(ended).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('prod runs no release') })
    expect(bytes.length).toBeGreaterThan(0)
  })
})
