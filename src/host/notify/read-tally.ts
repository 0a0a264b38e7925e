import { join } from 'node:path'
import { z } from 'zod'
import { entryDigest, parseEntry } from '#domain/ledger/chain'
import { canonicalRecord } from '#domain/manifest/canonical'
import { merged, noAttempts, tallySchema, withOlder, type Tally } from '#domain/metrics/tally'
import type { Host } from '#machine/host'
import { ledgerLines } from '#machine/ledger/ledger-file'
import { readLimited } from '#tools/files/read-limited'
import { writeShared } from '#tools/files/write-shared'

/** A tally, and the line of the ledger up to which it counts. */
const keptTallySchema = z.strictObject({
  schemaVersion: z.literal(1),
  counted: z.strictObject({ offset: z.number().int().nonnegative(), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  tally: tallySchema,
})
type KeptTally = z.infer<typeof keptTallySchema>

const LIMIT_BYTES = 64 * 1024

function tallyFile(host: Host): string {
  return join(host.paths.state, 'tally.json')
}

/**
 * Counts the attempts in the ledger. What was counted before is kept beside it, so that only the lines since are read; without that, or
 * when the ledger is another one, all are. A line that cannot be parsed counts as none. Throws HostError `state-damaged` for an unreadable
 * ledger.
 */
export async function readTally(host: Host): Promise<Tally> {
  const kept = await readKept(host)
  let counted: KeptTally['counted'] | undefined
  let tally = noAttempts
  for await (const { bytes, offset } of ledgerLines(host)) {
    const record = bytes === null ? undefined : parseEntry(bytes.toString())?.record
    if (record === undefined) continue
    const line = { offset, digest: entryDigest(bytes!.toString()) }
    counted ??= line
    if (line.offset === kept?.counted.offset && line.digest === kept.counted.digest) {
      tally = merged(kept.tally, tally)
      break
    }
    tally = withOlder(tally, record)
  }
  if (counted !== undefined && counted.digest !== kept?.counted.digest) await keep(host, { schemaVersion: 1, counted, tally })
  return tally
}

/** It is only a memory: a file that cannot be read, or is of another version, is as good as none. */
async function readKept(host: Host): Promise<KeptTally | undefined> {
  try {
    const text = await readLimited(tallyFile(host), LIMIT_BYTES)
    return text === undefined ? undefined : keptTallySchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

async function keep(host: Host, kept: KeptTally): Promise<void> {
  await writeShared(tallyFile(host), canonicalRecord(kept), 0o600)
}
