import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onHost } from '../../lab/client.ts'
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
  recordIn,
  script,
  setUpApplication,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'

/** System calls that change what is on the disk, or make it durable. */
const CALLS = 'rename,renameat,renameat2,symlink,symlinkat,unlink,unlinkat,rmdir,mkdir,mkdirat,ftruncate,fsync,fdatasync'
/** Of the calls far from the switch, one in so many is tried: each takes seconds, and all of them have been. */
const ONE_IN = 5

let one: HandMadeRelease
let two: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  one = await makeRelease({ version: '1' })
  two = await makeRelease({ version: '2' })
  await apply(one)
})
afterAll(wipe)

/** The n-th call of this name. */
interface Cell {
  readonly call: string
  readonly when: number
}

/** Runs an attempt as the agent does, under strace; in a cell it is killed as it enters that call. */
async function transactUnderStrace(release: HandMadeRelease, cell?: Cell): Promise<string> {
  const { protocol: _, ...asked } = applyRequest(release, randomUUID())
  const request = { schemaVersion: 1, verb: 'apply', ...asked, requestedAt: new Date().toISOString() }
  const folder = `/var/lib/grind-to-prod/${APPLICATION}/attempts/${asked.attempt}`
  // Written again each time, so that the calls are the same.
  await script(
    `mkdir -p "$1"; printf %s "$2" > "$1/request.json"; rm -rf "${PREFIX}/releases/$3"`,
    folder,
    JSON.stringify(request),
    release.id,
  )
  await onHost('prod', [
    'systemd-run',
    '--wait',
    '--collect',
    '--quiet',
    `--unit=${LOCK_UNIT}`,
    `--description=grind-to-prod attempt ${asked.attempt} of ${APPLICATION}`,
    // One thread makes all those calls, so that the n-th is the same each time.
    '--setenv=UV_THREADPOOL_SIZE=1',
    '--setenv=PATH=/usr/bin:/bin',
    'strace',
    '--follow-forks',
    '--quiet=all',
    '--output=/root/hand-made/trace',
    `--trace=${CALLS}`,
    ...(cell === undefined ? [] : [`--inject=${cell.call}:signal=KILL:when=${cell.when}`]),
    '/usr/local/bin/node',
    '/usr/local/lib/grind-to-prod/agent.js',
    'transact',
    APPLICATION,
    asked.attempt,
  ])
  const kills = Number(await script("grep -c 'killed by SIGKILL' /root/hand-made/trace || true"))
  expect(kills > 0, cell === undefined ? 'killed without a cell' : `killed at ${cell.call} ${cell.when}`).toBe(cell !== undefined)
  return asked.attempt
}

/** Every such call that the agent's one busy thread makes, in their order. strace counts each name, and each thread, apart. */
async function everyCell(): Promise<Cell[]> {
  await transactUnderStrace(two)
  expect((await lookAtProd()).answer).toBe('2')
  const trace = await script('cat /root/hand-made/trace')
  await apply(one)
  const calls = [...trace.matchAll(/^(\d+) +(\w+)\(/gm)].map(([, thread, call]) => ({ thread: thread!, call: call! }))
  const threads = Map.groupBy(calls, ({ thread }) => thread)
  const busy = [...threads.values()].reduce((most, some) => (some.length > most.length ? some : most), [])
  const counts: Record<string, number> = {}
  return busy.map(({ call }) => ({ call, when: (counts[call] = (counts[call] ?? 0) + 1) }))
}

test('a transaction killed at any call that changes the disk leaves the old release or the new one', { timeout: 900_000 }, async () => {
  const cells = await everyCell()
  expect(cells.length).toBeGreaterThan(15)
  const seen: Record<string, number> = {}
  // The last link that is made is the one that becomes `current`; what follows are the switch and the commit.
  const switchAt = cells.findLastIndex(({ call }) => call.startsWith('symlink'))
  const near = (index: number) => switchAt <= index && index <= switchAt + 5
  for (const cell of cells.filter((_, index) => near(index) || index % ONE_IN === 0)) {
    const where = `${cell.call} ${cell.when}`
    const attempt = await transactUnderStrace(two, cell)
    const between = await lookAtProd()
    // Before any recovery: the link is whole.
    expect([`releases/${one.id}`, `releases/${two.id}`], where).toContain(between.current)
    await agent('recover')
    const after = await lookAtProdAtRest()
    const verdict = after.ledger.find(({ record }) => record.attempt === attempt)?.record.verdict
    expect(after.ledger.filter(({ record }) => record.attempt === attempt).length, where).toBeLessThanOrEqual(1)
    // Killed before its first note, it has done nothing, and nothing needs recovery.
    const owed = verdict === 'COMMITTED' ? two : one
    expect(after, `${where}: ${verdict}`).toMatchObject({
      current: `releases/${owed.id}`,
      answer: owed === two ? '2' : '1',
      bin: 'current/bin',
    })
    expect(
      after.files.filter((file) => /journal|reserve|\.grind-to-prod-new/.test(file)),
      where,
    ).toEqual([])
    const ledger = await script(`cat /var/lib/grind-to-prod/${APPLICATION}/ledger.ndjson`)
    expect(brokenLinks(splitLedger(ledger)), where).toEqual([])
    expect(outcome(await agent('recover')), where).toEqual({ event: 'result', result: { record: null } })
    // Requested again, the attempt is reported or, if it never began, run.
    expect(['COMMITTED', verdict]).toContain(recordIn(await agent('apply', { input: applyRequest(two, attempt) })).verdict)
    seen[verdict ?? 'none'] = (seen[verdict ?? 'none'] ?? 0) + 1
    if ((await lookAtProd()).answer === '2') await apply(one)
  }
  expect(Object.keys(seen).toSorted()).toEqual(expect.arrayContaining(['COMMITTED', 'ROLLED_BACK', 'UNCHANGED']))
})
