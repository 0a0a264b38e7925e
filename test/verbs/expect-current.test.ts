import { expect, test } from 'vitest'
import { applyRequestSchema, prepareRequestSchema } from '#domain/protocol/requests'
import { promote } from '#verbs/promote'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { agentThat, OLD_RELEASE, prepared, recordOf, verbsOf } from '../support/scripted-agent.ts'
import { fakeHost, result } from './fake-host.ts'
import { promoteOptions, useSampleBundle, wholeStore } from './sample-bundle.ts'

const sample = useSampleBundle()

const hostThatRuns = (currentRelease: string | null) =>
  fakeHost(
    agentThat({
      status: () => result(sampleStatus({ machineId: '0'.repeat(32), currentRelease })),
      prepare: [prepared()],
      apply: recordOf,
    }),
    wholeStore,
  )
const asked = (expectCurrent: string, dryRun = false) => ({ ...promoteOptions(sample), expectCurrent, dryRun })

test.each([false, true])('promote (dry run: %s) sends the whole id of the release whose first digits are expected', async (dryRun) => {
  const host = hostThatRuns(OLD_RELEASE)
  await promote(asked(OLD_RELEASE.slice(0, 12), dryRun), { runner: host, reporter: { report: () => undefined } })
  expect(verbsOf(host)).toEqual(dryRun ? ['status', 'prepare'] : ['status', 'prepare', 'apply'])
  const [prepare, apply] = host.calls.slice(1).map(({ stdin }): unknown => JSON.parse(stdin.toString()))
  expect(prepareRequestSchema.parse(prepare).expectCurrent).toBe(OLD_RELEASE)
  if (!dryRun) expect(applyRequestSchema.parse(apply).expectCurrent).toBe(OLD_RELEASE)
})

test.each(['f'.repeat(64), 'taken-over', null])(
  'promote changes nothing on a host that runs %s where eeeeee is expected',
  async (current) => {
    const host = hostThatRuns(current)
    await expect(promote(asked('eeeeee'), { runner: host, reporter: { report: () => undefined } })).rejects.toMatchObject({
      code: 'unexpected-release',
      message: `prod runs ${current ?? 'no release'}, not eeeeee as expected.`,
    })
    expect(verbsOf(host)).toEqual(['status'])
  },
)

test('promote asks a host nothing more for a whole id', async () => {
  const host = hostThatRuns(OLD_RELEASE)
  await promote(asked(OLD_RELEASE), { runner: host, reporter: { report: () => undefined } })
  expect(verbsOf(host)).toEqual(['prepare', 'apply'])
})
