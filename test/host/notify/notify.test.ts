import { appendFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import parsePrometheusTextFormat from 'parse-prometheus-text-format'
import { describe, expect, test } from 'vitest'
import { ledgerLine } from '#domain/ledger/chain'
import { notificationSchema } from '#domain/notify/notification'
import type { AttemptRecord } from '#domain/protocol/record'
import { policySchema, type Policy } from '#domain/trust/policy'
import { appendRecord } from '#host/attempt/append-record'
import { attemptFolder } from '#host/attempt/attempts'
import { finish } from '#host/attempt/finish-attempt'
import { afterRecord } from '#host/notify/after-record'
import { markByHand } from '#host/notify/by-hand'
import { readTally } from '#host/notify/read-tally'
import { writeMetrics } from '#host/notify/write-metrics'
import type { Host } from '#machine/host'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const attempt = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`

/** The same host with more in its policy. */
function withPolicy(host: TemporaryHost, more: Partial<Record<'notify' | 'metrics', object>>): TemporaryHost {
  return { ...host, policy: policySchema.parse({ ...host.policy, ...more }) satisfies Policy }
}

const warningsOf = ({ events }: TemporaryHost) => events.flatMap((event) => (event.event === 'note' ? [event.message] : []))

/** A host, and a program on it that only its owner can change. */
async function hostWithProgram(notify: object = {}, answer: { readonly status?: number; readonly stderr?: string } = {}) {
  const host = await temporaryHost({ answers: [{ when: ['systemd-run'], ...answer }] })
  const program = join(host.folder, 'notify')
  await writeFile(program, '#!/bin/sh\n', { mode: 0o755 })
  return { ...withPolicy(host, { notify: { program: [program, '--now'], ...notify } }), program }
}

describe('the program that a host notifies', () => {
  test.each([
    { what: 'a recovered attempt', record: {}, isRecovered: true, isByHand: false, cause: 'recovery' },
    { what: 'an attempt by hand', record: { verb: 'rollback' }, isRecovered: false, isByHand: true, cause: 'by-hand' },
    {
      what: 'an attempt that nothing confirmed',
      record: { confirmation: { decision: 'none', actor: { name: 'x' }, decidedAt: '2026-01-01T00:00:00Z' } },
      isRecovered: false,
      isByHand: false,
      cause: 'expiry',
    },
  ] as const)('the program gets $what as a notification, in a unit of its own', async ({ record, isRecovered, isByHand, cause }) => {
    await using host = await hostWithProgram({ timeoutSeconds: 7 })
    const of = sampleRecord(record)
    if (isByHand) await markByHand(host, of.attempt)
    await afterRecord(host, of, { isRecovered })
    const file = join(attemptFolder(host, of.attempt), 'notification.json')
    expect(notificationSchema.parse(JSON.parse(await readFile(file, 'utf8')))).toMatchObject({ sender: 'host', cause, record: of })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const { argv } = host.commands[0]!
    expect(argv).toContain(`--unit=grind-to-prod-notify-sample-${of.attempt}.service`)
    expect(argv).toContain(`--property=StandardInput=file:${file}`)
    expect(argv).toContain('--property=RuntimeMaxSec=7s')
    expect(argv).toContain('--no-block')
    expect(argv.slice(argv.indexOf('--'))).toEqual(['--', host.program, '--now'])
    expect(warningsOf(host)).toEqual([])
  })

  test.each([
    { what: 'an attempt that a client waits for', notify: {}, isRecovered: false, starts: 0 },
    { what: 'such an attempt when the policy asks for all', notify: { attempts: 'all' }, isRecovered: false, starts: 1 },
    { what: 'a verdict that the policy does not name', notify: { verdicts: ['NEEDS_HUMAN'] }, isRecovered: true, starts: 0 },
  ])('the program is started $starts times for $what', async ({ notify, isRecovered, starts }) => {
    await using host = await hostWithProgram(notify)
    await afterRecord(host, sampleRecord({}), { isRecovered })
    expect(host.commands).toHaveLength(starts)
  })

  test('a request over ssh is not by hand', async () => {
    await using host = await hostWithProgram()
    await markByHand({ ...host, isRemote: true }, attempt(0))
    await afterRecord(host, sampleRecord({}), { isRecovered: false })
    expect(host.commands).toEqual([])
  })

  test('a program that cannot be started is a warning, and the attempt ends as it did', async () => {
    await using host = await hostWithProgram({}, { status: 1, stderr: 'Failed to connect to bus' })
    await finish(host, sampleRecord({}), { isRecovered: true })
    expect(warningsOf(host).join()).toContain('was not notified of attempt')
    expect(await readdir(attemptFolder(host, sampleRecord({}).attempt))).toContain('record.json')
  })

  test('a program that already runs for the same attempt is not an error', async () => {
    await using host = await hostWithProgram({}, { status: 1, stderr: 'Unit grind-to-prod-notify.service already exists.' })
    await afterRecord(host, sampleRecord({}), { isRecovered: true })
    expect(warningsOf(host)).toEqual([])
  })

  test.each([
    { what: 'others may write', change: (program: string) => chmod(program, 0o777) },
    { what: 'is in a folder of others', change: (program: string) => chmod(join(program, '..'), 0o777) },
    { what: 'is missing', change: (program: string) => rm(program) },
  ])('a program that $what is not started', async ({ change }) => {
    await using host = await hostWithProgram()
    await change(host.program)
    await afterRecord(host, sampleRecord({}), { isRecovered: true })
    expect(host.commands).toEqual([])
    expect(warningsOf(host).join()).toContain(host.program)
  })

  test.each([
    [['relative']],
    [[]],
    [['/usr/../bin/x']],
    [['/bin/x', '%n']],
    [['/bin/x', '$HOME']],
    [['/bin/x', 'a\nb']],
    [['/bin/x', ...Array.from({ length: 16 }, () => 'a')]],
  ])('a policy with the program %j is refused', (program) => {
    expect(policySchema.safeParse({ schemaVersion: 1, applications: {}, notify: { program } }).success).toBe(false)
  })
})

/** A host with a folder for its metrics. */
async function measuredHost() {
  const host = await temporaryHost()
  const folder = join(host.folder, 'metrics')
  await mkdir(folder)
  const file = join(folder, 'grind-to-prod-sample.prom')
  const values = async () =>
    Object.fromEntries(
      parsePrometheusTextFormat(await readFile(file, 'utf8')).flatMap(({ name, metrics }) =>
        metrics.map(({ labels = {}, value }) => [[name, labels['verb'], labels['verdict']].filter(Boolean).join(' '), Number(value)]),
      ),
    )
  return { ...withPolicy(host, { metrics: { folder } }), metricsFolder: folder, file, values }
}

const add = (host: Host, digit: number, more: Partial<AttemptRecord> = {}) =>
  appendRecord(host, sampleRecord({ attempt: attempt(digit), ...more }))

describe('the metrics file of a host', () => {
  test('the metrics are written after each record, readable for all, and nothing else stays in the folder', async () => {
    await using host = await measuredHost()
    await finish(host, await add(host, 1), { isRecovered: false })
    expect((await host.values())['grind_to_prod_attempts_total apply COMMITTED']).toBe(1)
    await finish(host, await add(host, 2, { verdict: 'ROLLED_BACK' }), { isRecovered: false })
    expect(await host.values()).toMatchObject({
      'grind_to_prod_attempts_total apply COMMITTED': 1,
      'grind_to_prod_attempts_total apply ROLLED_BACK': 1,
      'grind_to_prod_last_attempt_verdict ROLLED_BACK': 1,
    })
    expect(await readdir(host.metricsFolder)).toEqual(['grind-to-prod-sample.prom'])
    expect((await stat(host.file)).mode & 0o777).toBe(0o644)
    expect(warningsOf(host)).toEqual([])
  })

  test.each([
    { what: 'is missing', change: (folder: string) => rm(folder, { recursive: true }) },
    {
      what: 'is a link',
      change: async (folder: string) => {
        await rm(folder, { recursive: true })
        await symlink(await mkdtemp(`${folder}-real-`), folder)
      },
    },
    { what: 'is a file', change: async (folder: string) => (await rm(folder, { recursive: true }), writeFile(folder, '')) },
  ])('a folder that $what is a warning, and the attempt ends as it did', async ({ change }) => {
    await using host = await measuredHost()
    await change(host.metricsFolder)
    await finish(host, await add(host, 1), { isRecovered: false })
    expect(warningsOf(host).join()).toContain('The metrics of sample were not written')
    expect(await readdir(attemptFolder(host, attempt(1)))).toContain('record.json')
  })

  test('a host without the setting writes no metrics and keeps no tally', async () => {
    await using host = await temporaryHost()
    await finish(host, await add(host, 1), { isRecovered: false })
    expect(await readdir(host.paths.state)).not.toContain('tally.json')
  })

  test('the rest of a writer that was killed is removed after an hour, and not before', async () => {
    await using host = await measuredHost()
    const [old, recent] = ['old', 'recent'].map((name) => join(host.metricsFolder, `.grind-to-prod-sample.prom.${name}.new`)) as [
      string,
      string,
    ]
    for (const file of [old, recent]) await writeFile(file, 'half')
    await utimes(old, 1, 1)
    await writeMetrics(host)
    expect((await readdir(host.metricsFolder)).toSorted()).toEqual([basename(recent), 'grind-to-prod-sample.prom'])
  })

  test('the file is whole at every moment, although many write it at the same time', async () => {
    await using host = await measuredHost()
    await writeMetrics(host)
    const whole = await readFile(host.file, 'utf8')
    const writing = Array.from({ length: 8 }, async () => {
      for (let turn = 0; turn < 5; turn += 1) await writeMetrics(host)
      return 'written'
    })
    const over = Promise.all(writing)
    while ((await Promise.race([over, setImmediate('writing')])) === 'writing') expect(await readFile(host.file, 'utf8')).toBe(whole)
    expect(warningsOf(host)).toEqual([])
    expect(await readdir(host.metricsFolder)).toEqual(['grind-to-prod-sample.prom'])
  })

  test('a record that is added while the metrics are written is in the file at the end', async () => {
    await using host = await measuredHost()
    await add(host, 1)
    let reads = 0
    // The second record arrives once the ledger has been counted for the first time.
    const permitted = new Proxy(host.permitted, {
      get: (target, key) => {
        if (key === 'role' && reads++ === 0) appendFileSync(host.paths.ledger, nextLine)
        return Reflect.get(target, key) as unknown
      },
    })
    const [first] = (await readFile(host.paths.ledger, 'utf8')).split('\n')
    const nextLine = ledgerLine(first, sampleRecord({ attempt: attempt(2) }))
    await writeMetrics({ ...host, permitted })
    expect((await host.values())['grind_to_prod_attempts_total apply COMMITTED']).toBe(2)
  })
})

describe('the tally of a ledger', () => {
  const counts = async (host: Host) => (await readTally(host)).attempts

  test('the tally continues where it was, and counts each line once', async () => {
    await using host = await temporaryHost()
    for (const digit of [1, 2, 3]) {
      await add(host, digit)
      expect(await counts(host)).toEqual({ 'apply COMMITTED': digit })
      expect(await counts(host)).toEqual({ 'apply COMMITTED': digit })
    }
  })

  test('a whole last line that lost its line end is counted, once', async () => {
    await using host = await temporaryHost()
    for (const digit of [1, 2]) await add(host, digit)
    const text = await readFile(host.paths.ledger, 'utf8')
    await writeFile(host.paths.ledger, text.trimEnd())
    for (const _ of [1, 2]) expect(await counts(host)).toEqual({ 'apply COMMITTED': 2 })
    // The next attempt puts the line end there.
    await add(host, 3)
    expect(await counts(host)).toEqual({ 'apply COMMITTED': 3 })
  })

  test('lines that were counted are not read again', async () => {
    await using host = await temporaryHost()
    for (const digit of [1, 2]) await add(host, digit)
    await readTally(host)
    const text = await readFile(host.paths.ledger, 'utf8')
    // The first line is garbage of the same length now: a new count would not have it.
    const length = text.indexOf('\n')
    await writeFile(host.paths.ledger, `${'x'.repeat(length)}${text.slice(length)}`)
    await add(host, 3)
    expect(await counts(host)).toEqual({ 'apply COMMITTED': 3 })
  })

  test.each([
    { what: 'is garbage', text: '{' },
    { what: 'is of another version', text: '{"schemaVersion":2}' },
    {
      what: 'counts up to a line of another ledger',
      text: JSON.stringify({
        schemaVersion: 1,
        counted: { offset: 0, digest: 'f'.repeat(64) },
        tally: { attempts: { 'apply COMMITTED': 70 } },
      }),
    },
  ])('a kept tally that $what is as good as none', async ({ text }) => {
    await using host = await temporaryHost()
    for (const digit of [1, 2]) await add(host, digit)
    await writeFile(join(host.paths.state, 'tally.json'), text)
    expect(await counts(host)).toEqual({ 'apply COMMITTED': 2 })
  })

  test('a torn last line and lines of garbage count as none', async () => {
    await using host = await temporaryHost()
    await add(host, 1)
    await writeFile(host.paths.ledger, `${await readFile(host.paths.ledger, 'utf8')}garbage\n{"previousEntry":"`)
    expect(await counts(host)).toEqual({ 'apply COMMITTED': 1 })
  })
})
