import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { LISTED_EMERGENCIES, type OpenEmergency } from '#domain/protocol/countersign'
import type { AttemptRecord } from '#domain/protocol/record'
import { recordDigest } from '#domain/statement/deployment'
import { countersignedFile, readCountersigned, type Countersigned } from '#domain/statement/countersignature'
import { COUNTERSIGNED_LIMIT_BYTES } from '#domain/trust/emergency'
import { countersigningOf, needsCountersignature, type EmergencyRecord } from '#domain/trust/countersigning'
import type { Host } from '#machine/host'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'

type Place = Pick<Host, 'name'> & { readonly paths: Pick<Host['paths'], 'ledger' | 'records'> }

/** Returns the host's receipts of an attempt's countersignatures, an envelope a line; undefined without any. */
export function countersignedText({ paths }: Place, attempt: string): Promise<string | undefined> {
  return readLimited(fileOf(paths, attempt), COUNTERSIGNED_LIMIT_BYTES)
}

/** Replaces the receipts of an attempt by these, durably. The record is as it was. */
export async function keepCountersigned({ paths }: Place, attempt: string, lines: string): Promise<void> {
  await mkdir(paths.records, { recursive: true, mode: 0o700 })
  await writeAtomically(fileOf(paths, attempt), lines, 0o600)
}

function fileOf({ records }: Pick<Host['paths'], 'records'>, attempt: string): string {
  return join(records, countersignedFile(attempt))
}

/** Returns the countersignatures of a record that the host has accepted. One of another record, under the same attempt, does not count. */
export async function receiptsOf(host: Place, record: EmergencyRecord): Promise<Countersigned[]> {
  const digest = recordDigest(record)
  const text = await countersignedText(host, record.attempt)
  return readCountersigned(text ?? '').flatMap(({ predicate }) => (predicate.recordSha256 === digest ? [predicate] : []))
}

/** Returns how far the countersigning of an emergency release is. */
export function emergencyState(record: EmergencyRecord, receipts: readonly Countersigned[], now = new Date()): OpenEmergency {
  const { attempt, releaseId, actor, finishedAt, emergency } = record
  const { missing, isOverdue } = countersigningOf(record, receipts, now)
  const countersigners = receipts.map(({ countersigner, receivedAt }) => ({ ...countersigner, receivedAt }))
  return { attempt, releaseId, actor, finishedAt, ...emergency, countersigners, missing, isOverdue }
}

/** Returns those of these records that are not countersigned, in their order: when there are more than may be listed, the first ones. */
export async function openEmergencies(host: Place, records: readonly AttemptRecord[]): Promise<OpenEmergency[]> {
  const open: OpenEmergency[] = []
  for (const record of records) {
    if (!needsCountersignature(record)) continue
    // A damaged file proves nothing.
    const found = emergencyState(record, await receiptsOf(host, record).catch(() => []))
    if (found.missing > 0) open.push(found)
    if (open.length === LISTED_EMERGENCIES) break
  }
  return open
}
