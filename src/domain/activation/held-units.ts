/** A unit with the units that start it, and those that it starts, when they are triggered. */
export interface UnitTriggers {
  readonly unit: string
  readonly activeState: string
  readonly triggeredBy: readonly string[]
  readonly triggers: readonly string[]
}

/** True for what starts another unit on an event: a connection, a time, a file. */
function isTrigger(unit: string): boolean {
  return /\.(?:socket|timer|path)$/.test(unit)
}

/** True for a socket, which systemd opens only while its service does not run. */
export function isSocket(unit: string): boolean {
  return unit.endsWith('.socket')
}

function isService(unit: string): boolean {
  return unit.endsWith('.service')
}

/**
 * Returns the units, besides these, that could start a program which uses their data, or are such a program: what triggers their services,
 * and the services that their own triggers start. Sorted.
 */
export function relatedUnits(units: readonly UnitTriggers[]): string[] {
  const own = new Set(units.map(({ unit }) => unit))
  const related = units.flatMap(({ unit, triggeredBy, triggers }) =>
    isService(unit) ? triggeredBy.filter(isTrigger) : isTrigger(unit) ? triggers.filter(isService) : [],
  )
  return [...new Set(related)].filter((unit) => !own.has(unit)).toSorted()
}

/** Units that are stopped while data is replaced, and those of them that are started again. Triggers come first in both. */
export interface HeldUnits {
  readonly stop: readonly string[]
  readonly start: readonly string[]
}

/**
 * Decides what happens to related units. `before`: their states before the first unit was stopped. One that has become active since, as
 * after a reboot, is stopped and stays down. An instance of a template is of a connection that is gone: it is not started again.
 */
export function heldUnits(related: readonly UnitTriggers[], before: Readonly<Record<string, string>>): HeldUnits {
  const ordered = [...related.filter(({ unit }) => isTrigger(unit)), ...related.filter(({ unit }) => !isTrigger(unit))]
  return {
    stop: ordered.filter(({ unit, activeState }) => isUp(before[unit]) || isUp(activeState)).map(({ unit }) => unit),
    start: ordered.filter(({ unit }) => before[unit] === 'active' && (isTrigger(unit) || !unit.includes('@'))).map(({ unit }) => unit),
  }
}

function isUp(activeState: string | undefined): boolean {
  return activeState !== undefined && activeState !== '' && activeState !== 'inactive' && activeState !== 'failed'
}
