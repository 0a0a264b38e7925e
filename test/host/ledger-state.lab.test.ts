import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseEntry } from '#domain/ledger/chain'
import { statusResultSchema, type StatusResult } from '#domain/protocol/status'
import type { AttemptRecord } from '#domain/protocol/record'
import {
  agent,
  APPLICATION,
  apply,
  makeRelease,
  outcome,
  PREFIX,
  script,
  setUpApplication,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'

/** What a host returns of a ledger that real attempts have written. */

const LEDGER = `/var/lib/grind-to-prod/${APPLICATION}/ledger.ndjson`
let one: HandMadeRelease
let two: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  const probe = { successThreshold: 1, periodSeconds: 0.2, timeoutSeconds: 1, deadlineSeconds: 3 }
  one = await makeRelease({ version: '1' }, { probe })
  two = await makeRelease({ version: '2' }, { probe })
  const failing = await makeRelease({ version: '3', status: 500 }, { probe })
  await apply(one)
  await apply(two)
  await apply(failing)
  await agent('rollback')
})
afterAll(wipe)

async function ledgerNow(): Promise<StatusResult['ledger']> {
  const last = outcome(await agent('status'))
  return 'result' in last ? statusResultSchema.parse(last.result).ledger : undefined
}

async function records(): Promise<AttemptRecord[]> {
  return (await script(`cat ${LEDGER}`)).split('\n').flatMap((line) => parseEntry(line)?.record ?? [])
}

test('a ledger agrees with its host after commits, a failure and a rollback', async () => {
  const all = await records()
  expect(all.map(({ verdict }) => verdict)).toEqual(['COMMITTED', 'COMMITTED', 'ROLLED_BACK', 'COMMITTED'])
  expect(await ledgerNow()).toEqual({ total: 4, checked: 4, brokenAt: null, hasCurrent: true })
})

test('a ledger that was cut back to an earlier attempt of the current release contradicts its host', async () => {
  const newest = (await records()).at(-1)!
  expect(newest.releaseId).toBe(one.id)
  await script(`cp -p ${LEDGER} ${LEDGER}.kept; head -n 1 ${LEDGER}.kept > ${LEDGER}`)
  try {
    const found = await ledgerNow()
    expect(found).toMatchObject({ total: 1, brokenAt: null, hasCurrent: true, unnamed: expect.arrayContaining([two.id]) })
    expect(found?.contradicted).toBeUndefined()
    expect(found?.lost?.[0]).toEqual({ line: 4, attempt: newest.attempt })
  } finally {
    await script(`mv ${LEDGER}.kept ${LEDGER}`)
  }
})

test('a release and a link that were switched by hand contradict the ledger', async () => {
  const link = `${PREFIX}/releases/${one.id}/bin/server`
  const target = await script(`readlink ${link}; ln -sfn /bin/false ${link}`)
  expect((await ledgerNow())?.changedLinks).toEqual([{ link, target: '/bin/false' }])
  await script(`ln -sfn ${target.trim()} ${link}; ln -sfn releases/${two.id} ${PREFIX}/current`)
  expect(await ledgerNow()).toMatchObject({ contradicted: { recorded: [one.id], current: two.id } })
  // Release two was current once, by an attempt that is not why it is now.
  expect(outcome(await agent('status'))).not.toHaveProperty('result.currentSince')
  const attempt = (await records()).at(-1)!.attempt
  const switched = { current: two.id, ledger: { contradictedBy: attempt, recorded: [one.id] } }
  expect(outcome(await agent('snapshot', { words: ['--schema-version', '2'] }))).toMatchObject({ result: { releases: switched } })
  await script(`ln -sfn releases/${one.id} ${PREFIX}/current`)
  expect(await ledgerNow()).toEqual({ total: 4, checked: 4, brokenAt: null, hasCurrent: true })
})

test('the recovery on a host moves an incomplete last line of its ledger aside', async () => {
  await script(`printf '{"previousEntry":"12' >> ${LEDGER}`)
  expect(await ledgerNow()).toMatchObject({ incomplete: true, brokenAt: null, total: 4 })
  await agent('recover')
  expect(await ledgerNow()).toEqual({ total: 4, checked: 4, brokenAt: null, hasCurrent: true })
  expect(await script(`cat ${LEDGER}.torn-after-line-4`)).toBe('{"previousEntry":"12')
})
