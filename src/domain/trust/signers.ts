import { quote } from '../errors/quote.ts'
import { fitsPattern } from './pattern.ts'
import { APPROVAL_NAMESPACE, SIGNATURE_NAMESPACE, type SignatureNamespace } from './namespaces.ts'
import { allStrings, keyFingerprint } from './wire.ts'

/** Where a host keeps the keys whose signature makes a release acceptable, and those that no longer do. */
export const ALLOWED_SIGNERS_FILE = '/etc/grind-to-prod/allowed_signers'
/** Returns the signers of one application; without this file those of the host count. */
export function applicationSignersFile(application: string): string {
  return `/etc/grind-to-prod/signers/${application}`
}

/** Returns where the signers of an application are named: the first of these files that is there counts, its own before the host's. */
export function signersFiles(application: string): readonly [string, string] {
  return [applicationSignersFile(application), ALLOWED_SIGNERS_FILE]
}

/** Keys that are revoked, for any application of the host. */
export const REVOKED_KEYS_FILE = '/etc/grind-to-prod/revoked_keys'

/** Largest allowed_signers file that is read, in bytes. */
export const ALLOWED_SIGNERS_LIMIT_BYTES = 256 * 1024

/** A line of an allowed_signers file, for display: ssh-keygen alone decides what it permits. */
interface AllowedSigner {
  /** Its line, from 1. */
  readonly line: number
  readonly principals: readonly string[]
  /** True when the key signs certificates of signers, and is not itself one's. */
  readonly certificateAuthority: boolean
  /** Patterns of the namespaces that it may sign in; null for all. */
  readonly namespaces: readonly string[] | null
  /** As written: `YYYYMMDD[HHMM[SS]]`, of the host's own time zone unless a `Z` follows. */
  readonly validAfter: string | null
  readonly validBefore: string | null
  readonly keyType: string
  /** `SHA256:…`. */
  readonly fingerprint: string
}

export interface AllowedSigners {
  readonly signers: readonly AllowedSigner[]
  /** Problems to fix before the file is installed, one sentence each. */
  readonly problems: readonly string[]
}

/**
 * Reads an allowed_signers file (ssh-keygen(1), ALLOWED SIGNERS) to show it and to find its problems before it is installed. Stricter than
 * ssh-keygen, which ignores a line that it does not understand. Never throws.
 */
export function parseAllowedSigners(text: string): AllowedSigners {
  const signers: AllowedSigner[] = []
  const problems: string[] = []
  const lines = text.split('\n')
  if (text.length > ALLOWED_SIGNERS_LIMIT_BYTES) {
    return { signers, problems: [`The file has ${text.length} bytes, more than the limit of ${ALLOWED_SIGNERS_LIMIT_BYTES}.`] }
  }
  for (const [index, written] of lines.entries()) {
    const content = written.replace(/\r$/, '').trim()
    if (hasControl(content)) {
      problems.push(`Line ${index + 1} has a control character.`)
      continue
    }
    if (content === '' || content.startsWith('#')) continue
    const signer = parseLine(content, index + 1)
    const problem = typeof signer === 'string' ? signer : problemWith(signer, signers)
    if (problem !== undefined) problems.push(`Line ${index + 1} ${problem}.`)
    if (typeof signer !== 'string') signers.push(signer)
  }
  return { signers, problems: signers.length === 0 && problems.length === 0 ? ['It names no signer.'] : problems }
}

/** True when a line of keys has a control character, which a terminal or another program could take for something else. */
export function hasControl(line: string): boolean {
  return /[^\P{Cc}\t]/u.test(line)
}

/** True when a line's namespaces permit its key to sign a release; patterns are those of ssh_config(5). */
export function maySignReleases(signer: Pick<AllowedSigner, 'namespaces'>): boolean {
  return maySignFor(signer, SIGNATURE_NAMESPACE)
}

/** True when a line's namespaces permit its key to approve a release. */
export function mayApproveReleases(signer: Pick<AllowedSigner, 'namespaces'>): boolean {
  return maySignFor(signer, APPROVAL_NAMESPACE)
}

function maySignFor({ namespaces }: Pick<AllowedSigner, 'namespaces'>, namespace: SignatureNamespace): boolean {
  if (namespaces === null) return true
  const isExcluded = namespaces.some((pattern) => pattern.startsWith('!') && fitsPattern(pattern.slice(1), namespace))
  return !isExcluded && namespaces.some((pattern) => !pattern.startsWith('!') && fitsPattern(pattern, namespace))
}

