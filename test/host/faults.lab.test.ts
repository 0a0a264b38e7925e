import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lab } from '../../lab/client.ts'
import { brokenLinks, splitLedger } from '#domain/ledger/chain'
import {
  agent,
  APPLICATION,
  apply,
  applyRequest,
  LOCK_UNIT,
  lookAtProd,
  makeRelease,
  outcome,
  PREFIX,
  script,
  setUpApplication,
  UNIT,
  until,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'

const DROP_IN = `/run/systemd/system/${UNIT}.d`

let one: HandMadeRelease
let slow: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  one = await makeRelease({ version: '1' })
  // Healthy, but judged for so long that there is time to break things meanwhile.
  slow = await makeRelease(
    { version: '2' },
    { probe: { successThreshold: 40, periodSeconds: 0.2, timeoutSeconds: 1, deadlineSeconds: 30 } },
  )
})

beforeEach(async () => {
  await wipe()
  await apply(one)
})

const eventsOf = (attempt: string) =>
  script('cat "/var/lib/grind-to-prod/$1/attempts/$2/events.ndjson" 2>/dev/null || true', APPLICATION, attempt)

/** Starts an attempt on prod that nobody waits for, and returns when it has told of this. */
async function startUntil(release: HandMadeRelease, told: string): Promise<string> {
  const attempt = randomUUID()
  await script(
    'setsid --fork grind-to-prod-agent apply "$1" <<< "$2" > /dev/null 2>&1',
    APPLICATION,
    JSON.stringify(applyRequest(release, attempt)),
  )
  await until(`attempt ${attempt} tells ${told}`, async () => (await eventsOf(attempt)).includes(told))
  return attempt
}

/** What must hold whatever happened: one verdict for each attempt, that is what the host shows; and nothing left behind. */
async function expectSound(attempt: string): Promise<string> {
  const { ledger, current, answer, bin, lock, files } = await lookAtProd()
  const records = ledger.filter(({ record }) => record.attempt === attempt)
  expect(records).toHaveLength(1)
  const { verdict } = records[0]!.record
  const release = verdict === 'COMMITTED' ? slow : one
  expect({ current, answer, bin, lock }).toEqual({
    current: `releases/${release.id}`,
    answer: release === slow ? '2' : '1',
    bin: 'current/bin',
    lock: 'inactive',
  })
  expect(files.filter((file) => /journal|reserve|\.grind-to-prod-new/.test(file))).toEqual([])
  const text = await script(
    'cat "/var/lib/grind-to-prod/$1/ledger.ndjson"; nix-store --check-validity "$2" "$3"',
    APPLICATION,
    one.manifestPath,
    slow.manifestPath,
  )
  expect(brokenLinks(splitLedger(text))).toEqual([])
  return verdict
}

async function expectSecondRecoverIdle(): Promise<void> {
  const print = () =>
    script(`find ${PREFIX} /var/lib/grind-to-prod /nix/var/nix/gcroots/grind-to-prod -printf '%p %T@ %C@ %s %l\\n' | sort`)
  const before = await print()
  expect(outcome(await agent('recover'))).toEqual({ event: 'result', result: { record: null } })
  expect(await print()).toBe(before)
}

/** Ends the caller, who would recover, and then the transaction. */
const kill = (signal: 'KILL' | 'TERM') =>
  script(
    `pkill --signal KILL --full '^/usr/local/bin/node .* (apply|rollback) ${APPLICATION}' || true
     kill -${signal} "$(systemctl show --value --property=MainPID ${LOCK_UNIT})"`,
  )

/** Returns when the attempt has its record and the lock is free. Nobody asks the agent for anything meanwhile. */
async function recordOf(attempt: string): Promise<void> {
  await until('the attempt has its record', async () => (await lookAtProd()).ledger.some(({ record }) => record.attempt === attempt), 60)
  await until('the lock is free', async () => (await lookAtProd()).lock === 'inactive')
}

