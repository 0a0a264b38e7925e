import { isKnownError } from '../errors/errors.ts'
import { keyRotationOf, type KeyRotation } from '../statement/key-rotation.ts'
import { parseEnvelope, signedBytesOf } from '../statement/dsse.ts'
import { sshSignatureOf } from '../statement/sshsig.ts'
import { statementOf } from '../statement/statement.ts'
import { hostKeyOf, type HostKey } from '../trust/host-keys.ts'
import { STATEMENT_NAMESPACE } from '../trust/namespaces.ts'
import type { CheckOutcome } from './check.ts'
import { isSignatureOf } from './ssh-signature.ts'

/** A host whose keys changed, and what is known of it. */
export interface KeyQuestion {
  readonly host: string
  /** Undefined when it is not known. */
  readonly application: string | undefined
  /** Keys that are known from elsewhere. */
  readonly known: readonly HostKey[]
  /** Fingerprints of keys that must not be used. */
  readonly revoked: ReadonlySet<string>
  /** The statements of changes, each the text of an envelope. */
  readonly rotations: readonly string[]
}

/** The keys of a host, and what its statements of changes prove. */
export interface HostKeyChain {
  /** The known keys, and those that a key of these names as its successor, directly or over others. */
  readonly keys: readonly HostKey[]
  /**
   * Fingerprints of keys that name one of these as their successor, and that no known key vouches for: they may have been the host's, and
   * anyone can make such a key.
   */
  readonly formerKeys: ReadonlySet<string>
  /** The changes that count. */
  readonly changes: readonly KeyChange[]
  /** What is proved of each statement. */
  readonly found: readonly { readonly outcome: CheckOutcome; readonly statement: string }[]
}

/** A change of a host's key, with the fingerprints of both. */
export interface KeyChange {
  readonly rotation: KeyRotation
  readonly from: string
  readonly to: string
}

/**
 * Follows the changes of a host's key from the keys that are known. Only the key that is replaced can vouch for its successor: anyone can
 * make a key and state that it was the one before another, so a known key proves nothing of the keys that name it.
 */
export async function followRotations(question: KeyQuestion): Promise<HostKeyChain> {
  const read = await Promise.all([...new Set(question.rotations)].map((text) => readChange(text, question)))
  const problems = read.filter((one) => typeof one === 'string')
  const changes = read.filter((one) => typeof one !== 'string')
  const forked = forksOf(changes)
  const usable = changes.filter(({ from, to }) => !forked.has(from) && !question.revoked.has(to))
  const { keys, counted } = accepted(question, usable)
  const other = changes.filter((one) => !counted.includes(one))
  return {
    keys: keys.map((key) => untilOf(key, counted)),
    formerKeys: new Set(usable.flatMap((one) => (!counted.includes(one) && leadsTo(one.to, keys, usable) ? [one.from] : []))),
    changes: counted,
    found: [
      ...problems.map((problem) => ({
        outcome: 'failed' as const,
        statement: `A statement of a change of the key of ${question.host} ${problem}.`,
      })),
      ...other.map((change) => refused(change, { question, forked, keys, usable })),
      ...counted.map(({ rotation: { newest, rotatedAt }, from, to }) => ({
        outcome: 'passed' as const,
        statement: `The key ${from} named ${to} as its successor at ${rotatedAt}, after ${lineOf(newest)}.`,
      })),
    ],
  }
}

/** Reads a statement, or returns what is wrong with it, as the end of a sentence. */
async function readChange(text: string, { host, application }: KeyQuestion): Promise<KeyChange | string> {
  try {
    const envelope = parseEnvelope(text)
    const rotation = keyRotationOf(statementOf(envelope))
    const [from, to] = [hostKeyOf(rotation.oldKey).fingerprint, hostKeyOf(rotation.newKey).fingerprint]
    const [first, ...more] = envelope.signatures
    const signature = first === undefined ? undefined : sshSignatureOf(first)
    if (signature === undefined || more.length > 0) return 'does not have exactly one signature'
    if (signature.fingerprint !== from) return `is signed by ${signature.fingerprint}, and not by ${from}, the key that it replaces`
    if ((await isSignatureOf(signature, signedBytesOf(envelope), STATEMENT_NAMESPACE)) !== true) return 'does not match its signature'
    if (rotation.host.name !== host) return `is of the host ${rotation.host.name}`
    if (application !== undefined && rotation.application !== application) return `is of the application ${rotation.application}`
    return { rotation, from, to }
  } catch (error) {
    if (isKnownError(error)) return `cannot be read: ${error.message.replace(/\.$/, '')}`
    throw error
  }
}

