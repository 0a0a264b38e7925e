import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lab } from '../../lab/client.ts'
import { brokenLinks, splitLedger } from '../domain/ledger/ledger-text.ts'
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
  PREFIX,
  script,
  setUpApplication,
  until,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'
import { endOf, startOf } from '../support/stop-at.ts'
import { atRest } from '../support/at-rest.ts'
import { applyUntil, endings, goOn, killBoth, startAlone, stopNext, stopped } from './stopped.ts'

let one: HandMadeRelease
let two: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  one = await makeRelease({ version: '1' })
  two = await makeRelease({ version: '2' })
})

beforeEach(async () => {
  await wipe()
  await apply(one)
})

/** What must be true in any case: one verdict for each attempt, which matches the host; and nothing left behind. */
async function expectSound(attempt: string): Promise<string> {
  const { ledger, current, answer, bin, files } = await lookAtProdAtRest()
  const records = ledger.filter(({ record }) => record.attempt === attempt)
  expect(records).toHaveLength(1)
  const { verdict } = records[0]!.record
  const release = verdict === 'COMMITTED' ? two : one
  expect({ current, answer, bin }).toEqual({
    current: `releases/${release.id}`,
    answer: release === two ? '2' : '1',
    bin: 'current/bin',
  })
  expect(files.filter((file) => /journal|reserve|\.grind-to-prod-new/.test(file))).toEqual([])
  const text = await script(
    'cat "/var/lib/grind-to-prod/$1/ledger.ndjson"; nix-store --check-validity "$2" "$3"',
    APPLICATION,
    one.manifestPath,
    two.manifestPath,
  )
  expect(brokenLinks(splitLedger(text))).toEqual([])
  return verdict
}

async function expectSecondRecoverIdle(): Promise<void> {
  const print = () =>
    script(`find ${PREFIX} /var/lib/grind-to-prod /nix/var/nix/gcroots/grind-to-prod -printf '%p %T@ %C@ %s %l\\n' | sort`)
  await atRest()
  const before = await print()
  expect(outcome(await agent('recover'))).toEqual({ event: 'result', result: { record: null } })
  await atRest()
  expect(await print()).toBe(before)
}

/** Returns when the attempt has its record and the lock is free. The agent gets no request meanwhile. */
async function recordOf(attempt: string): Promise<void> {
  await until('the attempt has its record', async () => (await lookAtProd()).ledger.some(({ record }) => record.attempt === attempt), 60)
  await lookAtProdAtRest()
}

describe('SIGKILL of the transaction, and nobody is there', () => {
  const cells = [
    { at: startOf('verify'), owed: 'UNCHANGED' },
    { at: startOf('journal'), owed: 'UNCHANGED' },
    { at: endOf('journal'), owed: 'UNCHANGED' },
    { at: startOf('switch'), owed: 'UNCHANGED' },
    { at: endOf('switch'), owed: 'ROLLED_BACK' },
    { at: startOf('restart'), owed: 'ROLLED_BACK' },
    { at: startOf('health'), owed: 'ROLLED_BACK' },
    { at: startOf('commit'), owed: 'ROLLED_BACK' },
    { at: endOf('commit'), owed: 'COMMITTED' },
  ]
  test.each(cells)('a transaction killed at the $at.state of phase $at.phase is recovered from, once', async ({ at, owed }) => {
    const attempt = await applyUntil(two, at)
    await killBoth('KILL')
    await recordOf(attempt)
    expect(await endings()).toContain('status=9/KILL')
    expect(await expectSound(attempt)).toBe(owed)
    await expectSecondRecoverIdle()
  })

  test('a killed rollback is recovered from, and SIGTERM by hand has the same effect', async () => {
    const three = await makeRelease({ version: '3' })
    await apply(three)
    const attempt = randomUUID()
    await stopNext(startOf('restart'))
    await startAlone('rollback', { protocol: 1, attempt, actor: { name: 'tester@prod' } })
    expect(await stopped()).toBe(attempt)
    await killBoth('TERM')
    await recordOf(attempt)
    const { ledger, current, answer } = await lookAtProd()
    expect(ledger.filter(({ record }) => record.attempt === attempt).map(({ record }) => record.verdict)).toEqual(['ROLLED_BACK'])
    expect({ current, answer }).toEqual({ current: `releases/${three.id}`, answer: '3' })
    await expectSecondRecoverIdle()
  })

  test('a transaction killed before the attempt starts nothing: the caller learns it, and the lock is free', async () => {
    const attempt = randomUUID()
    // Stopped before it has written anything, and killed there.
    await script(
      `mkdir -p /etc/systemd/system/${LOCK_UNIT}.d
       printf '[Service]\\nExecStart=\\nExecStart=/bin/sh -c "[ -e /run/killed-once ] || { touch /run/killed-once; kill -KILL $$$$; }; exec grind-to-prod-agent transact ${APPLICATION} ${attempt}"\\n' > /etc/systemd/system/${LOCK_UNIT}.d/kill.conf
       systemctl daemon-reload`,
    )
    try {
      const result = await agent('apply', { input: applyRequest(two, attempt) })
      expect(outcome(result)).toMatchObject({ code: 'ill', message: expect.stringContaining('Nothing was changed') })
      expect(await lookAtProdAtRest()).toMatchObject({ current: `releases/${one.id}`, answer: '1' })
    } finally {
      await script(`rm -r /run/killed-once /etc/systemd/system/${LOCK_UNIT}.d; systemctl daemon-reload`)
    }
    expect(await apply(two, attempt)).toMatchObject({ attempt, verdict: 'COMMITTED' })
  })

  test('a transaction killed repeatedly ends: the host is left to the next verb', async () => {
    const attempt = await applyUntil(two, startOf('health'))
    await script(
      `mkdir -p /etc/systemd/system/${LOCK_UNIT}.d
       printf '[Service]\\nExecStart=\\nExecStart=/bin/sh -c "echo x >> /run/killed; kill -KILL $$$$"\\n' > /etc/systemd/system/${LOCK_UNIT}.d/kill.conf
       systemctl daemon-reload`,
    )
    try {
      await killBoth('KILL')
      await lookAtProdAtRest()
      expect((await script('wc -l < /run/killed')).trim()).toBe('4')
    } finally {
      await script(`rm -rf /run/killed /etc/systemd/system/${LOCK_UNIT}.d; systemctl daemon-reload`)
    }
    expect(outcome(await agent('recover'))).toMatchObject({ result: { record: { attempt, verdict: 'ROLLED_BACK' } } })
    await expectSound(attempt)
  })

  test('a killed transaction keeps the lock until the host is healthy, and reports its result to callers', async () => {
    const attempt = await applyUntil(two, startOf('health'))
    // The recovery is stopped too, so that others meet it.
    await stopNext(startOf('rollback'))
    await killBoth('KILL')
    expect(await stopped()).toBe(attempt)
    expect(outcome(await agent('status'))).toMatchObject({ result: { holder: { attempt, actor: { name: 'tester@prod' } } } })
    expect(outcome(await agent('rollback'))).toMatchObject({ code: 'busy', message: expect.stringContaining(attempt) })
    const asked = apply(two, attempt)
    await goOn()
    expect(await asked).toMatchObject({
      verdict: 'ROLLED_BACK',
      previousRelease: one.id,
      reason: expect.stringContaining('interrupted'),
    })
    await expectSound(attempt)
  })
})

