import { z } from 'zod'
import { storePathSchema } from '../closure/store-path.ts'
import { LIMITS } from '../protocol/limits.ts'
import { switchModes, switchModeSchema, type SwitchMode } from '../config/component.ts'

/** The NixOS systems of a host: store paths, null for one that is not there. */
export const systemStateSchema = z.strictObject({
  /** What the system profile points to: what the next boot takes. */
  profile: storePathSchema.nullable(),
  /** What was activated last. */
  current: storePathSchema.nullable(),
  /** What the host was booted with. */
  booted: storePathSchema.nullable(),
})
export type SystemState = z.infer<typeof systemStateSchema>

/** What a transaction intends with the host's system; in the journal before anything is switched. */
export const systemIntentSchema = z.strictObject({
  /** The release's system; null when the release has none, and then the host's is left alone. */
  wanted: z.strictObject({ path: storePathSchema, mode: switchModeSchema }).nullable(),
  before: systemStateSchema,
  /** Absent when the system already is as desired, or when no system is desired. */
  back: z
    .strictObject({
      /** The system of the profile, and the running one: a rollback returns to exactly these two. */
      profile: storePathSchema,
      running: storePathSchema,
    })
    .optional(),
  /** Units of the host that had failed before; absent when they could not be listed, or when no change is intended. */
  failedBefore: z.array(z.string().max(255)).max(LIMITS.named).optional(),
})
export type SystemIntent = z.infer<typeof systemIntentSchema>

/** One call of a system's `bin/switch-to-configuration`; the profile is set to that system first, except for `test`. */
export interface SystemStep {
  readonly path: string
  readonly action: SwitchMode
}

/** True when the host's systems are as a release desires. */
export function isInForce({ path, mode }: { readonly path: string; readonly mode: SwitchMode }, now: SystemState): boolean {
  const { setsProfile, activates } = switchModes[mode]
  return (!setsProfile || now.profile === path) && (!activates || now.current === path)
}

/** Returns what takes a host forward; null when there is nothing to do. */
export function stepForward({ wanted, back }: SystemIntent): SystemStep | null {
  return wanted === null || back === undefined ? null : { path: wanted.path, action: wanted.mode }
}

/** True when the host's systems are visibly not what they were before a transaction that intended this. */
export function hasMoved({ wanted, back }: Pick<SystemIntent, 'wanted' | 'back'>, now: SystemState): boolean {
  if (wanted === null || back === undefined) return false
  return now.profile !== back.profile || (now.current === wanted.path && back.running !== wanted.path)
}

/**
 * Lists the steps that return a host to the systems in its journal. `step` is the journal's. The profile is set before anything else, so
 * while the journal is at `switching` the profile shows whether the system was touched at all. This does not apply if the profile does not
 * change, or once the rollback has begun, because that may have been interrupted anywhere. A second rollback is harmless.
 */
export function stepsBack({ wanted, back }: SystemIntent, now: SystemState, step: string): SystemStep[] {
  if (wanted === null || back === undefined) return []
  const { setsProfile, activates } = switchModes[wanted.mode]
  const profileTells = step === 'switching' && setsProfile && wanted.path !== back.profile
  if (profileTells && !hasMoved({ wanted, back }, now)) return []
  if (!setsProfile) return [{ path: back.running, action: 'test' }]
  // Another one may run although only the next boot was prepared: that boot has been.
  const runsAsBefore = now.current === null || now.current === back.running
  if (!activates && runsAsBefore) return [{ path: back.profile, action: 'boot' }]
  if (back.running === back.profile) return [{ path: back.profile, action: 'switch' }]
  return [
    { path: back.profile, action: 'boot' },
    { path: back.running, action: 'test' },
  ]
}

/** What the exit statuses of `switch-to-configuration` mean; see nixpkgs, pkgs/by-name/sw/switch-to-configuration-ng. */
const meanings: Readonly<Record<number, string>> = {
  1: 'a check before the switch or its boot loader failed',
  2: 'its activation script failed',
  4: 'some of its units failed, or those of a user who was logged in',
  11: 'another process is switching the system',
  100: 'its init cannot be re-executed without a reboot; release it with "switchMode: boot"',
}

/** A check that failed before anything was activated, such as that of NixOS' switch inhibitors. */
const FAILED_CHECK = /^Pre-switch check/
/** What such a check found: `dbus-implementation : dbus -> broker`. */
const FOUND_BY_CHECK = / -> |^Pre-switch check '/

/**
 * Returns why `switch-to-configuration` refused before it activated anything: `reboot`, the host can switch to that system only by booting
 * it; `busy`, another process holds NixOS' lock. Null for any other end.
 */
export function refusalOf({
  status,
  lines,
}: {
  readonly status: number | null
  readonly lines: readonly string[]
}): 'reboot' | 'busy' | null {
  if (status === 100 || (status === 1 && lines.some((line) => FAILED_CHECK.test(line)))) return 'reboot'
  return status === 11 ? 'busy' : null
}

/** What it prints about units, users and its boot loader; the state of each unit that has failed follows, and that may be long. */
const FAILURE = /^warning: |^Failed to /

/**
 * Returns the lines of its output that show why it failed: those of a check that found something, or else its own failures and the last
 * ones.
 */
export function tellingLines(lines: readonly string[], most: number): string[] {
  const found = lines.some((line) => FAILED_CHECK.test(line)) ? lines.filter((line) => FOUND_BY_CHECK.test(line)) : []
  if (found.length > 0) return found.slice(0, most)
  const failures = lines.filter((line) => FAILURE.test(line)).slice(0, most)
  const others = lines.filter((line) => !failures.includes(line))
  return [...failures, ...others.slice(Math.max(0, others.length - (most - failures.length)))]
}

/** Returns why a call of `switch-to-configuration` failed, as a clause; null when it succeeded. */
export function switchProblem(outcome: {
  readonly step: SystemStep
  readonly status: number | null
  readonly timedOutAfterSeconds: number | null
  /** See `tellingLines`. */
  readonly lines: readonly string[]
}): string | null {
  const { step, status, timedOutAfterSeconds, lines } = outcome
  if (status === 0) return null
  const meaning = status === null ? undefined : meanings[status]
  const how =
    timedOutAfterSeconds !== null
      ? `did not end within ${timedOutAfterSeconds} s`
      : `ended with ${status === null ? 'a signal' : `status ${status}`}${meaning === undefined ? '' : ` (${meaning})`}`
  const said = lines.length === 0 ? '' : `, and its last output was: ${lines.join(' · ')}`
  return `switching the system to ${step.path} (${step.action}) ${how}${said}`
}

/** A call of `switch-to-configuration` that has ended, as evidence. */
export const systemSwitchSchema = z.strictObject({
  path: storePathSchema,
  action: switchModeSchema,
  /** Null when a signal ended it. */
  status: z.number().int().nullable(),
  seconds: z.number().nonnegative(),
  /** Why a status other than 0 is not a failure, as a clause. */
  tolerated: z.string().max(4096).optional(),
})
export type SystemSwitch = z.infer<typeof systemSwitchSchema>

/** What an attempt did with the host's system, in its record. */
export const systemRecordSchema = z.strictObject({
  /** Null: the release has no system, so the host's was left alone. */
  wanted: z.strictObject({ path: storePathSchema, mode: switchModeSchema }).nullable(),
  before: systemStateSchema,
  after: systemStateSchema,
  /** In the order in which they ended, including those of a rollback; empty when the host already had the desired system. */
  switches: z.array(systemSwitchSchema).max(64),
})
export type SystemRecord = z.infer<typeof systemRecordSchema>
