import { randomUUID } from 'node:crypto'
import parsePrometheusTextFormat from 'parse-prometheus-text-format'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lab } from '../../lab/client.ts'
import { notificationSchema, type Notification } from '#domain/notify/notification'
import type { AttemptRecord } from '#domain/protocol/record'
import { runProgram } from '../support/host-program.ts'
import {
  agent,
  APPLICATION,
  apply,
  applyRequest,
  LOCK_UNIT,
  lookAtProd,
  makeRelease,
  recordIn,
  script,
  setUpApplication,
  until,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'

/** What a host reports of an attempt by itself: to the program of its policy, and in its metrics. */

const PROGRAM = '/usr/local/sbin/keep-notification'
const KEPT = '/var/lib/kept-notifications'
const METRICS = '/var/lib/hand-made-metrics'
const STATE = `/var/lib/grind-to-prod/${APPLICATION}`

let one: HandMadeRelease
let two: HandMadeRelease
let ill: HandMadeRelease
let hasty: HandMadeRelease

const changePolicy = (change: object) => runProgram('host/on-host/change-host-policy.cjs', { CHANGE: JSON.stringify(change) })
const notify = (more: object = {}) => changePolicy({ notify: { program: [PROGRAM, KEPT], ...more } })

/** Installs the program: what it does with what is on its standard input. */
async function installProgram(body: string): Promise<void> {
  await script('printf "#!/bin/sh\\nset -eu\\n%s\\n" "$1" > "$2"; chmod 0755 "$2"', body, PROGRAM)
}

/** Keeps each notification whole: a file appears when it is complete. */
const keeping = 'new=$(mktemp "$1/.new.XXXXXX"); cat > "$new"; mv "$new" "$1/$(date +%s%N).json"'

beforeAll(async () => {
  await setUpApplication()
  const probe = { successThreshold: 1, periodSeconds: 0.2, timeoutSeconds: 1, deadlineSeconds: 200 }
  one = await makeRelease({ version: '1' })
  two = await makeRelease({ version: '2' })
  ill = await makeRelease({ version: '3', status: 500 }, { probe })
  hasty = await makeRelease({ version: '4' }, { probe, confirm: { deadlineSeconds: 5 } })
  await script('mkdir -p "$1" "$2"', KEPT, METRICS)
  await changePolicy({ metrics: { folder: METRICS } })
})
beforeEach(async () => {
  await changePolicy({ notify: null })
  await script('systemctl stop "$1" 2>/dev/null || true', LOCK_UNIT)
  await agent('recover')
  if ((await lookAtProd()).answer !== '1') await apply(one)
  await installProgram(keeping)
  await script('rm -rf "$1"/*.json', KEPT)
  await notify()
})
afterAll(async () => {
  await changePolicy({ notify: null, metrics: null })
  await script('rm -rf "$1" "$2" "$3"', KEPT, METRICS, PROGRAM)
  await wipe()
})

/** The notifications so far, oldest first. */
async function kept(): Promise<Notification[]> {
  const text = await script('for file in "$1"/*.json; do [ ! -e "$file" ] || { cat "$file"; echo; }; done', KEPT)
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => notificationSchema.parse(JSON.parse(line)))
}

/** Waits for the notification of an attempt. */
async function notified(attempt: string): Promise<Notification> {
  const find = async () => (await kept()).find(({ record }) => record?.attempt === attempt)
  await until(`attempt ${attempt} was notified of`, async () => (await find()) !== undefined)
  return (await find())!
}

/** Starts an attempt as a client over ssh does, and returns when its events have this text. */
async function startRemotely(release: HandMadeRelease, text: string): Promise<string> {
  const attempt = randomUUID()
  const request = JSON.stringify(applyRequest(release, attempt))
  await script(
    'export SSH_ORIGINAL_COMMAND="grind-to-prod-agent apply $1"; setsid --fork grind-to-prod-agent dispatch --application "$1" <<< "$2" > /dev/null 2>&1',
    APPLICATION,
    request,
  )
  await until(`attempt ${attempt} has reported ${text}`, async () =>
    (await script(`cat ${STATE}/attempts/${attempt}/events.ndjson 2>/dev/null || true`)).includes(text),
  )
  return attempt
}

async function recordOf(attempt: string, seconds = 60): Promise<AttemptRecord> {
  const file = `${STATE}/attempts/${attempt}/record.json`
  const read = () => script(`cat ${file} 2>/dev/null || true`)
  await until(`attempt ${attempt} has its record`, async () => (await read()) !== '', seconds)
  return JSON.parse(await read()) as AttemptRecord
}

