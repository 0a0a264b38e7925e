import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { isSignatureOf } from '#domain/evidence/ssh-signature'
import { canonicalRecord } from '#domain/manifest/canonical'
import { loose } from '#domain/protocol/loose'
import { signedHeadSchema, type SignedHead } from '#domain/protocol/ledger-head'
import { WITNESSED_HEADS } from '#domain/protocol/record'
import { LEDGER_NAMESPACE } from '#domain/trust/namespaces'
import { parseSignatures } from '#domain/trust/signature'
import type { Host } from '#machine/host'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { holdNameWithin } from '#tools/process/hold-name'

/** A head with the signature of the largest key has some 4 KB. */
const LIMIT_BYTES = 4 * 1024 * 1024
const HOLD_MILLISECONDS = 10_000

const headSchema = loose(signedHeadSchema)

/** Returns the newest lines of other hosts' ledgers that this host was handed, oldest first. What is not one is left out. */
export async function witnessedHeads({ paths }: Pick<Host, 'paths'>): Promise<SignedHead[]> {
  const text = await readLimited(fileOf(paths.state), LIMIT_BYTES).catch(() => undefined)
  return (text ?? '').split('\n').flatMap((line) => headOf(line) ?? [])
}

function headOf(line: string): SignedHead | undefined {
  try {
    return headSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/**
 * Keeps a newest line with one good signature of each key, because any of the keys may be the one that counts; and the last of all only: a
 * client with a deploy key must not fill the disk. An idle host signs the same line each time it is asked, and such copies must not
 * displace earlier lines. False for a line that is there already.
 */
export async function keepWitnessed({ paths }: Pick<Host, 'paths'>, head: SignedHead): Promise<boolean> {
  const name = createHash('sha256').update(`${paths.state}\nwitnessed`).digest('hex')
  await using _ = await holdNameWithin(`grind-to-prod-${name}`, HOLD_MILLISECONDS)
  const known = await witnessedHeads({ paths })
  const kept = (await withoutCopies([...known, head])).slice(-WITNESSED_HEADS)
  if (kept.length === known.length && kept.at(-1) !== head) return false
  await writeAtomically(fileOf(paths.state), kept.map((one) => `${JSON.stringify(one)}\n`).join(''), 0o600)
  return !known.some((one) => placeOf(one) === placeOf(head))
}

/** Returns the first of those that one key signed of one line. What does not match its signature is a copy of its very self only. */
async function withoutCopies(heads: readonly SignedHead[]): Promise<SignedHead[]> {
  const places = Map.groupBy(heads, placeOf)
  const first = new Map<string, SignedHead>()
  for (const head of heads) {
    const place = placeOf(head)
    const isAlone = places.get(place)?.length === 1
    const id = isAlone ? place : `${place} ${(await signerOf(head)) ?? head.signature}`
    if (!first.has(id)) first.set(id, head)
  }
  return [...first.values()]
}

function placeOf({ host, line, digest }: SignedHead): string {
  return JSON.stringify([host, line, digest])
}

/** Returns the fingerprint of the key that signed a head; undefined when the signature is not one of it, or only ssh-keygen verifies it. */
async function signerOf({ signature: text, ...head }: SignedHead): Promise<string | undefined> {
  try {
    const [signature, ...more] = parseSignatures(text)
    if (signature === undefined || more.length > 0) return undefined
    const isGood = await isSignatureOf(signature, canonicalRecord(head), LEDGER_NAMESPACE)
    return isGood === true ? signature.fingerprint : undefined
  } catch {
    return undefined
  }
}

function fileOf(state: string): string {
  return join(state, 'witnessed.ndjson')
}
