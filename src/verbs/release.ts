import { join } from 'node:path'
import { writeAtomically } from '#tools/files/write-atomically'
import { warn } from '#domain/report/event'
import { snapshotText } from '#domain/snapshot/parse'
import { buildManifest, type BuildManifestResult } from './build-manifest.ts'
import { isContactError } from '#steps/agent/answer-of-error'
import type { PromoteOptions, PromoteResult } from '#steps/promote/promotion'
import { promote } from './promote.ts'
import { rehearse, type RehearsalResult } from './rehearse.ts'
import { sign } from './sign.ts'
import { reasonOf } from '#domain/errors/reason-of'
import type { Builder } from '#steps/build-manifest/build-statements'
import type { Context } from '#steps/context'
import { connectTo, type HostClient } from '#steps/agent/host-client'
import { timedReporter } from '#domain/report/timed-reporter'

export interface ReleaseOptions extends Omit<PromoteOptions, 'bundle' | 'expectedReleaseId' | 'client' | 'since'> {
  /** A branch or a tag of the upstream, or the id of a commit, to release instead of what is checked out. */
  readonly ref?: string | undefined
  /** Where the build runs, for its provenance; the machine of this user when absent. */
  readonly builder?: Builder
  /** Folder for the bundle; below the state folder when absent. */
  readonly output?: string | undefined
  /** Where this user's builds are kept; see `tools/files/state-folder.ts`. */
  readonly stateFolder: string
  /**
   * Lends the file of the private key that signs the manifest; without one it is not signed, and a host that asks for signatures refuses
   * it. It is asked for once, after the build and before the first gate.
   */
  readonly signing?: (<Result>(work: (file: string) => Promise<Result>) => Promise<Result>) | undefined
  /** Folder for snapshots of the host: at the start, before the switch, and after it. When absent, none is taken at the start. */
  readonly snapshots?: string | undefined
  /** Release to the standby host first. */
  readonly rehearse?: boolean
}

export interface BuiltRelease extends BuildManifestResult {
  /** Path of the manifest.sig; null when it was not signed. */
  readonly signature: string | null
}

/** The outcome of the promote of a release: on one host, or on the standby and then the active one. */
export type ReleaseOutcome =
  { readonly kind: 'promoted'; readonly result: PromoteResult } | { readonly kind: 'rehearsed'; readonly rehearsal: RehearsalResult }

/**
 * Runs a whole release: inspects the host, builds, signs, promotes. The connection is opened first, so that an unreachable host, or one
 * without an agent, is known before anything is built; the promote uses the same connection. `onBuilt` receives the bundle while no host is
 * changed yet, in order to keep it somewhere, and promotes it with `run`. Throws the errors of `buildManifest`, `sign`, `promote` and
 * `onBuilt`.
 */
export async function release<Result>(
  options: ReleaseOptions,
  onBuilt: (built: BuiltRelease, run: () => Promise<ReleaseOutcome>) => Promise<Result>,
  context: Context,
): Promise<Result> {
  const started = Date.now()
  const timed = timedReporter(context.reporter)
  const within = { ...context, reporter: timed }
  await using client = await connectTo(options, within)
  if (options.snapshots !== undefined) await snapshotAtStart(client, options.snapshots)
  return await client.hold(async () => {
    const built = await buildAndSign(options, within)
    const lent = client.reportingTo(context.reporter)
    return onBuilt(built, () => promoteBuilt(lent, { ...options, since: { started, phases: timed.phases() } }, built))
  })
}

async function buildAndSign(options: ReleaseOptions, context: Context): Promise<BuiltRelease> {
  const { directory, ref, output, stateFolder, signing, builder } = options
  const given = {
    ...(output === undefined ? {} : { output }),
    ...(ref === undefined ? {} : { ref }),
    ...(builder === undefined ? {} : { builder }),
  }
  const built = await buildManifest({ directory, stateFolder, ...given }, context)
  if (signing === undefined) return { ...built, signature: null }
  const signed = await signing((file) =>
    sign({ bundle: built.bundle, expectedReleaseId: built.releaseId, key: { kind: 'file', file } }, context),
  )
  return { ...built, signature: signed.output }
}

async function promoteBuilt(
  client: HostClient,
  options: ReleaseOptions & Pick<PromoteOptions, 'since'>,
  { bundle, releaseId }: BuiltRelease,
): Promise<ReleaseOutcome> {
  const { context } = client
  const promotion: PromoteOptions = { ...options, bundle, expectedReleaseId: releaseId, snapshots: options.snapshots ?? true }
  if (options.rehearse === true) return { kind: 'rehearsed', rehearsal: await rehearse(promotion, context) }
  // The host may have been restarted while the release was built.
  const connected = (await client.isConnected()) ? { client } : {}
  return { kind: 'promoted', result: await promote({ ...promotion, ...connected }, context) }
}

/** Throws for a host that does not answer as one with an agent; any other snapshot that cannot be taken is a warning. */
async function snapshotAtStart(client: HostClient, folder: string): Promise<void> {
  const { name, context } = client
  try {
    const snapshot = await client.snapshot()
    await writeAtomically(join(folder, `snapshot-${name}-at-start.json`), snapshotText(snapshot))
  } catch (error) {
    if (isContactError(error)) throw error
    warn(context.reporter, `There is no snapshot of ${name} at the start: ${reasonOf(error)}`)
  }
}
