import { singleChecks, type HealthCheck } from '../config/health.ts'

type Health = Readonly<Record<string, HealthCheck>>

/** Returns every `host:port` that these checks ask or connect to, sorted, each once. */
export function healthTargets(health: Health): string[] {
  const targets = singleChecks(health).flatMap(({ check }) => ('http' in check ? targetOf(check.http) : 'tcp' in check ? check.tcp : []))
  return [...new Set(targets)].toSorted()
}

function targetOf(url: string): string {
  const { hostname, port, protocol } = new URL(url)
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
}

/** Units whose state these checks ask, besides those that the release may restart, sorted, each once. */
export function healthUnits(health: Health, released: readonly string[]): string[] {
  const units = singleChecks(health).flatMap(({ check }) => ('unit' in check && !released.includes(check.unit) ? check.unit : []))
  return [...new Set(units)].toSorted()
}

/** Links of the release that these checks run, sorted, each once. */
export function healthPrograms(health: Health): string[] {
  return [...new Set(singleChecks(health).flatMap(({ check }) => ('exec' in check ? check.exec[0] : [])))].toSorted()
}
