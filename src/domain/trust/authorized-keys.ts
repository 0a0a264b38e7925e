import { allStrings, keyFingerprint } from './wire.ts'

/** A key that a file of authorized keys (sshd(8), AUTHORIZED_KEYS FILE FORMAT) lets in. */
export interface AuthorizedKey {
  /** `SHA256:…`. */
  readonly fingerprint: string
  /** The names of its options, in small letters, as written. */
  readonly options: readonly string[]
  /** What it is made to run; null when it may run what it likes. */
  readonly command: string | null
}

/** Strings in a public key at most: DSA's have five. */
const KEY_STRINGS_LIMIT = 8

const keyPattern = /^([a-z0-9@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/
const optionsPattern = /^((?:[^\s"]|"(?:[^"\\]|\\.)*")+)\s+(.*)$/
const optionPattern = /([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)"|=[^,]*)?(?:,|$)/g

/** Parses the keys in such a file; lines that sshd ignores are ignored. */
export function parseAuthorizedKeys(text: string): AuthorizedKey[] {
  return text.split('\n').flatMap((line) => {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) return []
    const plain = fingerprintOf(content)
    if (plain !== undefined) return [{ fingerprint: plain, options: [], command: null }]
    const [, options = '', rest = ''] = optionsPattern.exec(content) ?? []
    const fingerprint = fingerprintOf(rest)
    return fingerprint === undefined ? [] : [{ fingerprint, ...parseOptions(options) }]
  })
}

function parseOptions(text: string): Pick<AuthorizedKey, 'options' | 'command'> {
  const found = [...text.matchAll(optionPattern)].map(([, name = '', value]) => ({ name: name.toLowerCase(), value }))
  const command = found.find(({ name }) => name === 'command')?.value
  return { options: found.map(({ name }) => name), command: command?.replaceAll(/\\(.)/g, '$1') ?? null }
}

function fingerprintOf(text: string): string | undefined {
  const [, type, base64] = keyPattern.exec(text) ?? []
  if (type === undefined || base64 === undefined) return undefined
  const bytes = Buffer.from(base64, 'base64')
  return allStrings(bytes, KEY_STRINGS_LIMIT)?.[0]?.toString('latin1') === type ? keyFingerprint(bytes) : undefined
}
