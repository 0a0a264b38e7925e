import { mkdirSync, rmSync } from 'node:fs'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Role } from '#domain/config/role'
import { brokenLinks, splitLedger } from '../../domain/ledger/ledger-text.ts'
import { recordSchema } from '#domain/protocol/record'
import type { Runner } from '#tools/run/runner'
import { readRecords } from '../read-records.ts'
import { appendRecord } from '#host/attempt/append-record'
import { role, setRole } from '#host/verbs/role'
import { writeRequest } from '#host/attempt/attempts'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { lockingRunner } from '../locking-runner.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const [first, second] = ['3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11', '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d12']
const actor = { name: 'tester' }
const release = 'a'.repeat(64)
const idle = shownUnit({ ActiveState: 'inactive' })
const busy = shownUnit({ Description: `grind-to-prod attempt ${second} of sample` })

async function hostOf(policyRole: Role | undefined, runner: Runner = lockingRunner(idle)): Promise<TemporaryHost> {
  const host = await temporaryHost({ runner, ...(policyRole === undefined ? {} : { role: policyRole }) })
  await mkdir(join(host.paths.releases, release))
  await symlink(`releases/${release}`, host.paths.current)
  await appendRecord(host, sampleRecord({ releaseId: release }))
  return host
}

describe('setRole', () => {
  test('setRole records the change once, in an unbroken chain, under the lock', async () => {
    const runner = lockingRunner(idle)
    await using host = await hostOf('standby', runner)
    const { record } = await setRole(host, { attempt: first, actor, role: 'active', expectRole: 'standby', reason: 'prod-a is down' })
    expect(recordSchema.parse(record)).toMatchObject({
      attempt: first,
      verb: 'set-role',
      host: 'prod',
      releaseId: release,
      previousRelease: release,
      verdict: 'COMMITTED',
      reason: 'the role changed from standby to active: prod-a is down',
      actor,
      role: { from: 'standby', to: 'active' },
    })
    const ledger = splitLedger(await readFile(host.paths.ledger, 'utf8'))
    expect(ledger.lines).toHaveLength(2)
    expect(brokenLinks(ledger)).toEqual([])
    expect(runner.holds).toEqual(['grind-to-prod-apply-sample.service'])
    expect(await role(host)).toMatchObject({ host: 'prod', role: 'active', policyRole: 'standby', lastChange: record })
  })

  test('setRole waits a moment for another process with the lock', async () => {
    const runner = lockingRunner(idle, 2)
    await using host = await hostOf('standby', runner)
    expect(await setRole(host, { attempt: first, actor, role: 'active' })).toMatchObject({ record: { verdict: 'COMMITTED' } })
    expect(runner.holds).toHaveLength(3)
  })

  test('setRole recovers from a crash first, and records nothing before that', async () => {
    await using host = await hostOf('standby')
    const journal = {
      schemaVersion: 1,
      attempt: second,
      step: 'begun',
      startedAt: '2026-01-01T00:00:00.000Z',
      previous: null,
      unitsBefore: {},
    }
    await writeFile(host.paths.journal, JSON.stringify(journal))
    // Here nothing but the lock can be had of systemd, and no transaction.
    await expect(setRole(host, { attempt: first, actor, role: 'active' })).rejects.toThrow(/systemd-run.* transact sample/)
    expect(await readRecords(host)).toHaveLength(1)
  })

  test('setRole gives the same result for the same attempt, whatever the role is now', async () => {
    await using host = await hostOf('standby')
    const { record } = await setRole(host, { attempt: first, actor, role: 'active' })
    await setRole(host, { attempt: second, actor, role: 'standby' })
    expect(await setRole(host, { attempt: first, actor, role: 'active', expectRole: 'standby' })).toEqual({ record })
    expect((await readRecords(host)).map(({ attempt }) => attempt)).toEqual([expect.any(String), first, second])
  })

  test('setRole records nothing for the role that the host has already', async () => {
    await using host = await hostOf('active')
    const { record } = await setRole(host, { attempt: first, actor, role: 'active', expectRole: 'active' })
    expect(record).toMatchObject({ verdict: 'UNCHANGED', reason: 'the role is already active', role: { from: 'active', to: 'active' } })
    expect(await readRecords(host)).toHaveLength(1)
  })

  test('setRole of a host without a release names none', async () => {
    await using host = await temporaryHost({ runner: lockingRunner(idle), role: 'standby' })
    expect((await setRole(host, { attempt: first, actor, role: 'active' })).record).toMatchObject({
      releaseId: 'none',
      previousRelease: null,
    })
  })

  test.each<{ name: string; policyRole: Role | undefined; ask: object; shows?: string; code: string; says: RegExp }>([
    {
      name: 'the policy gives it no role',
      policyRole: undefined,
      ask: {},
      code: 'not-permitted',
      says: /policy of prod gives sample no role.*host install/,
    },
    {
      name: 'somebody else has changed it meanwhile',
      policyRole: 'active',
      ask: { expectRole: 'standby' },
      code: 'unexpected-role',
      says: /prod is active, not standby as expected/,
    },
    {
      name: 'a transaction runs',
      policyRole: 'standby',
      ask: {},
      shows: busy,
      code: 'busy',
      says: new RegExp(`busy with attempt ${second}`),
    },
    {
      name: 'the attempt was a release',
      policyRole: 'standby',
      ask: { attempt: '00000000-0000-4000-8000-000000000000' },
      code: 'request-invalid',
      says: /had the verb apply/,
    },
  ])('setRole is refused when $name', async ({ policyRole, ask, shows = idle, code, says }) => {
    await using host = await hostOf(policyRole, lockingRunner(shows))
    // It has begun. One that may not begin is waited for.
    if (shows === busy) await writeRequest(host, sampleRequest({ attempt: second }))
    await expect(setRole(host, { attempt: first, actor, role: 'active', ...ask })).rejects.toMatchObject({
      code,
      begun: false,
      text: expect.stringMatching(says),
    })
    expect(await readRecords(host)).toHaveLength(1)
  })
})

test('two calls for one attempt at the same time make one change, and both get its result', async () => {
  const runner = lockingRunner(idle)
  await using host = await hostOf('standby', runner)
  const change = () => setRole(host, { attempt: first, actor, role: 'active', expectRole: 'standby' })
  const [one, two] = await Promise.all([change(), change()])
  expect(two).toEqual(one)
  expect(await readRecords(host)).toHaveLength(2)
})

test('a change whose record cannot be written does not report that nothing was started', async () => {
  await using host = await hostOf('standby')
  const { current, ...paths } = host.paths
  const failing = {
    ...host,
    paths: {
      ...paths,
      // The current release is read last before the record is written: then the ledger cannot change any more.
      get current() {
        rmSync(paths.ledger, { force: true, recursive: true })
        mkdirSync(paths.ledger)
        return current
      },
    },
  }
  const error: unknown = await setRole(failing, { attempt: first, actor, role: 'active' }).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'HostError', code: 'state-damaged' })
  expect(error).not.toHaveProperty('begun')
})

test('the role of a host whose policy gives none is none', async () => {
  await using host = await hostOf(undefined)
  expect(await role(host)).toMatchObject({ role: null, policyRole: null, lastChange: null })
})
