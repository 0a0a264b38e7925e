import { existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ADOPTED } from '#domain/activation/host-paths'
import { attemptFolder, writeJournal, writeRecord, writeRequest } from '#host/attempt/attempts'
import { runAttempt } from '#host/verbs/apply'
import { rollback } from '#host/verbs/rollback'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { fakeSystemd, killed, type FakeSystemd } from '../fake-systemd.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

/** One attempt, one folder, one record, whatever systemd does and however often it is requested. */

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const own = `grind-to-prod attempt ${attempt} of sample`
const others = '14a0fbce-8380-4bd3-acdd-9fa8e86dfe89'
const other = `grind-to-prod attempt ${others} of sample`
const record = sampleRecord({ attempt, verb: 'rollback', verdict: 'COMMITTED' })
/** What the first call for a rollback returns on this host, whose ledger has no line. */
const planned = { record, ledger: { total: 0, checked: 0, brokenAt: null, hasCurrent: false } }

/** A host that keeps what was there before its first release. */
async function hostWith(systemd: FakeSystemd): Promise<TemporaryHost> {
  const host = await temporaryHost({ runner: systemd })
  await mkdir(join(host.paths.releases, ADOPTED))
  await symlink(`releases/${'b'.repeat(64)}`, host.paths.current)
  return host
}

const goBack = (host: TemporaryHost) => rollback(host, { attempt, actor: { name: 'tester' }, to: ADOPTED })
const folderOf = (host: TemporaryHost) => attemptFolder(host, attempt)

/** The transaction runs for so long and has its record then. */
function runsFor(host: TemporaryHost, systemd: FakeSystemd, milliseconds: number): () => Promise<void> {
  return async () => {
    setTimeout(() => {
      // Without the folder there is no client to report to.
      if (existsSync(join(folderOf(host), 'request.json'))) void writeRecord(host, record).then(() => (systemd.running = null))
    }, milliseconds)
  }
}

test('a call for the attempt of a running transaction follows it, and takes nothing from it', async () => {
  const systemd = fakeSystemd()
  await using host = await hostWith(systemd)
  // Another call for this attempt was faster, between our look and our start.
  systemd.starts.push(async () => {
    systemd.running = own
    await runsFor(host, systemd, 300)()
    return { status: 1, stdout: '', stderr: 'Unit was already loaded or has a fragment file.\n' }
  })
  expect(await goBack(host)).toEqual(planned)
  expect(existsSync(join(folderOf(host), 'request.json'))).toBe(true)
})

test('two calls for one attempt at the same time make one transaction', async () => {
  const systemd = fakeSystemd()
  await using host = await hostWith(systemd)
  systemd.onStart = runsFor(host, systemd, 300)
  expect(await Promise.all([goBack(host), goBack(host), goBack(host)])).toEqual([planned, { record }, { record }])
  expect(systemd.asked).toEqual([own])
})

describe('a systemd that is slow', () => {
  test('a slow systemd does not end the following of a transaction that runs', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    systemd.onStart = async () => {
      systemd.shows.push(killed)
      await runsFor(host, systemd, 1600)()
    }
    expect(await goBack(host)).toEqual(planned)
  })

  test('a slow systemd may have started a transaction although systemd-run was killed', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    systemd.starts.push(async () => {
      systemd.running = own
      await runsFor(host, systemd, 300)()
      return killed
    })
    expect(await goBack(host)).toEqual(planned)
  })

  test.each([killed, { status: 1, stdout: '', stderr: 'Failed to start transient service unit: Connection timed out\n' }])(
    'a slow systemd is asked again while its unit does not exist (%o)',
    async (answer) => {
      const systemd = fakeSystemd()
      await using host = await hostWith(systemd)
      systemd.starts.push(answer)
      systemd.onStart = runsFor(host, systemd, 100)
      expect(await goBack(host)).toEqual(planned)
      expect(systemd.asked).toEqual([own, own])
    },
  )

  test('a slow systemd may have run a whole transaction before the kill of systemd-run is known', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    const ended = async () => {
      await writeRecord(host, record)
      return killed
    }
    systemd.starts.push(ended, { status: 1, stdout: '', stderr: 'Access denied\n' })
    expect(await goBack(host)).toEqual(planned)
  })

  test('a slow systemd with another error the next time leaves open whether the attempt starts', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    systemd.starts.push(killed, { status: 1, stdout: '', stderr: 'Access denied\n' })
    const error: unknown = await goBack(host).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'CommandError' })
    expect(error).not.toHaveProperty('begun')
    expect(existsSync(folderOf(host))).toBe(true)
  })
})