describe('SIGKILL of the transaction, and nobody is there', () => {
  const cells = [
    { phase: 'verify', owed: ['UNCHANGED'] },
    // Told a moment before it is done, so the kill may come before or after.
    { phase: 'journal', owed: ['UNCHANGED', 'ROLLED_BACK'] },
    { phase: 'switch', owed: ['UNCHANGED', 'ROLLED_BACK'] },
    { phase: 'restart', owed: ['ROLLED_BACK'] },
    { phase: 'health', owed: ['ROLLED_BACK'] },
  ]
  test.each(cells)('in phase $phase is recovered from, once', async ({ phase, owed }) => {
    const attempt = await startUntil(slow, `"phase":"${phase}","state":"start"`)
    await kill('KILL')
    await recordOf(attempt)
    expect(owed).toContain(await expectSound(attempt))
    await expectSecondRecoverIdle()
  })

  test('of a rollback too, and SIGTERM by hand is no other', async () => {
    const two = await makeRelease({ version: '3' })
    await apply(two)
    const attempt = randomUUID()
    const request = JSON.stringify({ protocol: 1, attempt, actor: { name: 'tester@prod' } })
    // The server of the release that is gone back to starts slowly, so that there is time.
    await script(
      `mkdir -p ${DROP_IN}; printf '[Service]\\nExecStartPre=/usr/bin/sleep 1\\n' > ${DROP_IN}/slow.conf; systemctl daemon-reload`,
    )
    await script('setsid --fork grind-to-prod-agent rollback "$1" <<< "$2" > /dev/null 2>&1', APPLICATION, request)
    await until('it restarts units', async () => (await eventsOf(attempt)).includes('"phase":"restart","state":"start"'))
    await kill('TERM')
    await recordOf(attempt)
    await script(`rm -r ${DROP_IN}; systemctl daemon-reload`)
    const { ledger, current, answer } = await lookAtProd()
    expect(ledger.filter(({ record }) => record.attempt === attempt).map(({ record }) => record.verdict)).toEqual(['ROLLED_BACK'])
    expect({ current, answer }).toEqual({ current: `releases/${two.id}`, answer: '3' })
    await expectSecondRecoverIdle()
  })

  test('before the attempt began begins nothing: whoever asks is told so, and the lock is free', async () => {
    const attempt = randomUUID()
    // Stands still before it has written anything, and is killed there.
    await script(
      `mkdir -p /etc/systemd/system/${LOCK_UNIT}.d
       printf '[Service]\\nExecStart=\\nExecStart=/bin/sh -c "[ -e /run/killed-once ] || { touch /run/killed-once; kill -KILL $$$$; }; exec grind-to-prod-agent transact ${APPLICATION} ${attempt}"\\n' > /etc/systemd/system/${LOCK_UNIT}.d/kill.conf
       systemctl daemon-reload`,
    )
    try {
      const result = await agent('apply', { input: applyRequest(slow, attempt) })
      expect(outcome(result)).toMatchObject({ code: 'ill', message: expect.stringContaining('Nothing was changed') })
      expect(await lookAtProd()).toMatchObject({ current: `releases/${one.id}`, answer: '1', lock: 'inactive' })
    } finally {
      await script(`rm -r /run/killed-once /etc/systemd/system/${LOCK_UNIT}.d; systemctl daemon-reload`)
    }
    expect(await apply(slow, attempt)).toMatchObject({ attempt, verdict: 'COMMITTED' })
  })

  test('again and again ends: the host is left to the next verb', async () => {
    const attempt = await startUntil(slow, '"event":"health"')
    await script(
      `mkdir -p /etc/systemd/system/${LOCK_UNIT}.d
       printf '[Service]\\nExecStart=\\nExecStart=/bin/sh -c "echo x >> /run/killed; kill -KILL $$$$"\\n' > /etc/systemd/system/${LOCK_UNIT}.d/kill.conf
       systemctl daemon-reload`,
    )
    try {
      await kill('KILL')
      await until('systemd has given up', async () => (await lookAtProd()).lock === 'inactive')
      expect((await script('wc -l < /run/killed')).trim()).toBe('4')
    } finally {
      await script(`rm -rf /run/killed /etc/systemd/system/${LOCK_UNIT}.d; systemctl daemon-reload`)
    }
    expect(outcome(await agent('recover'))).toMatchObject({ result: { record: { attempt, verdict: 'ROLLED_BACK' } } })
    await expectSound(attempt)
  })

  test('keeps others away until the host is well again, and is told to whoever asks for the attempt', async () => {
    const attempt = await startUntil(slow, '"event":"health"')
    await kill('KILL')
    expect(outcome(await agent('status'))).toMatchObject({ result: { holder: { attempt, actor: { name: 'tester@prod' } } } })
    expect(outcome(await agent('rollback'))).toMatchObject({ code: 'busy', message: expect.stringContaining(attempt) })
    expect(await apply(slow, attempt)).toMatchObject({
      verdict: 'ROLLED_BACK',
      previousRelease: one.id,
      reason: expect.stringContaining('cut off'),
    })
    await expectSound(attempt)
  })
})

