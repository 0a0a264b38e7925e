import type { PreflightFacts } from '../protocol/preflight-facts.ts'
import { type Finding, warned } from './check.ts'
import { offsetCheck, syncCheck } from './clock.ts'
import { versionCheck } from './host.ts'
import { untrusted } from './host-trust.ts'
import { bootCheck } from './host-units.ts'
import { nixKeyName } from '../trust/nix-key-name.ts'

/** A release that is to be copied to a host, and what that host reported of itself. */
export interface Preflight {
  readonly host: string
  readonly facts: PreflightFacts
  /** When the host answered, by this machine's clock: milliseconds since 1970. */
  readonly answeredAt: number
  /** The signatures (`name:base64`) of each path that would be copied; null for one that needs none, because its content is in its name. */
  readonly signatures: readonly (readonly string[] | null)[]
}

/**
 * Returns what `doctor` would find wrong with the host, in the same words: warnings, and a key that it does not accept, which the copy
 * would be refused for. What the host refuses itself (units, policy, room, signers) is not repeated.
 */
export function preflightFindings({ host, facts, answeredAt, signatures }: Preflight): Finding[] {
  return [
    ...keyFindings(host, facts, signatures),
    versionCheck(host, facts.agentVersion),
    ...facts.units.flatMap(({ unit, unitFileState }) => bootCheck(host, unit, unitFileState)),
    ...offsetCheck(host, Date.parse(facts.now) - answeredAt),
    ...(facts.clockSynchronized === undefined ? [] : [syncCheck(host, facts.clockSynchronized)]),
    ...nixFindings(host, facts.warnings),
  ].filter(({ outcome }) => outcome !== 'passed')
}

/** One line for all: they are the same for every release until the administrator does something, and status has each. */
function nixFindings(host: string, [first, ...others]: readonly string[]): Finding[] {
  if (first === undefined) return []
  const more = `; "grind-to-prod status ${host} --verbose" shows ${others.length} more.`
  const message = others.length === 0 ? first : first.replace(/\.?$/, more)
  return [warned('nix-trust', message, `Ask the administrator of ${host}.`)]
}

/** Nix compares the name before the signature, so that a path without one of these names is refused for certain. */
function keyFindings(host: string, { nixKeys }: PreflightFacts, signatures: Preflight['signatures']): Finding[] {
  const accepted = new Set(nixKeys.map(nixKeyName))
  const refused = signatures.find((of) => of !== null && !of.some((signature) => accepted.has(nixKeyName(signature))))
  if (refused === undefined || refused === null) return []
  const [first] = refused
  // A path without any signature is not this check's: the build host did not sign it.
  return first === undefined ? [] : [untrusted(host, nixKeyName(first))]
}
