import { beforeAll, expect, test } from 'vitest'
import type { AttemptRecord, LedgerResult } from '#domain/protocol/record'
import type { EvidenceResult } from '#verbs/verify-evidence'
import {
  ALLOWED_SIGNERS,
  APPLICATION_FOLDER,
  forgetReleases,
  makeApplication,
  mergeUpstream,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../lab/client.ts'
import { command, onGrind, result } from '../support/grind.ts'

/** Evidence of a real host compared with that host: as it was, after a further release, and after root changed its history. */

const deploy = ['--identity-file', '/etc/lab/keys/deploy']
const FOLDER = '/home/runner/live'
const LEDGER = '/var/lib/grind-to-prod/choiros/ledger.ndjson'
const KNOWN_HOSTS = `${FOLDER}/known_hosts`

async function build(name: string): Promise<string> {
  const bundle = `${FOLDER}/${name}`
  await result(WORK_FOLDER, ['build-manifest', '--ref', 'main', '--output', bundle])
  await result(WORK_FOLDER, ['sign', bundle, '--signing-key-file', RELEASE_KEY])
  return bundle
}

const promote = (bundle: string) => result(WORK_FOLDER, ['promote', 'prod', '--manifest', bundle, ...deploy])

/** Puts the evidence of a release into an archive, with what the host has of it now. */
async function evidenceOf(bundle: string): Promise<string> {
  const archive = `${bundle}.tar.gz`
  await result(WORK_FOLDER, ['bundle', bundle, '--hosts', 'prod', '--replace', '--output', archive, ...deploy])
  return archive
}

/** Compares evidence with a host as it is now. */
async function compared(archive: string, { host = 'prod', directory = WORK_FOLDER } = {}) {
  const words = ['verify', archive, '--allowed-signers', ALLOWED_SIGNERS, '--known-hosts', KNOWN_HOSTS, '--live', host, ...deploy, '--json']
  const { status, stdout, stderr } = await command(directory, words)
  if (stdout === '') throw new Error(stderr)
  const { checks } = JSON.parse(stdout) as EvidenceResult
  const live = checks.filter(({ check }) => check.startsWith('live-'))
  return {
    status,
    outcomes: Object.fromEntries(live.map(({ check, outcome }) => [check, outcome])),
    statement: (name: string) => live.find(({ check }) => check === name)?.statement ?? '',
    others: checks.filter(({ check, outcome }) => outcome === 'failed' && !check.startsWith('live-')),
  }
}

/** Compares it with the host of this configuration, in which a text was replaced. */
async function withConfig(archive: string, change: (text: string) => string) {
  const config = await onGrind(['cat', `${WORK_FOLDER}/grind-to-prod.yml`])
  const changed = change(config)
  if (changed === config) throw new Error('Nothing was replaced in the configuration.')
  const directory = `${APPLICATION_FOLDER}/live`
  await onGrind(['mkdir', '-p', directory])
  await succeedOnHost('grind', ['tee', `${directory}/grind-to-prod.yml`], { user: 'runner', input: changed })
  return compared(archive, { directory })
}

/** Changes the host's ledger as root there, and puts it back after the work. */
async function withLedger<Result>(change: (lines: string[]) => string[], work: () => Promise<Result>): Promise<Result> {
  const genuine = await succeedOnHost('prod', ['cat', LEDGER])
  const put = (text: string) => succeedOnHost('prod', ['tee', LEDGER], { input: text })
  await put(`${change(genuine.trimEnd().split('\n')).join('\n')}\n`)
  try {
    return await work()
  } finally {
    await put(genuine)
  }
}

let archive: string

beforeAll(async () => {
  await makeApplication()
  await forgetReleases()
  await onGrind(['rm', '-rf', FOLDER])
  await onGrind(['mkdir', '-p', FOLDER])
  const key = await succeedOnHost('prod', ['cat', '/etc/ssh/ssh_host_ed25519_key.pub'])
  const line = `prod ${key.split(' ').slice(0, 2).join(' ')}\n`
  await succeedOnHost('grind', ['tee', KNOWN_HOSTS], { user: 'runner', input: line })
  await promote(await build('first'))
  await mergeUpstream('next')
  const second = await build('second')
  await promote(second)
  archive = await evidenceOf(second)
})

const proved = { 'live-host': 'passed', 'live-release': 'passed', 'live-ledger': 'passed', 'live-attempts': 'passed' }

test('a host is as its evidence shows it: its machine, its store paths and its whole ledger', async () => {
  const { status, outcomes, statement, others } = await compared(archive)
  expect({ status, outcomes, others }).toEqual({ status: 0, outcomes: proved, others: [] })
  const machineId = await succeedOnHost('prod', ['cat', '/etc/machine-id'])
  expect(statement('live-host')).toContain(machineId.trim())
  expect(statement('live-ledger')).toContain('all 2 lines of the evidence, unchanged, and the host signed its newest line')
  expect(statement('live-release')).toMatch(/from the same \d+ store paths/)
})

test('a program that root put in place of a released one is found', async () => {
  const link = '/opt/choiros/bin/hypervisor'
  const folder = (await succeedOnHost('prod', ['readlink', '-f', '/opt/choiros/bin'])).trim()
  const target = (await succeedOnHost('prod', ['readlink', link])).trim()
  await succeedOnHost('prod', ['ln', '-sfn', '/bin/true', `${folder}/hypervisor`])
  try {
    const { status, statement } = await compared(archive)
    expect(status).toBe(4)
    expect(statement('live-release')).toContain('has other content than the manifest for hypervisor')
  } finally {
    await succeedOnHost('prod', ['ln', '-sfn', target, `${folder}/hypervisor`])
  }
})

test('a ledger that root changed, or cut off, is named with the line', async () => {
  const cut = await withLedger(
    (lines) => lines.slice(0, 1),
    () => compared(archive),
  )
  expect(cut.status).toBe(4)
  expect(cut.statement('live-ledger')).toContain('ends at line 1, and the evidence has line 2: its newest records were removed')
  const changed = await withLedger(
    (lines) => lines.map((line, index) => (index === 0 ? line.replace('"verdict":"COMMITTED"', '"verdict":"ROLLED_BACK"') : line)),
    () => compared(archive),
  )
  expect(changed.status).toBe(4)
  expect(changed.statement('live-ledger')).toContain('contradicts itself at line 2')
  expect(await compared(archive)).toMatchObject({ status: 0, outcomes: proved })
})

test('a history that root wrote again, with a chain that holds and a new signature of the host, is found', async () => {
  const { entries } = await result<LedgerResult>(WORK_FOLDER, ['ledger', 'prod', ...deploy])
  const { ledgerLine } = await import('#domain/ledger/chain')
  const forged: string[] = []
  for (const { record } of entries.toReversed()) {
    const { ledger: _place, ...bare } = record
    forged.push(ledgerLine(forged.at(-1), { ...bare, reason: 'nothing happened' }).trimEnd())
  }
  const { status, statement, outcomes } = await withLedger(
    () => forged,
    () => compared(archive),
  )
  expect({ status, 'live-host': outcomes['live-host'] }).toEqual({ status: 4, 'live-host': 'passed' })
  expect(statement('live-ledger')).toContain('has another line 1 than the evidence (and 1 further line): its history was rewritten')
})

test('another host at the address, and one that does not answer, are not the host of the evidence', async () => {
  const other = await withConfig(archive, (text) => text.replace(/address: deploy@prod\b/, 'address: deploy@prod-b'))
  expect(other).toMatchObject({ status: 4, outcomes: { 'live-host': 'failed', 'live-release': 'not-provable' } })
  expect(other.statement('live-host')).toContain('is not the one that grind-to-prod.yml pins')
  const silent = await withConfig(archive, (text) => text.replace(/address: deploy@prod\b/, 'address: deploy@127.0.0.1:9'))
  const unknown = { 'live-host': 'not-provable', 'live-release': 'not-provable', 'live-ledger': 'not-provable' }
  expect(silent).toMatchObject({ status: 0, outcomes: unknown, others: [] })
})

test('a rollback to the current release adds no line to the ledger, and evidence with its record is proved', async () => {
  const bundle = `${FOLDER}/second`
  const { releaseId } = await result<{ releaseId: string }>(WORK_FOLDER, ['manifest', bundle])
  const again = ['rollback', 'prod', '--to', releaseId, '--snapshots', bundle, ...deploy, '--json']
  const { status, stdout } = await command(WORK_FOLDER, again)
  const { record } = JSON.parse(stdout) as { record: AttemptRecord }
  expect({ status, verdict: record.verdict, ledger: record.ledger }).toEqual({ status: 10, verdict: 'UNCHANGED', ledger: undefined })
  const whole = await evidenceOf(bundle)
  expect(await compared(whole)).toMatchObject({ status: 0, outcomes: proved, others: [] })
  const words = [
    'verify',
    whole,
    '--allowed-signers',
    ALLOWED_SIGNERS,
    '--known-hosts',
    KNOWN_HOSTS,
    '--require',
    'ledger-record',
    '--json',
  ]
  const { checks, releases } = JSON.parse((await command(WORK_FOLDER, words)).stdout) as EvidenceResult
  const { statement } = checks.find(({ check }) => check === 'ledger-record')!
  expect(statement).toMatch(/contains its \d+ records? word for word\. It has no line of 1 attempt that changed nothing/)
  expect(releases.flatMap(({ verdicts }) => verdicts)).toMatchObject([{ verdict: 'COMMITTED', vouchedBy: 'host' }])
  const cut = await withLedger(
    (lines) => lines.slice(0, 1),
    () => compared(whole),
  )
  expect(cut).toMatchObject({ status: 4, outcomes: { 'live-ledger': 'failed' } })
})

test('a further release is counted, and leaves what the host runs open until there is newer evidence', async () => {
  await mergeUpstream('main~1')
  const third = await build('third')
  await promote(third)
  const { status, outcomes, statement } = await compared(archive)
  expect({ status, outcomes }).toEqual({ status: 0, outcomes: { ...proved, 'live-release': 'not-provable' } })
  expect(statement('live-attempts')).toMatch(
    /On prod, 1 attempt is later than this evidence: line 3, apply of [0-9a-f]{12} at \S+, COMMITTED\./,
  )
  expect(await compared(await evidenceOf(third))).toMatchObject({ status: 0, outcomes: proved })
})
