import { hostname } from 'node:os'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { perform, performers } from '#agent/perform'
import { onMachine } from '#agent/row'
import type { World } from '#agent/world'
import { verdicts, type Verdict } from '#domain/activation/verdicts'
import { InputError } from '#domain/errors/errors'
import type { InstallResult } from '#domain/installation/request'
import type { AttemptResult } from '#domain/protocol/messages'
import type { Host } from '#machine/host'
import { writeRequest } from '#host/attempt/attempts'
import { scriptedRunner } from '../support/scripted-runner.ts'
import { sampleRequest } from '../domain/activation/sample-request.ts'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { shownUnit, temporaryHost } from '../host/temporary-host.ts'

const quiet = { report: () => undefined }

function worldWith(input: string, { isTTY = false, environment = {} }: { isTTY?: boolean; environment?: Record<string, string> } = {}) {
  let wasRead = false
  const stdin = new Readable({
    read() {
      wasRead = true
      this.push(input)
      this.push(null)
    },
  })
  const world: World = {
    runner: scriptedRunner([]),
    reporter: quiet,
    stdin: Object.assign(stdin, { isTTY }),
    stdout: new PassThrough(),
    environment,
    agent: ['agent'],
  }
  return { world, wasRead: () => wasRead }
}

/** The result of `install`. */
function answer(machineId: string): InstallResult {
  return { items: [], machineId, notes: [] }
}

describe('a request', () => {
  const row = (typed?: () => string) =>
    onMachine({
      load: async () => ({ schema: z.strictObject({ name: z.string() }) }),
      request: { schema: ({ schema }) => schema, ...(typed === undefined ? {} : { typed }) },
      run: async (_loaded, { ask }) => {
        const asked = await ask()
        return answer(typeof asked === 'string' ? asked : asked.name)
      },
    })
  const performed = (input: string, typed?: () => string, isTTY = false) =>
    row(typed).perform({ verb: 'install' }, worldWith(input, { isTTY }).world)

  test('a request is what the schema reads of standard input', async () => {
    expect(await performed(' {"name":"a"}\n')).toMatchObject({ result: answer('a'), exitCode: 0, leavesUnfinished: false })
    expect(await performed('{"name":"a"}', () => 'typed')).toMatchObject({ result: answer('a') })
  })

  test.each([
    { name: 'that is not of its schema', input: '{"nam":"a"}', typed: undefined, message: /nam is not a known field/ },
    { name: 'that is not of its schema, though it may be left out', input: '{"nam":"a"}', typed: () => '', message: /nam is not a known/ },
    { name: 'above its limit', input: `{"name":"${'a'.repeat(2 ** 20)}"}`, typed: undefined, message: /more than 1048576 bytes/ },
    { name: 'that is missing', input: '', typed: undefined, message: /is not JSON/ },
  ])('a request $name is refused', async ({ input, typed, message }) => {
    await expect(performed(input, typed)).rejects.toThrow(message)
    await expect(performed(input, typed)).rejects.toThrow(InputError)
  })

  test('a request that does not come ends the agent', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const { world } = worldWith('')
      const silent = new Readable({ read: () => undefined })
      const asked = row()
        .perform({ verb: 'install' }, { ...world, stdin: Object.assign(silent, { isTTY: false }) })
        .catch((error: unknown) => error)
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0), { timeout: 60_000 })
      await vi.advanceTimersByTimeAsync(61_000)
      expect(await asked).toMatchObject({ code: 'request-invalid', message: expect.stringContaining('did not come in time') })
      expect(silent.destroyed).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  test.each([
    { name: 'nothing comes', input: '', isTTY: false },
    { name: 'blanks come', input: ' \n', isTTY: false },
  ])('a request that a person may omit is made up when $name', async ({ input, isTTY }) => {
    expect(await performed(input, () => 'typed', isTTY)).toMatchObject({ result: answer('typed') })
  })

  test('a request that a person may omit is not waited for at a terminal', async () => {
    const { world, wasRead } = worldWith('{"name":"a"}', { isTTY: true })
    expect(await row(() => 'typed').perform({ verb: 'install' }, world)).toMatchObject({ result: answer('typed') })
    expect(wasRead()).toBe(false)
  })

  test.each(['', ' \n'])('a request that a person may omit must come from a client, and %j is none', async (input) => {
    const { world } = worldWith(input)
    const asked = row(() => 'typed').perform({ verb: 'install' }, { ...world, isRemote: true })
    await expect(asked).rejects.toThrow('The request on standard input is not JSON.')
  })

  test.each(['rollback', 'confirm', 'prune', 'role --set active'])(
    'a key that requests %s and is cut off starts nothing',
    async (words) => {
      const { world } = worldWith('')
      const [verb, ...more] = words.split(' ')
      const environment = { SSH_ORIGINAL_COMMAND: ['grind-to-prod-agent', verb, 'choiros', ...more].join(' ') }
      const seen: World[] = []
      const [, asked] = Object.entries(performers).find(([name]) => name === verb)!
      const spied = vi.spyOn(asked, 'perform').mockImplementation(async (_command: unknown, given: World) => {
        seen.push(given)
        return { result: null, exitCode: 0, lines: async () => [], leavesUnfinished: false }
      })
      await perform({ verb: 'dispatch', scope: { mode: 'deploy', applications: null } }, { ...world, environment })
      spied.mockRestore()
      expect(seen).toMatchObject([{ isRemote: true }])
    },
  )

  test('a verb without a schema for its request fails', async () => {
    const none = onMachine({ load: async () => undefined, run: async (_loaded, { ask }) => ask() })
    await expect(none.perform({ verb: 'install' }, worldWith('{}').world)).rejects.toThrow('The verb install declares no request.')
  })
})

