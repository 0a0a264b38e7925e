import { expect, test } from 'vitest'
import type { ProcessFacts } from '#domain/activation/process-identity'
import { configUnitSchema, type ReleasedUnit } from '#domain/config/released-unit'
import { planUnits, type Comparison } from '#host/units/plan-units'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { HYPERVISOR, SANDBOX, sampleRelease } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const { manifest } = sampleRelease()
const { sandbox: _, ...components } = manifest.components
const older = '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-sandbox'
const running: ProcessFacts = { pid: 70, executable: '/usr/bin/sandbox', startTicks: 600, controlGroup: '/system.slice/a.service' }

interface Case {
  readonly name: string
  readonly unit?: string
  readonly more?: Partial<ReleasedUnit>
  /** What its commands execute; `PREFIX` is replaced by the prefix. */
  readonly program?: string
  readonly process?: ProcessFacts
  readonly definition?: string
  readonly relations?: string
  /** Units of the release that replaces the one before. */
  readonly listed?: readonly string[]
  readonly health?: typeof manifest.health
  readonly expected: string
}

/** Plans the only unit of a release that no later release lists, on a host with this output of systemctl. */
async function planned(one: Case) {
  const files: { prefix?: string } = {}
  const runner = scriptedRunner([
    {
      when: ([, , , properties = '']) => properties.startsWith('--property=ExecCondition'),
      get stdout() {
        return `ExecStart={ path=${(one.program ?? 'PREFIX/bin/sandbox').replace('PREFIX', files.prefix!)} ; }\n`
      },
    },
    {
      when: ([, , , properties = '']) => properties.startsWith('--property=NeedDaemonReload'),
      stdout: `NeedDaemonReload=no\nFragmentPath=/etc/systemd/system/a.service\n${one.definition === undefined ? '' : `${one.definition}\n`}${shownUnit({ MainPID: 70 })}`,
    },
    {
      when: ([, , , properties = '']) => properties.startsWith('--property=UnitFileState'),
      stdout: `${one.relations ?? 'UnitFileState=static'}\n`,
    },
  ])
  await using host = await temporaryHost({
    runner,
    processes: { processIds: () => [70], processFacts: () => one.process ?? running },
  })
  files.prefix = host.paths.prefix
  const unit = one.unit ?? 'a.service'
  const after = { ...manifest, components, units: (one.listed ?? []).map((name) => configUnitSchema.parse(name)), health: one.health ?? {} }
  const comparison: Comparison = {
    way: 'forward',
    stamps: undefined,
    before: null,
    after,
    replaced: {
      manifest: { ...manifest, units: [configUnitSchema.parse({ unit, ...one.more })] },
      closure: new Set([SANDBOX, HYPERVISOR, older]),
    },
  }
  const permitted = { ...host.permitted, units: [unit] }
  const [result] = await planUnits({ ...host, permitted }, { units: [], closure: new Set([HYPERVISOR]), comparison })
  return { result, events: host.events }
}

const UNLISTED = 'this release no longer lists it'
const left = `none: ${UNLISTED}, and it executes nothing that only the release before has`

test.each<Case>([
  { name: 'whose link is gone', expected: `stop: ${UNLISTED}, and does not have its program sandbox` },
  { name: 'whose link stays', program: 'PREFIX/bin/hypervisor', expected: left },
  { name: "that runs the host's own program", program: '/usr/bin/sandbox', expected: left },
  {
    name: 'behind a wrapper, that runs the release before',
    program: '/usr/local/bin/wrapper',
    process: { ...running, executable: `${older}/bin/sandbox` },
    expected: `stop: ${UNLISTED}, and does not have its program ${older}/bin/sandbox`,
  },
  {
    name: 'behind a wrapper, that runs what the release has too',
    program: '/usr/local/bin/wrapper',
    process: { ...running, executable: `${HYPERVISOR}/bin/hypervisor` },
    expected: left,
  },
  {
    name: 'another unit of which triggers it',
    relations: 'TriggeredBy=a.socket',
    listed: ['a.socket'],
    expected: `none: ${UNLISTED}, but a.socket of this release needs it; it runs the release before; a.socket still triggers it, which will fail`,
  },
  {
    name: 'a health check of which names it',
    health: { own: { any: [{ unit: 'a.service' }, { tcp: '127.0.0.1:1' }] } },
    expected: `none: ${UNLISTED}, but check own of this release needs it; it runs the release before`,
  },
  {
    name: 'that is a timer of a program that is gone',
    unit: 'a.timer',
    definition: 'Triggers=a.service',
    expected: `stop: ${UNLISTED}, and does not have its program sandbox of a.service`,
  },
  {
    name: 'that is a timer of a program that stays',
    unit: 'a.timer',
    definition: 'Triggers=a.service',
    program: 'PREFIX/bin/hypervisor',
    expected: left,
  },
  { name: 'that is a target', unit: 'a.target', expected: left },
  {
    name: 'that is enabled',
    relations: 'UnitFileState=enabled\nWantedBy=multi-user.target',
    expected: `stop: ${UNLISTED}, and does not have its program sandbox; it is still enabled, and will fail at the next boot`,
  },
])('a unit that is no longer listed, $name', async (one) => {
  const { result, events } = await planned(one)
  expect(`${result!.step}: ${result!.because}`).toBe(one.expected)
  expect(events).toContainEqual({ event: 'note', level: 'warning', message: expect.stringContaining(result!.because) })
})

test('a unit that the policy no longer lists either is left', async () => {
  await using host = await temporaryHost({
    answers: [
      { when: ([, , , properties = '']) => properties.startsWith('--property=ExecCondition'), stdout: 'ExecStart=\n' },
      { when: ['systemctl', 'show'], stdout: shownUnit({}) },
    ],
  })
  const unit = configUnitSchema.parse({ unit: 'other.service', onRemoval: 'stop' })
  const replaced = { manifest: { ...manifest, units: [unit] }, closure: new Set<string>() }
  const comparison: Comparison = { way: 'forward', stamps: undefined, before: null, after: { ...manifest, units: [] }, replaced }
  const [result] = await planUnits(host, { units: [], closure: new Set(), comparison })
  expect(result).toMatchObject({ step: 'none', because: expect.stringContaining("the host's policy does not list it either") })
})

test('an inspection that fails stops only what is to be stopped', async () => {
  await using host = await temporaryHost({ answers: [{ when: ['systemctl'], status: 1, stderr: 'no bus' }] })
  const units = [{ unit: 'a.service' }, { unit: 'b.service', onRemoval: 'stop' }].map((unit) => configUnitSchema.parse(unit))
  const replaced = { manifest: { ...manifest, units }, closure: new Set<string>() }
  const comparison: Comparison = { way: 'forward', stamps: undefined, before: null, after: { ...manifest, units: [] }, replaced }
  const plan = await planUnits(host, { units: [], closure: new Set(), comparison })
  expect(plan.map(({ unit, step }) => `${unit} ${step}`)).toEqual(['b.service stop', 'a.service none'])
})
