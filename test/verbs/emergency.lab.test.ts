import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ALLOWED_SIGNERS,
  forgetReleases,
  grindToProd,
  installHost,
  makeApplication,
  mergeUpstream,
  RELEASE_KEY,
  succeedOnHost,
} from '../../lab/client.ts'
import type { LedgerResult } from '#domain/protocol/record'
import type { StatusResult } from '#domain/protocol/status'
import type { PromoteResult } from '#steps/promote/promotion'
import type { EvidenceResult } from '#verbs/verify-evidence'
import { onGrind } from '../support/grind.ts'

/** A host whose policy demands an approval, and may allow emergency releases. */

const FOLDER = '/home/runner/urgent'
const BUNDLE = `${FOLDER}/release`
const NEXT = `${FOLDER}/next`
const KEY = `${FOLDER}/approver`
const KNOWN_HOSTS = `${FOLDER}/known_hosts`
const ARCHIVE = `${FOLDER}/evidence.tar.gz`
const reach = ['--identity-file', '/etc/lab/keys/deploy'] as const
const REASON = 'The site is down: customers cannot pay.'

let urgent: PromoteResult

interface Printed<Result> {
  readonly status: number | null
  readonly result: Result
  readonly stderr: string
}

/** Runs our command line, and parses what it printed. */
async function json<Result>(...words: string[]): Promise<Printed<Result>> {
  const { status, stdout, stderr } = await grindToProd(...words, '--json')
  if (stdout === '') throw new Error(stderr)
  return { status, result: JSON.parse(stdout) as Result, stderr }
}

const promote = (bundle: string, ...words: string[]) => json<PromoteResult>('promote', 'prod', '--manifest', bundle, ...reach, ...words)
const status = () => json<StatusResult>('status', 'prod', ...reach)
const ledger = async () => (await json<LedgerResult>('ledger', 'prod', ...reach)).result
const countersign = (...words: string[]) => json<object>('countersign', 'prod', ...reach, ...words)

const policy = (...words: string[]) =>
  onGrind([
    'sh',
    '-euc',
    'cd /home/runner/choiros/work; exec grind-to-prod host install prod --admin admin@prod --identity-file /etc/lab/keys/admin "$@"',
    'sh',
    ...words,
  ])

async function succeed(...words: string[]): Promise<void> {
  const { status: code, stderr } = await grindToProd(...words)
  if (code !== 0) throw new Error(stderr)
}

async function build(bundle: string): Promise<void> {
  await succeed('build-manifest', '--ref', 'main', '--output', bundle)
  await succeed('sign', bundle, '--signing-key-file', RELEASE_KEY)
}

/** Verifies the evidence that the host hands out now; returns the check of an attempt's countersignatures. */
async function verified({ record }: PromoteResult) {
  await onGrind(['rm', '-f', ARCHIVE])
  await succeed('bundle', BUNDLE, '--hosts', 'prod', '--output', ARCHIVE, ...reach)
  const keys = ['--allowed-signers', ALLOWED_SIGNERS, '--known-hosts', KNOWN_HOSTS]
  const { result } = await json<EvidenceResult>('verify', ARCHIVE, ...keys)
  return result.checks.filter(({ check, statement }) => check === 'countersignatures' && statement.includes(record!.attempt))
}

beforeAll(async () => {
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
  await mergeUpstream('main')
  await onGrind(['sh', '-euc', `rm -rf ${FOLDER}; mkdir ${FOLDER}; ssh-keygen -q -t ed25519 -N '' -f ${KEY}`])
  await onGrind([
    'sh',
    '-euc',
    `echo "ann@grind namespaces=\\"grind-to-prod-approval\\" $(cut -d' ' -f1,2 ${KEY}.pub)" >>${ALLOWED_SIGNERS}`,
  ])
  const hostKey = await succeedOnHost('prod', ['cut', '-d', ' ', '-f1,2', '/etc/ssh/ssh_host_ed25519_key.pub'])
  await succeedOnHost('grind', ['tee', KNOWN_HOSTS], { user: 'runner', input: `prod ${hostKey}` })
  await policy('--allowed-signers', ALLOWED_SIGNERS, '--minimum-approvals', '1')
  await build(BUNDLE)
})

afterAll(async () => {
  await policy('--minimum-approvals', '0', '--emergency-countersign-hours', '0')
})

