import { appendFileSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Journal } from '#domain/activation/journal'
import type { SystemIntent } from '#domain/activation/system-plan'
import type { SwitchMode } from '#domain/config/component'
import type { Command, CommandResult, Runner } from '#tools/run/runner'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { attemptFolder, writeJournal } from '#host/attempt/attempts'
import { switchSystem, switchSystemBack, systemRecord } from '#host/system/switch-system'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const OLD = `/nix/store/${'a'.repeat(32)}-old`
const NEW = `/nix/store/${'b'.repeat(32)}-new`
const ATTEMPT = '6f1c1f2e-3c4d-4e5f-8a9b-0c1d2e3f4a5b'

async function link(path: string, target: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await rm(path, { force: true })
  await symlink(target, path)
}

/** Does to a temporary host's links what nix-env and a system do; remembers in what order. */
class Systems implements Runner {
  readonly calls: string[] = []
  readonly start = scriptedRunner([]).start
  host!: TemporaryHost
  /** What a system's program ends with, by its path: always, or one call after another and then 0. Asked to boot, it always does. */
  readonly statuses: Readonly<Record<string, number | number[]>>
  /** What every system's program prints besides. */
  says = ''
  /** Units that systemd lists as failed once a program has run. */
  failed: readonly string[] = []
  /** Statuses with which a program has switched nevertheless. */
  readonly effective = new Set([0])
  /** `ActiveState` of the unit in which systems are switched to, one look after another; the last one stays. */
  readonly looks: string[]

  constructor(statuses: Readonly<Record<string, number | number[]>> = {}, looks: string[] = ['inactive']) {
    this.statuses = statuses
    this.looks = looks
  }

  async run({ argv }: Command): Promise<CommandResult> {
    const { profile, current } = this.host.paths.system
    if (argv[1] === 'list-units') return { status: 0, stdout: JSON.stringify(this.failed.map((unit) => ({ unit }))), stderr: '' }
    if (argv[0] === 'systemctl') {
      const look = this.looks.length > 1 ? this.looks.shift()! : this.looks[0]!
      this.calls.push(...(look === 'inactive' ? [] : [look]))
      return { status: 0, stdout: shownUnit({ ActiveState: look }), stderr: '' }
    }
    const path = argv.at(-1)!.startsWith('/') ? argv.at(-1)! : dirname(dirname(argv.at(-2)!))
    if (argv[0] === 'nix-env') {
      this.calls.push(`profile ${path}`)
      await link(profile, path)
      return { status: 0, stdout: '', stderr: '' }
    }
    const action = argv.at(-1)!
    this.calls.push(`${action} ${path}`)
    const log = argv.find((word) => word.startsWith('--property=StandardOutput=append:'))!.slice('--property=StandardOutput=append:'.length)
    appendFileSync(log, `activating ${path}\n${this.says}`)
    const given = this.statuses[path] ?? 0
    const status = typeof given === 'number' ? given : (given.shift() ?? 0)
    if (this.effective.has(status) && action !== 'boot') await link(current, path)
    return { status, stdout: '', stderr: '' }
  }
}

async function hostWith(systems: Systems): Promise<TemporaryHost> {
  const host = await temporaryHost({ runner: systems })
  systems.host = host
  await mkdir(attemptFolder(host, ATTEMPT))
  await link(host.paths.system.profile, OLD)
  await link(host.paths.system.current, OLD)
  return host
}

const before = { profile: OLD, current: OLD, booted: null }
const intent = (mode: SwitchMode): SystemIntent => ({ wanted: { path: NEW, mode }, before, back: { profile: OLD, running: OLD } })
const journal = (system: SystemIntent, step: Journal['step'] = 'switching'): Journal => ({
  schemaVersion: 1,
  attempt: ATTEMPT,
  step,
  startedAt: '2026-01-02T03:04:05Z',
  previous: null,
  unitsBefore: {},
  system,
})

test.each([
  { mode: 'switch', expected: [`profile ${NEW}`, `switch ${NEW}`] },
  { mode: 'boot', expected: [`profile ${NEW}`, `boot ${NEW}`] },
  { mode: 'test', expected: [`test ${NEW}`] },
] as const)('$mode: the profile is set first, except for a test, then the system’s own program runs', async ({ mode, expected }) => {
  const systems = new Systems()
  await using host = await hostWith(systems)
  expect(await switchSystem(host, journal(intent(mode)))).toBeNull()
  expect(systems.calls).toEqual(expected)
})

