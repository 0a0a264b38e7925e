import { wholeKeyFingerprint } from '../trust/whole-key.ts'
import { allStrings, firstString, keyFingerprint } from '../trust/wire.ts'

/** Begins a key revocation list as `ssh-keygen -k` writes it. */
const KRL_MAGIC = 'SSHKRL\n\0'
/** Version of the format, number of the list, time and flags; two strings follow. */
const KRL_HEADER_BYTES = KRL_MAGIC.length + 4 + 8 + 8 + 8

/** Sections of such a list (OpenSSH's PROTOCOL.krl). */
const sections = { certificates: 1, explicitKeys: 2, sha1: 3, signature: 4, sha256: 5 } as const

const KEYS_LIMIT = 1_000_000

/**
 * Returns the fingerprints of the keys that a list revokes: public keys, one a line, or the binary form of ssh-keygen. For anything else,
 * returns why it is unknown which keys they are, as the end of a sentence: a key that is not found in it would count as good.
 */
export function revokedIn(content: Buffer): ReadonlySet<string> | string {
  return content.toString('latin1', 0, KRL_MAGIC.length) === KRL_MAGIC ? revokedInKrl(content) : revokedInLines(content.toString())
}

function revokedInLines(text: string): ReadonlySet<string> | string {
  const revoked = new Set<string>()
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.replace(/\r$/, '').trim()
    if (content === '' || content.startsWith('#')) continue
    const fingerprint = fingerprintOfLine(content)
    if (fingerprint === undefined) return `has a line ${index + 1} that is not a public key`
    revoked.add(fingerprint)
  }
  return revoked
}

/** Returns the fingerprint of a line with a whole public key; undefined for anything else, a certificate too. */
function fingerprintOfLine(line: string): string | undefined {
  const [type = '', base64 = ''] = line.split(/\s+/)
  return wholeKeyFingerprint(type, base64)
}

function revokedInKrl(content: Buffer): ReadonlySet<string> | string {
  const damaged = 'is a key revocation list that is damaged'
  const reserved = firstString(content.subarray(KRL_HEADER_BYTES))
  if (reserved === undefined) return damaged
  const version = content.readUInt32BE(KRL_MAGIC.length)
  if (version !== 1) return `is a key revocation list of the unknown version ${version}`
  const afterReserved = KRL_HEADER_BYTES + 4 + reserved.length
  const comment = firstString(content.subarray(afterReserved))
  if (comment === undefined) return damaged
  const revoked = new Set<string>()
  for (let rest = content.subarray(afterReserved + 4 + comment.length); rest.length > 0;) {
    const body = firstString(rest.subarray(1))
    if (body === undefined) return damaged
    const found = revokedInSection(rest[0]!, body)
    if (typeof found === 'string') return found
    for (const fingerprint of found) revoked.add(fingerprint)
    rest = rest.subarray(1 + 4 + body.length)
  }
  return revoked
}

function revokedInSection(type: number, body: Buffer): readonly string[] | string {
  // Neither certificates nor signatures of the list itself are public keys.
  if (type === sections.certificates || type === sections.signature) return []
  if (type !== sections.explicitKeys && type !== sections.sha256)
    return type === sections.sha1
      ? 'is a key revocation list with SHA-1 hashes of keys, which are not compared'
      : `is a key revocation list with a section of the unknown kind ${type}`
  const strings = allStrings(body, KEYS_LIMIT)
  if (strings === undefined) return 'is a key revocation list that is damaged'
  return strings.map((one) =>
    type === sections.explicitKeys ? keyFingerprint(one) : `SHA256:${one.toString('base64').replace(/=+$/, '')}`,
  )
}
