import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { lastVerifiedAttempt } from '#domain/activation/unit-change'
import { stampOf, stampsSchema, type UnitStamp, type UnitStamps } from '#domain/activation/unit-stamp'
import { reasonOf } from '#domain/errors/reason-of'
import { warn } from '#domain/report/event'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { Manifest } from '#domain/manifest/schema'
import { attemptFolder } from '../attempt/attempts.ts'
import { generationClosure, generationManifest } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { lastSwitch, touchingRecords } from '#machine/ledger/ledger-file'
import type { ObservedUnit } from '#domain/activation/unit-round'
import { observeOthers } from '#machine/units/observe-units'
import type { UnitPlan } from './planned-unit.ts'
import { writeFile } from '#tools/files/write-file'

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
    const stamping = await stampingAttempt(host, current)
    const stamps = stamping === null ? undefined : await readStamps(host, stamping)
    return { manifest: kept.manifest, closure: await generationClosure(host, current), stamps }
  } catch {
    return null
  }
}

/**
 * Returns the attempt that verified the units of the current release last and noted what they ran; a restore of data and the check of a
 * boot note nothing.
 */
export async function stampingAttempt(host: Host, current: string | null): Promise<string | null> {
  const last = await lastSwitch(host)
  return last === undefined ? null : (lastVerifiedAttempt([last], current)?.attempt ?? null)
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

/** What is noted of the units of a plan. */
interface NewStamps {
  readonly plan: readonly UnitPlan[]
  readonly earlier: UnitStamps | undefined
  /** Units that were observed a moment ago. */
  readonly seen?: readonly ObservedUnit[]
}

/**
 * Records the definition of each unit when it was started. Durable if there is a oneshot, which would run again without it. A failure does
 * not stop the attempt: without it, the times of the files show what changed.
 */
export async function writeStamps(host: Host, attempt: string, { plan, earlier, seen: watched = [] }: NewStamps): Promise<void> {
  const isDurable = plan.some((unit) => endsWhenDone(unit))
  try {
    const names = plan.map(({ unit }) => unit)
    const observed = await observeOthers(host, names, { seen: watched, closure: new Set() })
    const units = plan.flatMap((planned, index) => {
      const stamp = newStamp(planned, observed[index]!.state.invocation, stampOf(earlier, planned.unit))
      return stamp === undefined ? [] : [[planned.unit, stamp] as const]
    })
    const salt = plan.find(({ seen }) => seen !== null)?.seen?.salt ?? earlier?.salt ?? randomBytes(16).toString('hex')
    const stamps: UnitStamps = { schemaVersion: 1, salt, units: Object.fromEntries(units) }
    const text = canonicalRecord(stamps)
    await (isDurable
      ? writeAtomically(stampsFile(host, attempt), text, 0o600)
      : writeFile(stampsFile(host, attempt), text, { mode: 0o600 }))
  } catch (error) {
    if (isDurable) warn(host.reporter, `It could not be noted that a oneshot has run, so it may run again: ${reasonOf(error)}`)
  }
}

function endsWhenDone({ oneshot }: UnitPlan): boolean {
  return oneshot?.remains === false
}

function newStamp(planned: UnitPlan, invocation: string, earlier: UnitStamp | undefined): UnitStamp | undefined {
  const { step, seen, wanted } = planned
  // What is not touched without an inspection stays what it was.
  if (seen === null) return step === 'none' ? earlier : undefined
  const { definition, environment } = seen.now
  const stamp = { invocation, definition, environment }
  if (endsWhenDone(planned)) {
    if (step !== 'none') return stamp
    // A rollback skips it, so it counts as done from then on.
    return earlier ?? (wanted === 'any' ? stamp : undefined)
  }
  if (invocation === '') return undefined
  if (step === 'restart' || step === 'start') return stamp
  if (invocation !== seen.invocation) return undefined
  return seen.definitionChange === null ? stamp : earlier
}

function stampsFile(host: Host, attempt: string): string {
  return join(attemptFolder(host, attempt), 'units.json')
}
