import { describe, expect, test } from 'vitest'
import {
  hasMoved,
  isInForce,
  refusalOf,
  stepForward,
  stepsBack,
  switchProblem,
  tellingLines,
  type SystemIntent,
  type SystemState,
} from '#domain/activation/system-plan'
import type { SwitchMode } from '#domain/config/component'

const path = (letter: string) => `/nix/store/${letter.repeat(32)}-nixos-system`
const OLD = path('a')
const NEW = path('b')
/** What an earlier release in mode `test` left running. */
const TRIED = path('c')

const state = (profile: string | null, current: string | null): SystemState => ({ profile, current, booted: OLD })

test.each<{ mode: SwitchMode; now: SystemState; expected: boolean }>([
  { mode: 'switch', now: state(NEW, NEW), expected: true },
  { mode: 'switch', now: state(NEW, OLD), expected: false },
  { mode: 'switch', now: state(OLD, NEW), expected: false },
  { mode: 'boot', now: state(NEW, OLD), expected: true },
  { mode: 'boot', now: state(OLD, NEW), expected: false },
  { mode: 'test', now: state(OLD, NEW), expected: true },
  { mode: 'test', now: state(NEW, OLD), expected: false },
  { mode: 'switch', now: state(null, null), expected: false },
])('the mode $mode is in force for $now: $expected', ({ mode, now, expected }) => {
  expect(isInForce({ path: NEW, mode }, now)).toBe(expected)
})

const intent = (mode: SwitchMode, back = { profile: OLD, running: OLD }, wanted = NEW): SystemIntent => ({
  wanted: { path: wanted, mode },
  before: state(back.profile, back.running),
  back,
})

test('the forward plan is one call, or none where no system is desired or it is already in force', () => {
  expect(stepForward(intent('boot'))).toEqual({ path: NEW, action: 'boot' })
  expect(stepForward({ wanted: { path: NEW, mode: 'boot' }, before: state(NEW, OLD) })).toBeNull()
  expect(stepForward({ wanted: null, before: state(OLD, OLD) })).toBeNull()
})

describe('back', () => {
  const oldSwitch = [{ path: OLD, action: 'switch' }]
  const oldTest = [{ path: OLD, action: 'test' }]
  const oldBoot = [{ path: OLD, action: 'boot' }]
  test.each<{ name: string; intent: SystemIntent; now: SystemState; step?: string; expected: object[] }>([
    { name: 'nothing was intended', intent: { wanted: null, before: state(OLD, OLD) }, now: state(OLD, OLD), expected: [] },
    {
      name: 'it was so already',
      intent: { wanted: { path: NEW, mode: 'switch' }, before: state(NEW, NEW) },
      now: state(NEW, NEW),
      expected: [],
    },
    { name: 'cut off before the profile was set', intent: intent('switch'), now: state(OLD, OLD), expected: [] },
    { name: 'cut off before the profile was set for the next boot', intent: intent('boot'), now: state(OLD, OLD), expected: [] },
    { name: 'cut off after the profile was set', intent: intent('switch'), now: state(NEW, OLD), expected: oldSwitch },
    { name: 'its note was lost on the way back, after the profile', intent: intent('switch'), now: state(OLD, NEW), expected: oldSwitch },
    { name: 'after the switch', intent: intent('switch'), now: state(NEW, NEW), expected: oldSwitch },
    { name: 'after the next boot was prepared', intent: intent('boot'), now: state(NEW, OLD), expected: oldBoot },
    { name: 'after that boot was made', intent: intent('boot'), now: state(NEW, NEW), expected: oldSwitch },
    {
      name: 'the way back was cut off after the profile',
      intent: intent('switch'),
      now: state(OLD, NEW),
      step: 'switching-back',
      expected: oldSwitch,
    },
    {
      name: 'the release was not confirmed',
      intent: intent('switch'),
      now: state(NEW, NEW),
      step: 'awaiting-confirmation',
      expected: oldSwitch,
    },
    { name: 'test: nothing tells how far it came', intent: intent('test'), now: state(OLD, OLD), expected: oldTest },
    { name: 'test: it came to its end', intent: intent('test'), now: state(OLD, NEW), expected: oldTest },
    {
      name: 'another system than the profile’s ran: that one runs again, and the profile’s is booted again',
      intent: intent('switch', { profile: OLD, running: TRIED }),
      now: state(NEW, NEW),
      expected: [
        { path: OLD, action: 'boot' },
        { path: TRIED, action: 'test' },
      ],
    },
    {
      name: 'the same, tried only',
      intent: intent('test', { profile: OLD, running: TRIED }),
      now: state(OLD, NEW),
      expected: [{ path: TRIED, action: 'test' }],
    },
    {
      name: 'the same, for the next boot',
      intent: intent('boot', { profile: OLD, running: TRIED }),
      now: state(NEW, TRIED),
      expected: oldBoot,
    },
    {
      name: 'the profile had the system already, so it tells nothing',
      intent: intent('switch', { profile: OLD, running: TRIED }, OLD),
      now: state(OLD, TRIED),
      expected: [
        { path: OLD, action: 'boot' },
        { path: TRIED, action: 'test' },
      ],
    },
    { name: 'no system runs by name after a power cut', intent: intent('boot'), now: state(NEW, null), expected: oldBoot },
  ])('the plan of a rollback: $name', ({ intent: intended, now, step = 'switching', expected }) => {
    expect(stepsBack(intended, now, step)).toEqual(expected)
  })
})

