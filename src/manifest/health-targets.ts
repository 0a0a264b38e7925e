import type { HealthCheck } from '../config/schema.ts'

/** Every `host:port` that these checks ask, sorted, each once. */
export function healthTargets(health: Readonly<Record<string, HealthCheck>>): string[] {
  const urls = Object.values(health).flatMap((check) => ('any' in check ? check.any : [check]).map(({ http }) => new URL(http)))
  return [...new Set(urls.map((url) => `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`))].toSorted()
}
