import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '#domain/errors/reason-of'
import { headFile } from '#domain/evidence/layout'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { SignedHead } from '#domain/protocol/ledger-head'
import { info } from '#domain/report/event'
import { writeAtomically } from '#tools/files/write-atomically'
import { snapshotFolder } from './apply-release.ts'
import { failureWithin } from './failure-within.ts'
import type { PromoteResult, StartedPromotion } from './promotion.ts'

/**
 * Promotes, and asks the host afterwards for the newest line of its ledger, which others keep: a file of the evidence has it, if the
 * attempt has a record. Never changes the verdict: a failure is a line of the log.
 */
export async function withNewestHead(promotion: StartedPromotion, work: () => Promise<PromoteResult>): Promise<PromoteResult> {
  const result = await work()
  const { options, context, client } = promotion
  if (options.asksHead !== true || result.verdict === 'UNKNOWN') return result
  let head: SignedHead | undefined
  const asked = client.ledger({ limit: 1, skip: 0 }).then((ledger) => (head = ledger.head))
  const problem = await failureWithin(asked)
  if (problem !== undefined) info(context.reporter, notKept(client.name, problem))
  if (head === undefined) return result
  try {
    const folder = result.record === null ? undefined : snapshotFolder(promotion)
    if (folder === undefined) return { ...result, head }
    const file = join(folder, headFile(head))
    await mkdir(folder, { recursive: true })
    await writeAtomically(file, canonicalRecord(head))
    return { ...result, head, signedRecords: [...(result.signedRecords ?? []), file] }
  } catch (error) {
    info(context.reporter, notKept(client.name, reasonOf(error)))
    return { ...result, head }
  }
}

function notKept(host: string, reason: string): string {
  return `The newest line of the ledger of ${host} was not kept: ${reason}`
}