test.each<{ name: string; intent: SystemIntent; now: SystemState; expected: boolean }>([
  { name: 'nothing intended', intent: { wanted: null, before: state(OLD, OLD) }, now: state(NEW, NEW), expected: false },
  { name: 'as before', intent: intent('switch'), now: state(OLD, OLD), expected: false },
  { name: 'the profile only', intent: intent('boot'), now: state(NEW, OLD), expected: true },
  { name: 'what runs only', intent: intent('test'), now: state(OLD, NEW), expected: true },
  {
    name: 'another boot, in which nothing was activated by hand',
    intent: intent('switch', { profile: OLD, running: TRIED }),
    now: state(OLD, OLD),
    expected: false,
  },
  { name: 'what ran before was wanted', intent: intent('switch', { profile: OLD, running: NEW }), now: state(OLD, NEW), expected: false },
])('the system was moved ($expected): $name', ({ intent: intended, now, expected }) => {
  expect(hasMoved(intended, now)).toBe(expected)
})

test.each([
  { name: 'a success', status: 0, expected: null },
  {
    name: 'units that failed',
    status: 4,
    expected: `switching the system to ${NEW} (switch) ended with status 4 (some of its units failed, or those of a user who was logged in), and its last output was: one · two`,
  },
  {
    name: 'an init that needs a reboot',
    status: 100,
    expected: `switching the system to ${NEW} (switch) ended with status 100 (its init cannot be re-executed without a reboot; release it with "switchMode: boot"), and its last output was: one · two`,
  },
  {
    name: 'another switch',
    status: 11,
    expected: `switching the system to ${NEW} (switch) ended with status 11 (another process is switching the system), and its last output was: one · two`,
  },
  {
    name: 'a status without a meaning',
    status: 3,
    expected: `switching the system to ${NEW} (switch) ended with status 3, and its last output was: one · two`,
  },
  {
    name: 'a signal',
    status: null,
    expected: `switching the system to ${NEW} (switch) ended with a signal, and its last output was: one · two`,
  },
  {
    name: 'the deadline',
    status: 1,
    late: 900,
    expected: `switching the system to ${NEW} (switch) did not end within 900 s, and its last output was: one · two`,
  },
  {
    name: 'silence',
    status: 2,
    lines: [],
    expected: `switching the system to ${NEW} (switch) ended with status 2 (its activation script failed)`,
  },
])('the result of switch-to-configuration: $name', ({ status, late = null, lines = ['one', 'two'], expected }) => {
  const step = { path: NEW, action: 'switch' } as const
  expect(switchProblem({ step, status, timedOutAfterSeconds: late, lines })).toBe(expected)
})

/** As NixOS 26.05 prints it. */
const INHIBITED = [
  'Checking switch inhibitors...',
  'There are changes to critical components of the system:',
  'dbus-implementation : dbus -> broker',
  'Switching into this system is not recommended.',
  "You probably want to run 'nixos-rebuild boot' and reboot your system instead.",
  'you can set NIXOS_NO_CHECK=1 to ignore the pre-switch checks.',
  'WARNING: doing so might cause the switch to fail or your system to become unstable.',
  "Pre-switch check 'switchInhibitors' failed",
  'Pre-switch checks failed',
]

test('the reason of a refused switch is what the pre-switch check found, not its advice', () => {
  expect(tellingLines(INHIBITED, 5)).toEqual(['dbus-implementation : dbus -> broker', "Pre-switch check 'switchInhibitors' failed"])
  expect(tellingLines(['a', 'b -> c', 'd'], 2)).toEqual(['b -> c', 'd'])
  const status = ['× broken.service', '     Loaded: loaded', '     Active: failed']
  expect(tellingLines(['activating', 'warning: the following units failed: broken.service', ...status], 3)).toEqual([
    'warning: the following units failed: broken.service',
    ...status.slice(1),
  ])
  expect(tellingLines(['a', 'Failed to install bootloader'], 1)).toEqual(['Failed to install bootloader'])
  expect(tellingLines(['Pre-switch checks failed'], 5)).toEqual(['Pre-switch checks failed'])
})

test.each([
  { name: 'inhibitors', status: 1, lines: INHIBITED, expected: 'reboot' },
  { name: 'another init', status: 100, lines: [], expected: 'reboot' },
  { name: 'another switch', status: 11, lines: ['Could not acquire lock'], expected: 'busy' },
  { name: 'a boot loader', status: 1, lines: ['Failed to install bootloader'], expected: null },
  { name: 'a system that knows no check', status: 1, lines: ['Usage: switch-to-configuration [switch|boot]'], expected: null },
  { name: 'units', status: 4, lines: INHIBITED, expected: null },
  { name: 'a success', status: 0, lines: INHIBITED, expected: null },
])('a switch was refused before any activation ($expected): $name', ({ status, lines, expected }) => {
  expect(refusalOf({ status, lines })).toBe(expected)
})
