import { z } from 'zod'
import { unitSchema } from './grammar.ts'

/** `units`: what is done about each unit once another release is current. The words are those of systemctl, where it has them. */

const actionSchema = z.enum(['restart', 'reload', 'start-only', 'none'])

const whenSchema = z.enum(['changed', 'always'])

/** What a manifest has only of a unit that asks for it, so that the bytes of any other release are what they were. */
const optionalFields = {
  timeoutSeconds: z
    .number()
    .int()
    .min(1)
    .max(86_400)
    .optional()
    .describe(
      'Seconds that its start, restart, reload or stop may take. By default 100 and probe.deadlineSeconds; for a oneshot as long as its TimeoutStartSec= allows, which is no limit by default. A oneshot that exceeds a limit of its own is stopped.',
    ),
  onRemoval: z
    .enum(['stop', 'leave'])
    .optional()
    .describe(
      'What is done to it by a later release that no longer lists it. By default it is stopped if its program is of this release and not of the later one, and nothing of the later one needs the unit; otherwise it is left. It is never disabled.',
    ),
  onRollback: z
    .enum(['run', 'skip'])
    .optional()
    .describe(
      'Of a oneshot: whether a rollback to this release runs it again. By default it is skipped, unless it has RemainAfterExit= and must be active.',
    ),
} as const

const leftOverSchema = z.enum(['report', 'fail'])

/** A unit as the manifest has it. What is absent has its default. */
export const releasedUnitSchema = z.strictObject({
  unit: unitSchema,
  action: actionSchema,
  when: whenSchema,
  ...optionalFields,
  /** Absent: they are only reported. */
  leftOverProcesses: z.literal('fail').optional(),
})
export type ReleasedUnit = z.infer<typeof releasedUnitSchema>

/** A unit as it is written: its name alone, or what is to be done about it too. Both become the manifest's form. */
export const configUnitSchema = z.union([
  unitSchema.transform((unit): ReleasedUnit => ({ unit, action: 'restart', when: 'changed' })),
  z
    .strictObject({
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
      ...optionalFields,
      leftOverProcesses: leftOverSchema
        .default('report')
        .describe(
          'What processes of the previous release mean that are left in its control group after its restart (KillMode=process or mixed): report: they are named in the log and in the record; fail: the release fails.',
        ),
    })
    .transform(({ leftOverProcesses, ...unit }): ReleasedUnit => (leftOverProcesses === 'fail' ? { ...unit, leftOverProcesses } : unit)),
])

/** Returns the names of units. */
export function unitNames(units: readonly Pick<ReleasedUnit, 'unit'>[]): string[] {
  return units.map(({ unit }) => unit)
}
