import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { loose } from '#domain/protocol/loose'
import { signedHeadSchema, type SignedHead } from '#domain/protocol/ledger-head'
import { WITNESSED_HEADS } from '#domain/protocol/record'
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
 * Keeps a newest line beside every other signature of it, because any of them may be the good one; and the last of all only: a client with
 * a deploy key must not fill the disk. False for a line that is there already.
 */
export async function keepWitnessed({ paths }: Pick<Host, 'paths'>, head: SignedHead): Promise<boolean> {
  const name = createHash('sha256').update(`${paths.state}\nwitnessed`).digest('hex')
  await using _ = await holdNameWithin(`grind-to-prod-${name}`, HOLD_MILLISECONDS)
  const known = await witnessedHeads({ paths })
  const isSame = (one: SignedHead) => one.host === head.host && one.line === head.line && one.digest === head.digest
  if (known.some((one) => isSame(one) && one.signature === head.signature)) return false
  const kept = [...known, head].slice(-WITNESSED_HEADS)
  await writeAtomically(fileOf(paths.state), kept.map((one) => `${JSON.stringify(one)}\n`).join(''), 0o600)
  return !known.some(isSame)
}

function fileOf(state: string): string {
  return join(state, 'witnessed.ndjson')
}
