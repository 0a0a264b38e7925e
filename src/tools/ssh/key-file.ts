import { firstString } from '#domain/trust/wire'

/** What a file that should let us in contains, as far as its text shows. */
export interface KeyFile {
  readonly kind: 'private' | 'public' | 'certificate' | 'unknown'
  /** A private key that cannot be read without a passphrase. */
  readonly hasPassphrase: boolean
  /** A key in a security key (FIDO), which may require a touch. */
  readonly isSecurityKey: boolean
}

/** Returns what a file for ssh's `IdentityFile` contains. Sources: openssh PROTOCOL.key, PROTOCOL.certkeys and PROTOCOL.u2f. */
export function describeKeyFile(text: string): KeyFile {
  const type = publicPattern.exec(text.trimStart())?.[1]
  if (type !== undefined) {
    return { kind: type.includes('-cert-v') ? 'certificate' : 'public', hasPassphrase: false, isSecurityKey: type.startsWith('sk-') }
  }
  const [, label, content = ''] = armourPattern.exec(text) ?? []
  if (label === undefined) return { kind: 'unknown', hasPassphrase: false, isSecurityKey: false }
  if (label !== 'OPENSSH PRIVATE KEY') {
    return {
      kind: 'private',
      hasPassphrase: label.startsWith('ENCRYPTED') || /^Proc-Type:.*ENCRYPTED/m.test(content),
      isSecurityKey: false,
    }
  }
  return { kind: 'private', ...openSshHead(Buffer.from(content.replaceAll(/\s/g, ''), 'base64')) }
}

const publicPattern = /^((?:ssh|ecdsa|sk)-[a-z0-9@.-]+) AAAA/
const armourPattern = /-----BEGIN ((?:OPENSSH |RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^]*?)-----END /
const MAGIC_BYTES = 'openssh-key-v1\0'.length

/**
 * After the magic: cipher, key derivation and its options, the number of keys in four bytes, and the public key, which has its type first.
 */
function openSshHead(bytes: Buffer): Pick<KeyFile, 'hasPassphrase' | 'isSecurityKey'> {
  const cipher = firstString(bytes.subarray(MAGIC_BYTES))
  let rest = bytes.subarray(MAGIC_BYTES)
  for (let strings = 0; strings < 3; strings += 1) rest = rest.subarray(4 + (firstString(rest)?.length ?? 0))
  const type = firstString(firstString(rest.subarray(4)) ?? Buffer.alloc(0))
  return {
    hasPassphrase: cipher !== undefined && cipher.toString('latin1') !== 'none',
    isSecurityKey: type?.toString('latin1').startsWith('sk-') === true,
  }
}
