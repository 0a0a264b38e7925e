import type { Inventory } from '#domain/closure/inventory'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { ReleaseContents } from '#domain/plan/contents'
import { releasePlan, type HostFacts } from '#domain/plan/release-plan'
import type { Plan } from '#domain/plan/schema'
import { expectedHost } from '#domain/protocol/expected-host'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { plannedBackup } from '#steps/plan/backup'
import { buildCandidate } from '#steps/plan/candidate'
import { commitsBetween } from '#steps/plan/commits'
import { askHost, hostRelease } from '#steps/plan/host-release'
import { reachHost, type ReachOptions } from '#steps/agent/reach'
import { readBundle, type Bundle } from '#steps/bundle/read'

/** Where the old release is read from. */
export type Against =
  /** Another bundle: a manifest.json, or the folder that contains it and its inventory.json. `name` is for display. */
  | { readonly kind: 'bundle'; readonly path: string; readonly name?: string }
  /** A host, by ssh: its current release, the paths that it needs, and the effect on its units. */
  | { readonly kind: 'host'; readonly reach: ReachOptions }
  /** There is none, or none is known: a first release. `why` is a sentence for display, if the user might not expect that. */
  | { readonly kind: 'nothing'; readonly why?: string }

/** The new release. */
type Planned =
  /**
   * A manifest.json, or the folder that contains it and its inventory.json; any other release than the expected one is refused.
   * `candidate`: it was built from a commit that is not merged.
   */
  | { readonly kind: 'bundle'; readonly path: string; readonly expectedReleaseId?: string | undefined; readonly candidate?: boolean }
  /** What is checked out, built now; see `plan/candidate.ts`. */
  | { readonly kind: 'candidate'; readonly directory: string; readonly stateFolder: string }

export interface PlanOptions {
  readonly release: Planned
  readonly against: Against
  /** A checkout that may have the commits between the two. */
  readonly directory?: string | undefined
  /** Commits that are named. */
  readonly commitLimit?: number
  /** The GitHub that links lead to; github.com when absent. */
  readonly server?: string | undefined
}

const COMMIT_LIMIT = 30

/**
 * Returns what a release would change. Writes nothing, here or there. Throws InputError for a bundle, and HostError for a host that cannot
 * be asked.
 */
export async function plan(options: PlanOptions, runner: Runner, reporter: Reporter): Promise<Plan> {
  const bundle = await releaseOf(options.release, runner, reporter)
  const { against, before, host, refusal, notes } = await lookBack(options.against, bundle, runner, reporter)
  if (before !== null && before.manifest.application !== bundle.manifest.application) {
    throw new InputError(
      'wrong-application',
      `The new release is of ${quote(bundle.manifest.application)} and the old one of ${quote(before.manifest.application)}; compare releases of one application.`,
    )
  }
  const { directory, commitLimit: limit = COMMIT_LIMIT, server } = options
  const between = { from: before?.manifest.source ?? null, to: bundle.manifest.source, directory, limit, server }
  return releasePlan({
    against,
    before,
    after: contentsOf(bundle),
    host,
    backup: [...plannedBackup(bundle.manifest, false)],
    commits: await commitsBetween(between, runner),
    refusal,
    notes: [...notes, ...(isCandidate(options.release) ? [candidateNote(bundle.manifest.source.commit)] : [])],
  })
}

type Whole = Pick<Bundle, 'releaseId' | 'manifest' | 'text' | 'signature'> & { readonly inventory: Inventory }

async function releaseOf(release: Planned, runner: Runner, reporter: Reporter): Promise<Whole> {
  if (release.kind === 'candidate') return { ...(await buildCandidate(release, runner, reporter)), signature: undefined }
  return requireInventory(release.path, await readBundle(release.path, release.expectedReleaseId))
}

function isCandidate(release: Planned): boolean {
  return release.kind === 'candidate' || release.candidate === true
}

function candidateNote(commit: string): string {
  return `Commit ${commit.slice(0, 12)} was built unmerged; once it is merged, the release has another id.`
}

interface Before extends Pick<Plan, 'against' | 'refusal' | 'notes'> {
  readonly before: ReleaseContents | null
  readonly host: HostFacts | null
}

async function lookBack(against: Against, bundle: Whole, runner: Runner, reporter: Reporter): Promise<Before> {
  const unasked = { host: null, refusal: null, notes: [] }
  if (against.kind === 'nothing') {
    const notes = against.why === undefined ? [] : [against.why]
    return { ...unasked, against: { kind: 'nothing', name: 'no release' }, before: null, notes }
  }
  if (against.kind === 'bundle') {
    const old = requireInventory(against.path, await readBundle(against.path))
    return { ...unasked, against: { kind: 'bundle', name: against.name ?? old.file }, before: contentsOf(old) }
  }
  const { reach } = against
  const { application } = bundle.manifest
  if (reach.config.application !== application) {
    throw new InputError(
      'wrong-application',
      `The manifest is of ${quote(application)}, but grind-to-prod.yml is of ${quote(reach.config.application)}; give the manifest that was built from this repository.`,
    )
  }
  await using connection = await reachHost(reach, runner, reporter)
  const before = await hostRelease(connection, application, runner, reporter)
  const known = { against: { kind: 'host', name: reach.hostName }, before } as const
  if (bundle.signature === undefined) {
    const note = `The bundle is not signed, so ${reach.hostName} was not asked which paths it needs and which units it would restart: both are estimated.`
    return { ...unasked, ...known, notes: [note] }
  }
  const answer = await askHost(connection, bundle, expectedHost(reach.config, reach.hostName), runner, reporter)
  if ('facts' in answer) return { ...unasked, ...known, host: answer.facts }
  return 'refusal' in answer ? { ...unasked, ...known, refusal: answer.refusal } : { ...unasked, ...known, notes: [answer.unasked] }
}

function contentsOf({ releaseId, manifest, inventory }: Whole): ReleaseContents {
  return { releaseId, manifest, paths: inventory.paths }
}

function requireInventory(path: string, bundle: Bundle): Whole & Bundle {
  const { inventory } = bundle
  if (inventory !== undefined) return { ...bundle, inventory }
  throw new InputError(
    'inventory-invalid',
    `There is no inventory.json beside the manifest ${quote(path)}, so the content of the release is unknown; give the whole folder that build-manifest wrote.`,
  )
}
