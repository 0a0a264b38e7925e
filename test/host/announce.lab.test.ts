import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import { atRest } from '../support/at-rest.ts'
import {
  agent,
  APPLICATION,
  apply,
  LOCK_UNIT,
  lookAtProd,
  makeRelease,
  outcome,
  script,
  setUpApplication,
  until,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'

/** The transaction that a client has started before it asks for the attempt. */

let one: HandMadeRelease
let two: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  one = await makeRelease({ version: '1' })
  two = await makeRelease({ version: '2' })
})

beforeEach(wipe)

const ANSWER = '/root/announce.answer'
const FOLDER = `/var/lib/grind-to-prod/${APPLICATION}/attempts`

/** Starts `announce` as a deploy key does, with an input that stays open, and returns when the transaction waits. */
async function announceAlone(attempt: string): Promise<void> {
  await script(
    `export SSH_ORIGINAL_COMMAND="grind-to-prod-agent announce $1 $2"
     setsid --fork bash -c '{ echo; exec sleep 601; } | grind-to-prod-agent dispatch --application "$1"' - "$1" > ${ANSWER} 2>&1`,
    APPLICATION,
    attempt,
  )
  await until('the transaction waits', async () => {
    const shown = await script('systemctl show --value --property=ActiveState,Description "$1"', LOCK_UNIT)
    return /^active$/m.test(shown) && shown.includes(`attempt ${attempt}`)
  })
}

/** What `announce` answered, once it has ended. */
async function answered(): Promise<string> {
  await until('announce has ended', async () => (await script('pgrep --full "[a]gent.js dispatch --application hand-made" || true')) === '')
  return script(`cat ${ANSWER}`)
}

const leave = () => script('pkill --exact --full "sleep 601" || true')
const transactions = () => script(`journalctl --unit="$1" --output=cat | grep --count '^Started' || true`, LOCK_UNIT)

test('an announced transaction runs the attempt when it is asked for, and no other one is started', async () => {
  await apply(one)
  const before = Number(await transactions())
  const attempt = randomUUID()
  await announceAlone(attempt)
  expect(await script(`ls ${FOLDER}`)).not.toContain(attempt)
  const process = await script('systemctl show --value --property=MainPID "$1"', LOCK_UNIT)
  expect(await apply(two, attempt)).toMatchObject({ verdict: 'COMMITTED', attempt, previousRelease: one.id })
  expect(await answered()).toContain('"asked":true')
  await leave()
  await atRest()
  expect([Number(process) > 0, Number(await transactions()) - before]).toEqual([true, 1])
  expect(await lookAtProd()).toMatchObject({ current: `releases/${two.id}`, ledger: [{}, {}] })
})

test.each([
  { how: 'leaves', end: leave },
  { how: 'is killed with its agent', end: () => script(`pkill --signal KILL --full '^/usr/local/bin/node .*agent.js dispatch'`) },
])('an announced transaction ends with nothing done when its client $how', async ({ end }) => {
  await apply(one)
  const attempt = randomUUID()
  await announceAlone(attempt)
  // Another client waits for it, and is not refused.
  const rival = apply(two)
  await end()
  expect(await rival).toMatchObject({ verdict: 'COMMITTED', releaseId: two.id })
  await leave()
  await atRest()
  expect(await script(`ls ${FOLDER}`)).not.toContain(attempt)
  expect(await lookAtProd()).toMatchObject({ current: `releases/${two.id}`, ledger: [{}, {}] })
})

test('an attempt that is only announced cannot be cancelled, and still runs when it is asked for', async () => {
  await apply(one)
  const attempt = randomUUID()
  await announceAlone(attempt)
  expect(outcome(await agent('cancel', { input: { protocol: PROTOCOL_VERSION, attempt, actor: { name: 'alice' } } }))).toMatchObject({
    code: 'not-awaiting',
  })
  expect(await apply(two, attempt)).toMatchObject({ verdict: 'COMMITTED', attempt })
  await leave()
})
