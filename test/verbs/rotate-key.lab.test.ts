import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ledgerResultSchema, type LedgerResult } from '#domain/protocol/record'
import { rotateKeyResultSchema } from '#domain/protocol/rotate-key'
import { hostKeyOf } from '#domain/trust/host-keys'
import { ledgerFiles } from '#steps/archive/evidence-files'
import { realRunner } from '#tools/run/real'
import { verifyEvidence, type EvidenceResult } from '#verbs/verify-evidence'
import { onHost } from '../../lab/client.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { agent, APPLICATION, apply, makeRelease, outcome, script, setUpApplication, wipe, type HandMadeRelease } from '../host/hand-made.ts'

/** The ssh host key of a real host is replaced, with a statement of the old key and without one. */

const KEY = '/etc/ssh/ssh_host_ed25519_key'
const AWAY = '/etc/ssh/before-the-test'
const parent = testFolder()
let one: HandMadeRelease
let two: HandMadeRelease
let first: string

beforeAll(async () => {
  await setUpApplication()
  await script(`rm -rf ${AWAY} /etc/ssh/next* /etc/ssh/old*; mkdir ${AWAY}; cp -a /etc/ssh/ssh_host_*_key* ${AWAY}`)
  first = await publicKey()
  one = await makeRelease({ version: '1' })
  two = await makeRelease({ version: '2' })
})
afterAll(async () => {
  await script(`rm -f /etc/ssh/ssh_host_*_key* /etc/ssh/next* /etc/ssh/old*; mv ${AWAY}/* /etc/ssh; rmdir ${AWAY}`)
  await wipe()
})

/** The key in its place on prod, as type and base64. */
async function publicKey(file = `${KEY}.pub`): Promise<string> {
  return (await script('cat "$1"', file)).split(' ').slice(0, 2).join(' ')
}

async function ledger(): Promise<LedgerResult> {
  const found = outcome(await agent('ledger'))
  if (!('result' in found)) throw new Error(JSON.stringify(found))
  return ledgerResultSchema.parse(found.result)
}

/** Verifies what the host hands out, with these keys of it. */
async function verifying(printed: LedgerResult, known: readonly string[]): Promise<EvidenceResult['checks']> {
  const folder = mkdtempSync(join(parent, 'evidence-'))
  for (const [path, source] of ledgerFiles(printed)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    if ('text' in source) writeFileSync(join(folder, path), source.text)
  }
  const knownHostsFile = join(parent, 'known_hosts')
  writeFileSync(knownHostsFile, known.map((key) => `prod ${key}\n`).join(''))
  const quiet = { runner: realRunner, reporter: { report: () => undefined } }
  return (await verifyEvidence({ folder, knownHostsFile }, quiet)).checks
}

const named = (checks: EvidenceResult['checks'], wanted: string) => [
  ...new Set(checks.flatMap(({ check, outcome: ended }) => (ended === wanted ? [check] : []))),
]

const fingerprint = (key: string) => hostKeyOf(key).fingerprint

test('a key names its successor before it is replaced, and proves what the successor signs', async () => {
  await apply(one)
  await script(`ssh-keygen -q -t ed25519 -N '' -f /etc/ssh/next`)
  const next = await publicKey('/etc/ssh/next.pub')
  const asked = await onHost('prod', ['grind-to-prod-agent', 'rotate-key', APPLICATION, '--to', '/etc/ssh/next.pub'])
  expect(asked.stdout).toContain(`The key ${fingerprint(first)} of prod named ${fingerprint(next)} as its successor, after line 1 `)
  const again = outcome(await agent('rotate-key', { words: ['--to', '/etc/ssh/next.pub'] }))
  expect('result' in again && rotateKeyResultSchema.parse(again.result)).toMatchObject({ newest: { line: 1 }, isInPlace: false })
  await apply(two)
  expect((await ledger()).head).toBeUndefined()
  await script(`mv ${KEY} /etc/ssh/old; mv ${KEY}.pub /etc/ssh/old.pub; mv /etc/ssh/next ${KEY}; mv /etc/ssh/next.pub ${KEY}.pub`)
  const printed = await ledger()
  expect(printed.hostKeys?.map(({ publicKey: key }) => key)).toEqual([first, next])
  const checks = await verifying(printed, [first])
  expect(named(checks, 'failed')).toEqual([])
  expect(named(checks, 'passed')).toEqual(expect.arrayContaining(['key-rotation', 'record-signature', 'ledger-signature', 'deployment']))
  // Without the statement, the same evidence is not.
  const { keyRotations: _none, ...without } = printed
  expect(named(await verifying(without, [first]), 'failed')).toEqual(
    expect.arrayContaining(['record-signature', 'ledger-signature', 'deployment']),
  )
})

test('a key that ssh-keygen -A made in the place of a lost one is warned of, and is not proved', async () => {
  const before = await publicKey()
  await script(`mv ${KEY} /etc/ssh/old-2; rm ${KEY}.pub; ssh-keygen -A`)
  const after = await publicKey()
  const { stderr, stdout } = await agent('rollback')
  expect(`${stdout}${stderr}`).toContain(`The ssh host key of prod changed from ${fingerprint(before)} to ${fingerprint(after)}`)
  expect(named(await verifying(await ledger(), [first]), 'failed')).toEqual(
    expect.arrayContaining(['record-signature', 'ledger-signature']),
  )
  const open = await verifying(await ledger(), [first, after])
  expect([
    named(open, 'failed'),
    open.find(({ check, outcome: ended }) => check === 'key-rotation' && ended === 'not-provable')?.statement,
  ]).toEqual([[], expect.stringContaining('Different keys signed for the host prod')])
  const stated = outcome(await agent('rotate-key', { words: ['--from', '/etc/ssh/old-2'] }))
  expect('result' in stated && rotateKeyResultSchema.parse(stated.result)).toMatchObject({
    oldKey: fingerprint(before),
    newKey: fingerprint(after),
    isInPlace: true,
  })
  expect(named(await verifying(await ledger(), [first]), 'failed')).toEqual([])
})
