import { join } from 'node:path'
import { expect, test } from 'vitest'
import { promoteWhenFree } from '#verbs/promote-when-free'
import type { StatusResult } from '#domain/protocol/status'
import { waitUntilFree } from '#steps/agent/wait-until-free'
import { connectTo } from '#steps/agent/host-client'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { agentThat, prepared, recordOf, refused, verbsOf } from '../support/scripted-agent.ts'
import { sampleSnapshot } from '../domain/snapshot/sample.ts'
import { fakeHost, result } from './fake-host.ts'
import { promoteOptions, useSampleBundle, wholeStore } from './sample-bundle.ts'

const sample = useSampleBundle()
const holder: StatusResult['holder'] = { unit: 'x', attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11', since: '', actor: { name: 'bob' } }
const [busy, free] = [result(sampleStatus({ holder })), result(sampleStatus())]

test('a promote that waits begins when the host is free, and reports once who holds it', async () => {
  const host = fakeHost(agentThat({ status: [busy, busy, free] }))
  const reporter = collectingReporter()
  await using client = await connectTo(promoteOptions(sample), { runner: host, reporter })
  await waitUntilFree(client, 1)
  expect(verbsOf(host)).toEqual(['status', 'status', 'status'])
  expect(reporter.events.filter(({ event }) => event === 'note')).toEqual([
    { event: 'note', level: 'info', message: expect.stringMatching(/is busy with attempt 3f1c.* of bob; waiting until it has ended/) },
  ])
})

test('a promote that waits starts again when another client came first', async () => {
  const agent = agentThat({
    status: [free],
    prepare: [refused('busy'), prepared()],
    snapshot: [result(sampleSnapshot)],
    apply: recordOf,
  })
  const host = fakeHost(agent, wholeStore)
  const { verdict } = await promoteWhenFree(promoteOptions(sample), { runner: host, reporter: collectingReporter() })
  expect(verdict).toBe('COMMITTED')
  expect(verbsOf(host).filter((verb) => verb === 'prepare').length).toBeGreaterThanOrEqual(2)
})

test('a promote that waits refuses a release that cannot be used before it connects', async () => {
  const host = fakeHost(agentThat({ status: [busy] }))
  const options = { ...promoteOptions(sample), bundle: join(sample.folder, 'nowhere') }
  const promoting = promoteWhenFree(options, { runner: host, reporter: collectingReporter() })
  await expect(promoting).rejects.toMatchObject({ code: 'manifest-missing' })
  expect(host.commands).toEqual([])
})

test('a promote that waits is refused for any other reason', async () => {
  const host = fakeHost(agentThat({ status: [free], prepare: [refused('disk-full')], snapshot: [result(sampleSnapshot)] }), wholeStore)
  const promoting = promoteWhenFree(promoteOptions(sample), { runner: host, reporter: collectingReporter() })
  await expect(promoting).rejects.toMatchObject({ code: 'disk-full' })
})

test('a dry run that waits begins when the host is free, too', async () => {
  const host = fakeHost(agentThat({ status: [free], prepare: [refused('busy'), prepared()] }), wholeStore)
  const options = { ...promoteOptions(sample), dryRun: true }
  const { verdict, reason } = await promoteWhenFree(options, { runner: host, reporter: collectingReporter() })
  expect({ verdict, reason }).toEqual({ verdict: 'UNCHANGED', reason: expect.stringContaining('A dry run') })
  expect(verbsOf(host)).toEqual(['status', 'prepare', 'status', 'prepare'])
})
