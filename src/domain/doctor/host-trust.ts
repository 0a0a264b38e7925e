import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { failed, passed, unknown, warned, type Finding } from './check.ts'
import type { HostFacts } from './host-facts.ts'
import { nixKeyName } from '../trust/nix-key-name.ts'

/** Checks whether a host accepts what this machine builds and what the release key signs. */
export function trustChecks(facts: HostFacts, { trust }: Snapshot): Finding[] {
  return [nixKeyCheck(facts, trust), signerCheck(facts, trust), ...signaturesCheck(facts, trust)]
}

function nixKeyCheck({ name, signer }: HostFacts, { policy }: Snapshot['trust']): Finding {
  const keys = isUnreadable(policy) || policy === null ? null : policy.trustedPublicKeys
  if (signer === null || keys === null || isUnreadable(keys))
    return unknown('trusts-nix-key', `It is unknown whether ${name} accepts what this machine builds.`)
  if (keys.includes(signer)) return passed('trusts-nix-key', `${name} accepts what this machine builds.`)
  return untrusted(name, nixKeyName(signer))
}

/** A host does not accept paths that a key signed, named as in a signature. */
export function untrusted(name: string, key: string): Finding {
  return failed('trusts-nix-key', `${name} does not accept paths that are signed by ${key}, the key of this machine's Nix.`, install(name))
}

function signerCheck({ name, releaseKey }: HostFacts, { allowedSigners }: Snapshot['trust']): Finding {
  if (releaseKey === null || isUnreadable(allowedSigners))
    return unknown('trusts-signer', `It is unknown whether ${name} accepts the signatures of the release key.`)
  const signers = allowedSigners?.signers ?? {}
  if (Object.keys(signers).some((fingerprint) => fingerprint.startsWith(releaseKey)))
    return passed('trusts-signer', `${name} accepts the signatures of the release key.`)
  return failed('trusts-signer', `${name} does not accept the signatures of the release key ${releaseKey}.`, install(name))
}

function signaturesCheck({ name }: HostFacts, { policy }: Snapshot['trust']): Finding[] {
  if (isUnreadable(policy) || policy === null || isUnreadable(policy.minimumSignatures) || policy.minimumSignatures < 2) return []
  return [
    warned(
      'signatures',
      `${name} needs the signatures of ${policy.minimumSignatures} different signers.`,
      'Sign a manifest with each key before it is promoted.',
    ),
  ]
}

function install(name: string): string {
  return `Run "grind-to-prod host install ${name}".`
}