test('an emergency release is refused where the policy of the host allows none', async () => {
  const { status: code, result } = await promote(BUNDLE, '--emergency', REASON)
  expect({ code, result }).toMatchObject({
    code: 10,
    result: { error: { code: 'not-approved', message: expect.stringContaining('allows no emergency release') } },
  })
})

test('an emergency release is committed and marked, and waits for its countersignature', async () => {
  await policy('--emergency-countersign-hours', '24')
  const refused = await promote(BUNDLE)
  expect(refused.result).toMatchObject({ error: { code: 'not-approved', hint: expect.stringContaining('--emergency') } })
  const { status: code, result, stderr } = await promote(BUNDLE, '--emergency', REASON)
  expect(code, stderr).toBe(0)
  expect(stderr).toContain('This is an emergency release on prod')
  expect(result).toMatchObject({ verdict: 'COMMITTED', record: { emergency: { reason: REASON } } })
  expect(result.record).not.toHaveProperty('approvers')
  const { status: exitCode, result: found } = await status()
  expect({ exitCode, open: found.emergencies }).toMatchObject({ exitCode: 0, open: [{ reason: REASON, missing: 1, isOverdue: false }] })
  expect((await grindToProd('ledger', 'prod', ...reach)).stdout).toContain('COMMITTED (emergency)')
  urgent = result
  expect(await verified(urgent)).toMatchObject([
    { outcome: 'not-provable', statement: expect.stringContaining('is not countersigned yet') },
  ])
})

test('the signer of the release does not countersign it, and an approver does, once', async () => {
  const signer = await countersign('--yes', '--approval-key-file', RELEASE_KEY)
  expect(signer.result).toMatchObject({ error: { code: 'not-approved' } })
  const { status: code, result, stderr } = await countersign('--yes', '--approval-key-file', KEY)
  expect(code, stderr).toBe(0)
  expect(stderr).toContain(REASON)
  expect(result).toMatchObject({ isCountersigned: true, emergency: { missing: 0, isOverdue: false } })
  expect((await status()).result).not.toHaveProperty('emergencies')
  expect((await ledger()).entries[0]?.countersigned).toContain('payload')
  expect((await grindToProd('ledger', 'prod', ...reach)).stdout).toContain('countersigned by ann@grind at')
  const shown = await grindToProd('host', 'show', 'prod', ...reach)
  expect(shown.stdout, shown.stderr).toContain('emergency: {"countersignWithinHours":24}')
  expect(await verified(urgent)).toMatchObject([{ outcome: 'passed', statement: expect.stringMatching(/in time, by ann@grind/) }])
  expect((await countersign('--yes', '--approval-key-file', KEY)).result).toMatchObject({ error: { code: 'not-awaiting' } })
})

/** Waits until a status needs a person. */
async function overdue(): Promise<StatusResult> {
  for (const deadline = Date.now() + 60_000; ;) {
    const { status: code, result } = await status()
    if (code === 12) return result
    if (Date.now() > deadline) throw new Error(`The status exits with ${code}.`)
  }
}

test('an overdue emergency release is red in the status, and does not hinder the next release', async () => {
  await forgetReleases()
  await policy('--emergency-countersign-hours', '0.0005')
  const late = (await promote(BUNDLE, '--emergency', REASON)).result
  expect(late).toMatchObject({ verdict: 'COMMITTED' })
  expect((await overdue()).emergencies).toMatchObject([{ missing: 1, isOverdue: true }])
  expect(await verified(late)).toMatchObject([{ outcome: 'failed', statement: expect.stringContaining('was not countersigned by') }])
  await mergeUpstream('next')
  await build(NEXT)
  await succeed('approve', NEXT, 'prod', '--yes', '--approval-key-file', KEY, ...reach)
  const { result, stderr } = await promote(NEXT)
  expect(result.verdict, stderr).toBe('COMMITTED')
  expect(result.record).not.toHaveProperty('emergency')
  expect((await status()).status).toBe(12)
  expect((await countersign('--yes', '--approval-key-file', KEY)).result).toMatchObject({ emergency: { missing: 0, isOverdue: true } })
  expect((await status()).status).toBe(0)
  expect(await verified(late)).toMatchObject([{ outcome: 'failed', statement: expect.stringContaining('too late') }])
})
