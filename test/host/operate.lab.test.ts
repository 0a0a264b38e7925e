import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { statusResultSchema } from '#domain/protocol/status'
import { onHost } from '../../lab/client.ts'
import {
  agent,
  APPLICATION,
  apply,
  applyRequest,
  lookAtProd,
  lookAtProdAtRest,
  makeRelease,
  outcome,
  recordIn,
  script,
  setUpApplication,
  UNIT,
  until,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'

/** What an operator asks of a host that runs, and of an attempt that runs on it. */

const STATE = `/var/lib/grind-to-prod/${APPLICATION}`
let one: HandMadeRelease
let ill: HandMadeRelease
let waiting: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  const probe = { successThreshold: 1, periodSeconds: 0.2, timeoutSeconds: 1, deadlineSeconds: 200 }
  one = await makeRelease({ version: '1' })
  ill = await makeRelease({ version: '2', status: 500 }, { probe })
  waiting = await makeRelease({ version: '3' }, { probe, confirm: { deadlineSeconds: 200 } })
})
beforeEach(async () => {
  if ((await lookAtProd()).answer !== '1') await apply(one)
})
afterAll(wipe)

/** Starts an attempt on prod without a client, and returns when its events have this text. */
async function startUntil(release: HandMadeRelease, text: string): Promise<string> {
  const attempt = randomUUID()
  const request = JSON.stringify(applyRequest(release, attempt))
  await script('setsid --fork grind-to-prod-agent apply "$1" <<< "$2" > /dev/null 2>&1', APPLICATION, request)
  const events = () => script(`cat ${STATE}/attempts/${attempt}/events.ndjson 2>/dev/null || true`)
  await until(`attempt ${attempt} has reported ${text}`, async () => (await events()).includes(text))
  return attempt
}

describe('cancel', () => {
  test('an attempt that checks the health of a release is cancelled long before its deadline', async () => {
    const attempt = await startUntil(ill, '"event":"health"')
    const following = agent('follow')
    const cancelled = await agent('cancel')
    expect(cancelled.status).toBe(11)
    const record = recordIn(cancelled)
    expect(record).toMatchObject({
      attempt,
      verdict: 'ROLLED_BACK',
      reason: `root@prod cancelled it; rolled back to ${one.id}`,
      cancelled: { actor: { name: 'root@prod' } },
    })
    expect(recordIn(await following)).toEqual(record)
    expect(await lookAtProdAtRest()).toMatchObject({ current: `releases/${one.id}`, answer: '1' })
  })

  test('an attempt that awaits confirmation is cancelled, also if its transaction is killed in that moment', async () => {
    const attempt = await startUntil(waiting, '"event":"confirmation"')
    const killed = script(
      `until test -e ${STATE}/attempts/${attempt}/cancel.json; do :; done; systemctl kill --signal=KILL grind-to-prod-apply-${APPLICATION}.service`,
    )
    const record = recordIn(await agent('cancel'))
    await killed.catch(() => undefined)
    expect(record).toMatchObject({ attempt, verdict: 'ROLLED_BACK', cancelled: { actor: { name: 'root@prod' } } })
    expect(await lookAtProd()).toMatchObject({ answer: '1' })
  })

  test('nothing is cancelled or followed where nothing runs', async () => {
    for (const verb of ['cancel', 'follow'])
      expect(outcome(await agent(verb))).toMatchObject({ code: 'not-awaiting', subcode: 'not-running' })
  })
})

describe('status', () => {
  test('a checked status has the health now, and ends with 12 when the unit is down', async () => {
    const healthy = await agent('status', { words: ['--check'] })
    const last = outcome(healthy)
    expect('result' in last && statusResultSchema.parse(last.result)).toMatchObject({
      health: { healthy: true, checks: [{ check: 'server', passed: true }] },
      units: [{ unit: UNIT, loadState: 'loaded' }],
      releases: expect.arrayContaining([
        { id: one.id, current: true, valid: true, source: { commit: '0'.repeat(40), commitTime: '2026-01-01T00:00:00Z' } },
      ]),
    })
    expect(healthy.status).toBe(0)
    await script(`systemctl stop ${UNIT}; systemctl kill --signal=KILL ${UNIT} || true`)
    const down = await onHost('prod', ['grind-to-prod-agent', 'status', APPLICATION, '--check'])
    await script(`systemctl start ${UNIT}`)
    expect(down.status).toBe(12)
    // In a pipe it is text for people, too.
    expect(down.stdout).toMatch(new RegExp(`health: +not healthy: unit ${UNIT.replace('.', '\\.')} `))
  })
})

describe('logs', () => {
  test("logs prints what the application's unit logged since its release, and nothing of another unit", async () => {
    const { stdout } = await onHost('prod', ['grind-to-prod-agent', 'logs', APPLICATION, '--since', 'release'])
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z \S+: /m)
    expect(outcome(await agent('logs', { words: ['--unit', 'ssh.service'] }))).toMatchObject({ code: 'not-permitted' })
  })

  test('logs that follows ends when its reader leaves', async () => {
    expect(await script(`timeout 60 grind-to-prod-agent logs ${APPLICATION} --follow | head -n 1`)).not.toBe('')
    await until('no journalctl is left', async () => (await onHost('prod', ['pgrep', '--full', `journalctl --unit=${UNIT}`])).status === 1)
  })
})
