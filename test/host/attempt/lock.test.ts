import { describe, expect, test } from 'vitest'
import { writeRecord, writeRequest } from '#host/attempt/attempts'
import { isRecoveryOnly, readHolder, requireFree, startTransaction } from '#host/attempt/lock'
import { type ScriptedAnswer, scriptedRunner } from '../../support/scripted-runner.ts'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const free = shownUnit({ ActiveState: 'inactive' })
const held = shownUnit({ Description: `grind-to-prod attempt ${attempt} of sample` })
const request = sampleRequest({ attempt, actor: { name: 'someone', runUrl: 'https://ci.example/1' } })

/** `systemctl show`, a different answer each time until the last. */
function showing(...shown: string[]): ScriptedAnswer {
  let asked = 0
  return {
    when: ['systemctl', 'show'],
    get stdout() {
      return shown[Math.min(asked++, shown.length - 1)]!
    },
  }
}

describe('the holder', () => {
  test.each(['inactive', 'failed'])('the lock has no holder when its unit is %s', async (ActiveState) => {
    await using host = await temporaryHost({ answers: [showing(shownUnit({ ActiveState }))] })
    expect(await readHolder(host)).toBeNull()
  })

  test('the holder is read from its unit and its request', async () => {
    await using host = await temporaryHost({ answers: [showing(held)] })
    await writeRequest(host, request)
    expect(await readHolder(host)).toEqual({
      unit: 'grind-to-prod-apply-sample.service',
      attempt,
      since: '2026-01-01T00:00:00Z',
      actor: { name: 'someone', runUrl: 'https://ci.example/1' },
      isUndecided: false,
    })
  })

  test('the holder is waited for while the call that started it decides whether it begins', async () => {
    await using host = await temporaryHost({ answers: [showing(held, held, free)] })
    expect(await readHolder(host)).toMatchObject({ attempt, isUndecided: true })
    await expect(requireFree(host)).resolves.toBeUndefined()
  })

  test('a recovery of an attempt whose request is gone has begun', async () => {
    const recovery = shownUnit({ Description: `grind-to-prod recovery of attempt ${attempt} of sample` })
    await using host = await temporaryHost({ answers: [showing(recovery)] })
    expect(await readHolder(host)).toMatchObject({ attempt, isUndecided: false })
    await expect(requireFree(host)).rejects.toMatchObject({ code: 'busy' })
  })

  test('the holder may be a recovery', async () => {
    await using host = await temporaryHost({ answers: [showing(shownUnit({ Description: 'grind-to-prod recovery of sample' }))] })
    expect(await readHolder(host)).toMatchObject({ attempt: null })
    await expect(requireFree(host)).rejects.toMatchObject({ code: 'busy', text: expect.stringContaining('a recovery') })
  })

  test('the holder refuses others, by name', async () => {
    await using host = await temporaryHost({ answers: [showing(held)] })
    await writeRequest(host, request)
    await expect(requireFree(host)).rejects.toMatchObject({
      code: 'busy',
      text:
        `prod is busy with attempt ${attempt} of someone (https://ci.example/1) since 2026-01-01T00:00:00Z. Wait until it has ended, ` +
        'follow it with "grind-to-prod attach", or roll it back with "grind-to-prod cancel".',
    })
  })

  test('the holder is waited for when it has its record and is only ending', async () => {
    await using host = await temporaryHost({ answers: [showing(held, held, free)] })
    await writeRequest(host, request)
    await writeRecord(host, sampleRecord({ attempt }))
    await expect(requireFree(host)).resolves.toBeUndefined()
  })
})

test.each([
  { restarts: 0, expected: false },
  { restarts: 1, expected: true },
])('a transaction of an attempt that systemd restarted $restarts times only recovers: $expected', async ({ restarts, expected }) => {
  await using host = await temporaryHost({ answers: [showing(shownUnit({ NRestarts: restarts }))] })
  expect(await isRecoveryOnly(host, attempt)).toBe(expected)
})

test('a transaction without an attempt only recovers, and systemd is not asked', async () => {
  await using host = await temporaryHost()
  expect(await isRecoveryOnly(host, undefined)).toBe(true)
  expect(host.commands).toEqual([])
})

describe('startTransaction', () => {
  test('startTransaction runs the agent again, in the unit that is the lock', async () => {
    const runner = scriptedRunner([{ when: ['systemd-run'] }])
    await using host = await temporaryHost({ runner })
    await startTransaction(host, attempt)
    await startTransaction(host, null)
    for (const { argv } of runner.commands) expect(argv).toContain('--setenv=NODE_COMPILE_CACHE=/var/cache/grind-to-prod')
    expect(runner.commands.map(({ argv }) => [argv[1], argv[2], argv[3], ...argv.slice(argv.indexOf('--'))])).toEqual([
      [
        '--unit=grind-to-prod-apply-sample.service',
        '--slice=grindtoprod.slice',
        `--description=grind-to-prod attempt ${attempt} of sample`,
        '--',
        '/usr/bin/node',
        '/agent.js',
        'transact',
        'sample',
        attempt,
      ],
      [
        '--unit=grind-to-prod-apply-sample.service',
        '--slice=grindtoprod.slice',
        '--description=grind-to-prod recovery of sample',
        '--',
        '/usr/bin/node',
        '/agent.js',
        'transact',
        'sample',
      ],
    ])
  })

  test('startTransaction tries again when the name has just become free', async () => {
    let tries = 0
    const taken = { status: 1, stderr: 'Failed to start transient service unit: Unit x.service was already loaded or has a fragment file.' }
    const start: ScriptedAnswer = {
      when: ['systemd-run'],
      get status() {
        return tries++ === 0 ? taken.status : 0
      },
      stderr: taken.stderr,
    }
    await using host = await temporaryHost({ answers: [start, showing(free)] })
    await expect(startTransaction(host, attempt)).resolves.toBeUndefined()
    expect(tries).toBe(2)
  })

  test('startTransaction does not try again for any other reason', async () => {
    const answers = [{ when: ['systemd-run'], status: 1, stderr: 'Failed to connect to bus' }, showing(free)]
    await using host = await temporaryHost({ answers })
    await expect(startTransaction(host, attempt)).rejects.toMatchObject({ name: 'CommandError', stderr: 'Failed to connect to bus' })
  })
})
