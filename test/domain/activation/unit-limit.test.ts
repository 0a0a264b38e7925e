import { expect, test } from 'vitest'
import { limitOf, STOP_ALLOWANCE_MILLISECONDS } from '#domain/activation/unit-limit'
import { probeSchema } from '#domain/config/probe'

const probe = probeSchema.parse({ deadlineSeconds: 40 })
const oneshot = { remains: false, isAwaited: false }
const usual = STOP_ALLOWANCE_MILLISECONDS + 40_000

test.each([
  { name: 'a service has what a stop takes and the deadline of the probe', planned: { step: 'restart' }, expected: usual },
  { name: 'a unit with a limit of its own has that', planned: { step: 'restart', timeoutSeconds: 7 }, expected: 7000 },
  { name: 'a oneshot with a limit of its own has that', planned: { step: 'start', timeoutSeconds: 7, oneshot }, expected: 7000 },
  { name: "the run of a oneshot has only systemd's limit", planned: { step: 'start', oneshot }, expected: undefined },
  { name: 'the stop of a oneshot has the limit of a service', planned: { step: 'stop', oneshot }, expected: usual },
] as const)('the limit of a step: $name', ({ planned, expected }) => {
  expect(limitOf({ unit: 'a.service', wanted: 'active', ...planned }, probe)).toBe(expected)
})
