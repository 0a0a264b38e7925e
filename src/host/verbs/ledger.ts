import type { AttemptRecord, LedgerEntry, LedgerResult } from '#domain/protocol/record'
import type { LedgerHead } from '#domain/protocol/ledger-head'
import type { Host } from '#machine/host'
import { keptHostKeys, keptRotations } from '../attempt/host-keys.ts'
import { signLedgerHead } from '../attempt/sign-record.ts'
import { witnessedHeads } from '../attempt/witnessed.ts'
import { countersignedText } from '../attempt/countersigned.ts'
import { signedAttempt, signedBefore, type SignedAttempt } from '../attempt/signed-attempt.ts'
import { readChain } from '#machine/ledger/read-chain'

interface LedgerQuestion {
  /** Records, from the newest; or from the one after so many lines. */
  readonly limit: number
  readonly skip?: number
  /** Where sshd has its keys; its usual place when absent. */
  readonly keyFolder?: string
}

/**
 * Returns the newest records of the host's ledger, newest first, and whether the whole chain is intact. A last line that a crash cut off
 * is reported and not counted: the next attempt moves it aside. A record that is not understood is left out. Each comes with the
 * host's signature and statement of it; those that the host does not keep, because no client waited for them, it makes now.
 */
export async function ledger(host: Host, { limit, skip = 0, keyFolder }: LedgerQuestion): Promise<LedgerResult> {
  const { shown, newest, total, brokenAt, isIncomplete } = await readChain(host, { limit, skip })
  const head = brokenAt === null && newest !== null ? await signedHead(host, { line: total, digest: newest }, keyFolder) : undefined
  const signed = await signedEntries(host, shown, { isWhole: brokenAt === null, isSigning: head !== undefined, keyFolder })
  return {
    ...(head === undefined ? {} : { head }),
    ...(await besideLedger(host)),
    host: host.name,
    application: host.application,
    total,
    entries: shown.map(({ place, entry, digest }, index) => Object.assign(entry, { line: total - place, digest }, signed[index])),
    brokenAt,
    ...(isIncomplete ? { incomplete: true } : {}),
  }
}

/** The answer is one line, which a client reads up to 32 MB of; statements beyond this are left out, those of the oldest records. */
const SIGNED_BYTES = 16 * 1024 * 1024

/** What the host keeps of an attempt besides its line. */
type SignedEntry = SignedAttempt & Pick<LedgerResult['entries'][number], 'countersigned'>

interface EntriesToSign {
  /** False for a host whose chain is broken: it states nothing of its records. */
  readonly isWhole: boolean
  /** False for a host that cannot sign now. */
  readonly isSigning: boolean
  readonly keyFolder: string | undefined
}

/**
 * Returns the signatures and statements of records, newest first, and the receipts of their countersignatures. A host that signs nothing
 * now still has what it signed earlier.
 */
async function signedEntries(
  host: Host,
  entries: readonly { readonly entry: LedgerEntry }[],
  { isWhole, isSigning, keyFolder }: EntriesToSign,
): Promise<SignedEntry[]> {
  const all: SignedEntry[] = []
  let bytes = 0
  for (const { entry } of entries) {
    if (bytes > SIGNED_BYTES) break
    const signed = isSigning ? await signedAttempt(host, entry.record, keyFolder) : isWhole ? await signedBefore(host, entry.record) : {}
    const one: SignedEntry = { ...signed, ...(await countersignedOf(host, entry.record)) }
    bytes += (one.signature?.length ?? 0) + (one.statement?.length ?? 0) + (one.countersigned?.length ?? 0)
    all.push(one)
  }
  return all
}

/** Returns what the host keeps beside its ledger: its keys, what they state of each other, and the newest lines of other hosts. */
async function besideLedger(host: Host): Promise<Pick<LedgerResult, 'hostKeys' | 'keyRotations' | 'witnessed'>> {
  const [hostKeys, rotations, witnessed] = [await keptHostKeys(host), await keptRotations(host), await witnessedHeads(host)]
  return {
    ...(hostKeys.length === 0 ? {} : { hostKeys }),
    ...(witnessed.length === 0 ? {} : { witnessed }),
    ...(rotations.length === 0 ? {} : { keyRotations: rotations.map(({ text }) => text) }),
  }
}

/** What is not an emergency release has no countersignatures. */
async function countersignedOf(host: Host, { attempt, emergency }: AttemptRecord): Promise<Pick<SignedEntry, 'countersigned'>> {
  const text = emergency === undefined ? undefined : await countersignedText(host, attempt).catch(() => undefined)
  return text === undefined ? {} : { countersigned: text }
}

/** Signs the newest line, and with it every line before. */
async function signedHead(host: Host, newest: Pick<LedgerHead, 'line' | 'digest'>, keyFolder?: string): Promise<LedgerResult['head']> {
  const head = { host: host.name, application: host.application, ...newest, signedAt: new Date().toISOString() }
  const signature = await signLedgerHead(host, head, keyFolder)
  return signature === undefined ? undefined : { ...head, signature }
}
