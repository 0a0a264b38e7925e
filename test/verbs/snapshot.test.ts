import { expect, test } from 'vitest'
import { snapshotWithManifest } from '#verbs/snapshot'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { agentThat, refused, verbsOf, type ScriptedVerb } from '../support/scripted-agent.ts'
import { sampleSnapshot } from '../domain/snapshot/sample.ts'
import { fakeHost, result } from './fake-host.ts'
import { config, RELEASE_ID, useSampleBundle } from './sample-bundle.ts'

const sample = useSampleBundle()

async function taken(release: ScriptedVerb) {
  const host = fakeHost(agentThat({ snapshot: [result(sampleSnapshot)], release }))
  const reporter = collectingReporter()
  const { identityFile, environment } = sample
  const found = await snapshotWithManifest({ config, hostName: 'prod', identityFile, environment }, { runner: host, reporter })
  const notes = reporter.events.flatMap((event) => (event.event === 'note' ? [event.message] : []))
  return { host, ...found, notes: notes.filter((message) => message.includes('manifest')) }
}

test('a snapshot comes with the manifest of the current release, over one connection', async () => {
  const current = { releaseId: RELEASE_ID, manifest: '{"the":"text"}', paths: [] }
  const { host, snapshot, manifest, notes } = await taken([result({ host: 'prod', application: 'choiros', current })])
  expect([manifest, snapshot.host.name, notes]).toEqual(['{"the":"text"}', sampleSnapshot.host.name, []])
  expect(verbsOf(host)).toEqual(['snapshot', 'release'])
})

test('a snapshot of a host without a release comes without a manifest', async () => {
  const { manifest, notes } = await taken([result({ host: 'prod', application: 'choiros', current: null })])
  expect([manifest, notes]).toEqual([null, []])
})

test('a snapshot is kept when the host cannot return its manifest, and the log has the reason', async () => {
  const { manifest, snapshot, notes } = await taken([refused('store-failed')])
  expect([manifest, snapshot.host.name]).toEqual([null, sampleSnapshot.host.name])
  expect(notes).toEqual([expect.stringMatching(/^prod did not return the manifest of its current release: .*No\./)])
})
