import { publicKeySchema } from '../config/grammar.ts'
import { wholeKeyFingerprint } from './whole-key.ts'
import { keyFingerprint } from './wire.ts'

/** A public key of a host. */
export interface HostKey {
  /** Such as `ssh-ed25519`. */
  readonly type: string
  /** `SHA256:…`. */
  readonly fingerprint: string
  /** Of a key that was replaced: what it may have signed. Absent while it signs. */
  readonly until?: { readonly line: number; readonly at: string }
}

/** True for a key that was replaced before a record was made, by the line of the record, or else by its time. */
export function isReplacedBefore(
  { until }: Pick<HostKey, 'until'>,
  { ledger, finishedAt }: { readonly ledger?: { readonly line: number } | undefined; readonly finishedAt: string },
): boolean {
  if (until === undefined) return false
  return ledger === undefined ? Date.parse(finishedAt) > Date.parse(until.at) : ledger.line > until.line
}

/** Returns a key of its line, as in a .pub file: its type and its base64. */
export function hostKeyOf(publicKey: string): HostKey {
  const [type = '', base64 = ''] = publicKey.split(' ')
  return { type, fingerprint: keyFingerprint(Buffer.from(base64, 'base64')) }
}

/**
 * Parses one host's keys: lines of its `ssh_host_*_key.pub`, or of known_hosts as `ssh-keygen -F HOST` prints them. In a list of several
 * hosts any of them could sign for the others, so two keys of one type are a problem: then, and for any other text, it returns the problem
 * as the end of a sentence that begins with the file.
 */
export function parseHostKeys(text: string): HostKey[] | string {
  const keys: HostKey[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim().split(/\s+/)
    if (line.trim() === '' || line.startsWith('#')) continue
    const [type, base64] = [words, words.slice(1)].find((from) => isPublicKey(from)) ?? []
    if (line.startsWith('@') || type === undefined || base64 === undefined) return `has no public key of a host in line ${index + 1}`
    const fingerprint = wholeKeyFingerprint(type, base64)
    if (fingerprint === undefined) return `has a public key in line ${index + 1} that is cut off, damaged, or of another type`
    const key = { type, fingerprint }
    const other = keys.find((known) => known.type === type)
    if (other === undefined) keys.push(key)
    else if (other.fingerprint !== key.fingerprint)
      return 'has keys of more than one host; give the keys of one host, such as the output of "ssh-keygen -F HOST"'
  }
  return keys.length === 0 ? 'is empty' : keys
}

function isPublicKey([type, base64]: readonly string[]): boolean {
  return publicKeySchema.safeParse(`${type} ${base64}`).success
}
