import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'
import { appendRecord } from '#host/attempt/append-record'
import { rollback } from '#host/verbs/rollback'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const [a, b, a2] = ['a'.repeat(64), 'b'.repeat(64), `${'a'.repeat(63)}2`]
const idle: ScriptedAnswer = { when: ['systemctl', 'show'], stdout: shownUnit({ ActiveState: 'inactive' }) }
const request = { attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11', actor: { name: 'tester' } }

async function keeping(current: string | null, ...generations: string[]): Promise<TemporaryHost> {
  const host = await temporaryHost({ answers: [idle] })
  for (const generation of generations) await mkdir(join(host.paths.releases, generation))
  if (current !== null) await symlink(`releases/${current}`, host.paths.current)
  return host
}

test.each<{ name: string; current: string | null; kept: string[]; before: string | null; to?: string; code: string; message: RegExp }>([
  {
    name: 'nothing was released',
    current: null,
    kept: [],
    before: null,
    code: 'no-previous-release',
    message: /no previous release to roll back to: no release was current.*It keeps no other release/,
  },
  {
    name: 'only one was',
    current: b,
    kept: [b],
    before: null,
    code: 'no-previous-release',
    message: /It keeps no other release: promote one\.$/,
  },
  {
    name: 'the one before is not kept',
    current: b,
    kept: [b],
    before: a,
    code: 'no-previous-release',
    message: new RegExp(`none can be chosen: ${a} \\(the host does not keep it any more\\)`),
  },
  {
    name: 'the id is unknown',
    current: b,
    kept: [a, b],
    before: a,
    to: 'cccccc',
    code: 'unknown-release',
    message: new RegExp(`"cccccc"; it keeps ${a}, ${b} \\(current\\)`),
  },
  {
    name: 'the id is of more than one',
    current: b,
    kept: [a, a2],
    before: a,
    to: 'aaaaaa',
    code: 'unknown-release',
    message: /more than one/,
  },
  {
    name: 'its root is gone',
    current: b,
    kept: [a, b],
    before: a,
    code: 'path-missing',
    message: new RegExp(`Release ${a} has no GC root`),
  },
])('a rollback is refused when $name', async ({ current, kept, before, to, code, message }) => {
  await using host = await keeping(current, ...kept)
  if (current !== null) await appendRecord(host, sampleRecord({ releaseId: current, previousRelease: before }))
  await expect(rollback(host, { ...request, ...(to === undefined ? {} : { to }) })).rejects.toMatchObject({
    code,
    text: expect.stringMatching(message),
  })
})

test('a rollback with no good release before the current one lists what is kept and why', async () => {
  await using host = await keeping(a, a, b)
  await appendRecord(host, sampleRecord({ releaseId: a }))
  await appendRecord(host, sampleRecord({ releaseId: b, previousRelease: a }))
  await appendRecord(host, sampleRecord({ verb: 'rollback', releaseId: a, previousRelease: b }))
  await expect(rollback(host, request)).rejects.toMatchObject({
    code: 'no-previous-release',
    text: expect.stringMatching(
      new RegExp(`${b} \\(it was rolled back at .* by tester.*option "to" accepts nevertheless: ${b} \\(rolled back\\)`, 's'),
    ),
  })
})

/** A host that runs a; b failed on it, and a2 was rolled back. */
async function withBadReleases(): Promise<TemporaryHost> {
  const host = await keeping(a, a, b, a2)
  await appendRecord(host, sampleRecord({ releaseId: a }))
  await appendRecord(host, sampleRecord({ releaseId: b, previousRelease: a, verdict: 'ROLLED_BACK', reason: 'no answer' }))
  await appendRecord(host, sampleRecord({ releaseId: a2, previousRelease: a }))
  await appendRecord(host, sampleRecord({ verb: 'rollback', releaseId: a, previousRelease: a2 }))
  return host
}

test('a rollback to a release that is not kept lists those that failed last, and marks them', async () => {
  await using host = await withBadReleases()
  await expect(rollback(host, { ...request, to: 'cccccc' })).rejects.toMatchObject({
    text: expect.stringContaining(`it keeps ${a} (current), ${a2} (rolled back), ${b} (failed).`),
  })
})

test.each([
  { to: b, why: /because its last attempt ended ROLLED_BACK .*no answer/ },
  { to: a2, why: /because it was rolled back at .* by tester/ },
  { to: a, why: undefined },
])('a rollback to a release that failed or was rolled back warns of it: $why', async ({ to, why }) => {
  await using host = await withBadReleases()
  await expect(rollback(host, { ...request, to })).rejects.toMatchObject({ code: 'path-missing' })
  expect(warnings(host)).toEqual(why === undefined ? [] : [expect.stringMatching(why)])
})

test('a rollback reports its target, and why it ignores a release that failed, before it begins', async () => {
  await using host = await keeping(a2, a, b, a2)
  await appendRecord(host, sampleRecord({ releaseId: a }))
  await appendRecord(host, sampleRecord({ releaseId: b, previousRelease: a }))
  await appendRecord(host, sampleRecord({ releaseId: a2, previousRelease: b }))
  await appendRecord(
    host,
    sampleRecord({ verb: 'rollback', releaseId: b, previousRelease: a2, verdict: 'ROLLED_BACK', reason: 'no answer' }),
  )
  await expect(rollback(host, request)).rejects.toMatchObject({ code: 'path-missing', text: expect.stringContaining(a) })
  expect(host.events).toContainEqual({
    event: 'note',
    level: 'info',
    message: expect.stringMatching(
      new RegExp(`^Rolling back to ${a}: .*; ignored is b{12} \\(its last attempt ended ROLLED_BACK .*no answer`),
    ),
  })
})

test('a rollback that has its record already returns it again', async () => {
  await using host = await keeping(null)
  const record = await appendRecord(host, sampleRecord({ attempt: request.attempt, verb: 'rollback' }))
  expect(await rollback(host, request)).toEqual({ record })
})

const warnings = (host: TemporaryHost) =>
  host.events.flatMap((event) => (event.event === 'note' && event.level === 'warning' ? event.message : []))

test.each([
  {
    what: 'whose chain is broken',
    change: (text: string) => text.replace('"first"', '"1"'),
    words: /^The hash chain of the ledger of prod is broken/,
  },
  {
    what: 'without its newest line',
    change: (text: string) => `${text.split('\n')[0]}\n`,
    words: /^The ledger of prod has no record of the current/,
  },
  {
    what: 'with a line that is not understood',
    change: (text: string) => `${text.split('\n')[0]!.replace('"verb":"apply"', '"verb":"appli"')}\n`,
    words: /^Whether the ledger of prod is whole is not known: Line 1/,
  },
  { what: 'that is whole', change: (text: string) => text, words: undefined },
])('a rollback warns of a ledger $what, once, and continues', async ({ change, words }) => {
  await using host = await keeping(b, a, b)
  await appendRecord(host, sampleRecord({ releaseId: a, reason: 'first' }))
  await appendRecord(host, sampleRecord({ releaseId: b, previousRelease: a }))
  await writeFile(host.paths.ledger, change(await readFile(host.paths.ledger, 'utf8')))
  await expect(rollback(host, { ...request, to: a })).rejects.toMatchObject({ code: 'path-missing' })
  expect(warnings(host)).toEqual(words === undefined ? [] : [expect.stringMatching(words)])
})