test('a power cut after the switch goes back at the next boot, by itself', async () => {
  const attempt = await startUntil(slow, '"event":"health"')
  expect(await lookAtProd()).toMatchObject({ current: `releases/${slow.id}`, answer: '2' })
  await lab('kill', 'prod')
  await lab('start', 'prod')
  await until('the attempt has its record', async () => (await lookAtProd()).ledger.some(({ record }) => record.attempt === attempt), 60)
  await until('the lock is free', async () => (await lookAtProd()).lock === 'inactive')
  expect(await expectSound(attempt)).toBe('ROLLED_BACK')
  await expectSecondRecoverIdle()
})

test('a clean reboot in the middle goes back at the next boot, by itself', async () => {
  const attempt = await startUntil(slow, '"event":"health"')
  await lab('reboot', 'prod')
  await until('the attempt has its record', async () => (await lookAtProd()).ledger.some(({ record }) => record.attempt === attempt), 60)
  await until('the lock is free', async () => (await lookAtProd()).lock === 'inactive')
  expect(await expectSound(attempt)).toBe('ROLLED_BACK')
})

test('SIGKILL on the way back is recovered from: the way back is gone to its end', async () => {
  const failing = await makeRelease({ version: '3', status: 500 })
  const attempt = await startUntil(failing, '"phase":"rollback","state":"start"')
  await kill('KILL')
  await recordOf(attempt)
  expect(await expectSound(attempt)).toBe('ROLLED_BACK')
  expect(await apply(failing, attempt)).toMatchObject({ verdict: 'ROLLED_BACK', reason: expect.stringContaining('status 500') })
  await expectSecondRecoverIdle()
})

test('a disk that fills up during the health checks does not keep a good release from being committed', async () => {
  const state = `/var/lib/grind-to-prod/${APPLICATION}`
  await script(
    `cp -a ${state} /root/state; mount -t tmpfs -o size=2m,mode=700 tmpfs ${state}; cp -a /root/state/. ${state}/; rm -r /root/state`,
  )
  try {
    const attempt = await startUntil(slow, '"event":"health"')
    await script(`dd if=/dev/zero of=${state}/filler bs=4k 2>/dev/null || true`)
    await until('the attempt has its record', async () => (await lookAtProd()).ledger.some(({ record }) => record.attempt === attempt), 60)
    await until('the lock is free', async () => (await lookAtProd()).lock === 'inactive')
    expect(await expectSound(attempt)).toBe('COMMITTED')
  } finally {
    await script(`umount ${state}`)
  }
})

test('a torn last line of the ledger is set aside, and the chain goes on', async () => {
  await script(`printf '{"previousEntry":"12' >> /var/lib/grind-to-prod/${APPLICATION}/ledger.ndjson`)
  const two = await makeRelease({ version: '3' })
  expect(await apply(two)).toMatchObject({ verdict: 'COMMITTED', previousRelease: one.id })
  const files = await script(`cd /var/lib/grind-to-prod/${APPLICATION}; cat ledger.ndjson.torn-after-line-1`)
  expect(files).toBe('{"previousEntry":"12')
  expect(brokenLinks(splitLedger(await script(`cat /var/lib/grind-to-prod/${APPLICATION}/ledger.ndjson`)))).toEqual([])
})