/** Returns the keys that name two successors: which of them the host itself named is unknown. */
function forksOf(changes: readonly KeyChange[]): ReadonlySet<string> {
  const byKey = Map.groupBy(changes, ({ from }) => from)
  return new Set([...byKey].flatMap(([from, own]) => (own.length > 1 ? [from] : [])))
}

function accepted(
  { known }: KeyQuestion,
  usable: readonly KeyChange[],
): { readonly keys: readonly HostKey[]; readonly counted: readonly KeyChange[] } {
  const keys = new Map(known.map((key) => [key.fingerprint, key]))
  const counted: KeyChange[] = []
  for (let grows = true; grows;) {
    const next = usable.filter((one) => !counted.includes(one) && keys.has(one.from) && isInOrder(one, counted))
    for (const { rotation, to } of next) if (!keys.has(to)) keys.set(to, hostKeyOf(rotation.newKey))
    counted.push(...next)
    grows = next.length > 0
  }
  return { keys: [...keys.values()], counted }
}

/** False for a key that was replaced before it was named, as in a circle. */
function isInOrder({ rotation, from }: KeyChange, counted: readonly KeyChange[]): boolean {
  const before = counted.find(({ to }) => to === from)
  return before === undefined || (before.rotation.newest?.line ?? 0) <= (rotation.newest?.line ?? 0)
}

function untilOf(key: HostKey, counted: readonly KeyChange[]): HostKey {
  const change = counted.find(({ from }) => from === key.fingerprint)
  if (change === undefined) return key
  return { ...key, until: { line: change.rotation.newest?.line ?? 0, at: change.rotation.rotatedAt } }
}

interface Refusing {
  readonly question: KeyQuestion
  readonly forked: ReadonlySet<string>
  readonly keys: readonly HostKey[]
  readonly usable: readonly KeyChange[]
}

function refused(
  { from, to }: KeyChange,
  { question, forked, keys, usable }: Refusing,
): { readonly outcome: CheckOutcome; readonly statement: string } {
  const { host, known, revoked } = question
  if (forked.has(from)) return { outcome: 'failed', statement: `The key ${from} of ${host} names more than one successor, so none counts.` }
  if (revoked.has(to)) return { outcome: 'failed', statement: `The key ${from} of ${host} names ${to} as its successor, which is revoked.` }
  if (keys.some(({ fingerprint }) => fingerprint === from))
    return {
      outcome: 'failed',
      statement: `The key ${from} of ${host} names ${to} as its successor before it was the key of the host itself.`,
    }
  if (known.length === 0)
    return { outcome: 'not-provable', statement: `The key ${from} names ${to} as its successor, and no key of ${host} is known.` }
  if (leadsTo(to, keys, usable)) {
    const statement = `The key ${from} is not known, and names ${to} as its successor: a key cannot vouch for the one before it.`
    return { outcome: 'not-provable', statement }
  }
  return { outcome: 'failed', statement: `The key ${from}, which is not known for ${host}, names ${to} as its successor.` }
}

/** True when a key is accepted, or names one that is, directly or over others. */
function leadsTo(start: string, keys: readonly HostKey[], usable: readonly KeyChange[]): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = start; at !== undefined && !seen.has(at);) {
    const key: string = at
    if (keys.some(({ fingerprint }) => fingerprint === key)) return true
    seen.add(key)
    at = usable.find(({ from }) => from === key)?.to
  }
  return false
}

function lineOf(newest: KeyRotation['newest']): string {
  return newest === null ? 'no line of the ledger' : `line ${newest.line} (${newest.digest})`
}

/**
 * Returns one of each group of keys that signed for a host and that no statement connects: one alone when every change between them is
 * stated.
 */
export function unconnectedKeys(signers: readonly string[], changes: readonly KeyChange[]): string[] {
  const groups: Set<string>[] = []
  for (const pair of [...signers.map((one) => [one]), ...changes.map(({ from, to }) => [from, to])]) {
    const own = groups.filter((group) => pair.some((key) => group.has(key)))
    for (const group of own) groups.splice(groups.indexOf(group), 1)
    groups.push(new Set([...own.flatMap((group) => Array.from(group)), ...pair]))
  }
  return groups.flatMap((group) => signers.find((key) => group.has(key)) ?? [])
}
