import { leadsBack } from '#domain/activation/release-word'
import type { Inventory } from '#domain/closure/inventory'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { ReleaseContents } from '#domain/plan/contents'
import { releasePlan, type HostFacts } from '#domain/plan/release-plan'
import type { Plan } from '#domain/plan/schema'
import { expressly, type Expressly } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { plannedBackup } from '#steps/plan/backup'
import { buildCandidate } from '#steps/plan/candidate'
import { commitsBetween } from '#steps/plan/commits'
import { askHost, failureNotes, hostRelease } from '#steps/plan/host-release'
import type { ReachOptions } from '#steps/agent/reach'
import { readBundle, type Bundle } from '#steps/bundle/read'
import { manifestOfOtherApplication } from '#domain/errors/catalogue'
import type { Context } from '#steps/context'
import { connectTo } from '#steps/agent/host-client'

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
  /** What is checked out, built now; see `steps/plan/candidate.ts`. */
  | { readonly kind: 'candidate'; readonly directory: string; readonly stateFolder: string }

export interface PlanOptions extends Expressly {
  readonly release: Planned
  readonly against: Against
  /** A checkout that may have the commits between the two. */
  readonly directory?: string | undefined
  /** Commits that are named. */
  readonly commitLimit?: number
  /** The GitHub that links lead to; github.com when absent. */
  readonly server?: string | undefined
  /** What else a reader should know, each as a sentence. */
  readonly notes?: readonly string[]
}

const COMMIT_LIMIT = 30

/**
 * Returns what a release would change. Writes nothing, here or there. Throws InputError for a bundle, and HostError for a host that cannot
 * be asked.
 */
export async function plan(options: PlanOptions, context: Context): Promise<Plan> {
  const { runner } = context
  const bundle = await releaseOf(options.release, context)
  const { against, before, host, refusal, notes } = await loadBaseline(options, bundle, context)
  if (before !== null && before.manifest.application !== bundle.manifest.application) {
    throw new InputError(
      'wrong-application',
      `The new release is of ${quote(bundle.manifest.application)} and the old one of ${quote(before.manifest.application)}.`,
      { hint: 'Compare releases of one application.' },
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
    notes: [
      ...backNotes(before, bundle, refusal),
      ...notes,
      ...(options.notes ?? []),
      ...(isCandidate(options.release) ? [candidateNote(bundle.manifest.source.commit)] : []),
    ],
  })
}

type Whole = Pick<Bundle, 'releaseId' | 'manifest' | 'text' | 'signature' | 'approvals'> & { readonly inventory: Inventory }

async function releaseOf(release: Planned, context: Context): Promise<Whole> {
  if (release.kind === 'candidate') return { ...(await buildCandidate(release, context)), signature: undefined, approvals: undefined }
  return requireInventory(release.path, await readBundle(release.path, release.expectedReleaseId))
}

function isCandidate(release: Planned): boolean {
  return release.kind === 'candidate' || release.candidate === true
}

function candidateNote(commit: string): string {
  return `Commit ${commit.slice(0, 12)} was built unmerged; once it is merged, the release has another id.`
}

/** Returns notes that the release leads back, which a host refuses unless requested. A refusal of the host has the reason itself. */
function backNotes(before: ReleaseContents | null, { releaseId, manifest }: Whole, refusal: string | null): string[] {
  if (before === null || refusal !== null || before.releaseId === releaseId) return []
  const clause = leadsBack({ releaseId, source: manifest.source }, { releaseId: before.releaseId, source: before.manifest.source })
  return clause === null ? [] : [`${clause}: a host takes it only with the option "allow-older", and only if its policy lets it.`]
}

interface Baseline extends Pick<Plan, 'against' | 'refusal' | 'notes'> {
  readonly before: ReleaseContents | null
  readonly host: HostFacts | null
}

async function loadBaseline({ against, ...options }: PlanOptions, bundle: Whole, context: Context): Promise<Baseline> {
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
  if (reach.config.application !== bundle.manifest.application) {
    throw manifestOfOtherApplication(bundle.manifest, reach.config.application)
  }
  await using client = await connectTo(reach, context)
  const before = await hostRelease(client)
  const notes = before?.releaseId === bundle.releaseId ? [] : await failureNotes(client, bundle.releaseId)
  const known = { ...unasked, notes, against: { kind: 'host', name: reach.hostName }, before } as const
  if (bundle.signature === undefined) {
    const note = `The bundle is not signed, so ${reach.hostName} was not asked which paths it needs and which units it would restart: both are estimated.`
    return { ...known, notes: [...notes, note] }
  }
  const request = { ...expectedHost(reach.config, reach.hostName), ...expressly(options) }
  const answer = await askHost(client, bundle, request)
  if ('facts' in answer) return { ...known, host: answer.facts }
  return 'refusal' in answer ? { ...known, notes: [], refusal: answer.refusal } : { ...known, notes: [...notes, answer.unasked] }
}

function contentsOf({ releaseId, manifest, inventory }: Whole): ReleaseContents {
  return { releaseId, manifest, paths: inventory.paths }
}

function requireInventory(path: string, bundle: Bundle): Whole & Bundle {
  const { inventory } = bundle
  if (inventory !== undefined) return { ...bundle, inventory }
  throw new InputError(
    'inventory-invalid',
    `There is no inventory.json beside the manifest ${quote(path)}, so the content of the release is unknown.`,
    { hint: 'Give the whole folder that build-manifest wrote.' },
  )
}
