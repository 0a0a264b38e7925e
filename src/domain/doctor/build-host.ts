import { LEAST_NODE } from '../installation/old-node.ts'
import type { Unreadable } from '../snapshot/schema.ts'
import { failed, nixChecks, passed, unknown, type Finding } from './check.ts'
import { syncCheck } from './clock.ts'
import { nixKeyName } from '../trust/nix-key-name.ts'

/** What was found out about the machine that builds. */
export interface BuildHostFacts {
  /** Such as `24.21.0`. */
  readonly nodeVersion: string
  /** Such as `2.26.3`; null without Nix. */
  readonly nixVersion: string | null
  /** How a path that was just built is signed, or why nothing can be built. */
  readonly probe: { readonly signatures: readonly string[] } | { readonly failed: string }
  /** What makes the daemon sign. */
  readonly howToSign: string
  /** The public key that made one of the signatures; null when it was not found. */
  readonly signer: string | null
  /** Whether its clock is synchronized, or why that is unknown. */
  readonly clockSynchronized: boolean | Unreadable
  /** The Nix that is as old may have vulnerabilities: one sentence each. */
  readonly nixWarnings: readonly string[]
}

/** The oldest Nix with the form of `nix path-info` and the flake URLs that a build uses. */
const LEAST_NIX = [2, 18] as const

/** Checks the machine that builds. */
export function buildHostChecks(facts: BuildHostFacts): Finding[] {
  return [
    nodeCheck(facts),
    syncCheck('this machine', facts.clockSynchronized),
    ...(facts.nixVersion === null ? [nixMissing] : [nixCheck(facts.nixVersion), ...signingChecks(facts), ...safetyChecks(facts)]),
  ]
}

function nodeCheck({ nodeVersion }: BuildHostFacts): Finding {
  const message = `Node is ${nodeVersion}.`
  if (Number.parseInt(nodeVersion, 10) >= LEAST_NODE) return passed('node', message)
  return failed('node', message, `Install Node ${LEAST_NODE} or newer.`)
}

const nixMissing = failed('nix', 'There is no Nix on this machine.', 'Install it in its multi-user mode, with a daemon.')

function nixCheck(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const message = `Nix is ${version}.`
  const isNew = major > LEAST_NIX[0] || (major === LEAST_NIX[0] && minor >= LEAST_NIX[1])
  return isNew ? passed('nix', message) : failed('nix', message, `Install Nix ${LEAST_NIX.join('.')} or newer.`)
}

function signingChecks({ probe, signer, howToSign }: BuildHostFacts): Finding[] {
  if ('failed' in probe) {
    return [
      failed(
        'nix-builds',
        `A small path cannot be built: nix reports ${probe.failed}.`,
        'Check that the Nix daemon runs and that this user may use it.',
      ),
    ]
  }
  const builds = passed('nix-builds', 'A small path builds.')
  if (probe.signatures.length === 0)
    return [builds, failed('nix-signs', 'The Nix daemon does not sign what it builds, and no host accepts that.', howToSign)]
  const names = probe.signatures.map(nixKeyName).join(', ')
  const signs = passed('nix-signs', `The Nix daemon signs what it builds, with ${names}.`)
  if (signer !== null) return [builds, signs, passed('nix-key', `The public key of ${names} is known.`)]
  const hint = 'Run "grind-to-prod init --nix-key FILE" with the file of the public key.'
  return [builds, signs, unknown('nix-key', `The public key of ${names} is not known here, so it is unknown which hosts accept it.`, hint)]
}

function safetyChecks({ nixVersion, nixWarnings: warnings }: BuildHostFacts): Finding[] {
  return nixChecks('nix-safe', { version: nixVersion ?? '', warnings }, 'Update Nix.')
}
