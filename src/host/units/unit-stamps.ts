import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lastVerifiedAttempt } from '#domain/activation/unit-change'
import { stampOf, stampsSchema, type UnitStamp, type UnitStamps } from '#domain/activation/unit-stamp'
import { readLimited } from '#tools/files/read-limited'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { Manifest } from '#domain/manifest/schema'
import { attemptFolder } from '../attempt/attempts.ts'
import { generationClosure, generationManifest } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { touchingRecords } from '#machine/ledger/ledger-file'
import { observeUnits } from '#machine/units/observe-units'
import type { UnitPlan } from './planned-unit.ts'

/** The release that the units are known to run, with the notes from when it was checked. */
export interface VerifiedRelease {
  readonly manifest: Manifest
  readonly closure: ReadonlySet<string>
  readonly stamps: UnitStamps | undefined
}

/** Null when what the units run must be doubted: no release, an attempt that ended badly, or something that cannot be read. */
export async function lastVerifiedRelease(host: Host, current: string | null): Promise<VerifiedRelease | null> {
  try {
    const attempt = lastVerifiedAttempt(await touchingRecords(host), current)
    const kept = attempt === null || current === null ? null : await generationManifest(host, current)
    if (attempt === null || current === null || kept === null) return null
    return { manifest: kept.manifest, closure: await generationClosure(host, current), stamps: await readStamps(host, attempt.attempt) }
  } catch {
    return null
  }
}

const LIMIT_BYTES = 1024 * 1024

async function readStamps(host: Host, attempt: string): Promise<UnitStamps | undefined> {
  try {
    const text = await readLimited(stampsFile(host, attempt), LIMIT_BYTES)
    return text === undefined ? undefined : stampsSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/**
 * Records the definition of each unit when it was started. Not fsynced, and a failure is ignored: without it, the times of the files show
 * what changed.
 */
export async function writeStamps(
  host: Host,
  attempt: string,
  { plan, earlier }: { readonly plan: readonly UnitPlan[]; readonly earlier: UnitStamps | undefined },
): Promise<void> {
  try {
    const names = plan.map(({ unit }) => unit)
    const observed = await observeUnits(host, names, new Set())
    const units = plan.flatMap((planned, index) => {
      const stamp = newStamp(planned, observed[index]!.state.invocation, stampOf(earlier, planned.unit))
      return stamp === undefined ? [] : [[planned.unit, stamp] as const]
    })
    const salt = plan.find(({ seen }) => seen !== null)?.seen?.salt ?? earlier?.salt ?? randomBytes(16).toString('hex')
    const stamps: UnitStamps = { schemaVersion: 1, salt, units: Object.fromEntries(units) }
    await writeFile(stampsFile(host, attempt), canonicalRecord(stamps), { mode: 0o600 })
  } catch {
    // See above.
  }
}

function newStamp({ step, seen }: UnitPlan, invocation: string, earlier: UnitStamp | undefined): UnitStamp | undefined {
  if (seen === null || invocation === '') return undefined
  const { definition, environment } = seen.now
  const stamp = { invocation, definition, environment }
  if (step === 'restart' || step === 'start') return stamp
  if (invocation !== seen.invocation) return undefined
  return seen.definitionChange === null ? stamp : earlier
}

function stampsFile(host: Host, attempt: string): string {
  return join(attemptFolder(host, attempt), 'units.json')
}
