import type { PlannedUnit } from '#domain/activation/unit-plan'
import type { DefinitionNow } from '#domain/activation/unit-stamp'

/** A planned unit, and its definition; null when that could not be inspected. */
export interface UnitPlan extends PlannedUnit {
  readonly seen: {
    readonly now: DefinitionNow
    /** With which `now` was made. */
    readonly salt: string
    readonly invocation: string
    readonly definitionChange: string | null
  } | null
}
