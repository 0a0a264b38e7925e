import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { deploymentFile, deploymentStatement } from '#domain/statement/deployment'
import { stampsOf } from '#steps/history/stamped'
import { filesBelow } from '#steps/evidence/found-files'
import { realRunner } from '#tools/run/real'
import { verify } from '#verbs/verify'
import { TimestampAuthority } from '../support/timestamp-authority.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { makeEvidence, signedStatement, writeEvidence, type Evidence } from './evidence-folder.ts'

/** The time stamp beside a single record. */

const parent = testFolder()
const authority = new TimestampAuthority(parent)
let evidence: Evidence
let statement: string
beforeAll(async () => {
  evidence = await makeEvidence(parent)
  const { record, manifest } = evidence
  const versions = { agent: '0.1.0', node: '24.0.0' }
  const stated = deploymentStatement({ record, manifest, machineId: null, versions, snapshots: [] })
  statement = await signedStatement(stated, evidence.key('prod'))
})

/** What verify finds of the time stamp after a change of the folder. */
async function checked(change: (folder: string, file: string) => void, certificates: string | null = 'root') {
  const folder = writeEvidence(parent, evidence)
  const file = join(folder, deploymentFile(evidence.record.attempt))
  writeFileSync(file, statement)
  writeFileSync(`${file}.tsr`, authority.stamp(statement))
  change(folder, file)
  const { checks } = await verify(
    {
      bundle: join(folder, 'release'),
      allowedSignersFile: join(folder, 'allowed_signers'),
      record: { recordFile: join(folder, 'record.json'), hostKeyFile: join(folder, 'prod.pub') },
      timestampCertificatesFile: certificates === null ? undefined : join(authority.folder, `${certificates}.pem`),
    },
    { runner: realRunner, reporter: { report: () => undefined } },
  )
  return checks.filter(({ check }) => check === 'timestamp')
}
const nothing = () => undefined

test('the time stamp beside a record is proved, or not provable without certificates', async () => {
  const proved = { outcome: 'passed', vouchedBy: 'authority', statement: expect.stringMatching(/existed at the latest by/) }
  expect(await checked(nothing)).toMatchObject([proved])
  expect(await checked(nothing, null)).toMatchObject([{ outcome: 'not-provable', vouchedBy: 'none' }])
})

test.each<[string, (folder: string, file: string) => void, object]>([
  [
    'is of other bytes',
    (_folder, file) => writeFileSync(file, `${statement} `),
    { outcome: 'failed', statement: expect.stringMatching(/is of other bytes/) },
  ],
  ['has no statement', (_folder, file) => rmSync(file), { outcome: 'failed', statement: expect.stringMatching(/without the statement/) }],
  [
    'is of another record',
    (_folder, file) => {
      writeFileSync(file, '{}')
      writeFileSync(`${file}.tsr`, authority.stamp('{}'))
    },
    { outcome: 'failed', statement: expect.stringMatching(/statement with another record/) },
  ],
  ['is not there', (_folder, file) => rmSync(`${file}.tsr`), { outcome: 'not-provable', statement: 'The record is not time-stamped.' }],
  [
    'was not given, with the reason',
    (_folder, file) => {
      rmSync(`${file}.tsr`)
      const missing = { schemaVersion: 1, url: 'http://ts.example.org/', askedAt: '2026-01-10T12:00:06.000Z', reason: 'It is busy.' }
      writeFileSync(`${file}.tsr-missing.json`, JSON.stringify(missing))
    },
    { outcome: 'not-provable', statement: expect.stringMatching(/got no time stamp of this record \("It is busy"/) },
  ],
])('the time stamp of a record that %s is named', async (_name, change, expected) => {
  expect(await checked(change)).toMatchObject([expected])
})

test('a history has the time and the authority that a time stamp states, and nothing of one of other bytes', async () => {
  const folder = writeEvidence(parent, evidence)
  const { record } = evidence
  const file = join(folder, deploymentFile(record.attempt))
  const stamps = async () => {
    const files = filesBelow(folder).filter(({ name }) => name.includes(record.attempt))
    return (await stampsOf([record], new Map([[record.attempt, files]]))).get(record.attempt)
  }
  writeFileSync(file, statement)
  expect(await stamps()).toBeUndefined()
  writeFileSync(`${file}.tsr`, authority.stamp(statement))
  expect(await stamps()).toMatch(/^\d{4}-\S+Z by O=Clockwork, CN=Time tsa$/)
  writeFileSync(file, `${statement} `)
  expect(await stamps()).toBeUndefined()
})
