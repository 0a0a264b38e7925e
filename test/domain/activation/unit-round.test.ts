import { expect, test } from 'vitest'
import { unitRound } from '#domain/activation/unit-round'
import type { ProcessFacts } from '#domain/activation/process-identity'
import type { UnitState } from '#domain/activation/unit-state'

const running: UnitState = {
  unit: 'a.service',
  loadState: 'loaded',
  activeState: 'active',
  subState: 'running',
  type: 'exec',
  result: 'success',
  mainPid: 7,
  invocation: 'i',
  restarts: 2,
  controlGroup: '/system.slice/a.service',
  conditionsMet: true,
  description: '',
  hasJob: false,
  remainsAfterExit: false,
}
const program = `/nix/store/${'a'.repeat(32)}-app`
const release = { closure: new Set([program]), otherReleaseWindow: { from: 0, until: 10 }, controlGroups: [running.controlGroup] }
const ours: ProcessFacts = { pid: 7, executable: `${program}/bin/a`, startTicks: 11, controlGroup: running.controlGroup }

test.each<{ name: string; state?: Partial<UnitState>; process?: Partial<ProcessFacts> | null; wanted?: 'active'; round: [string, string] }>(
  [
    { name: 'a unit that runs the release', round: ['running', 'is running'] },
    { name: 'a unit that is not there', state: { loadState: 'not-found' }, round: ['failed', 'is not-found on this host'] },
    {
      name: 'a unit whose condition is not met',
      state: { activeState: 'inactive', conditionsMet: false },
      round: ['failed', 'was not started: a Condition line of it is not met'],
    },
    { name: 'a unit that failed', state: { activeState: 'failed', result: 'exit-code' }, round: ['failed', 'has failed (exit-code)'] },
    { name: 'a oneshot that is done', state: { type: 'oneshot', activeState: 'inactive' }, round: ['running', 'is done'] },
    {
      name: 'a oneshot that its timer runs',
      state: { type: 'oneshot', activeState: 'activating', subState: 'start' },
      round: ['running', 'is activating (start)'],
    },
    {
      name: 'a oneshot that systemd will run again because it failed',
      state: { type: 'oneshot', activeState: 'activating', subState: 'auto-restart' },
      round: ['waiting', 'is activating (auto-restart)'],
    },
    {
      name: 'a oneshot that is to remain active and is not yet',
      state: { type: 'oneshot', remainsAfterExit: true, activeState: 'activating', subState: 'start' },
      round: ['waiting', 'is activating (start)'],
    },
    {
      name: 'a oneshot that ended badly',
      state: { type: 'oneshot', activeState: 'inactive', result: 'timeout' },
      round: ['failed', 'has ended (timeout)'],
    },
    { name: 'a service that ended', state: { activeState: 'inactive' }, round: ['failed', 'has ended (success)'] },
    { name: 'a unit that starts', state: { activeState: 'activating', subState: 'start' }, round: ['waiting', 'is activating (start)'] },
    { name: 'a unit that reloads', state: { activeState: 'reloading' }, round: ['running', 'is running'] },
    {
      name: 'a service that is active without a process',
      state: { subState: 'exited', mainPid: 0 },
      process: null,
      round: ['waiting', 'is active (exited): its process has ended'],
    },
    {
      name: 'a unit that runs another program',
      process: { executable: '/usr/bin/a' },
      round: ['waiting', "runs /usr/bin/a, which is not in the release's closure"],
    },
    { name: 'a unit of the release before', process: { startTicks: 3 }, round: ['waiting', 'was started before the switch'] },
    { name: 'a unit that is only to be active', process: { executable: '/usr/bin/a' }, wanted: 'active', round: ['running', 'is running'] },
  ],
)('$name has its condition in a round of checks', ({ state, process: shown, wanted, round: [condition, detail] }) => {
  const observed = { state: { ...running, ...state }, process: shown === null ? null : { ...ours, ...shown } }
  const incarnation = state?.type === 'oneshot' && state.remainsAfterExit !== true ? '' : 'i 2'
  expect(unitRound(observed, wanted ?? 'release', release)).toEqual({ unit: 'a.service', condition, incarnation, detail })
})
