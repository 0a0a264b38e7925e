import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { manifestSchema } from '#domain/manifest/schema'
import { statusExitCode } from '#domain/protocol/status-exit-code'
import { statusResultSchema } from '#domain/protocol/status'
import { appendRecord } from '#host/attempt/append-record'
import { writeJournal } from '#host/attempt/attempts'
import { lockDescription } from '#host/attempt/lock-description'
import { status } from '#host/verbs/status'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { APP, manifestOf } from '../signed-release.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const commit = 'c'.repeat(40)
const ATTEMPT = '00000000-0000-4000-8000-000000000000'
const options = { agentVersion: '0.1.0', check: true }
const program = { pid: 70, executable: `${APP.path}/bin/app`, startTicks: 600, controlGroup: '/system.slice/a.service' }

interface Seen {
  readonly unit?: Record<string, string | number>
  /** UnitFileState and LoadState. */
  readonly file?: string
  /** Description of the transaction's unit, while it runs. */
  readonly holder?: string
}

/** A host whose current release has one unit, and a check of that unit. */
async function hostWithCurrent({ unit = {}, file = 'UnitFileState=enabled\nLoadState=loaded\n', holder }: Seen = {}): Promise<
  TemporaryHost & { readonly current: string }
> {
  const shown = shownUnit({ MainPID: 70, ...unit })
  const lock = shownUnit(holder === undefined ? { ActiveState: 'inactive' } : { Description: holder })
  const host = await temporaryHost({
    answers: [
      { when: ['systemctl', 'show', '--no-pager', '--property=LoadState,UnitFileState'], stdout: file },
      { when: (argv) => argv[0] === 'systemctl' && argv.length === 7, stdout: `${shown}\n${lock}` },
      { when: ['systemctl', 'show'], stdout: shown },
      { when: ['nix', '--version'], stdout: 'nix (Nix) 2.31.6\n' },
      { when: () => true, stdout: '' },
    ],
    processes: { processFacts: () => program, processIds: () => [70] },
  })
  const manifest = manifestSchema.parse({
    ...manifestOf(host.paths.prefix, { commit }),
    units: [{ unit: 'a.service', action: 'restart', when: 'changed' }],
    health: { worker: { unit: 'a.service' } },
  })
  const text = canonicalJson(manifest)
  const current = releaseId(text)
  const folder = join(host.paths.releases, current)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'manifest.json'), text)
  await writeFile(join(folder, 'closure.json'), JSON.stringify({ paths: [{ path: APP.path }] }))
  await symlink(`releases/${current}`, host.paths.current)
  await mkdir(join(folder, 'bin'))
  await symlink('current/bin', host.paths.bin)
  return { ...host, current }
}

test('a checked status has the health of the current release, its commit, and who released it', async () => {
  await using host = await hostWithCurrent()
  await appendRecord(host, sampleRecord({ releaseId: host.current, actor: { name: 'alice@grind' } }))
  const found = statusResultSchema.parse(await status(host, options))
  expect(found).toMatchObject({
    health: { healthy: true, reason: '', checks: [{ check: 'worker', passed: true }] },
    currentSince: { at: '2026-01-01T00:00:01.000Z', verb: 'apply', actor: { name: 'alice@grind' } },
    releases: [{ id: host.current, current: true, source: { commit, commitTime: '2026-01-01T00:00:00Z' } }],
    units: [{ unit: 'a.service', loadState: 'loaded', unitFileState: 'enabled' }],
  })
  expect(statusExitCode(found)).toBe(0)
})

test('a checked status of a release whose unit is down is not healthy, and ends with 12', async () => {
  await using host = await hostWithCurrent({ unit: { ActiveState: 'failed', SubState: 'failed', Result: 'exit-code', MainPID: 0 } })
  const found = await status(host, options)
  expect(found.health).toMatchObject({ healthy: false, reason: expect.stringContaining('a.service') })
  expect(statusExitCode(found)).toBe(12)
})

test('a checked status shows a unit that is not installed', async () => {
  await using host = await hostWithCurrent({
    unit: { LoadState: 'not-found', ActiveState: 'inactive', MainPID: 0 },
    file: 'UnitFileState=\nLoadState=not-found\n',
  })
  expect((await status(host, options)).units).toMatchObject([{ unit: 'a.service', loadState: 'not-found' }])
})

