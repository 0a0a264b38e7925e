import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { keyFingerprint } from '#domain/trust/wire'

/** A key that signs as ssh-keygen does, without a program: tests and benchmarks need thousands of signatures. */
export interface EvidenceKey {
  /** `ssh-ed25519 …`, as in a .pub file. */
  readonly publicLine: string
  readonly fingerprint: string
  readonly sign: (text: string | Uint8Array, namespace: string) => string
  /** The same key for Nix: its name and base64. */
  readonly nix: { readonly publicKey: (name: string) => string; readonly sign: (name: string, text: string) => string }
}

const string = (bytes: Uint8Array | string): Buffer => {
  const content = Buffer.from(bytes)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, content])
}

export function newKey(): EvidenceKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const point = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url')
  const blob = Buffer.concat([string('ssh-ed25519'), string(point)])
  return {
    publicLine: `ssh-ed25519 ${blob.toString('base64')}`,
    fingerprint: keyFingerprint(blob),
    sign: (text, namespace) => signature({ privateKey, blob }, text, namespace),
    nix: {
      publicKey: (name) => `${name}:${point.toString('base64')}`,
      sign: (name, text) => `${name}:${sign(null, Buffer.from(text), privateKey).toString('base64')}`,
    },
  }
}

function signature(key: { readonly privateKey: KeyObject; readonly blob: Buffer }, text: string | Uint8Array, namespace: string): string {
  const parts = [string(namespace), string(''), string('sha512')]
  const digest = createHash('sha512').update(text).digest()
  const signed = Buffer.concat([Buffer.from('SSHSIG'), ...parts, string(digest)])
  const inner = Buffer.concat([string('ssh-ed25519'), string(sign(null, signed, key.privateKey))])
  const version = Buffer.from([0, 0, 0, 1])
  const whole = Buffer.concat([Buffer.from('SSHSIG'), version, string(key.blob), ...parts, string(inner)])
  const lines = whole.toString('base64').match(/.{1,70}/g) ?? []
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n')
}
