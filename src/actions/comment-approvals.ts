import { join, resolve } from 'node:path'
import { findStandby } from '#domain/config/find-standby'
import { InputError } from '#domain/errors/errors'
import { info, warn } from '#domain/report/event'
import { APPROVALS_FILE, formatApprovals, parseApprovals, type ReadApproval } from '#domain/statement/approval'
import { approvalInComment } from '#domain/statement/approval-comment'
import { namesOf } from '#domain/trust/missing-approvals'
import { APPROVALS_LIMIT } from '#domain/trust/signature'
import type { GitHub } from '#github/client'
import type { AwaitedRelease, FoundApprovals } from '#steps/approvals/await-approvals'
import { readApprovals, type Bundle } from '#steps/bundle/read'
import type { PromoteOptions } from '#steps/promote/promotion'
import { writeAtomically } from '#tools/files/write-atomically'
import type { GitHubStep } from './step.ts'

interface ApprovalInputs {
  readonly approvalsFromComments: boolean
  readonly waitForApprovalsMinutes?: number | undefined
  readonly approvalsFile?: string | undefined
  readonly emergency?: string | undefined
  readonly rehearse: boolean
  readonly dryRun: boolean
}

/** A release, and its promote to each host. */
interface ReleaseToApprove extends Pick<AwaitedRelease, 'promotions'> {
  readonly bundle: Bundle
}

/** Minutes for which approvals are awaited without the input. */
const DEFAULT_MINUTES = 30

/** Throws InputError `conflicting-options` for a wait without anything to wait for. */
export function requireApprovalSource({ approvalsFromComments, waitForApprovalsMinutes }: ApprovalInputs): void {
  if (approvalsFromComments || waitForApprovalsMinutes === undefined) return
  throw new InputError('conflicting-options', 'The input "wait-for-approvals-minutes" is given, but no approvals are awaited.', {
    hint: 'Give "approvals-from-comments: true" too, or remove it.',
  })
}

/**
 * Waits until all hosts have the approvals that they demand, from the comments of the release's commit and from those that were given.
 * Returns the file of those that count; undefined when comments are not to be read, or no approval counts. A dry run does not wait, and
 * neither does an emergency release: its host decides whether it needs them.
 */
export async function approvalsOfComments(
  inputs: ApprovalInputs,
  release: ReleaseToApprove,
  step: GitHubStep,
): Promise<string | undefined> {
  if (!inputs.approvalsFromComments) return undefined
  const { bundle } = release
  const [first] = release.promotions
  const given = inputs.approvalsFile === undefined ? bundle.approvals : await readApprovals(resolve(inputs.approvalsFile))
  const standby = (): PromoteOptions => ({ ...first, hostName: findStandby(first.config, first.hostName), expectCurrent: undefined })
  // The expected release is that of the active host.
  const promotions = inputs.rehearse ? ([first, standby()] as const) : release.promotions
  const { awaitApprovals } = await import('#steps/approvals/await-approvals')
  const isRequired = !inputs.dryRun && inputs.emergency === undefined
  const minutes = !isRequired ? 0 : (inputs.waitForApprovalsMinutes ?? DEFAULT_MINUTES)
  const awaited = {
    promotions,
    given: parseApprovals(given ?? ''),
    find: () => findApprovals(bundle, step.github),
    limit: minutes * 60_000,
    isRequired,
  }
  const { approvals, hosts } = await awaitApprovals(awaited, step)
  for (const { host, approvers, minimum } of hosts) {
    if (minimum > 0 && approvers.length > 0) info(step.reporter, `${host} has the approvals of ${namesOf(approvers)}.`)
  }
  return approvals.length === 0 ? undefined : keepBeside(bundle, approvals, awaited.given)
}

/**
 * Writes approvals beside the manifest, where the evidence of the attempt takes them from, in place of those that are there: the given ones
 * that do not count stay as far as there is room.
 */
async function keepBeside({ folder }: Bundle, approvals: readonly ReadApproval[], given: readonly ReadApproval[]): Promise<string> {
  const file = join(resolve(folder), APPROVALS_FILE)
  const texts = new Set([...approvals, ...given].map(({ envelope }) => formatApprovals([envelope])))
  await writeAtomically(file, [...texts].slice(0, APPROVALS_LIMIT).join(''))
  return file
}

/** Finds the approvals of a release in the comments of its commit. */
async function findApprovals({ manifest, releaseId }: Bundle, github: GitHub): Promise<FoundApprovals> {
  const { commitComments } = await import('#github/commit-comments')
  const { bodies, pauseMilliseconds, problem } = await commitComments(github, manifest.source.commit)
  if (problem !== undefined) warn(github.reporter, problem)
  const approvals = bodies.flatMap((body) => approvalInComment(body, { application: manifest.application, releaseId }) ?? [])
  return { approvals, pauseMilliseconds }
}
