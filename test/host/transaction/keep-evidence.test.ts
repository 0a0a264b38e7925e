import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Journal } from '#domain/activation/journal'
import { keepInvocations } from '#host/attempt/invocations'
import { openAttempt } from '#host/attempt/finish-attempt'
import { attemptFolder } from '#host/attempt/attempts'
import { keepEvidence } from '#host/transaction/keep-evidence'
import { parseUnits } from '#tools/systemd/show-units'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const [OLD, NEW] = ['0'.repeat(32), '1'.repeat(32)]

/** An entry as `journalctl --output=json` prints it. */
function entry(message: unknown, fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ __CURSOR: 's=1', __REALTIME_TIMESTAMP: '1795435200123456', SYSLOG_IDENTIFIER: 'server', _PID: '7', MESSAGE: message, ...fields })}\n`
}

const journalOf = (host: TemporaryHost, more: Partial<Journal> = {}): Journal => ({
  schemaVersion: 1,
  attempt,
  step: 'switching',
  startedAt: '2026-11-23T12:00:00Z',
  previous: null,
  unitsBefore: { 'a.service': 'active' },
  switch: { boot: host.processes.bootId(), ticks: 1, microseconds: 50_000_000 },
  ...more,
})

async function evidenceOf(stdout: string, more: Partial<Journal> = {}, ended: { status?: null; stderr?: string } = {}) {
  const host = await temporaryHost({
    answers: [{ when: ['journalctl'], stdout, ...ended }],
    processes: { bootId: () => 'this-boot', monotonicMicroseconds: () => 60_000_000 },
  })
  await mkdir(attemptFolder(host, attempt))
  await keepInvocations(host, attempt, parseUnits(shownUnit({ InvocationID: OLD }), ['a.service']))
  const request = sampleRequest({ attempt, requestedAt: '2026-11-23T12:00:00Z' })
  await keepEvidence(openAttempt(host, request, '2026-11-23T12:00:00Z'), journalOf(host, more))
  const read = (file: string) => readFile(join(attemptFolder(host, attempt), file), 'utf8').catch(() => '')
  return { host, kept: await read('a.service.log'), events: await read('events.ndjson') }
}

test('the journal lines of a unit are those of its starts in this attempt, without secrets of URLs', async () => {
  const { host, kept, events } = await evidenceOf(
    [
      entry('the PIN is 4711', { _SYSTEMD_INVOCATION_ID: OLD }),
      entry('Stopping server...', { SYSLOG_IDENTIFIER: 'systemd', _PID: '1', _SYSTEMD_INVOCATION_ID: 'f'.repeat(32), INVOCATION_ID: OLD }),
      entry('Started server.', { SYSLOG_IDENTIFIER: 'systemd', _PID: '1', INVOCATION_ID: NEW }),
      entry('cannot reach postgres://app:CANARY@db/app?sslpassword=CANARY\ngive up', { _SYSTEMD_INVOCATION_ID: NEW }),
      entry([...Buffer.from('bytes \u00e9')], { _SYSTEMD_INVOCATION_ID: NEW }),
      entry(null, { _SYSTEMD_INVOCATION_ID: NEW }),
      'no entry\n',
    ].join(''),
  )
  await using _ = host
  const lines = [
    'systemd[1]: Started server.',
    'server[7]: cannot reach postgres://db/app',
    'server[7]: give up',
    'server[7]: bytes é',
    'server[7]: ',
  ].map((line) => `2026-11-23T12:00:00.123Z ${line}`)
  expect(kept).toBe(lines.map((line) => `${line}\n`).join(''))
  expect(JSON.parse(events)).toEqual({ event: 'log', source: 'a.service', lines })
})

test('a unit that was not started in this attempt has no journal lines', async () => {
  const { host, kept, events } = await evidenceOf(entry('the PIN is 4711', { _SYSTEMD_INVOCATION_ID: OLD }))
  await using _ = host
  expect({ kept, events }).toEqual({ kept: '', events: '' })
})

test('a journalctl that was killed leaves what it printed, and a warning', async () => {
  const killed = { status: null, stderr: 'killed after 10 s' }
  const { host, kept, events } = await evidenceOf(entry('give up', { _SYSTEMD_INVOCATION_ID: NEW }), {}, killed)
  await using _ = host
  expect(kept).toContain('server[7]: give up')
  const [first] = events.split('\n')
  expect(JSON.parse(first!)).toEqual({
    event: 'note',
    level: 'warning',
    message: 'Lines of a.service are missing here: journalctl was ended before its time. killed after 10 s',
  })
})

test.each<{ name: string; more: Partial<Journal>; since: () => number }>([
  { name: 'since the switch, by the clock as it is now', more: {}, since: () => Date.now() / 1000 - 10 },
  { name: 'since the attempt, after a boot', more: { switch: { boot: 'another', ticks: 1, microseconds: 5 } }, since: () => 1_795_435_200 },
  {
    name: 'since the attempt, when a version kept no moment of the switch',
    more: { switch: { boot: 'this-boot', ticks: 1, microseconds: 0 } },
    since: () => 1_795_435_200,
  },
])('the journal is read for what was logged $name', async ({ more, since }) => {
  const { host } = await evidenceOf('', more)
  await using _ = host
  const asked = host.commands[0]!.argv.find((word) => word.startsWith('--since=@'))!
  expect(Math.abs(Number(asked.slice('--since=@'.length)) - since())).toBeLessThan(5)
})