describe('the request of a person on the host', () => {
  const { world } = worldWith('', { environment: { SUDO_USER: 'kim', USER: 'root' } })
  const actor = { name: `kim@${hostname()}` }

  test('a person on the host starts an attempt in their own name', () => {
    const rollback = performers.rollback.request!.typed!({ verb: 'rollback', application: 'a', to: undefined }, world)
    const role = performers.role.request!.typed!({ verb: 'role', application: 'a', set: 'active' }, world)
    expect(rollback).toEqual({ attempt: expect.stringMatching(/^[0-9a-f-]{36}$/), actor })
    expect(role).toEqual({ attempt: expect.stringMatching(/^[0-9a-f-]{36}$/), actor })
    expect(role.attempt).not.toBe(rollback.attempt)
  })

  test.each([
    { revert: false, decision: 'keep' },
    { revert: true, decision: 'revert' },
  ])('a person on the host decides $decision', ({ revert, decision }) => {
    expect(performers.confirm.request!.typed!({ verb: 'confirm', application: 'a', revert }, world)).toEqual({ decision, actor })
  })
})

/** A host whose record is not signed: ssh-keygen has no answer here, which changes nothing. */
const host = {
  name: 'prod',
  application: 'a',
  runner: scriptedRunner([]),
  reporter: quiet,
  paths: { state: '/nowhere', records: '/nowhere/records' },
} as unknown as Host
const record = sampleRecord({})
const { world } = worldWith('')

test('a rollback returns what it chose from, beside its record', async () => {
  const candidates = [{ release: 'b'.repeat(64), rolledBack: false, kept: true, chosen: true, why: 'it is good' }]
  const loaded = { rollback: async () => ({ record, candidates }) }
  const command = { verb: 'rollback', application: 'a', to: undefined } as const
  const ask = async () => ({ protocol: 1, attempt: record.attempt, actor: { name: 'kim' } }) as const
  expect(await performers.rollback.run(loaded, { host, world, command, ask })).toEqual({ record, candidates })
})

describe('confirm', () => {
  const confirmed = (revert: boolean, decision: 'keep' | 'revert') => {
    const given: unknown[] = []
    const asked = { decision, actor: { name: 'x' } } as const
    const loaded = {
      confirm: async (_host: Host, options: object) => {
        given.push(options)
        return { record }
      },
    }
    const command = { verb: 'confirm', application: 'a', revert } as const
    return { given, asked, ended: performers.confirm.run(loaded, { host, world, command, ask: async () => asked }) }
  }

  test.each([
    { revert: false, decision: 'keep' },
    { revert: false, decision: 'revert' },
    { revert: true, decision: 'revert' },
  ] as const)('confirm takes the request "$decision" when --revert is $revert', async ({ revert, decision }) => {
    const { given, asked, ended } = confirmed(revert, decision)
    expect(await ended).toMatchObject({ record })
    expect(given).toEqual([asked])
  })

  test('confirm refuses --revert with a request for the opposite', async () => {
    const { given, ended } = confirmed(true, 'keep')
    await expect(ended).rejects.toThrow('The request contains "keep", but --revert was given.')
    expect(given).toEqual([])
  })
})

describe('role', () => {
  const modules = { role: async () => ({ of: 'role' }) as never, setRole: async () => ({ record }) }
  const ask = async (): Promise<never> => {
    throw new Error('the request was read')
  }

  test('role reads no request without a change', async () => {
    const command = { verb: 'role', application: 'a', set: undefined } as const
    expect(await performers.role.run(modules, { host, world, command, ask })).toEqual({ of: 'role' })
  })

  test('role reads the request of a change', async () => {
    const command = { verb: 'role', application: 'a', set: 'active' } as const
    await expect(performers.role.run(modules, { host, world, command, ask })).rejects.toThrow('the request was read')
  })
})