describe('what is refused before it begins', () => {
  test('an attempt that systemd refuses reports that, and leaves no folder', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    systemd.starts.push({ status: 1, stdout: '', stderr: 'Access denied\n' })
    await expect(goBack(host)).rejects.toMatchObject({ name: 'CommandError', begun: false })
    expect(existsSync(folderOf(host))).toBe(false)
  })

  test('an attempt is refused while another attempt runs', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    await writeRequest(host, sampleRequest({ attempt: others }))
    systemd.running = other
    await expect(goBack(host)).rejects.toMatchObject({ code: 'busy', begun: false })
    expect(existsSync(folderOf(host))).toBe(false)
  })

  test('an attempt is refused when another attempt was faster', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    await writeRequest(host, sampleRequest({ attempt: others }))
    systemd.starts.push(async () => {
      systemd.running = other
      return { status: 1, stdout: '', stderr: 'Unit was already loaded or has a fragment file.\n' }
    })
    await expect(goBack(host)).rejects.toMatchObject({ code: 'busy', begun: false })
    expect(existsSync(folderOf(host))).toBe(false)
  })

  test('an attempt is refused when its transaction ended before it started', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    systemd.onStart = async () => void setTimeout(() => (systemd.running = null), 100)
    await expect(goBack(host)).rejects.toMatchObject({ code: 'transaction-failed', begun: false })
    expect(existsSync(folderOf(host))).toBe(false)
  })
})

describe('a release, whose transaction starts while it is checked', () => {
  const request = sampleRequest({ attempt, verb: 'apply', manifestPath: null })
  const release = (host: TemporaryHost) => runAttempt(host, attempt, async () => request)
  const hasRequest = (host: TemporaryHost) => existsSync(join(folderOf(host), 'request.json'))

  test('the transaction of a release is started before its request is there', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    const found: boolean[] = []
    systemd.onStart = async () => {
      found.push(hasRequest(host))
      await runsFor(host, systemd, 300)()
    }
    expect(await release(host)).toEqual({ record })
    expect({ found, asked: systemd.asked }).toEqual({ found: [false], asked: [own] })
  })

  test('a release that is refused leaves no request, so its transaction does nothing', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    const tooLarge = { ...request, actor: { name: 'x'.repeat(5 * 1024 * 1024) } }
    await expect(runAttempt(host, attempt, async () => tooLarge)).rejects.toMatchObject({ code: 'request-invalid', begun: false })
    expect(existsSync(folderOf(host))).toBe(false)
    expect(systemd.asked).toEqual([own])
  })

  test('a transaction that was killed before it began is not started again', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    systemd.onStart = async () => void setTimeout(() => (systemd.running = null), 100)
    await expect(release(host)).rejects.toMatchObject({ code: 'transaction-failed', begun: false })
    expect(existsSync(folderOf(host))).toBe(false)
    expect(systemd.asked).toEqual([own])
  })

  test('a release is refused while another attempt runs, and nothing of it stays', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    await writeRequest(host, sampleRequest({ attempt: others }))
    systemd.running = other
    await expect(release(host)).rejects.toMatchObject({ code: 'busy', begun: false })
    expect(existsSync(folderOf(host))).toBe(false)
  })

  test('the rest of a crash is recovered first, so the transaction starts with its request then', async () => {
    const systemd = fakeSystemd()
    await using host = await hostWith(systemd)
    const times = { startedAt: '2026-01-01T00:00:01Z', previous: null, unitsBefore: {} }
    await writeJournal(host, { schemaVersion: 1, attempt: others, step: 'begun', ...times })
    const found: boolean[] = []
    systemd.onStart = async () => {
      found.push(hasRequest(host))
      await runsFor(host, systemd, 100)()
    }
    expect(await release(host)).toEqual({ record })
    expect(found).toEqual([true])
  })
})

test('an attempt that was started, has no record and cannot be recovered is reported as started', async () => {
  const systemd = fakeSystemd()
  await using host = await hostWith(systemd)
  systemd.onStart = async () => {
    const times = { startedAt: '2026-01-01T00:00:01Z', previous: null, unitsBefore: {} }
    await writeJournal(host, { schemaVersion: 1, attempt, step: 'switching', ...times })
    setTimeout(() => (systemd.running = null), 100)
  }
  await expect(goBack(host)).rejects.toMatchObject({
    code: 'recovery-failed',
    begun: true,
    text: expect.stringContaining('could not be recovered'),
  })
  expect(existsSync(folderOf(host))).toBe(true)
})
