import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { symlink } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { LogsWords } from '#domain/protocol/logs'
import { appendRecord } from '#host/attempt/append-record'
import { logs, type LogsReader } from '#host/verbs/logs'
import type { Command, CommandResult, Runner } from '#tools/run/runner'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const words: LogsWords = { entries: 200, follow: false }
const reader: LogsReader = { room: async () => undefined, left: new AbortController().signal, readsOnly: false }

const entry = (message: string | null) =>
  `${JSON.stringify({ __REALTIME_TIMESTAMP: '1767225600000000', MESSAGE: message, SYSLOG_IDENTIFIER: 'app', _PID: '7' })}\n`

/** A host whose journal has these entries. */
function hostThatLogs(...messages: (string | null)[]): Promise<TemporaryHost> {
  return temporaryHost({ answers: [{ when: ['journalctl'], stdout: messages.map(entry).join('') }] })
}

const linesOf = ({ events }: TemporaryHost) => events.flatMap((event) => (event.event === 'journal' ? event.lines : []))
const refusal = async (host: TemporaryHost, asked: Partial<LogsWords>, by: Partial<LogsReader> = {}) =>
  logs(host, { ...words, ...asked }, { ...reader, ...by })

test('logs reads the units of the policy, and no other', async () => {
  await using host = await hostThatLogs('one', 'two\nlines')
  expect(await logs(host, words, reader)).toEqual({ host: 'prod', application: 'sample', units: ['a.service'], entries: 2 })
  expect(host.commands.map(({ argv }) => argv.filter((word) => word.startsWith('--unit')))).toEqual([['--unit=a.service']])
  const moment = '2026-01-01T00:00:00.000Z app[7]:'
  expect(linesOf(host)).toEqual([`${moment} one`, `${moment} two`, `${moment} lines`])
})

test('logs cuts long lines, and makes control characters harmless', async () => {
  await using host = await hostThatLogs('x'.repeat(10_000), '\u001b[31mred', null)
  await logs(host, words, reader)
  const [long, red, missing] = linesOf(host)
  expect(long).toHaveLength(4096)
  expect(red).toContain('\\x1b[31mred')
  expect(missing).toContain('(a message of more than 4096 bytes)')
})

describe('logs refuses', () => {
  test("logs refuses a unit that is not the application's", async () => {
    await using host = await hostThatLogs('secret')
    await expect(refusal(host, { unit: 'ssh.service' })).rejects.toMatchObject({ code: 'not-permitted' })
    expect(host.commands).toEqual([])
  })

  test.each([
    { permitted: 'none', readsOnly: false, refused: true },
    { permitted: 'deploy', readsOnly: true, refused: true },
    { permitted: 'deploy', readsOnly: false, refused: false },
    { permitted: undefined, readsOnly: true, refused: false },
  ] as const)('logs obeys the policy ($permitted, read-only key: $readsOnly)', async ({ permitted, readsOnly, refused }) => {
    await using host = await hostThatLogs('one')
    const ended = await logs({ ...host, permitted: { ...host.permitted, logs: permitted } }, words, { ...reader, readsOnly }).catch(
      (error: unknown) => error,
    )
    expect(ended).toMatchObject(refused ? { code: 'not-permitted' } : { entries: 1 })
  })

  test('logs of an application without units reads nothing, instead of the whole journal', async () => {
    await using host = await hostThatLogs('secret')
    expect(await logs({ ...host, permitted: { ...host.permitted, units: [] } }, words, reader)).toMatchObject({ entries: 0 })
    expect(host.commands).toEqual([])
  })
})

describe('logs since the release', () => {
  test('logs begins with the attempt that made the current release current', async () => {
    await using host = await hostThatLogs('one')
    const release = 'a'.repeat(64)
    await symlink(`releases/${release}`, host.paths.current)
    await appendRecord(host, sampleRecord({ releaseId: release, startedAt: '2026-01-01T00:00:07.500Z' }))
    await logs(host, { ...words, since: 'release' }, reader)
    expect(host.commands[0]?.argv).toContain(`--since=@${Date.parse('2026-01-01T00:00:07Z') / 1000}`)
  })

  test('logs without a release has no such moment', async () => {
    await using host = await hostThatLogs('one')
    await expect(refusal(host, { since: 'release' })).rejects.toMatchObject({ code: 'unknown-release' })
  })
})

/** A journal that is followed: it ends when it is killed. */
function followed(): { runner: Runner; stdout: PassThrough; commands: Command[]; killed: () => boolean } {
  const stdout = new PassThrough()
  const commands: Command[] = []
  const { promise: finished, resolve } = Promise.withResolvers<CommandResult>()
  let killed = false
  const kill = () => {
    killed = true
    stdout.end()
    resolve({ status: null, stdout: '', stderr: '' })
  }
  const start = (command: Command) => {
    commands.push(command)
    return { stdin: new PassThrough(), stdout, finished, kill }
  }
  return { runner: { start, run: () => Promise.reject(new Error('Nothing else runs.')) }, stdout, commands, killed: () => killed }
}

test('logs that follows ends with its reader, and journalctl ends too', async () => {
  const journal = followed()
  await using host = await temporaryHost({ runner: journal.runner })
  const left = new AbortController()
  const following = logs(host, { ...words, follow: true }, { ...reader, left: left.signal })
  journal.stdout.write(entry('one'))
  await expect.poll(() => linesOf(host)).toHaveLength(1)
  expect(journal.killed()).toBe(false)
  left.abort()
  expect(await following).toMatchObject({ entries: 1 })
  expect(journal.killed()).toBe(true)
  // A reader that is forgotten does not keep it for ever.
  expect(journal.commands[0]).toMatchObject({ timeout: 3_600_000, argv: expect.arrayContaining(['--follow']) })
})

test('logs reads no further than its reader has room for', async () => {
  const journal = followed()
  await using host = await temporaryHost({ runner: journal.runner })
  const drain = new PassThrough()
  const left = new AbortController()
  const room = async () => void (await once(drain, 'drained'))
  const following = logs(host, { ...words, follow: true }, { ...reader, room, left: left.signal })
  journal.stdout.write(`${entry('one')}${entry('two')}`)
  await expect.poll(() => linesOf(host)).toHaveLength(1)
  drain.emit('drained')
  await expect.poll(() => linesOf(host)).toHaveLength(2)
  left.abort()
  drain.emit('drained')
  await following
})