describe('the exit code', () => {
  const attempt = (verdict: Verdict): AttemptResult => ({ record: sampleRecord({ verdict }) })
  const rows = [performers.apply, performers.rollback, performers.confirm, performers.role, performers['restore-data']]

  test.each(Object.entries(verdicts).map(([verdict, { exitCode }]) => [verdict as Verdict, exitCode] as const))(
    'the exit code of an attempt that ended %s is %i',
    (verdict, code) => {
      expect(rows.map(({ exitCode }) => exitCode!(attempt(verdict)))).toEqual(rows.map(() => code))
    },
  )

  test('the exit code of a ledger is 14 when its chain is broken', () => {
    const ledger = { host: 'prod', application: 'a', total: 2, entries: [] }
    expect(performers.ledger.exitCode!({ ...ledger, brokenAt: null })).toBe(0)
    expect(performers.ledger.exitCode!({ ...ledger, brokenAt: 2 })).toBe(14)
  })

  test.each([
    { state: 'pending', expected: 0 },
    { state: 'proved', expected: 0 },
    { state: 'failed', expected: 12 },
  ] as const)('the exit code of a status is $expected when the proof at boot is $state', ({ state, expected }) => {
    const proof = { state, attempt: record.attempt, at: record.finishedAt, reason: 'x' }
    expect(performers.status.exitCode!(sampleStatus({ provedAtBoot: proof }))).toBe(expected)
    expect(performers.status.exitCode!(sampleStatus())).toBe(0)
  })

  test('the exit code of a role and of a restore plan is 0', () => {
    expect(performers.role.exitCode!(roleResult)).toBe(0)
    expect(performers['restore-data'].exitCode!(restorePlan)).toBe(0)
  })

  test.each(['recover', 'transact'] as const)('the exit code of %s is 0: the verdict belongs to the attempt', (verb) => {
    expect(performers[verb]).not.toHaveProperty('exitCode')
  })
})

const roleResult = { host: 'prod', application: 'a', machineId: '', role: 'active', policyRole: 'active', lastChange: null } as const
const restorePlan = {
  plan: { releaseId: 'a'.repeat(64), backup: record.attempt, takenAt: record.startedAt, program: null, folders: [], units: [] },
}
const awaiting = { application: 'a', attempt: record.attempt, releaseId: 'a'.repeat(64), deadline: record.finishedAt, secondsLeft: 9 }

describe('for a person', () => {
  const rolledBack = { record: sampleRecord({ verdict: 'ROLLED_BACK', reason: 'status 500' }) }
  const words = ['ROLLED_BACK: status 500', `  apply of ${'a'.repeat(12)} on prod (attempt 00000000-0000-4000-8000-000000000000)`]

  test.each(['apply', 'rollback', 'confirm', 'role', 'restore-data', 'recover', 'transact'] as const)(
    '%s prints a verdict for a person',
    async (verb) => {
      expect(await performers[verb].lines!(rolledBack)).toEqual(words)
    },
  )

  test.each(['recover', 'transact'] as const)('%s prints for a person that there was nothing to recover', async (verb) => {
    expect(await performers[verb].lines!({ record: null })).toEqual(['Nothing to recover.'])
  })

  test('prove-boot prints for a person what the boot proved, or that it had nothing to prove', async () => {
    expect(await performers['prove-boot'].lines!({ record: null })).toEqual(['This boot has nothing to prove.'])
    expect(await performers['prove-boot'].lines!(rolledBack)).toEqual(words)
  })

  test('recover prints for a person which release awaits confirmation', async () => {
    const [first, second] = await performers.recover.lines!({ record: null, awaiting })
    expect([first, second]).toEqual([
      'Recovered; these attempts still await a decision:',
      expect.stringContaining(`awaits confirmation: attempt ${record.attempt}`),
    ])
  })

  test('role and restore-data print a role and a plan for a person', async () => {
    expect(await performers.role.lines!(roleResult)).toContain('a on prod: active')
    expect((await performers['restore-data'].lines!(restorePlan)).join('\n')).toContain(record.attempt)
  })

  test('ledger prints for a person whether its chain is intact', async () => {
    const lines = await performers.ledger.lines!({ host: 'prod', application: 'a', total: 0, entries: [], brokenAt: null })
    expect(lines.join('\n')).toContain('prod')
  })

  test('a verb without lines of its own prints JSON for a person', async () => {
    const row = onMachine({ load: async () => undefined, run: async () => answer('a') })
    const { lines } = await row.perform({ verb: 'install' }, world)
    expect(await lines()).toEqual(['{', '  "items": [],', '  "machineId": "a",', '  "notes": []', '}'])
  })
})

test('transact asks systemd whether it only recovers before the transaction is loaded, and once', async () => {
  await using prod = await temporaryHost({ answers: [{ when: ['systemctl', 'show'], stdout: shownUnit({ NRestarts: 1 }) }] })
  const command = { verb: 'transact', application: 'sample', attempt: record.attempt } as const
  const loaded = await performers.transact.load({ host: prod, command })
  expect(prod.commands.map(({ argv }) => argv.at(-1))).toEqual(['grind-to-prod-apply-sample.service'])
  await writeRequest(prod, sampleRequest({ attempt: record.attempt }))
  expect(
    await performers.transact.run(loaded, { host: prod, command, world, ask: () => Promise.reject(new Error('It reads nothing.')) }),
  ).toEqual({
    record: null,
  })
  expect(prod.commands).toHaveLength(1)
})