/** True for a principal that is one signer's name, and not a pattern that fits many. */
export function isSignerName(principal: string): boolean {
  return principal.length <= 255 && /^[^\s\p{C}"*?!,]+$/u.test(principal)
}

/** Strings in a public key at most: DSA's have five. */
const KEY_STRINGS_LIMIT = 8

const fieldPattern = /^(?:"([^"]*)"|([^\s"]+))\s+(.*)$/
const optionsPattern = /^((?:[^\s"]|"(?:[^"\\]|\\.)*")+)\s+(.*)$/
const optionPattern = /([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)")?(,|$)/y
const keyPattern = /^([a-z0-9@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/
const timePattern = /^[0-9]{8}(?:[0-9]{4}(?:[0-9]{2})?)?(?:Z|UTC)?$/i

/** Parses a line's parts, or what is wrong with it as the end of a sentence. */
function parseLine(content: string, line: number): AllowedSigner | string {
  const [, quoted, plain, rest] = fieldPattern.exec(content) ?? []
  if (rest === undefined) return 'is not of the form: principals, options if any, key type, key'
  const key = parseKey(rest)
  const principals = (quoted ?? plain ?? '').split(',')
  if (key !== undefined) return { line, principals, ...unrestricted, ...key }
  const [, optionText, keyText] = optionsPattern.exec(rest) ?? []
  if (optionText !== undefined && /^(?:ssh|ecdsa|sk)-/.test(optionText))
    return 'has a public key that is incomplete, or does not have the type that its line gives'
  const options = optionText === undefined ? undefined : parseOptions(optionText)
  if (typeof options === 'string') return options
  const keyAfterOptions = keyText === undefined ? undefined : parseKey(keyText)
  if (options === undefined || keyAfterOptions === undefined) return 'has no public key where it should be: its type, and its base64'
  return { line, principals, ...options, ...keyAfterOptions }
}

type Restrictions = Pick<AllowedSigner, 'certificateAuthority' | 'namespaces' | 'validAfter' | 'validBefore'>
const unrestricted: Restrictions = { certificateAuthority: false, namespaces: null, validAfter: null, validBefore: null }

function parseOptions(text: string): Restrictions | string {
  const values = new Map<string, string | undefined>()
  for (let at = 0, more = true; more; at = optionPattern.lastIndex) {
    optionPattern.lastIndex = at
    const [, written, value, separator] = optionPattern.exec(text) ?? []
    const name = written?.toLowerCase()
    if (name === undefined) return `has options that cannot be read (${quote(text, 80)})`
    if (values.has(name)) return `has the option ${name} twice`
    if (!isOption(name)) return `has the option ${quote(name, 40)}, which is not one of ${optionNames.join(', ')}`
    if ((value === undefined) !== (name === 'cert-authority')) {
      return name === 'cert-authority' ? 'gives cert-authority a value, but it takes none' : `gives ${name} no value in quotes`
    }
    values.set(name, value?.replace(/\\(.)/g, '$1'))
    more = separator === ','
  }
  return {
    certificateAuthority: values.has('cert-authority'),
    namespaces: values.get('namespaces')?.split(',') ?? null,
    validAfter: values.get('valid-after') ?? null,
    validBefore: values.get('valid-before') ?? null,
  }
}

const optionNames = ['cert-authority', 'namespaces', 'valid-after', 'valid-before'] as const
function isOption(name: string): boolean {
  return optionNames.some((known) => known === name)
}

function parseKey(text: string): Pick<AllowedSigner, 'keyType' | 'fingerprint'> | undefined {
  const [, keyType, base64] = keyPattern.exec(text) ?? []
  if (keyType === undefined || base64 === undefined) return undefined
  const bytes = Buffer.from(base64, 'base64')
  if (allStrings(bytes, KEY_STRINGS_LIMIT)?.[0]?.toString('latin1') !== keyType) return undefined
  return { keyType, fingerprint: keyFingerprint(bytes) }
}

/** Returns why a readable line will not work as intended, as the end of a sentence. */
function problemWith(signer: AllowedSigner, before: readonly AllowedSigner[]): string | undefined {
  const odd = signer.principals.find((principal) => !isSignerName(principal))
  // A certificate names its own principals; the line then only selects which of them count.
  if (odd !== undefined && !(signer.certificateAuthority && odd === '*')) {
    return `has the principal ${quote(odd, 60)}; write each signer's own name, without patterns and spaces`
  }
  const time = [signer.validAfter, signer.validBefore].find((written) => written !== null && !timePattern.test(written))
  if (typeof time === 'string') return `has the time ${quote(time, 40)}; write it as YYYYMMDD or YYYYMMDDHHMM, followed by Z for UTC`
  const same = before.find(
    ({ fingerprint, certificateAuthority }) => fingerprint === signer.fingerprint && certificateAuthority === signer.certificateAuthority,
  )
  // Of several lines with one key, ssh-keygen names the principals of the first only.
  return same === undefined ? undefined : `has the same key as line ${same.line}; keep one line for each key`
}
