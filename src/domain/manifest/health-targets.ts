import { singleChecks, type HealthCheck } from '../config/health.ts'
import { asksOf } from '../config/health-kinds.ts'

type Health = Readonly<Record<string, HealthCheck>>

/** Returns every `host:port` that these checks ask or connect to, sorted, each once. */
export function healthTargets(health: Health): string[] {
  return [...new Set(singleChecks(health).flatMap(({ check }) => asksOf(check).targets))].toSorted()
}

/** Units whose state these checks ask, besides those that the release may restart, sorted, each once. */
export function healthUnits(health: Health, released: readonly string[]): string[] {
  const units = singleChecks(health).flatMap(({ check }) => asksOf(check).units.map(({ name }) => name))
  return [...new Set(units)].filter((unit) => !released.includes(unit)).toSorted()
}

/** Links of the release that these checks run, sorted, each once. */
export function healthPrograms(health: Health): string[] {
  return [...new Set(singleChecks(health).flatMap(({ check }) => asksOf(check).programs.map(({ name }) => name)))].toSorted()
}
