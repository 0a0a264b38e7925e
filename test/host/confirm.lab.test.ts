import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ALLOWED_SIGNERS,
  APPLICATION_FOLDER,
  grindToProd,
  installHost,
  lab,
  forgetReleases,
  makeApplication,
  mergeUpstream,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../lab/client.ts'
import type { Check } from '#domain/evidence/check'
import { recoverResultSchema } from '#domain/protocol/messages'
import { entryOfLine, LedgerWalk, type PlacedEntry } from '#domain/evidence/ledger-walk'
import { parseHostKeys, type HostKey } from '#domain/trust/host-keys'
import type { AttemptRecord } from '#domain/protocol/record'
import { eventSchema } from '#domain/report/event'
import { statusResultSchema } from '#domain/protocol/status'
import {
  agent,
  APPLICATION,
  apply,
  applyRequest,
  LOCK_UNIT,
  lookAtProd,
  lookAtProdAtRest,
  makeRelease,
  outcome,
  recordIn,
  script,
  setUpApplication,
  until,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'

/** Releases that roll back unless they are confirmed. */

const STATE = `/var/lib/grind-to-prod/${APPLICATION}`

const journal = () => script(`cat ${STATE}/journal.json 2>/dev/null || true`)
const isWaiting = async () => (await journal()).includes('"step":"awaiting-confirmation"')
const statusOf = async () => {
  const last = outcome(await agent('status'))
  return statusResultSchema.parse('result' in last ? last.result : undefined)
}

/** Starts an attempt on prod without a client, and returns when it awaits confirmation. */
async function startWaiting(release: HandMadeRelease): Promise<string> {
  const attempt = randomUUID()
  const request = JSON.stringify(applyRequest(release, attempt))
  await script('setsid --fork grind-to-prod-agent apply "$1" <<< "$2" > /dev/null 2>&1', APPLICATION, request)
  await until(`attempt ${attempt} waits`, isWaiting)
  return attempt
}

/** The deadlines that an attempt reported while it waited. */
async function deadlinesOf(attempt: string): Promise<string[]> {
  const events = (await script(`cat ${STATE}/attempts/${attempt}/events.ndjson`)).split('\n').filter(Boolean)
  return events
    .map((line) => eventSchema.parse(JSON.parse(line)))
    .flatMap((event) => (event.event === 'confirmation' ? event.deadline : []))
}

/** The record that an attempt ends with on its own. */
async function endOf(attempt: string, seconds = 30): Promise<AttemptRecord> {
  const file = `${STATE}/attempts/${attempt}/record.json`
  await until(`attempt ${attempt} has its record`, async () => (await onHost('prod', ['test', '-e', file])).status === 0, seconds)
  await lookAtProdAtRest()
  return JSON.parse(await script(`cat ${file}`)) as AttemptRecord
}

describe('on the host', () => {
  let one: HandMadeRelease
  let patient: HandMadeRelease
  let hasty: HandMadeRelease

  beforeAll(async () => {
    await setUpApplication()
    const probe = { successThreshold: 2, periodSeconds: 0.2, timeoutSeconds: 1, deadlineSeconds: 10 }
    one = await makeRelease({ version: '1' })
    patient = await makeRelease({ version: '2' }, { probe, confirm: { deadlineSeconds: 120 } })
    hasty = await makeRelease({ version: '3' }, { probe, confirm: { deadlineSeconds: 5 } })
    await apply(one)
  })
  beforeEach(async () => {
    if ((await lookAtProd()).answer !== '1') await apply(one)
  })
  afterAll(wipe)

  test('a pending release runs, reports its deadline and who may end it, and stays when confirmed', async () => {
    const attempt = await startWaiting(patient)
    expect(await lookAtProd()).toMatchObject({ current: `releases/${patient.id}`, answer: '2' })
    const { awaiting, holder } = await statusOf()
    expect(awaiting).toMatchObject({ application: APPLICATION, attempt, releaseId: patient.id })
    expect(awaiting!.secondsLeft).toBeLessThanOrEqual(120)
    expect(holder).toMatchObject({ attempt })
    expect(outcome(await agent('apply', { input: applyRequest(one) }))).toMatchObject({
      code: 'busy',
      message: expect.stringContaining(`grind-to-prod-agent confirm ${APPLICATION}`),
    })
    const record = recordIn(await agent('confirm'))
    expect(record).toMatchObject({ attempt, verdict: 'COMMITTED', confirmation: { decision: 'keep', actor: { name: 'root@prod' } } })
    expect(await endOf(attempt)).toEqual(record)
    expect(await lookAtProdAtRest()).toMatchObject({ current: `releases/${patient.id}`, answer: '2' })
    expect((await statusOf()).awaiting).toBeUndefined()
    expect(outcome(await agent('confirm'))).toMatchObject({ code: 'not-awaiting' })
    const actor = { name: 'tester@prod' }
    const elsewhere = { protocol: 1, attempt: randomUUID(), actor, expectCurrent: one.id }
    expect(recordIn(await agent('rollback', { input: elsewhere }))).toMatchObject({ verdict: 'UNCHANGED' })
  })

  test('a pending release rolls back at its deadline without a confirmation', async () => {
    const record = await apply(hasty)
    expect(record).toMatchObject({
      verdict: 'ROLLED_BACK',
      reason: `it was not confirmed within 5 s; rolled back to ${one.id}`,
      confirmation: { decision: 'none' },
    })
    const [deadline] = await deadlinesOf(record.attempt)
    expect(Date.parse(record.confirmation!.decidedAt)).toBeGreaterThanOrEqual(Date.parse(deadline!))
    expect(await lookAtProdAtRest()).toMatchObject({ current: `releases/${one.id}`, answer: '1' })
  })

  test('a pending release rolls back at once when it is reverted by hand', async () => {
    const attempt = await startWaiting(patient)
    const result = await agent('confirm', { words: ['--revert'] })
    expect(result.status).toBe(11)
    expect(recordIn(result)).toMatchObject({ attempt, verdict: 'ROLLED_BACK', confirmation: { decision: 'revert' } })
    expect(await lookAtProdAtRest()).toMatchObject({ answer: '1' })
  })

  test('a transaction killed while it waits continues to wait, and reports its result to each caller', async () => {
    const attempt = await startWaiting(patient)
    const before = await statusOf()
    const died = await script(
      `pkill --signal KILL --full '^/usr/local/bin/node .* apply ${APPLICATION}' || true
       systemctl show --value --property=InvocationID ${LOCK_UNIT}; systemctl kill --signal=KILL ${LOCK_UNIT}`,
    )
    const invocation = () => script(`systemctl show --value --property=InvocationID ${LOCK_UNIT}`)
    await until('systemd has started it anew', async () => ![died, '\n'].includes(await invocation()))
    expect((await statusOf()).awaiting).toMatchObject({ attempt, deadline: before.awaiting!.deadline })
    // A stop is intentional: the attempt is left to the next call.
    await script(`systemctl stop ${LOCK_UNIT}`)
    const recovered = outcome(await agent('recover'))
    const { record, awaiting } = recoverResultSchema.parse('result' in recovered ? recovered.result : undefined)
    expect({ record, attempt: awaiting?.attempt }).toEqual({ record: null, attempt })
    expect(awaiting!.deadline).toBe(before.awaiting!.deadline)
    const again = agent('apply', { input: applyRequest(patient, attempt) })
    expect(recordIn(await agent('confirm'))).toMatchObject({ attempt, verdict: 'COMMITTED', health: [{ passed: true }] })
    expect(recordIn(await again)).toMatchObject({ attempt, verdict: 'COMMITTED' })
    expect((await lookAtProd()).ledger.filter((entry) => entry.record.attempt === attempt)).toHaveLength(1)
  })

  test('a power cut does not lengthen the wait: after the boot the deadline is the same', async () => {
    // Longer than a boot on a busy machine.
    const slow = await makeRelease({ version: '4' }, { probe: patient.manifest.probe, confirm: { deadlineSeconds: 30 } })
    const attempt = await startWaiting(slow)
    const { deadline } = (await statusOf()).awaiting!
    await lab('kill', 'prod')
    await lab('start', 'prod')
    // The boot did not wait for it.
    expect((await onHost('prod', ['systemctl', 'is-active', `grind-to-prod-recover@${APPLICATION}.service`])).stdout).not.toBe(
      'activating\n',
    )
    const record = await endOf(attempt)
    expect(record).toMatchObject({ verdict: 'ROLLED_BACK', confirmation: { decision: 'none' } })
    const deadlines = await deadlinesOf(attempt)
    // Reported before the cut, and again after the boot.
    expect(deadlines).toEqual([deadline, deadline])
    // A boot's own clock is shown in whole hundredths of a second.
    expect(Date.parse(record.confirmation!.decidedAt) - Date.parse(deadline)).toBeGreaterThan(-10)
    expect(await lookAtProdAtRest()).toMatchObject({ current: `releases/${one.id}`, answer: '1' })
    expect(outcome(await agent('recover'))).toEqual({ event: 'result', result: { record: null } })
  })
})

describe('through promote', () => {
  const GATES = `${APPLICATION_FOLDER}/confirm`
  const GO = '/home/runner/go'
  const bundle = '/home/runner/bundles/confirm'
  const asRunner = (text: string, ...parameters: string[]) =>
    succeedOnHost('grind', ['bash', '-euo', 'pipefail', '-c', text, '-', ...parameters], { user: 'runner' })
  const current = async () => (await succeedOnHost('prod', ['readlink', '/opt/choiros/current'])).trim()
  const reach = ['--identity', '/etc/lab/keys/deploy', '--json'] as const
  let first: string

  /** Builds, signs and promotes what upstream is now. */
  async function build(to: string): Promise<string> {
    for (const words of [
      ['build-manifest', '--ref', 'main', '--output', to],
      ['sign', to, '--key', RELEASE_KEY],
    ]) {
      const ended = await grindToProd(...words)
      if (ended.status !== 0) throw new Error(ended.stderr)
    }
    return (await asRunner('sha256sum "$1/manifest.json"', to)).slice(0, 64)
  }

  /** The release's configuration, whose gates do this after the apply. A retry, because the release rolls back in one test after another. */
  async function promote(...gate: string[]) {
    const gates = { afterApply: [{ name: 'gate', command: gate, timeoutSeconds: 11 }] }
    await asRunner(
      'mkdir -p "$1"; { cat "$2/grind-to-prod.yml"; echo "gates: $3"; } > "$1/grind-to-prod.yml"',
      GATES,
      WORK_FOLDER,
      JSON.stringify(gates),
    )
    const ended = await grindToProd('promote', 'prod', '--directory', GATES, '--manifest', bundle, '--retry', ...reach)
    return { ...ended, result: JSON.parse(ended.stdout) }
  }

  beforeAll(async () => {
    await makeApplication()
    await installHost('prod')
    await forgetReleases()
    first = await build('/home/runner/bundles/unconfirmed')
    const before = await grindToProd('promote', 'prod', '--manifest', '/home/runner/bundles/unconfirmed', ...reach)
    if (![0, 10].includes(before.status!)) throw new Error(before.stderr)
    await asRunner(
      `cd "$1"; git fetch -q origin; git checkout -q -B waits origin/next; echo 'confirm: { deadlineSeconds: 12 }' >> grind-to-prod.yml
       git -c user.name=x -c user.email=x@example.org commit -q -a -m 'Ask for a confirmation'; git push -q origin waits; git checkout -q main`,
      WORK_FOLDER,
    )
    await mergeUpstream('waits')
    await build(bundle)
    await asRunner('cd "$1"; git checkout -q waits', WORK_FOLDER)
  })

  test('promote rolls back in one attempt when a gate fails', async () => {
    const { status, stderr, result } = await promote('false')
    expect(result, stderr).toMatchObject({
      verdict: 'ROLLED_BACK',
      rollback: null,
      record: {
        confirmation: { decision: 'revert', reason: 'gate gate failed (it ended with status 1)', actor: { name: 'runner@grind' } },
      },
    })
    expect(status).toBe(11)
    expect(await current()).toBe(`releases/${first}`)
  })

  test('promote learns of the rollback at the deadline after the link was cut', async () => {
    await asRunner('rm -f "$1"', GO)
    const promoting = promote('bash', '-c', `until test -e ${GO}; do sleep 0.1; done`)
    const journalFile = '/var/lib/grind-to-prod/choiros/journal.json'
    await until('it waits', async () => (await onHost('prod', ['grep', '-q', 'awaiting-confirmation', journalFile])).status === 0)
    await lab('link', '--down')
    await asRunner('touch "$1"', GO)
    await until('it has rolled back', async () => (await onHost('prod', ['test', '-e', journalFile])).status === 1)
    await lab('link', '--up')
    const { status, stderr, result } = await promoting
    expect(result, stderr).toMatchObject({
      verdict: 'ROLLED_BACK',
      record: { confirmation: { decision: 'none' } },
    })
    expect(status).toBe(11)
    expect(await current()).toBe(`releases/${first}`)
  })

  test('promote keeps a release whose gate passes, confirmed over a new connection', async () => {
    const { status, stderr, result } = await promote('true')
    expect(result, stderr).toMatchObject({
      verdict: 'COMMITTED',
      record: { confirmation: { decision: 'keep', actor: { name: 'runner@grind' } } },
      gates: [{ name: 'gate', passed: true }],
    })
    expect(status).toBe(0)
    await verifyAsAuditor(result.signedRecords)
  })

  /** The exit code of a verification, and the checks that failed. */
  const failedChecks = ({ status, stdout }: { status: number | null; stdout: string }) => [
    status,
    ...JSON.parse(stdout).checks.flatMap((one: Check) => (one.outcome === 'failed' ? [one.check] : [])),
  ]

  /** The record verifies with the host's key as the configuration pins it, and by plain ssh-keygen; changed it does not. */
  async function verifyAsAuditor([record, signature]: [string, string]) {
    const verify = (host: string) =>
      grindToProd('verify', bundle, '--allowed-signers', ALLOWED_SIGNERS, '--record', record, '--host', host, '--json')
    const verified = await verify('prod')
    expect(verified.status, verified.stderr).toBe(0)
    const key = (await succeedOnHost('prod', ['cat', '/etc/ssh/ssh_host_ed25519_key.pub'])).split(' ').slice(0, 2).join(' ')
    const { fingerprint } = (parseHostKeys(key) as HostKey[])[0]!
    expect(JSON.parse(verified.stdout)).toMatchObject({
      record: { host: 'prod', verdict: 'COMMITTED', signer: { keyType: 'ED25519', fingerprint, isHostKey: true } },
    })
    expect(failedChecks(await verify('prod-b'))).toEqual([4, 'record-signature', 'record-host'])
    const plainly = 'ssh-keygen -Y verify -n grind-to-prod-record -I prod -f <(echo "prod $3") -s "$2" < "$1"'
    expect(await asRunner(plainly, record, signature, key)).toContain(`Good "grind-to-prod-record" signature for prod`)
    await asRunner('sed -i s/COMMITTED/ROLLED_BACK/ "$1"', record)
    expect(failedChecks(await verify('prod'))).toEqual([4, 'record-signature'])
  }

  test('the ledger has all attempts, prune gives each reason to keep, and there is nothing to confirm', async () => {
    const ledger = await grindToProd('ledger', 'prod', '--limit', '3', ...reach)
    expect(ledger.status, ledger.stderr).toBe(0)
    const { entries, brokenAt } = JSON.parse(ledger.stdout)
    expect(entries.map(({ record }: { record: AttemptRecord }) => record.verdict)).toEqual(['COMMITTED', 'ROLLED_BACK', 'ROLLED_BACK'])
    expect(brokenAt).toBeNull()
    // An auditor can verify it without any other source.
    const printed = new LedgerWalk()
    for (const { previousEntry, record, line, digest } of entries.toReversed())
      printed.take({ line, digest, entry: { previousEntry, record } })
    expect(printed).toMatchObject({ problems: [], count: 3 })
    const pruned = await grindToProd('prune', 'prod', '--dry-run', ...reach)
    expect(pruned.status, pruned.stderr).toBe(0)
    expect(JSON.parse(pruned.stdout).kept.map(({ why }: { why: string }) => why)).toEqual(
      expect.arrayContaining(['current', 'the target of a rollback']),
    )
    expect((await grindToProd('prune', 'prod', ...reach)).status).toBe(0)
    const confirmed = await grindToProd('confirm', 'prod', ...reach)
    expect(JSON.parse(confirmed.stdout)).toMatchObject({ error: { code: 'not-awaiting' } })
    expect(confirmed.status).toBe(10)
    const file = '/var/lib/grind-to-prod/choiros/ledger.ndjson'
    const intact = await succeedOnHost('prod', ['cat', file])
    const whole = new LedgerWalk()
    for (const [index, text] of intact.trimEnd().split('\n').entries()) {
      const placed = entryOfLine(text, index + 1)
      expect(placed).not.toHaveProperty('what')
      whole.take(placed as PlacedEntry)
    }
    expect(whole).toMatchObject({ problems: [], newest: { digest: printed.newest?.digest } })
    await succeedOnHost('prod', ['sed', '-i', '1s/"verb":"apply"/"verb":"rollback"/', file])
    const broken = await grindToProd('ledger', 'prod', '--identity', '/etc/lab/keys/deploy')
    await succeedOnHost('prod', ['tee', file], { input: intact })
    expect(broken.status).toBe(14)
    expect(broken.stdout).toContain('The hash chain of the ledger of prod is broken at line 2')
  })
})