test('the system is not changed where no change is intended', async () => {
  const systems = new Systems()
  await using host = await hostWith(systems)
  const none = journal({ wanted: null, before })
  expect(await switchSystem(host, none)).toBeNull()
  expect(await switchSystemBack(host, none)).toBeNull()
  expect(systems.calls).toEqual([])
})

test('a failure reports the output of the program, and only of this call', async () => {
  const systems = new Systems({ [NEW]: 4 })
  await using host = await hostWith(systems)
  await writeFileBefore(host)
  expect(await switchSystem(host, journal(intent('switch')))).toBe(
    `switching the system to ${NEW} (switch) ended with status 4 (some of its units failed, or those of a user who was logged in), and its last output was: activating ${NEW}`,
  )
  expect(readFileSync(join(attemptFolder(host, ATTEMPT), 'system.log'), 'utf8')).toContain('of an earlier call')
})

describe('a unit that had failed before', () => {
  const warning = (...units: string[]) => `warning: the following units failed: ${units.join(', ')}\n`
  const intended = (failedBefore?: string[]) => journal({ ...intent('switch'), ...(failedBefore === undefined ? {} : { failedBefore }) })

  async function switched(failed: readonly string[], says: string, begun: Journal) {
    const systems = new Systems({ [NEW]: 4, [OLD]: 4 })
    systems.failed = failed
    systems.says = says
    systems.effective.add(4)
    await using host = await hostWith(systems)
    await writeJournal(host, begun)
    const problem = await switchSystem(host, begun)
    const back = await switchSystemBack(host, begun)
    return { problem, back, record: await systemRecord(host, ATTEMPT), events: host.events, calls: systems.calls }
  }

  test('a unit that had failed before and fails again is not a failure, and is recorded with the switch', async () => {
    const tolerated = 'each unit that failed had failed before: mail.service'
    const { problem, back, record, events } = await switched(['mail.service'], warning('mail.service'), intended(['mail.service']))
    expect([problem, back]).toEqual([null, null])
    expect(record?.switches).toMatchObject([
      { path: NEW, status: 4, tolerated },
      { path: OLD, status: 4, tolerated },
    ])
    expect(events).toContainEqual(expect.objectContaining({ message: expect.stringContaining(`which is not a failure: ${tolerated}`) }))
  })

  test('a unit that newly fails is a failure, in either direction', async () => {
    const { problem, back } = await switched(
      ['mail.service', 'web.service'],
      warning('mail.service', 'web.service'),
      intended(['mail.service']),
    )
    expect([problem, back]).toEqual([expect.stringContaining('status 4'), expect.stringContaining('status 4')])
  })

  test('a switch is a failure when the units that had failed before are not known', async () => {
    const { problem, back } = await switched(['mail.service'], warning('mail.service'), intended())
    expect([problem, back]).toEqual([expect.stringContaining('status 4'), expect.stringContaining('status 4')])
  })

  test('a rollback that restores all of the host is good, though units of a user failed', async () => {
    const { problem, back } = await switched([], 'warning: user activation for alice failed\n', intended([]))
    expect([problem, back]).toEqual([expect.stringContaining('status 4'), null])
  })

  test('a tolerated status is not enough: the system must be in force', async () => {
    const systems = new Systems({ [NEW]: 4 })
    systems.failed = ['mail.service']
    systems.says = warning('mail.service')
    await using host = await hostWith(systems)
    expect(await switchSystem(host, intended(['mail.service']))).toContain("but it is not the host's system")
  })
})

async function writeFileBefore(host: TemporaryHost): Promise<void> {
  appendFileSync(join(attemptFolder(host, ATTEMPT), 'system.log'), `— ${OLD}/bin/switch-to-configuration switch\nof an earlier call\n`)
}

test('a program that reports success without effect has failed', async () => {
  const systems = new Systems()
  await using host = await hostWith(systems)
  const run = systems.run.bind(systems)
  systems.run = async (command) => {
    const result = await run(command)
    await link(host.paths.system.current, OLD)
    return result
  }
  expect(await switchSystem(host, journal(intent('switch')))).toContain('but it is not the host’s system'.replace('’', "'"))
})

