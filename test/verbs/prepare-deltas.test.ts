import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareReleaseDeltas, type PrepareDeltasOptions } from '#verbs/prepare-deltas'
import { scriptedRunner } from '../support/scripted-runner.ts'
import { config, RELEASE_ID, useSampleBundle, wholeStore } from './sample-bundle.ts'

const sample = useSampleBundle()

async function prepare(more: Partial<PrepareDeltasOptions> = {}) {
  const options = { config, bundle: sample.bundle, hosts: [], stateFolder: join(sample.folder, 'state'), ...more }
  return prepareReleaseDeltas(options, { runner: scriptedRunner(wholeStore), reporter: { report: () => undefined } })
}

test('prepare-deltas compares with every host that has an ssh address, and leaves no roots behind', async () => {
  expect(await prepare()).toMatchObject({
    releaseId: RELEASE_ID,
    hosts: [
      { host: 'prod', committed: null },
      { host: 'keyless', committed: null },
    ],
    made: 0,
    ready: 0,
  })
  expect(readdirSync(join(sample.folder, 'state', 'temporary'))).toEqual([])
})

test('prepare-deltas compares with the hosts that are named, and refuses an unknown one', async () => {
  expect((await prepare({ hosts: ['prod'] })).hosts).toEqual([{ host: 'prod', committed: null }])
  await expect(prepare({ hosts: ['prd'] })).rejects.toMatchObject({ code: 'unknown-host' })
})

test('prepare-deltas refuses another release than the one that was built, and another application', async () => {
  await expect(prepare({ expectedReleaseId: 'f'.repeat(64) })).rejects.toMatchObject({ code: 'manifest-invalid' })
  await expect(prepare({ config: { ...config, application: 'other' } })).rejects.toMatchObject({ code: 'wrong-application' })
})
