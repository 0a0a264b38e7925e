/** What is wanted of a unit after a switch. */
export interface PlannedUnit {
  readonly unit: string
  /** `release`: runs the release's executables. `active`: is active, whatever it runs. `stopped`: does not run. */
  readonly wanted: 'release' | 'active' | 'stopped'
}

/** Units of the release that is switched to. */
export function unitsForward(units: readonly string[]): PlannedUnit[] {
  return units.map((unit) => ({ unit, wanted: 'release' }))
}

/**
 * Units after going back from a release with `failedUnits`. Those that the generation to go back to does not speak of return
 * to what they were before the switch.
 */
export function unitsBack(state: {
  readonly failedUnits: readonly string[]
  /** Null when the generation to go back to has no manifest, or when there is none. */
  readonly previousUnits: readonly string[] | null
  /** `ActiveState` before the switch. */
  readonly before: Readonly<Record<string, string>>
}): PlannedUnit[] {
  const previous = state.previousUnits ?? []
  const others = state.failedUnits.filter((unit) => !previous.includes(unit))
  return [
    ...others.map((unit) => ({ unit, wanted: wasActive(state.before[unit]) ? ('active' as const) : ('stopped' as const) })),
    ...unitsForward(previous),
  ]
}

/** A unit that restarted itself at that moment counts as active: it was meant to run. */
function wasActive(activeState: string | undefined): boolean {
  return activeState === 'active' || activeState === 'reloading' || activeState === 'activating'
}
