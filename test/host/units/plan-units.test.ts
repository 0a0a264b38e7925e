import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ProcessFacts } from '#domain/activation/process-identity'
import { unitsForward } from '#domain/activation/unit-plan'
import type { ReleasedUnit } from '#domain/config/released-unit'
import { scriptedRunner, type ScriptedAnswer, type ScriptedRunner } from '../../support/scripted-runner.ts'
import { planNothing, planUnits, type Comparison } from '#host/units/plan-units'
import { HYPERVISOR, SANDBOX, sampleRelease } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const unit: ReleasedUnit = { unit: 'a.service', action: 'restart', when: 'changed' }
const after = { ...sampleRelease().manifest, units: [unit] }
const older = '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-hypervisor'
const before = {
  ...after,
  components: { ...after.components, hypervisor: { ...after.components['hypervisor']!, storePath: older } },
}
const main: ProcessFacts = { pid: 70, executable: `${SANDBOX}/bin/sandbox`, startTicks: 600, controlGroup: '/system.slice/a.service' }
const helper: ProcessFacts = { ...main, pid: 71, executable: `${older}/bin/helper` }
const verified = { manifest: before, closure: new Set([SANDBOX, older]), stamps: undefined }
const forward: Comparison = { way: 'forward', stamps: undefined, before: verified, after }
const back: Comparison = { way: 'back', stamps: undefined, since: { ticks: 700, microseconds: 7_000_000 }, left: new Set([older]) }

const system = { ...after.components['hypervisor']!, links: {}, kind: 'system', switchMode: 'switch' } as const
/** A first release of a system, of whose units nothing is noted. */
const withSystem: Comparison = { way: 'forward', stamps: undefined, before: null, after: { ...after, components: { system } } }

/** The same releases with a site, which changed or did not, beside the sandbox. */
function sites(from: string | null, to: string | null): Comparison {
  const withSite = (manifest: typeof after, storePath: string | null) =>
    storePath === null
      ? manifest
      : {
          ...manifest,
          components: {
            ...manifest.components,
            site: { ...after.components['sandbox']!, storePath, links: {}, share: { www: { target: 'www', narHash: '' } } },
          },
        }
  return { way: 'forward', stamps: undefined, before: { ...verified, manifest: withSite(before, from) }, after: withSite(after, to) }
}
const nginx: ProcessFacts = { ...main, executable: '/usr/sbin/nginx' }

interface Case {
  readonly name: string
  readonly unit?: Partial<ReleasedUnit>
  /** What its ExecStart names below the prefix. */
  readonly program?: string
  /** What its ExecStart names instead. */
  readonly path?: string
  /** Further words of its ExecStart, after the prefix. */
  readonly names?: string
  /** A line of its unit file, with PREFIX for the prefix. */
  readonly line?: string
  readonly state?: Record<string, string | number>
  readonly definition?: Record<string, string | number>
  readonly processes?: readonly ProcessFacts[]
  /** The unit's file changes just now, instead of before its start. */
  readonly fileIsNew?: boolean
  readonly comparison?: Comparison
  readonly expected: string
}

const lines = (values: Record<string, string | number>) =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('')

/** Plans one unit on a host with this output of systemctl. */
async function planned(one: Case): Promise<{ plan: string; runner: ScriptedRunner; notes: string[] }> {
  const { processes = [main] } = one
  const files: { fragment?: string; prefix?: string } = {}
  const runner = scriptedRunner([
    { when: ['systemctl', 'daemon-reload'] },
    {
      when: ([, , , properties = '']) => properties.startsWith('--property=NeedDaemonReload'),
      get stdout() {
        const times = { InactiveExitTimestampMonotonic: 6_000_000, StateChangeTimestampMonotonic: 6_000_000 }
        const further = one.names === undefined ? '' : ` ${files.prefix}/${one.names}`
        const command = `ExecStart={ path=${one.path ?? `${files.prefix}/bin/${one.program ?? 'sandbox'}`}${further} ; }\n`
        return `${command}${lines({ NeedDaemonReload: 'no', FragmentPath: files.fragment!, ...times, ...one.definition })}${shownUnit({ MainPID: 70, ...one.state })}`
      },
    },
  ])
  await using host = await temporaryHost({
    runner,
    processes: {
      processIds: () => processes.map(({ pid }) => pid),
      processFacts: (pid) =>
        processes.find((process) => process.pid === pid) ?? { pid, executable: null, startTicks: null, controlGroup: '' },
      // The unit was started in a moment, or (so that its file is newer) an hour ago.
      monotonicMicroseconds: () => (one.fileIsNew === true ? 3_606_000_000 : -60_000_000),
    },
  })
  files.fragment = join(host.folder, 'a.service')
  files.prefix = host.paths.prefix
  await writeFile(files.fragment, `[Service]\n${(one.line ?? '').replaceAll('PREFIX', files.prefix)}\n`)
  const [result] = await planUnits(host, {
    units: unitsForward([{ ...unit, ...one.unit }]),
    closure: new Set([SANDBOX, HYPERVISOR]),
    comparison: one.comparison ?? forward,
  })
  const notes = host.events.flatMap((event) => (event.event === 'note' ? event.message : []))
  return { plan: `${result!.step}: ${result!.because}`, runner, notes }
}