test('a status that checks nothing asks nothing', async () => {
  await using host = await hostWithCurrent({ unit: { ActiveState: 'failed' } })
  const found = await status(host, { ...options, check: false })
  expect(found.health).toBeUndefined()
  expect(found.units[0]?.loadState).toBeUndefined()
  expect(statusExitCode(found)).toBe(0)
})

test('a status during an attempt names the release that it would roll back to', async () => {
  await using host = await hostWithCurrent({ holder: lockDescription('sample', { attempt: ATTEMPT, recovered: undefined }) })
  const previous = 'e'.repeat(64)
  const journal = { schemaVersion: 1, attempt: ATTEMPT, step: 'switching', startedAt: '2026-01-01T00:00:00.000Z', unitsBefore: {} } as const
  await writeJournal(host, { ...journal, previous })
  expect(await status(host, options)).toMatchObject({ previousRelease: previous, holder: { attempt: ATTEMPT } })
})

test('a status reports whether its ledger is whole', async () => {
  await using host = await hostWithCurrent()
  await appendRecord(host, sampleRecord({ reason: 'one', releaseId: 'f'.repeat(64) }))
  await appendRecord(host, sampleRecord({ reason: 'two', releaseId: host.current }))
  expect((await status(host, options)).ledger).toEqual({ total: 2, checked: 2, brokenAt: null, hasCurrent: true })
  const text = await readFile(host.paths.ledger, 'utf8')
  await writeFile(host.paths.ledger, text.replace('"one"', '"1"'))
  expect(statusResultSchema.parse(await status(host, options)).ledger).toEqual({ total: 2, checked: 2, brokenAt: 2, hasCurrent: true })
})

test('a status reports that the newest lines of its ledger were removed', async () => {
  await using host = await hostWithCurrent()
  await appendRecord(host, sampleRecord({ releaseId: 'f'.repeat(64) }))
  const contradicted = { attempt: ATTEMPT, recorded: ['f'.repeat(64)], current: host.current }
  expect((await status(host, options)).ledger).toEqual({ total: 1, checked: 1, brokenAt: null, hasCurrent: false, contradicted })
  // Of an attempt that is under way, the record is still to be written.
  const journal = { schemaVersion: 1, attempt: ATTEMPT, step: 'switching', startedAt: '2026-01-01T00:00:00.000Z', unitsBefore: {} } as const
  await writeJournal(host, { ...journal, previous: 'f'.repeat(64) })
  expect((await status(host, options)).ledger).toEqual({ total: 1, checked: 1, brokenAt: null, hasCurrent: true, compared: false })
})

test('the status marks the releases that failed or were rolled back', async () => {
  await using host = await hostWithCurrent()
  const [failed, withdrawn, good] = ['f', '1', '2'].map((digit) => digit.repeat(64)) as [string, string, string]
  for (const release of [failed, withdrawn, good]) await mkdir(join(host.paths.releases, release))
  await appendRecord(host, sampleRecord({ releaseId: good, previousRelease: null }))
  await appendRecord(host, sampleRecord({ releaseId: host.current, previousRelease: good }))
  await appendRecord(host, sampleRecord({ releaseId: failed, previousRelease: host.current, verdict: 'ROLLED_BACK' }))
  await appendRecord(host, sampleRecord({ releaseId: withdrawn, previousRelease: host.current }))
  await appendRecord(host, sampleRecord({ verb: 'rollback', releaseId: host.current, previousRelease: withdrawn }))
  const { releases } = statusResultSchema.parse(await status(host, options))
  const marks = releases.map(({ id, failed: hasFailed, rolledBack, replaced }) => [id, { failed: hasFailed, rolledBack, replaced }])
  expect(Object.fromEntries(marks)).toEqual({
    [good]: {},
    [host.current]: {},
    [failed]: { failed: true },
    [withdrawn]: { rolledBack: true },
  })
})

test('the status has no time of a release that was switched by hand, though it was current before', async () => {
  await using host = await hostWithCurrent()
  await appendRecord(host, sampleRecord({ releaseId: host.current, previousRelease: null }))
  expect(await status(host, options)).toHaveProperty('currentSince')
  await appendRecord(host, sampleRecord({ releaseId: 'f'.repeat(64), previousRelease: host.current }))
  expect(await status(host, options)).not.toHaveProperty('currentSince')
})