test('a power cut after the switch rolls back at the next boot', async () => {
  const attempt = await applyUntil(two, { event: 'health', passed: true })
  expect(await lookAtProd()).toMatchObject({ current: `releases/${two.id}`, answer: '2' })
  await lab('kill', 'prod')
  await lab('start', 'prod')
  await recordOf(attempt)
  expect(await expectSound(attempt)).toBe('ROLLED_BACK')
  await expectSecondRecoverIdle()
})

test('a clean reboot in the middle of a release rolls back at the next boot', async () => {
  const attempt = await applyUntil(two, startOf('health'))
  // systemd continues a stopped process once it has been asked to end.
  await lab('reboot', 'prod')
  await recordOf(attempt)
  expect(await expectSound(attempt)).toBe('ROLLED_BACK')
})

test.each([
  // Until the rollback is noted, only the transaction knows its reason.
  { when: 'as it begins', at: [startOf('rollback')], why: 'the transaction was interrupted after the switch' },
  { when: 'with the link switched back', at: [startOf('rollback'), startOf('restart')], why: 'status 500' },
])('a rollback that is killed $when is completed', async ({ at, why }) => {
  const failing = await makeRelease({ version: '3', status: 500 })
  const attempt = await applyUntil(failing, at)
  await killBoth('KILL')
  await recordOf(attempt)
  expect(await expectSound(attempt)).toBe('ROLLED_BACK')
  // Begun by the transaction that was killed, and again by the one that recovered.
  const events = await script('cat "/var/lib/grind-to-prod/$1/attempts/$2/events.ndjson"', APPLICATION, attempt)
  expect(events.split('"phase":"rollback","state":"start"')).toHaveLength(3)
  expect(await apply(failing, attempt)).toMatchObject({ verdict: 'ROLLED_BACK', reason: expect.stringContaining(why) })
  await expectSecondRecoverIdle()
})

test('a full disk during the health checks does not prevent the commit of a healthy release', async () => {
  const state = `/var/lib/grind-to-prod/${APPLICATION}`
  await script(
    `cp -a ${state} /root/state; mount -t tmpfs -o size=2m,mode=700 tmpfs ${state}; cp -a /root/state/. ${state}/; rm -r /root/state`,
  )
  try {
    const attempt = await applyUntil(two, startOf('health'))
    await script(`! dd if=/dev/zero of=${state}/filler bs=4k 2> /dev/null || exit 1`)
    await goOn()
    await recordOf(attempt)
    expect(await expectSound(attempt)).toBe('COMMITTED')
  } finally {
    await script(`umount ${state}`)
  }
})

test('a torn last line of the ledger is moved aside, and the chain continues', async () => {
  await script(`printf '{"previousEntry":"12' >> /var/lib/grind-to-prod/${APPLICATION}/ledger.ndjson`)
  expect(await apply(two)).toMatchObject({ verdict: 'COMMITTED', previousRelease: one.id })
  const files = await script(`cd /var/lib/grind-to-prod/${APPLICATION}; cat ledger.ndjson.torn-after-line-1`)
  expect(files).toBe('{"previousEntry":"12')
  expect(brokenLinks(splitLedger(await script(`cat /var/lib/grind-to-prod/${APPLICATION}/ledger.ndjson`)))).toEqual([])
})
