import { entryDigest } from '../ledger/chain.ts'
import { canonicalRecord } from '../manifest/canonical.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import type { LedgerHead } from '../protocol/ledger-head.ts'
import type { HostKey } from '../trust/host-keys.ts'
import { LEDGER_NAMESPACE, RECORD_NAMESPACE } from '../trust/namespaces.ts'
import { parseSignatures } from '../trust/signature.ts'
import type { Check } from './check.ts'
import { isSignatureOf } from './ssh-signature.ts'

/** The newest line of a host's ledger, as it was at an earlier time. */
export interface SeenHead extends Pick<LedgerHead, 'host' | 'application' | 'line' | 'digest'> {
  /** When it was the newest, by the host's clock. */
  readonly at: string
  /** The file that it was read from. */
  readonly path: string
  /**
   * Set for one that anybody may have put there: a client handed it to another host, or pushed it in a git note. Without a signature by a
   * known key, it counts for nothing.
   */
  readonly keptIn?: 'other-host' | 'note'
  /** True for one that is kept in the evidence that it is compared with: its author could have written it. */
  readonly isEnclosed?: boolean
  /** What the host signed of it: undefined for a head that is not signed, null for one that was verified when it was read. */
  readonly signed: { readonly armour: string; readonly text: string; readonly namespace: string } | null | undefined
}

/** Returns the head that a host signed of its ledger. */
export function headOfLedger({ signature, ...head }: LedgerHead & { readonly signature: string }, path: string): SeenHead {
  const { host, application, line, digest, signedAt } = head
  const signed = { armour: signature, text: canonicalRecord(head), namespace: LEDGER_NAMESPACE }
  return { host, application, line, digest, at: signedAt, path, signed }
}

/** Returns the head that a record was when it was made; none for a record that does not have its place. */
export function headOfRecord(record: AttemptRecord, { path, signature }: { path: string; signature: string | undefined }): SeenHead[] {
  const { host, application, ledger, finishedAt } = record
  if (ledger === undefined) return []
  const { line, previousEntry } = ledger
  const digest = entryDigest(canonicalRecord({ previousEntry, record }))
  const text = canonicalRecord(record)
  const signed = signature === undefined ? undefined : { armour: signature, text, namespace: RECORD_NAMESPACE }
  return [{ host, application, line, digest, at: finishedAt, path, signed }]
}

/** A ledger that heads are compared with. */
export interface ComparedLedger {
  readonly path: string
  readonly application: string
  readonly digests: ReadonlyMap<number, string>
  readonly oldest: number
  readonly newest: number
  /** When the newest was that, by the host's word. */
  readonly at: string
  /** True when it contradicts itself: what is after that is not related to what is before. */
  readonly isBroken: boolean
}

/** A host with what is known of its ledger. */
export interface HeadsQuestion {
  readonly host: string
  readonly heads: readonly SeenHead[]
  /** Undefined where there is none that can be read. */
  readonly ledger: ComparedLedger | undefined
  readonly keys: readonly HostKey[]
}

type Found = Pick<Check, 'outcome' | 'statement'> & { readonly head: SeenHead; readonly isVouched: boolean }

/**
 * Checks that a ledger has every head that was seen of it. One that it does not have was rewritten, or lost its newest lines; a copy that
 * is older than the head is the same to a reader, and fails, too.
 */
export async function checkHeads(question: HeadsQuestion): Promise<Check[]> {
  const { host, ledger, heads } = question
  const vouched = await Promise.all(heads.map(async (head) => ({ head, vouching: await vouchingOf(head, question.keys) })))
  const counted = vouched.filter(({ head, vouching }) => head.keptIn === undefined || vouching === 'host')
  const found = ofThisLedger(counted, ledger).map((one) => compared(one, question))
  return [...comparisonChecks(found, { host, ledger }), ...uncountedNotes(vouched, host)]
}

interface Vouched {
  readonly head: SeenHead
  readonly vouching: Vouching
}

/**
 * Returns the heads that are compared. Of a clone's git notes, which are of all applications and of all days, those of other applications
 * are not; and of those that are later than the ledger, only the newest.
 */
function ofThisLedger(vouched: readonly Vouched[], ledger: ComparedLedger | undefined): Vouched[] {
  const own = vouched.filter(({ head: { keptIn, application } }) => keptIn !== 'note' || isOfLedger(application, ledger))
  const later = own.filter(({ head }) => isLaterNote(head, ledger)).toSorted((left, right) => right.head.line - left.head.line)
  return own.filter((one) => one === later[0] || !later.includes(one))
}

function isOfLedger(application: string, ledger: ComparedLedger | undefined): boolean {
  return ledger === undefined || ledger.application === '' || ledger.application === application
}

/** True for a line of a git note that this copy of the ledger cannot have: the host vouches for it as of an earlier time. */
function isLaterNote({ keptIn, line, at }: SeenHead, ledger: ComparedLedger | undefined): boolean {
  return keptIn === 'note' && (ledger === undefined || (line > ledger.newest && Date.parse(at) > Date.parse(ledger.at)))
}

