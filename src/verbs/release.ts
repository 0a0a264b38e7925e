import { join } from 'node:path'
import { writeAtomically } from '#tools/files/write-atomically'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { snapshotText } from '#domain/snapshot/parse'
import type { SshConnection } from '#tools/ssh/connection'
import { buildManifest, type BuildManifestResult } from './build-manifest.ts'
import { isContactError } from '#steps/agent/answer-of-error'
import { holding, stands } from '#steps/agent/held-connection'
import { promote, type PromoteOptions, type PromoteResult } from './promote.ts'
import { reachHost } from '#steps/agent/reach'
import { rehearse, type Rehearsed } from './rehearse.ts'
import { sign } from './sign.ts'
import { snapshotOver } from '#steps/agent/snapshot'

export interface ReleaseOptions extends Omit<PromoteOptions, 'bundle' | 'expectedReleaseId' | 'connection'> {
  /** A branch of the upstream to release instead of what is checked out. */
  readonly ref?: string | undefined
  /** Folder for the bundle. */
  readonly output: string
  /** Where this user's builds are kept; see `files/state-folder.ts`. */
  readonly stateFolder: string
  /**
   * Lends the file of the private key that signs the manifest; without one it is not signed, and a host that asks for signatures refuses
   * it. It is asked for once, after the build and before the first gate.
   */
  readonly signing?: (<Result>(work: (file: string) => Promise<Result>) => Promise<Result>) | undefined
  /** Folder for snapshots of the host: at the start, before the switch, and after it. */
  readonly snapshots: string
  /** Release to the standby host first. */
  readonly rehearse?: boolean
}

export interface BuiltRelease extends BuildManifestResult {
  /** Path of the manifest.sig; null when it was not signed. */
  readonly signature: string | null
}

/** The outcome of the promote of a release: on one host, or on the standby and then the active one. */
export type Carried =
  { readonly kind: 'promoted'; readonly result: PromoteResult } | { readonly kind: 'rehearsed'; readonly rehearsal: Rehearsed }

/**
 * Runs a whole release: inspects the host, builds, signs, promotes. The connection is opened first, so that an unreachable host, or one
 * without an agent, is known before anything is built; the promote uses the same connection. `onBuilt` receives the bundle while no host is
 * changed yet, in order to keep it somewhere, and promotes it with `carryOut`. Throws the errors of `buildManifest`, `sign`, `promote` and
 * `onBuilt`.
 */
export async function release<Result>(
  options: ReleaseOptions,
  onBuilt: (built: BuiltRelease, carryOut: () => Promise<Carried>) => Promise<Result>,
  runner: Runner,
  reporter: Reporter,
): Promise<Result> {
  await using connection = await reachHost(options, runner, reporter)
  await snapshotAtStart(options, connection, runner, reporter)
  return await holding(
    connection,
    async () => {
      const built = await buildAndSign(options, runner, reporter)
      return onBuilt(built, () => carryOut(options, built, connection, runner, reporter))
    },
    runner,
  )
}

async function buildAndSign(options: ReleaseOptions, runner: Runner, reporter: Reporter): Promise<BuiltRelease> {
  const { directory, ref, output, stateFolder, signing } = options
  const built = await buildManifest({ directory, output, stateFolder, ...(ref === undefined ? {} : { ref }) }, runner, reporter)
  if (signing === undefined) return { ...built, signature: null }
  const signed = await signing((file) =>
    sign({ bundle: built.bundle, expectedReleaseId: built.releaseId, key: { kind: 'file', file } }, runner, reporter),
  )
  return { ...built, signature: signed.output }
}

async function carryOut(
  options: ReleaseOptions,
  { bundle, releaseId }: BuiltRelease,
  connection: SshConnection,
  runner: Runner,
  reporter: Reporter,
): Promise<Carried> {
  const promotion = { ...options, bundle, expectedReleaseId: releaseId }
  if (options.rehearse === true) return { kind: 'rehearsed', rehearsal: await rehearse(promotion, runner, reporter) }
  // The host may have been restarted while the release was built.
  const standing = (await stands(connection, runner)) ? { connection } : {}
  return { kind: 'promoted', result: await promote({ ...promotion, ...standing }, runner, reporter) }
}

/** Throws for a host that does not answer as one with an agent; any other snapshot that cannot be taken is a warning. */
async function snapshotAtStart(
  { config, hostName, snapshots }: ReleaseOptions,
  connection: SshConnection,
  runner: Runner,
  reporter: Reporter,
): Promise<void> {
  try {
    const snapshot = await snapshotOver(connection, config.application, runner, reporter)
    await writeAtomically(join(snapshots, `snapshot-${hostName}-at-start.json`), snapshotText(snapshot))
  } catch (error) {
    if (isContactError(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    reporter.report({
      event: 'note',
      level: 'warning',
      message: `There is no snapshot of ${hostName} at the start: ${reason}`.slice(0, 4096),
    })
  }
}