describe('the program of the policy', () => {
  test('a rollback by hand is notified of, with its record', async () => {
    await apply(two)
    const record = recordIn(await agent('rollback'))
    expect(await notified(record.attempt)).toMatchObject({
      sender: 'host',
      action: 'rollback',
      cause: 'by-hand',
      application: APPLICATION,
      verdict: 'COMMITTED',
      releaseId: one.id,
      record,
    })
  })

  test('an attempt that a client waits for is not notified of, unless the policy asks for all', async () => {
    const quiet = await startRemotely(two, '"phase":"commit"')
    await recordOf(quiet)
    await notify({ attempts: 'all' })
    const loud = await startRemotely(one, '"phase":"commit"')
    expect(await notified(loud)).toMatchObject({ cause: 'request', action: 'promote' })
    expect((await kept()).map(({ record }) => record?.attempt)).toEqual([loud])
  })

  test('a confirmation that expires is notified of, although a client began the attempt', async () => {
    const attempt = await startRemotely(hasty, '"event":"confirmation"')
    expect(await notified(attempt)).toMatchObject({
      cause: 'expiry',
      verdict: 'ROLLED_BACK',
      record: { confirmation: { decision: 'none' } },
    })
  })

  test('a recovery at boot after a power cut is notified of', async () => {
    const attempt = await startRemotely(ill, '"event":"health"')
    await lab('kill', 'prod')
    await lab('start', 'prod')
    expect(await recordOf(attempt)).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(await notified(attempt)).toMatchObject({ cause: 'recovery', verdict: 'ROLLED_BACK', releaseId: ill.id })
  })

  test('a program that fails changes nothing, and systemd logs it', async () => {
    await installProgram('cat > /dev/null; exit 7')
    await apply(two)
    const result = await agent('rollback')
    expect(result.status).toBe(0)
    const unit = `grind-to-prod-notify-${APPLICATION}-${recordIn(result).attempt}.service`
    await until('systemd has logged the failure', async () =>
      (await script('journalctl --unit="$1" --output=cat', unit)).includes('status=7'),
    )
  })

  test('a program that hangs holds nothing up, and is ended with all that it started', async () => {
    await installProgram('sleep 98765 & trap "" TERM; wait; sleep 98765')
    await notify({ timeoutSeconds: 2 })
    await apply(two)
    const { attempt } = recordIn(await agent('rollback'))
    const unit = `grind-to-prod-notify-${APPLICATION}-${attempt}.service`
    // The next attempt does not wait for it.
    expect(await apply(two)).toMatchObject({ verdict: 'COMMITTED' })
    await until('the programs have ended', async () => (await script('pgrep --full "sleep [9]8765" || true')) === '')
    expect(await script('journalctl --unit="$1" --output=cat', unit)).toContain('timeout')
  })

  test('a program that others may change is not started, and the rollback succeeds', async () => {
    await script('chmod 0777 "$1"', PROGRAM)
    await apply(two)
    const result = await agent('rollback')
    expect(result.status).toBe(0)
    const { attempt } = recordIn(result)
    // The program is refused after the record, for which alone the rollback waits.
    await expect.poll(() => script(`cat ${STATE}/attempts/${attempt}/events.ndjson`)).toContain('is writable by users other than root')
    expect(await kept()).toEqual([])
  })
})

describe('the metrics of the host', () => {
  /** Each series by its name and the labels besides the application. */
  async function values(): Promise<Record<string, number>> {
    const text = await script('cat "$1/grind-to-prod-$2.prom"', METRICS, APPLICATION)
    return Object.fromEntries(
      parsePrometheusTextFormat(text).flatMap(({ name, metrics }) =>
        metrics.map(({ labels = {}, value }) => {
          const others = Object.entries(labels).flatMap(([label, word]) => (label === 'application' ? [] : [word]))
          return [[name, ...others].join(' '), Number(value)]
        }),
      ),
    )
  }

  const attemptsIn = (found: Record<string, number>) =>
    Object.entries(found).reduce((sum, [name, value]) => (name.includes('attempts_total') ? sum + value : sum), 0)

  /** The metrics once they count the whole ledger: an attempt's are written when its record is durable, which its client may have before. */
  async function settled(): Promise<Record<string, number>> {
    await until('the metrics count the ledger', async () => attemptsIn(await values()) === (await lookAtProd()).ledger.length)
    return values()
  }

  test('the metrics count each verdict, and name the release and the time of the last rollback', async () => {
    const before = await settled()
    await apply(two)
    const after = await settled()
    const counted = 'grind_to_prod_attempts_total apply COMMITTED'
    expect(after[counted]! - before[counted]!).toBe(1)
    expect(after[`grind_to_prod_release_info ${two.id} ${'0'.repeat(40)}`]).toBe(1)
    const { finishedAt, startedAt } = recordIn(await agent('rollback'))
    expect(await settled()).toMatchObject({
      grind_to_prod_last_rollback_timestamp_seconds: Date.parse(finishedAt) / 1000,
      grind_to_prod_last_rollback_duration_seconds: (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000,
      'grind_to_prod_last_attempt_verdict COMMITTED': 1,
    })
    // The lab's other application has its own file there since the power cut, and nothing half-written is left.
    for (const name of (await script('ls -A "$1"', METRICS)).trim().split('\n')) expect(name).toMatch(/^grind-to-prod-[a-z-]+\.prom$/)
  })

  test('the metrics of all attempts equal the ledger, and a status writes them again', async () => {
    await script('rm -f "$1"/*; rm -f "$2/tally.json"', METRICS, STATE)
    await agent('status')
    expect(attemptsIn(await values())).toBe((await lookAtProd()).ledger.length)
  })
})