/** Names the lines of git notes that no known key signed: anybody who may push can have written them. */
function uncountedNotes(vouched: readonly Vouched[], host: string): Check[] {
  const forged = vouched.filter(({ head, vouching }) => head.keptIn === 'note' && vouching !== 'host')
  if (forged.length === 0) return []
  const named = forged.slice(0, NAMED_LINES).map(({ head: { line, path } }) => `line ${line} by ${path}`)
  const more = forged.length > NAMED_LINES ? ` and ${forged.length - NAMED_LINES} more` : ''
  return [
    {
      check: 'ledger-head',
      about: host,
      outcome: 'not-provable',
      statement: `No known key of ${host} signed these newest lines of its ledger, so they count for nothing: ${named.join(', ')}${more}.`,
      restsOn: [...new Set(forged.map(({ head }) => head.path))],
      vouchedBy: 'none',
    },
  ]
}

function comparisonChecks(found: readonly Found[], { host, ledger }: Pick<HeadsQuestion, 'host' | 'ledger'>): Check[] {
  if (found.length === 0) return []
  const common = { check: 'ledger-head', about: host } as const
  const restsOn = (head: SeenHead) => [head.path, ...(ledger === undefined ? [] : [ledger.path])]
  const others = found.filter(({ outcome }) => outcome !== 'passed')
  const hint = 'Compare them with other copies, and with the host.'
  const checks = others.map(({ outcome, statement, head, isVouched }): Check => ({
    ...common,
    outcome,
    statement,
    ...(outcome === 'failed' ? { hint } : {}),
    restsOn: restsOn(head),
    vouchedBy: isVouched ? 'host' : 'none',
  }))
  if (others.length > 0) return checks
  const lines = [...new Set(found.map(({ head }) => head.line))].toSorted((left, right) => left - right)
  const named = `${lines.slice(0, NAMED_LINES).join(', ')}${lines.length > NAMED_LINES ? ` and ${lines.length - NAMED_LINES} more` : ''}`
  const statement = `The ledger of ${host} has each newest line that was seen of it earlier: ${named}.`
  const vouchedBy = found.every(({ isVouched }) => isVouched) ? 'host' : 'none'
  return [{ ...common, outcome: 'passed', statement, restsOn: [...new Set(found.flatMap(({ head }) => restsOn(head)))], vouchedBy }]
}

const NAMED_LINES = 10

/** Who vouches for a head: a known key of the host, none, or its signature is a wrong one. */
type Vouching = 'host' | 'none' | 'bad'

function compared({ head, vouching }: Vouched, { host, ledger }: HeadsQuestion): Found {
  const { line, digest, at, path } = head
  const isVouched = vouching === 'host'
  const shown = `line ${line} with the digest ${digest} was the newest of the ledger of ${host} at ${at}${isVouched ? '' : ', which no known key of it signed'}`
  const answer = (outcome: Check['outcome'], statement: string): Found => ({ outcome, statement, head, isVouched })
  if (vouching === 'bad') return answer('failed', `The newest line in ${path} does not match its signature.`)
  if (ledger === undefined) return answer('not-provable', `By ${path}, ${shown}; there is no ledger here to compare with.`)
  if (ledger.application !== head.application)
    return answer(
      'not-provable',
      `By ${path}, ${shown}, but of the application ${head.application}: the ledger here is of ${ledger.application}.`,
    )
  const here = ledger.digests.get(line)
  if (here === digest && head.isEnclosed === true && !isVouched)
    return answer('not-provable', `By ${path}, ${shown}; what is kept in the evidence itself proves nothing without a signature.`)
  if (here === digest) return answer('passed', '')
  if (here !== undefined) return answer('failed', `By ${path}, ${shown}; here that line has the digest ${here}: the history was rewritten.`)
  if (ledger.isBroken) return answer('not-provable', `By ${path}, ${shown}; here the ledger contradicts itself before that line.`)
  if (line < ledger.oldest) return answer('not-provable', `By ${path}, ${shown}; here the ledger begins with line ${ledger.oldest}.`)
  if (isLaterNote(head, ledger))
    return answer(
      'not-provable',
      `By ${path}, ${shown}; here the ledger ends with line ${ledger.newest}, as of ${ledger.at}: this copy is older.`,
    )
  const end = `line ${ledger.newest} with the digest ${ledger.digests.get(ledger.newest)}`
  return answer('failed', `By ${path}, ${shown}; here the ledger ends with ${end}: lines were removed, or this copy is older.`)
}

/** Returns who vouches for a head, of these keys of its host. */
export async function vouchingOf({ signed, line }: SeenHead, keys: readonly HostKey[]): Promise<Vouching> {
  if (signed === null) return 'host'
  if (signed === undefined) return 'none'
  try {
    const [signature, ...more] = parseSignatures(signed.armour)
    if (signature === undefined || more.length > 0) return 'bad'
    if ((await isSignatureOf(signature, signed.text, signed.namespace)) !== true) return 'bad'
    const key = keys.find(({ fingerprint }) => fingerprint === signature.fingerprint)
    return key === undefined || (key.until !== undefined && line > key.until.line) ? 'none' : 'host'
  } catch {
    return 'bad'
  }
}
