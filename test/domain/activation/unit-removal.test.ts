import { expect, test } from 'vitest'
import { planRemoval, planRemovalWithoutFacts, unlistedUnits, type RemovalFacts } from '#domain/activation/unit-removal'
import { configUnitSchema, type ReleasedUnit } from '#domain/config/released-unit'

const running: RemovalFacts = {
  activeState: 'active',
  gone: 'its program worker',
  neededBy: null,
  isEnabled: false,
  triggeredBy: [],
  isOneshot: false,
  isPermitted: true,
}

interface Case {
  readonly name: string
  readonly unit?: Partial<ReleasedUnit>
  readonly facts?: Partial<RemovalFacts>
  readonly expected: string
}

const UNLISTED = 'this release no longer lists it'

test.each<Case>([
  { name: 'its program is gone', expected: `stop: ${UNLISTED}, and does not have its program worker` },
  {
    name: 'its program stays',
    facts: { gone: null },
    expected: `none: ${UNLISTED}, and it executes nothing that only the release before has`,
  },
  {
    name: 'the release needs it',
    facts: { neededBy: 'app.socket' },
    expected: `none: ${UNLISTED}, but app.socket of this release needs it; it runs the release before`,
  },
  { name: 'it is to be left', unit: { onRemoval: 'leave' }, expected: `none: ${UNLISTED}, and its onRemoval is leave` },
  {
    name: 'it is to be stopped whatever it runs',
    unit: { onRemoval: 'stop' },
    facts: { gone: null, neededBy: 'app.target' },
    expected: `stop: ${UNLISTED}, and its onRemoval is stop`,
  },
  { name: 'it was only watched', unit: { action: 'none' }, expected: `none: ${UNLISTED}, and it was only watched` },
  { name: 'it does not run', facts: { activeState: 'failed' }, expected: `none: ${UNLISTED}, and it is failed` },
  {
    name: 'systemd tries to restart it',
    facts: { activeState: 'activating' },
    expected: `stop: ${UNLISTED}, and does not have its program worker`,
  },
  {
    name: 'it is a oneshot that runs',
    facts: { activeState: 'activating', isOneshot: true },
    expected: `none: ${UNLISTED}, and its run, which is under way, ends on its own`,
  },
  {
    name: 'the policy has dropped it too',
    unit: { onRemoval: 'stop' },
    facts: { isPermitted: false },
    expected: `none: ${UNLISTED}, and the host's policy does not list it either`,
  },
  {
    name: 'it is enabled and has a timer',
    facts: { isEnabled: true, triggeredBy: ['a.timer'] },
    expected: `stop: ${UNLISTED}, and does not have its program worker; it is still enabled, and will fail at the next boot; a.timer still triggers it, which will fail`,
  },
  {
    name: 'it is enabled and down',
    facts: { activeState: 'inactive', isEnabled: true },
    expected: `none: ${UNLISTED}, and it is inactive; it is still enabled, and will fail at the next boot`,
  },
  {
    name: 'it is enabled and its program stays',
    facts: { gone: null, isEnabled: true },
    expected: `none: ${UNLISTED}, and it executes nothing that only the release before has`,
  },
])('the step of a unit that is no longer listed: $name', ({ unit, facts, expected }) => {
  const written = configUnitSchema.parse({ unit: 'worker.service', timeoutSeconds: 7, ...unit })
  const { step, because, ...rest } = planRemoval(written, { ...running, ...facts })
  expect(`${step}: ${because}`).toBe(expected)
  expect(rest).toEqual({ unit: 'worker.service', wanted: 'any', removed: true, timeoutSeconds: 7 })
})

test.each([
  { unit: {}, expected: 'none' },
  { unit: { onRemoval: 'stop' }, expected: 'stop' },
  { unit: { onRemoval: 'stop', action: 'none' }, expected: 'none' },
] as const)('the step of an unlisted unit with $unit that cannot be inspected is $expected', ({ unit, expected }) => {
  expect(planRemovalWithoutFacts(configUnitSchema.parse({ unit: 'worker.service', ...unit }), 'x').step).toBe(expected)
})

test('a unit that could start the others again is stopped first, and services last to first', () => {
  const units = ['a.service', 'a.socket', 'b.service', 'kept.service', 'b.timer'].map((unit) => configUnitSchema.parse(unit))
  expect(unlistedUnits(units, [{ unit: 'kept.service' }]).map(({ unit }) => unit)).toEqual([
    'a.socket',
    'b.timer',
    'b.service',
    'a.service',
  ])
})
