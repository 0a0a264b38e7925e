import type { PlannedUnit } from '#domain/activation/unit-plan'
import type { DefinitionNow } from '#domain/activation/unit-stamp'

/** A planned unit, and what it was found to be made of; null when nobody could look. */
export interface UnitPlan extends PlannedUnit {
  readonly seen: {
    readonly now: DefinitionNow
    /** With which `now` was made. */
    readonly salt: string
    readonly invocation: string
    readonly definitionChange: string | null
  } | null
}