describe('planUnits', () => {
  const foreign = "which is not in the release's closure"
  test.each<Case>([
    { name: 'a component that stayed', expected: 'none: nothing changed' },
    { name: 'a component that changed', program: 'hypervisor', expected: 'restart: component hypervisor changed' },
    { name: 'a program that is no link', program: 'nothing', expected: 'restart: it is unknown which files of the release it runs' },
    { name: 'a unit file that is newer', fileIsNew: true, expected: 'restart: its definition changed' },
    { name: 'a unit that is down', state: { ActiveState: 'failed', MainPID: 0 }, expected: 'restart: it is failed' },
    {
      name: 'another process than it should',
      processes: [{ ...main, executable: '/usr/bin/sandbox' }],
      expected: `restart: it runs /usr/bin/sandbox, ${foreign}`,
    },
    { name: 'a helper of the release before', processes: [main, helper], expected: `restart: it runs ${helper.executable}, ${foreign}` },
    {
      name: 'what the units run is in doubt',
      comparison: { ...forward, before: null },
      expected: 'restart: it is unknown what it runs now',
    },
    {
      name: 'a unit that is new in this release',
      comparison: { ...forward, before: { ...verified, manifest: { ...before, units: [] } } },
      expected: 'restart: the previous release did not list it',
    },
    {
      name: 'a unit that was not restarted before',
      comparison: { ...forward, before: { ...verified, manifest: { ...before, units: [{ ...unit, action: 'start-only' }] } } },
      expected: 'restart: the previous release did not restart it',
    },
    {
      name: 'what the system defines and did not change',
      path: `${SANDBOX}/bin/sandbox`,
      comparison: withSystem,
      expected: 'none: nothing changed',
    },
    {
      name: 'what the system newly defines',
      path: `${SANDBOX}/bin/sandbox`,
      comparison: withSystem,
      fileIsNew: true,
      expected: 'restart: its definition changed',
    },
    {
      name: 'what the system defines and was not restarted',
      path: `${SANDBOX}/bin/sandbox`,
      comparison: withSystem,
      processes: [{ ...main, executable: `${older}/bin/sandbox` }],
      expected: `restart: it runs ${older}/bin/sandbox, ${foreign}`,
    },
    {
      name: 'a store path that no system defines',
      path: `${SANDBOX}/bin/sandbox`,
      expected: 'restart: it is unknown which files of the release it runs',
    },
    {
      name: 'a program of the release that names a site which changed',
      names: 'share/www',
      comparison: sites(older, SANDBOX),
      expected: 'restart: component site changed',
    },
    {
      name: 'a program of the release that names a site in its unit file',
      line: 'Environment=ROOT=PREFIX/share/www/en',
      comparison: sites(older, SANDBOX),
      expected: 'restart: component site changed',
    },
    {
      name: 'a program of the release that names a site in a comment',
      line: '# ROOT=PREFIX/share/www',
      comparison: sites(older, SANDBOX),
      expected: 'none: nothing changed',
    },
    {
      name: 'a program of the release that names a site which stayed',
      names: 'share/www',
      comparison: sites(older, older),
      expected: 'none: nothing changed',
    },
    {
      name: 'a program of the release beside a site that changed',
      comparison: sites(older, SANDBOX),
      expected: 'none: nothing changed',
    },
    {
      name: "a program of the host's that names a site which changed",
      unit: { action: 'reload' },
      path: '/usr/sbin/nginx',
      names: 'share/www',
      processes: [nginx],
      comparison: sites(older, SANDBOX),
      expected: 'reload: component site changed',
    },
    {
      name: "a program of the host's that names a site which stayed",
      unit: { action: 'reload' },
      path: '/usr/sbin/nginx',
      names: 'share/www',
      processes: [nginx],
      comparison: sites(older, older),
      expected: 'none: nothing changed',
    },
    {
      name: "a program of the host's with a helper of the release before",
      unit: { action: 'reload' },
      path: '/usr/sbin/nginx',
      names: 'share/www',
      processes: [nginx, helper],
      comparison: sites(older, older),
      expected: `reload: it runs ${helper.executable}, ${foreign}`,
    },
    {
      name: "a program of the host's that names a site which no release has",
      unit: { action: 'reload' },
      path: '/usr/sbin/nginx',
      names: 'share/www',
      processes: [nginx],
      comparison: sites(null, null),
      expected: 'reload: it is unknown which files of the release it runs',
    },
    { name: 'back, what was not touched', comparison: back, expected: 'none: it was not touched' },
    {
      name: 'back, in another boot',
      comparison: { ...back, since: null },
      expected: 'restart: it may have been started from the release that failed',
    },
    {
      name: 'back, what was reloaded',
      comparison: back,
      definition: { StateChangeTimestampMonotonic: 7_000_000 },
      expected: 'restart: it may have been started from the release that failed',
    },
    {
      name: 'back, what has started a helper since',
      comparison: back,
      processes: [main, { ...main, pid: 71, startTicks: 700 }],
      expected: 'restart: it may have been started from the release that failed',
    },
  ])('planUnits decides about $name', async (one) => {
    const { plan, runner, notes } = await planned(one)
    expect(plan).toBe(one.expected)
    expect(runner.commands.map(({ argv }) => argv.join(' '))).not.toContain('systemctl daemon-reload')
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain(one.expected.slice(one.expected.indexOf(': ')))
  })

  test('planUnits asks systemd once when no unit file has changed', async () => {
    const { runner } = await planned({ name: '', expected: '' })
    expect(runner.commands.map(({ argv }) => argv.slice(0, 2))).toEqual([['systemctl', 'show']])
  })

  test('planUnits asks for the commands alone when one has the form of another property', async () => {
    const answers = [
      {
        when: ['systemctl', 'show', '--no-pager', '--property=ExecCondition,ExecStartPre,ExecStart,ExecStartPost'],
        stdout: 'ExecStart={ path=/opt/x }\n',
      },
      { when: ['systemctl', 'show'], stdout: `ExecStart={ argv[]=a }\nActiveState=failed\nNeedDaemonReload=no\n${shownUnit({})}` },
    ]
    await using host = await temporaryHost({ answers })
    const units = unitsForward([{ ...unit, action: 'start-only' }])
    await planUnits(host, { units, closure: new Set(), comparison: forward })
    expect(host.commands.map(({ argv }) => argv[3]!.split(',').length)).toEqual([27, 23, 4])
  })

  test('planUnits reloads changed unit files first, and restarts their units', async () => {
    const { plan, runner } = await planned({ name: '', definition: { NeedDaemonReload: 'yes' }, expected: '' })
    expect(plan).toBe('restart: its definition changed')
    const commands = runner.commands.map(({ argv }) => argv.join(' '))
    const reloaded = commands.indexOf('systemctl daemon-reload')
    expect(reloaded).toBeGreaterThan(-1)
    expect(commands.slice(reloaded).some((command) => command.includes('ExecCondition'))).toBe(true)
  })

  test('planUnits restarts everything when systemd does not answer', async () => {
    await using host = await temporaryHost({ answers: [{ when: ['systemctl'], status: 1, stderr: 'no bus' }] })
    const watched: ReleasedUnit = { unit: 'b.service', action: 'none', when: 'changed' }
    const plan = await planUnits(host, { units: unitsForward([unit, watched]), closure: new Set(), comparison: back })
    expect(plan).toMatchObject([
      { unit: 'a.service', step: 'restart', because: expect.stringContaining('no bus') },
      { unit: 'b.service', step: 'none' },
    ])
  })

  const noDefinitions = { when: ([, , , properties = '']: readonly string[]) => properties.includes('NeedDaemonReload'), status: 1 }
  const oneshotStamps = {
    schemaVersion: 1,
    salt: '0'.repeat(32),
    units: { 'a.service': { invocation: '', definition: '1'.repeat(64), environment: '2'.repeat(64) } },
  } as const

  test.each<{ name: string; shown: ScriptedAnswer; comparison: Comparison; unit?: Partial<ReleasedUnit>; expected: string }>([
    { name: 'a oneshot in a rollback', shown: showing({ Type: 'oneshot' }), comparison: back, expected: 'none any' },
    { name: 'a service in a rollback', shown: showing({}), comparison: back, expected: 'restart release' },
    {
      name: 'a oneshot that remains active',
      shown: showing({ Type: 'oneshot', RemainAfterExit: 'yes' }),
      comparison: back,
      expected: 'restart release',
    },
    { name: 'a oneshot of the next release', shown: showing({ Type: 'oneshot' }), comparison: forward, expected: 'start release' },
    {
      name: 'a oneshot in a rollback by hand',
      shown: showing({ Type: 'oneshot' }),
      comparison: { ...forward, isRollback: true },
      expected: 'none any',
    },
    { name: 'what is not shown', shown: showing(null), comparison: back, expected: 'restart release' },
    {
      name: 'what is not shown and is to be skipped',
      shown: showing(null),
      comparison: back,
      unit: { onRollback: 'skip' },
      expected: 'none any',
    },
    {
      name: 'what is not shown and was noted as a oneshot',
      shown: showing(null),
      comparison: { ...back, stamps: oneshotStamps },
      expected: 'none any',
    },
  ])('planUnits decides about $name without its definition', async ({ shown, comparison, unit: wish, expected }) => {
    await using host = await temporaryHost({ answers: [noDefinitions, shown] })
    const [plan] = await planUnits(host, { units: unitsForward([{ ...unit, ...wish }]), closure: new Set(), comparison })
    expect(`${plan!.step} ${plan!.wanted}`).toBe(expected)
  })

  test('planUnits plans the listed units with facts when a removed unit cannot be inspected', async () => {
    const removed = { manifest: { ...before, units: [{ ...unit, unit: 'old.service' }] }, closure: new Set<string>() }
    const answers = [
      { when: (argv: readonly string[]) => argv.includes('old.service'), status: 1, stderr: 'no bus' },
      {
        when: ([, , , properties = '']: readonly string[]) => properties.includes('ExecCondition'),
        stdout: 'ExecStart={ path=/bin/true ; }\n',
      },
      {
        when: ([, , , properties = '']: readonly string[]) => properties.includes('NeedDaemonReload'),
        stdout: `NeedDaemonReload=no\n${shownUnit({})}`,
      },
      { when: ['systemctl', 'show'], stdout: shownUnit({}) },
    ]
    await using host = await temporaryHost({ answers })
    const comparison = { ...forward, before: null, replaced: removed }
    const units = unitsForward([{ ...unit, action: 'start-only' }])
    expect(await planUnits(host, { units, closure: new Set(), comparison })).toMatchObject([
      { unit: 'old.service', step: 'none', because: expect.stringContaining('could not be inspected') },
      { unit: 'a.service', step: 'none', because: 'it is already active, and its action is start-only' },
    ])
  })
})

test.each([
  { program: 'sandbox', wanted: 'release' },
  { program: 'nothing', wanted: 'active' },
])('a reloaded unit that names $program is to be $wanted when it is only inspected', async ({ program, wanted }) => {
  const files: { prefix?: string } = {}
  const runner = scriptedRunner([
    {
      when: ['systemctl', 'show'],
      get stdout() {
        return `ExecStart={ path=${files.prefix}/bin/${program} ; }\n`
      },
    },
  ])
  await using host = await temporaryHost({ runner })
  files.prefix = host.paths.prefix
  const units = unitsForward([{ ...unit, action: 'reload' }])
  expect(await planNothing(host, { units, closure: new Set(), manifest: after }, '')).toMatchObject([{ wanted }])
})

function showing(values: Record<string, string> | null): ScriptedAnswer {
  return { when: ['systemctl', 'show'], ...(values === null ? { status: 1 } : { stdout: shownUnit(values) }) }
}
