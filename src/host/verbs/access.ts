import { keysOf, parseAuthorizedKeys } from '#domain/installation/access'
import { fingerprintOf } from '#domain/installation/key-change'
import { AUTHORIZED_KEYS_FILE } from '#domain/installation/paths'
import type { AccessResult } from '#domain/protocol/access'
import { LIMITS } from '#domain/protocol/limits'
import { ALLOWED_SIGNERS_LIMIT_BYTES, parseAllowedSigners } from '#domain/trust/signers'
import type { Host } from '#machine/host'
import { readLimited } from '#tools/files/read-limited'

const KEYS_LIMIT_BYTES = 1024 * 1024

export interface AccessOptions {
  readonly agentVersion: string
  /** Only a test reads another file. */
  readonly keysFile?: string
}

/** Returns who may do what with the application. Changes nothing. What cannot be read is empty, or null. */
export async function access(host: Host, { agentVersion, keysFile = AUTHORIZED_KEYS_FILE }: AccessOptions): Promise<AccessResult> {
  const { application, policy, permitted } = host
  const keys = await readLimited(keysFile, KEYS_LIMIT_BYTES).catch(() => undefined)
  const granted = (mode: 'deploy' | 'read') => (keys === undefined ? null : keysOf(parseAuthorizedKeys(keys), application, mode).map(named))
  return {
    host: host.name,
    application,
    agentVersion,
    deployKeys: granted('deploy'),
    readKeys: granted('read'),
    nixKeys: policy.trustedPublicKeys,
    minimumSignatures: policy.minimumSignatures,
    signers: await signersOf(host),
    substituters: policy.substituters,
    policy: permitted,
  }
}

function named(key: string): NonNullable<AccessResult['deployKeys']>[number] {
  return { type: key.split(' ')[0]!, fingerprint: fingerprintOf(key) ?? 'unknown' }
}

async function signersOf({ paths }: Host): Promise<AccessResult['signers']> {
  for (const file of paths.trust.allowedSigners) {
    const text = await readLimited(file, ALLOWED_SIGNERS_LIMIT_BYTES).catch(() => undefined)
    if (text === undefined) continue
    return parseAllowedSigners(text)
      .signers.slice(0, LIMITS.named)
      .map(({ principals, keyType: type, fingerprint, validAfter, validBefore }) => ({
        principals: [...principals],
        key: { type, fingerprint },
        validAfter,
        validBefore,
      }))
  }
  return []
}
