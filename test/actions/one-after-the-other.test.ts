import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { oneAfterTheOther } from '#actions/one-after-the-other'
import { HostError, VerdictError } from '#domain/errors/errors'
import { writeOutputs } from '#github/finish'
import { readAction } from '../../script/generate-action-docs.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { parseOutputs } from '../support/run-stub.ts'
import { gitHubStep } from '../support/step.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-after-the-other-'))
  writeFileSync(join(folder, 'output'), '')
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
const outputs = () => parseOutputs(readFileSync(join(folder, 'output'), 'utf8'), { repeats: true })

test('several hosts get a release one after the other, and the outputs are those of the last one', async () => {
  const order: string[] = []
  const phases: number[] = []
  await oneAfterTheOther(
    ['prod-a', 'prod-b'],
    async (host, { reporter }) => {
      order.push(`${host} begins`)
      reporter.report({ event: 'phase', phase: 'copy', state: 'start', host })
      phases.push(reporter.phases().length)
      await writeOutputs({ verdict: 'COMMITTED', record: `record of ${host}` })
      order.push(`${host} ends`)
    },
    gitHubStep(),
  )
  expect(order).toEqual(['prod-a begins', 'prod-a ends', 'prod-b begins', 'prod-b ends'])
  expect(phases, 'each time line is of one host').toEqual([1, 1])
  expect(outputs()).toMatchObject({ verdict: 'COMMITTED', record: 'record of prod-b' })
})

test('several hosts end with the first failure, and the log names the hosts that were not reached', async () => {
  const reporter = collectingReporter()
  const reached: string[] = []
  const ended = oneAfterTheOther(
    ['prod-a', 'prod-b', 'prod-c'],
    async (host) => {
      reached.push(host)
      await writeOutputs({ verdict: 'ROLLED_BACK' })
      throw new VerdictError(11, `${host}: ROLLED_BACK: It is unhealthy.`)
    },
    gitHubStep({ reporter }),
  )
  await expect(ended).rejects.toThrow('prod-a: ROLLED_BACK')
  expect(reached).toEqual(['prod-a'])
  expect(outputs()).toEqual({ verdict: 'ROLLED_BACK' })
  const message = 'The release was not promoted to prod-b, prod-c, because the promote to prod-a did not succeed.'
  expect(reporter.events).toEqual([expect.objectContaining({ message })])
})

test('a host that refuses has no output of the host before it', async () => {
  const ended = oneAfterTheOther(
    ['prod-a', 'prod-b'],
    async (host) => {
      if (host === 'prod-b') throw new HostError('unreachable', 'prod-b cannot be reached.', { host })
      await writeOutputs({ verdict: 'COMMITTED', 'deployment-id': 7, record: 'record of prod-a', 'artifact-id': 8 })
    },
    gitHubStep(),
  )
  await expect(ended).rejects.toThrow('prod-b cannot be reached.')
  expect(Object.values(outputs()).join('')).toBe('')
})

test('every output that action.yml has of a host is cleared for the next host', async () => {
  await oneAfterTheOther(['prod-a', 'prod-b'], () => Promise.resolve(), gitHubStep())
  // The release is the same for all hosts.
  const ofOneHost = Object.keys(readAction('promote').outputs).filter((name) => name !== 'release-id')
  expect(Object.keys(outputs()).toSorted()).toEqual(ofOneHost.toSorted())
})

test('one host keeps the time line and the outputs of the step', async () => {
  const step = gitHubStep()
  await oneAfterTheOther(['prod'], (_host, ofHost) => Promise.resolve(expect(ofHost).toBe(step)), step)
  expect(outputs()).toEqual({})
})
