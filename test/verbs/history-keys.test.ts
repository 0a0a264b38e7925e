import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keyRotationStatement } from '#domain/statement/key-rotation'
import { gather } from '#steps/history/gather'
import { realRunner } from '#tools/run/real'
import { testFolder } from '../tools/ssh/keys.ts'
import { newKey } from './evidence-keys.ts'
import { newKeys, printedLedger, signedStatement, wholeEvidence, writeFiles } from './whole-evidence.ts'

const keys = newKeys()
const next = newKey()
const records = wholeEvidence(keys).records['prod']!
const { line, digest } = printedLedger(records, undefined).entries[1]!
const rotation = signedStatement(
  keyRotationStatement({
    host: { name: 'prod', machineId: null },
    application: 'choiros',
    oldKey: keys.prod.publicLine,
    newKey: next.publicLine,
    newest: { line, digest },
    rotatedAt: '2026-01-15T00:00:00.000Z',
  }),
  keys.prod,
)

test.each([
  { name: 'is vouched for by the successor of a known key', rotations: [rotation], isVouchedFor: true },
  { name: 'is not vouched for by another key', rotations: [], isVouchedFor: false },
])('a kept ledger $name', async ({ rotations, isVouchedFor }) => {
  const ledger = JSON.stringify({ ...printedLedger(records, next), keyRotations: rotations })
  const folder = writeFiles(
    testFolder(),
    new Map([
      ['kept/ledger-prod.json', ledger],
      ['known_hosts', `prod ${keys.prod.publicLine}\n`],
    ]),
  )
  const sources = { hosts: [], artifacts: join(folder, 'kept'), knownHostsFile: join(folder, 'known_hosts') }
  const gathered = await gather(sources, { runner: realRunner, reporter: { report: () => undefined } })
  expect(JSON.stringify(gathered.hosts).includes('the host signed its newest line')).toBe(isVouchedFor)
})