test('a rollback waits for another switch, and inspects the host afterwards', async () => {
  const systems = new Systems({}, ['active', 'deactivating', 'inactive'])
  await using host = await hostWith(systems)
  await link(host.paths.system.profile, NEW)
  expect(await switchSystemBack(host, journal(intent('switch')))).toBeNull()
  expect(systems.calls).toEqual(['active', 'deactivating', `profile ${OLD}`, `switch ${OLD}`])
})

test('a rollback waits for another switch, and then it is tried again', async () => {
  const systems = new Systems({ [OLD]: [11, 11] })
  await using host = await hostWith(systems)
  await link(host.paths.system.profile, NEW)
  expect(await switchSystemBack(host, journal(intent('switch')))).toBeNull()
  expect(systems.calls).toEqual(Array.from({ length: 3 }, () => [`profile ${OLD}`, `switch ${OLD}`]).flat())
})

test.each([
  { name: 'its init', status: 100, says: '' },
  { name: 'a check', status: 1, says: "dbus : dbus -> broker\nPre-switch check 'switchInhibitors' failed\n" },
])('a rollback is refused by $name: the next boot starts the old system, and the message shows that', async ({ status, says }) => {
  const systems = new Systems({ [OLD]: [status] })
  systems.says = says
  await using host = await hostWith(systems)
  for (const place of [host.paths.system.profile, host.paths.system.current]) await link(place, NEW)
  const complaint = await switchSystemBack(host, journal(intent('boot')))
  expect(complaint).toContain(`(switch) ended with status ${status}`)
  expect(complaint).toContain(`the next boot starts ${OLD} again: reboot prod to finish`)
  if (says !== '') expect(complaint).toContain('dbus : dbus -> broker')
  expect(systems.calls).toEqual([`profile ${OLD}`, `switch ${OLD}`, `profile ${OLD}`, `boot ${OLD}`])
})

test('a refused rollback of a system that was only tested changes no boot entry', async () => {
  const systems = new Systems({ [OLD]: 100 })
  await using host = await hostWith(systems)
  await link(host.paths.system.current, NEW)
  expect(await switchSystemBack(host, journal(intent('test')))).toContain('reboot prod to finish')
  expect(systems.calls).toEqual([`test ${OLD}`])
})

test('a rollback does nothing when the profile shows that nothing was done', async () => {
  const systems = new Systems()
  await using host = await hostWith(systems)
  expect(await switchSystemBack(host, journal(intent('switch')))).toBeNull()
  expect(systems.calls).toEqual([])
})

test('a failing rollback is reported step by step, and the last step is made in any case', async () => {
  const TRIED = `/nix/store/${'c'.repeat(32)}-tried`
  const systems = new Systems({ [OLD]: 1 })
  await using host = await hostWith(systems)
  const system: SystemIntent = { ...intent('switch'), back: { profile: OLD, running: TRIED } }
  expect(await switchSystemBack(host, journal(system, 'switching-back'))).toMatch(/\(boot\) ended with status 1/)
  expect(systems.calls).toEqual([`profile ${OLD}`, `boot ${OLD}`, `test ${TRIED}`])
})

test('the record has every call, over a crash in between, and the final state of the host', async () => {
  const systems = new Systems({ [NEW]: 4 })
  await using host = await hostWith(systems)
  const begun = journal(intent('switch'))
  await writeJournal(host, begun)
  await switchSystem(host, begun)
  appendFileSync(join(attemptFolder(host, ATTEMPT), 'system.ndjson'), '{"path":"/nix/st')
  expect(await systemRecord(host, ATTEMPT)).toEqual({
    wanted: { path: NEW, mode: 'switch' },
    before,
    after: { profile: NEW, current: OLD, booted: null },
    switches: [{ path: NEW, action: 'switch', status: 4, seconds: expect.any(Number) }],
  })
  expect(await systemRecord(host, '00000000-0000-4000-8000-000000000000')).toBeUndefined()
  expect(await readFile(join(attemptFolder(host, ATTEMPT), 'system.log'), 'utf8')).toContain(`— ${NEW}/bin/switch-to-configuration switch`)
})
