import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeRecordFile, failUnlessSuccessful, type GatedOutcome } from '#actions/outcome'
import { readRun } from '#github/run'
import { sampleRecord } from '../domain/activation/sample-record.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'actions-'))
  vi.stubEnv('RUNNER_TEMP', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const record = sampleRecord({})
const gate = { name: 'page', stage: 'afterApply', passed: false, detail: 'ended with status 1', seconds: 1, output: 'wrong\n' } as const
const gated: GatedOutcome = { verdict: 'ROLLED_BACK', reason: 'Gate page failed.', gates: [gate], rollback: record }
const kept = async (more?: GatedOutcome): Promise<unknown> =>
  JSON.parse(readFileSync((await writeRecordFile(readRun(), record, more))!, 'utf8'))

test('deployment.json is the record of the host when there are no gates', async () => {
  expect(await kept()).toEqual(record)
  expect(await kept({ ...gated, gates: [], rollback: null })).toEqual(record)
})

test('deployment.json has the outcome of the promote too when there are gates', async () => {
  expect(await kept(gated)).toEqual({ ...record, promote: gated })
})

test('deployment.json is missing when there is no record', async () => {
  expect(await writeRecordFile(readRun(), null, gated)).toBeNull()
})

test('a release that a gate rolled back fails the step with its verdict', () => {
  expect(() => failUnlessSuccessful('prod', { ...gated, record })).toThrow(
    expect.objectContaining({ exitCode: 11, message: 'prod: ROLLED_BACK: Gate page failed.' }),
  )
})
