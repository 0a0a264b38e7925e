import { allStrings, firstString } from './wire.ts'

/** Longest text that is read, in characters: an RSA key of 16,384 bits has 13,000. */
const LIMIT_CHARACTERS = 64 * 1024

/** A private key's text as ssh reads it, or what is wrong with it: the end of a sentence that begins with where it came from. */
/** What is wrong with a text, as the end of a sentence, and what to do. */
interface Problem {
  readonly problem: string
  readonly hint?: string
}

export type PrivateKeyText = { readonly text: string; readonly problem?: never } | (Problem & { readonly text?: never })

/**
 * Reads a private key that a person pasted somewhere. Repairs unambiguous damage: Windows' line ends, lines that were joined or indented,
 * literal `\n`, a missing last line end. Refuses one with a passphrase, because it cannot be typed in, and any incomplete key. Shows
 * nothing of the input.
 *
 * Sources: openssh PROTOCOL.key; RFC 7468; RFC 1421 for the older encryption.
 */
export function privateKeyText(given: string): PrivateKeyText {
  if (given.length > LIMIT_CHARACTERS) return { problem: `has more than ${LIMIT_CHARACTERS} characters`, hint: `Give one private key.` }
  const text = given.replaceAll(/\\r|\\n|\r/g, '\n').trim()
  if (text.startsWith('PuTTY-User-Key-File')) return { problem: 'is a PuTTY key', hint: "Convert it to OpenSSH's format with puttygen." }
  if (publicKeyPattern.test(text)) return { problem: 'is a public key', hint: 'Give the private key.' }
  const [whole, label, content = ''] = armourPattern.exec(text) ?? []
  if (whole !== text || label === undefined)
    return { problem: 'is not a complete private key', hint: 'Give the whole file, from its BEGIN line to its END line.' }
  if (/^(?:\s*)Proc-Type:.*ENCRYPTED/.test(content) || label === 'ENCRYPTED PRIVATE KEY') return hasPassphrase
  const base64 = content.replaceAll(/\s/g, '')
  const bytes = Buffer.from(base64, 'base64')
  if (base64 === '' || bytes.toString('base64') !== base64) return incomplete
  const problem = label === 'OPENSSH PRIVATE KEY' ? openSshProblem(bytes) : undefined
  if (problem !== undefined) return problem
  const lines = base64.match(/.{1,64}/g) ?? []
  return { text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n') }
}

const hasPassphrase: Problem = {
  problem: 'has a passphrase, which cannot be typed in here',
  hint: 'Give a key without one, or load it into an ssh agent.',
}
const incomplete: Problem = { problem: 'is not a complete key: a part of it is missing or was changed' }
const publicKeyPattern = /^(?:ssh-|ecdsa-|sk-)\S+ AAAA/
const armourPattern = /^-----BEGIN ((?:OPENSSH |RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^]*?)-----END \1-----$/
const magic = Buffer.from('openssh-key-v1\0')

/** What follows the magic: cipher, key derivation and its options, the number of keys in four bytes, the public key, the private part. */
function openSshProblem(bytes: Buffer): Problem | undefined {
  if (!bytes.subarray(0, magic.length).equals(magic)) return incomplete
  let rest = bytes.subarray(magic.length)
  const head: Buffer[] = []
  while (head.length < 3) {
    const next = firstString(rest)
    if (next === undefined) return incomplete
    head.push(next)
    rest = rest.subarray(4 + next.length)
  }
  if (head[0]!.toString('latin1') !== 'none') return hasPassphrase
  return allStrings(rest.subarray(4), 2)?.length === 2 ? undefined : incomplete
}
