import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import { promote } from '#verbs/promote'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { agentThat, prepared, recordOf, refused, verbsOf, type ScriptedVerb } from '../support/scripted-agent.ts'
import { newKey } from './evidence-keys.ts'
import { fakeHost, result } from './fake-host.ts'
import { promoteOptions, useSampleBundle, wholeStore } from './sample-bundle.ts'
import { inPlaces, printedLedger } from './whole-evidence.ts'

/** The newest line of a host's ledger, which a promote asks for so that others can keep it. */

const sample = useSampleBundle()
const printed = printedLedger(inPlaces([sampleRecord({ application: 'choiros', host: 'prod' })]), newKey())

async function promoting(asksHead: boolean, answers: Readonly<Record<string, ScriptedVerb>> = {}) {
  const reporter = collectingReporter()
  const agent = agentThat({ prepare: [prepared()], apply: (request) => recordOf(request), ledger: [result(printed)], ...answers })
  const host = fakeHost(agent, wholeStore)
  const snapshots = join(sample.folder, 'kept')
  const options = { ...promoteOptions(sample), snapshots, asksHead }
  const ended = await promote(options, { runner: host, reporter })
  const infos = reporter.events.flatMap((event) => (event.event === 'note' && /ledger/.test(event.message) ? [event.message] : []))
  return { ended, host, infos, snapshots }
}

test('a promote keeps the newest line of its host as evidence, as the host signed it, and returns it', async () => {
  const { ended, snapshots, infos } = await promoting(true)
  const file = join(snapshots, `head-1-${printed.head!.digest.slice(0, 12)}.json`)
  expect(ended).toMatchObject({ verdict: 'COMMITTED', head: printed.head, signedRecords: [file] })
  expect([readFileSync(file, 'utf8'), infos]).toEqual([canonicalRecord(printed.head!), []])
})

test('a promote whose caller keeps no newest line does not ask for one', async () => {
  const { ended, host } = await promoting(false)
  expect([ended.verdict, ended.head, verbsOf(host).includes('ledger')]).toEqual(['COMMITTED', undefined, false])
})

test('a host that does not give its newest line changes no verdict, and a line of the log names why', async () => {
  const failed = await promoting(true, { ledger: [refused('state')] })
  expect(failed.ended).toMatchObject({ verdict: 'COMMITTED' })
  expect([failed.ended.head, failed.infos]).toEqual([
    undefined,
    [expect.stringMatching(/^The newest line of the ledger of prod was not kept: /)],
  ])
  const { head: _head, ...unsigned } = printed
  expect((await promoting(true, { ledger: [result(unsigned)] })).ended).not.toHaveProperty('head')
})

test('a promote that changes nothing returns the newest line, and keeps no file of it', async () => {
  const { ended, snapshots } = await promoting(true, { prepare: [prepared({ alreadyCurrent: true })] })
  expect(ended).toMatchObject({ verdict: 'UNCHANGED', head: printed.head })
  expect([ended.signedRecords, existsSync(snapshots)]).toEqual([undefined, false])
})
