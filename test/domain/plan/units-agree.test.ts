import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planForward, unitsForward } from '#domain/activation/unit-plan'
import type { ReleasedUnit } from '#domain/config/released-unit'
import { estimateUnits } from '#domain/plan/units'
import { componentsAt, manifestWith, storePath } from './sample.ts'

/**
 * The plan lists before a release what the host will do to units. Of an active unit that executes one component, and whose definition
 * stays, the manifests contain all that the host sees, so the two must choose the same step.
 */
const units = fc.record({
  unit: fc.constantFrom('sandbox.service', 'sandbox.target', 'sandbox.socket', 'sandbox.timer', 'sandbox.path'),
  action: fc.constantFrom('restart', 'reload', 'start-only', 'none'),
  when: fc.constantFrom('changed', 'always'),
}) satisfies fc.Arbitrary<ReleasedUnit>

const kinds = { service: 'program', target: 'group', socket: 'trigger', timer: 'trigger', path: 'trigger' } as const

test("the estimate of a plan equals the host's decision", () => {
  const cases = fc.record({ unit: units, before: fc.constantFrom('none', 'same', 'other') })
  fc.assert(
    fc.property(cases, ({ unit, before }) => {
      const at = (version: string) =>
        manifestWith({
          components: componentsAt({ sandbox: storePath(`sandbox-${version}`), hypervisor: storePath('hypervisor-1') }),
          units: [unit],
        })
      const [estimate] = estimateUnits(before === 'none' ? null : at(before === 'same' ? '2' : '1'), at('2'))
      const kind = kinds[unit.unit.split('.')[1] as keyof typeof kinds]
      const releaseChange = before === 'same' ? null : 'component sandbox changed'
      const facts = {
        activeState: 'active',
        kind,
        releaseChange,
        definitionChange: null,
        foreign: null,
        touched: false,
        oneshot: null,
      } as const
      expect(estimate?.step).toBe(planForward(unitsForward([unit])[0]!, facts).step)
    }),
    { numRuns: 500 },
  )
})
