import { expect, test } from 'vitest'
import type { PlannedUnit, UnitStep } from '#domain/activation/unit-plan'
import { probeSchema } from '#domain/config/probe'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { performPlan } from '#host/units/perform-plan'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const probe = probeSchema.parse({ deadlineSeconds: 5 })
const planned = (unit: string, step: UnitStep): PlannedUnit => ({ unit, step, wanted: 'release', because: `why ${unit}` })

/** What of these answers is asked for: the words after systemctl, without what only looks. */
async function perform(plan: readonly PlannedUnit[], answers: readonly ScriptedAnswer[]) {
  const runner = scriptedRunner(answers)
  await using host = await temporaryHost({ runner })
  const { failure } = await performPlan(host, plan, { probe })
  const commands = runner.commands.filter(({ effect }) => effect === 'write').map(({ argv }) => argv.slice(1).join(' ').replace(' --', ''))
  return { failure, commands, events: host.events }
}

const shown = (...states: string[]): ScriptedAnswer => ({
  when: ['systemctl', 'show'],
  stdout: states.map((ActiveState) => shownUnit({ ActiveState })).join('\n'),
})
const anything: ScriptedAnswer = { when: ['systemctl'] }

test('stops come first, then the rest in its order; failures are reset before', async () => {
  const plan = [
    planned('a.service', 'reload'),
    planned('b.service', 'none'),
    planned('c.service', 'stop'),
    planned('d.service', 'restart'),
    planned('e.socket', 'start'),
  ]
  const { failure, commands, events } = await perform(plan, [shown('active'), anything])
  expect(failure).toBeNull()
  expect(commands).toEqual([
    'stop c.service',
    'reset-failed a.service',
    'reload a.service',
    'reset-failed d.service',
    'restart d.service',
    'reset-failed e.socket',
    'start e.socket',
  ])
  expect(events).toEqual([
    { event: 'unit', unit: 'c.service', action: 'stop', state: 'stopped', because: 'why c.service' },
    { event: 'unit', unit: 'a.service', action: 'reload', state: 'reloaded', because: 'why a.service' },
    { event: 'unit', unit: 'd.service', action: 'restart', state: 'started', because: 'why d.service' },
    { event: 'unit', unit: 'e.socket', action: 'start', state: 'started', because: 'why e.socket' },
  ])
})

test('a socket is closed before its service stops, and opened before it starts', async () => {
  const definition: ScriptedAnswer = {
    when: ([, verb, , properties = '']) => verb === 'show' && properties.startsWith('--property=NeedDaemonReload'),
    stdout: 'Triggers=a.service idle.service\n',
  }
  const { commands } = await perform([planned('a.socket', 'restart')], [definition, shown('active', 'inactive'), anything])
  expect(commands).toEqual(['reset-failed a.socket', 'stop a.socket', 'stop a.service', 'start a.socket', 'start a.service'])
})

test.each<{ step: UnitStep; status: number | null; timedOut?: true; expected: string }>([
  { step: 'restart', status: 1, expected: 'unit a.service did not start' },
  { step: 'restart', status: null, timedOut: true, expected: 'unit a.service did not start within 105 s' },
  { step: 'start', status: null, expected: 'unit a.service did not start' },
  { step: 'reload', status: 1, expected: 'unit a.service did not reload' },
  { step: 'start', status: 1, expected: 'unit a.service did not start' },
  { step: 'stop', status: null, timedOut: true, expected: 'unit a.service did not stop' },
])('a $step that ends with $status gives "$expected", and nothing more is done', async ({ step, expected, ...result }) => {
  const plan = [planned('a.service', step), planned('b.service', 'restart')]
  const { failure, commands } = await perform(plan, [{ when: ['systemctl', step], ...result }, anything])
  expect(failure).toBe(expected)
  expect(commands.join('; ')).not.toContain('b.service')
})

test('an unchanged unit that went down with another unit is started', async () => {
  const plan = [planned('a.service', 'restart'), planned('b.service', 'none'), planned('c.service', 'none')]
  const { failure, commands, events } = await perform(plan, [shown('inactive', 'active'), anything])
  expect(failure).toBeNull()
  expect(commands).toEqual(['reset-failed a.service', 'restart a.service', 'start b.service'])
  expect(events.at(-1)).toMatchObject({ unit: 'b.service', action: 'start', because: 'it stopped together with another unit' })
})

test('the caller learns that all has changed as planned before a unit that fell is seen, and only then', async () => {
  const plan = [planned('a.service', 'restart'), planned('b.service', 'none')]
  const seen: (readonly string[])[] = []
  for (const status of [0, 1]) {
    const runner = scriptedRunner([{ when: ['systemctl', 'restart'], status }, shown('inactive'), anything])
    await using host = await temporaryHost({ runner })
    const onChanged = () => void seen.push(runner.commands.map(({ argv }) => argv[1]!))
    const raised = status === 0 ? ['b.service'] : []
    expect(await performPlan(host, plan, { probe, onChanged })).toMatchObject({ raised })
  }
  expect(seen).toEqual([['reset-failed', 'restart']])
})

const run: PlannedUnit = { ...planned('a.service', 'start'), oneshot: { remains: false, isAwaited: true } }
const limits = ({ commands }: { commands: readonly { argv: readonly string[]; timeout?: number | undefined }[] }) =>
  commands.filter(({ argv }) => argv[1] === 'start' || argv[1] === 'stop').map(({ argv, timeout }) => `${argv[1]} ${timeout}`)

