import { z } from 'zod'
import { unitSchema } from './grammar.ts'

/** `units`: what is done about each unit once another release is current. The words are those of systemctl, where it has them. */

const actionSchema = z.enum(['restart', 'reload', 'start-only', 'none'])

const whenSchema = z.enum(['changed', 'always'])

/** A unit as the manifest has it: nothing is left to a default. */
export const releasedUnitSchema = z.strictObject({ unit: unitSchema, action: actionSchema, when: whenSchema })
export type ReleasedUnit = z.infer<typeof releasedUnitSchema>

/** A unit as it is written: its name alone, or what is to be done about it too. Both become the manifest's form. */
export const configUnitSchema = z.union([
  unitSchema.transform((unit): ReleasedUnit => ({ unit, action: 'restart', when: 'changed' })),
  z.strictObject({
    unit: unitSchema.describe('Its name, such as hypervisor.service.'),
    action: actionSchema
      .default('restart')
      .describe(
        'restart; reload: "systemctl reload", for a service that executes its new program on reload; start-only: start it if it is not active, and never restart it; none: only watch that it is active.',
      ),
    when: whenSchema
      .default('changed')
      .describe(
        'changed: only if its component or its definition has changed, or it does not run the current release; always: with every release.',
      ),
  }),
])

/** Returns the names of units. */
export function unitNames(units: readonly Pick<ReleasedUnit, 'unit'>[]): string[] {
  return units.map(({ unit }) => unit)
}