test.each([
  { name: 'a service', unit: planned('a.service', 'start'), expected: ['start 105000'] },
  { name: 'a service with a limit of its own', unit: { ...planned('a.service', 'start'), timeoutSeconds: 7 }, expected: ['start 7000'] },
  { name: 'a oneshot', unit: run, expected: ['start undefined'] },
  { name: 'a oneshot with a limit of its own', unit: { ...run, timeoutSeconds: 7 }, expected: ['start 7000'] },
  { name: 'the stop of a oneshot', unit: { ...run, step: 'stop' as const }, expected: ['stop 105000'] },
])('the time that $name may take', async ({ unit, expected }) => {
  const runner = scriptedRunner([shown('inactive'), anything])
  await using host = await temporaryHost({ runner })
  expect(await performPlan(host, [unit], { probe })).toEqual({ failure: null, raised: [] })
  expect(limits(runner)).toEqual(expected)
})

test('a oneshot that exceeds its own limit is stopped, and one that fails is not', async () => {
  for (const [result, expected, commands] of [
    [{ status: null, timedOut: true }, 'unit a.service did not finish within 7 s', ['start 7000', 'stop 100000']],
    [{ status: 1 }, 'unit a.service did not finish', ['start 7000']],
  ] as const) {
    const runner = scriptedRunner([{ when: ['systemctl', 'start'], ...result }, shown('inactive'), anything])
    await using host = await temporaryHost({ runner })
    expect(await performPlan(host, [{ ...run, timeoutSeconds: 7 }], { probe })).toMatchObject({ failure: expected })
    expect(limits(runner)).toEqual(commands)
  }
})

/** A unit that is activating for the first few looks. */
function activatingFor(looks: number) {
  let left = looks
  return scriptedRunner([
    {
      when: ['systemctl', 'show'],
      get stdout() {
        left -= 1
        return shownUnit({ Type: 'oneshot', ActiveState: left < 0 ? 'inactive' : 'activating' })
      },
    },
    anything,
  ])
}

test('a run of a oneshot that is under way ends before it is started again', async () => {
  const runner = activatingFor(2)
  await using host = await temporaryHost({ runner })
  expect(await performPlan(host, [run], { probe })).toEqual({ failure: null, raised: [] })
  expect(runner.commands.map(({ argv }) => argv[1])).toEqual(['show', 'show', 'show', 'reset-failed', 'start'])
  expect(host.events).toContainEqual({ event: 'note', level: 'info', message: 'a.service is activating; its end is awaited' })
  expect(host.events.at(-1)).toMatchObject({ unit: 'a.service', state: 'finished' })
})

test('a skipped oneshot is neither run nor stopped, and its failure is forgotten', async () => {
  const skipped: PlannedUnit = { ...run, step: 'none', wanted: 'any' }
  const runner = activatingFor(1)
  await using host = await temporaryHost({ runner })
  expect(await performPlan(host, [skipped], { probe })).toEqual({ failure: null, raised: [] })
  expect(runner.commands.map(({ argv }) => argv[1])).toEqual(['show', 'show', 'reset-failed'])
})

test('a run that is under way is stopped at a limit of its own, and at no other', async () => {
  const runner = activatingFor(1000)
  await using host = await temporaryHost({ runner })
  await performPlan(host, [{ ...run, step: 'none', wanted: 'any', timeoutSeconds: 0.3 }], { probe })
  expect(runner.commands.map(({ argv }) => argv[1]).filter((verb) => verb !== 'show')).toEqual(['stop', 'reset-failed'])
})

test('a run that does not even stop at its limit keeps every other unit from being touched', async () => {
  const shownRun = { when: ['systemctl', 'show'], stdout: shownUnit({ Type: 'oneshot', ActiveState: 'activating' }) }
  const runner = scriptedRunner([shownRun, { when: ['systemctl', 'stop'], status: null, timedOut: true }, anything])
  await using host = await temporaryHost({ runner })
  const skipped: PlannedUnit = { ...run, step: 'none', wanted: 'any', timeoutSeconds: 0.3 }
  const { failure } = await performPlan(host, [skipped, planned('b.service', 'restart')], { probe })
  expect(failure).toBe('unit a.service did not finish within 0.3 s, and did not stop')
  expect(runner.commands.map(({ argv }) => argv[1])).not.toContain('restart')
})

test('a oneshot that only the failed release lists is reset if that release may have started it', async () => {
  for (const isAwaited of [true, false]) {
    const runner = scriptedRunner([shown('failed'), anything])
    await using host = await temporaryHost({ runner })
    await performPlan(host, [{ ...run, step: 'none', wanted: 'stopped', oneshot: { remains: false, isAwaited } }], { probe })
    expect(runner.commands.some(({ argv }) => argv[1] === 'reset-failed')).toBe(isAwaited)
  }
})

test('a run that is under way ends before any other unit is touched, wherever it is listed', async () => {
  const runner = activatingFor(1)
  await using host = await temporaryHost({ runner })
  const skipped: PlannedUnit = { ...run, step: 'none', wanted: 'any' }
  expect(await performPlan(host, [planned('b.service', 'restart'), planned('c.service', 'stop'), skipped], { probe })).toEqual({
    failure: null,
    raised: [],
  })
  const words = runner.commands.map(({ argv }) => `${argv[1]} ${argv.at(-1)}`)
  expect(words).toEqual([
    'show a.service',
    'show a.service',
    'reset-failed a.service',
    'stop c.service',
    'reset-failed b.service',
    'restart b.service',
  ])
})
