import { setTimeout as pause } from 'node:timers/promises'
import { HostError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import { info, warn } from '#domain/report/event'
import type { ReadApproval } from '#domain/statement/approval'
import { compareDemand, type MissingApprovals } from '#domain/trust/approval-demand'
import { ApprovalPool } from '#domain/trust/approval-pool'
import { missingText } from '#domain/trust/missing-approvals'
import { isContactError } from '../agent/answer-of-error.ts'
import type { Context } from '../context.ts'
import type { PromoteOptions } from '../promote/promotion.ts'
import { askDemand, type HostDemand } from './ask-demand.ts'

/** A release whose approvals are awaited. */
export interface AwaitedRelease {
  /** The promote to each host, in their order. */
  readonly promotions: readonly [PromoteOptions, ...PromoteOptions[]]
  /** Approvals that are there from the beginning; one that was refused is tried again later, as those that are found. */
  readonly given: readonly ReadApproval[]
  /** Finds those that were handed in so far, and when to ask again at the earliest. */
  readonly find: () => Promise<FoundApprovals>
  /** Milliseconds to wait; 0 to ask once. */
  readonly limit: number
  /** False to return what there is when the time is over, instead of throwing. */
  readonly isRequired?: boolean
  /** Milliseconds between two questions at the beginning, which grow to eight times as many; 15 seconds when absent. */
  readonly interval?: number | undefined
}

export interface FoundApprovals {
  readonly approvals: readonly ReadApproval[]
  /** Milliseconds within which GitHub takes no further request. */
  readonly pauseMilliseconds?: number | undefined
}

/** The approvals that count on any of the hosts, and what is still missing there. */
export interface AwaitedApprovals {
  readonly approvals: readonly ReadApproval[]
  readonly hosts: readonly MissingApprovals[]
}

const INTERVAL = 15_000
/** A batch of approvals is sent to the hosts so often before the next question. */
const BATCHES = 8
/** A line in the log shows so often that the job still waits. */
const REMINDER = 5 * 60_000

/**
 * Waits until every host has the approvals that it demands. Each host decides itself which approvals count; it is asked again when there
 * are others. Throws HostError `not-approved` when the time is over, and what `askDemand` throws at the first question.
 */
export async function awaitApprovals(release: AwaitedRelease, context: Context): Promise<AwaitedApprovals> {
  const pool = new ApprovalPool()
  const deadline = performance.now() + release.limit
  let seen: AwaitedApprovals | undefined
  let reported = { text: '', at: 0 }
  for (let rounds = 0; ; rounds += 1) {
    const found = await release.find()
    // The given ones each time: what was refused is tried again later.
    pool.add([...release.given, ...found.approvals], Date.now())
    if (seen === undefined || pool.hasUnseen()) seen = (await askAgain(pool, { release, isFirst: seen === undefined }, context)) ?? seen
    const missing = (seen?.hosts ?? []).filter((host) => host.missing > 0)
    if (seen !== undefined && missing.length === 0) return seen
    const left = deadline - performance.now()
    if (left <= 0 && release.isRequired === false) return seen ?? { approvals: [], hosts: [] }
    if (left <= 0) throw notApproved(missing, release)
    const text = missingText(missing)
    if (text !== reported.text || performance.now() - reported.at >= REMINDER) {
      reported = { text, at: performance.now() }
      info(context.reporter, `${text} Waiting for ${minutes(left)} at most.`)
    }
    const next = (release.interval ?? INTERVAL) * Math.min(8, 2 ** Math.floor(rounds / 4))
    await pause(Math.min(Math.max(next, found.pauseMilliseconds ?? 0), Math.max(1, left)))
  }
}

interface Asking {
  readonly release: AwaitedRelease
  /** An error of the first question is thrown: the promote would end in it too. */
  readonly isFirst: boolean
}

/** Shows the hosts the approvals that they have not seen. Undefined when a host cannot be asked for now. */
async function askAgain(pool: ApprovalPool, { release, isFirst }: Asking, context: Context): Promise<AwaitedApprovals | undefined> {
  try {
    let seen = await askAll(pool, release, context)
    for (let batches = 1; batches < BATCHES && seen.hosts.some(({ missing }) => missing > 0) && pool.hasUnseen(); batches += 1) {
      seen = await askAll(pool, release, context)
    }
    return seen
  } catch (error) {
    const isBusy = error instanceof HostError && error.code === 'busy'
    if (!isBusy && (isFirst || !isContactError(error))) throw error
    warn(context.reporter, `The approvals could not be checked for now: ${reasonOf(error)}`)
    return undefined
  }
}

async function askAll(pool: ApprovalPool, { promotions }: AwaitedRelease, context: Context): Promise<AwaitedApprovals> {
  const batch = pool.batch()
  const answers: HostDemand[] = []
  for (const promotion of promotions) answers.push(await askDemand(promotion, batch, context))
  const [{ actor }] = promotions
  const signers = new Map(answers.flatMap((answer) => signersOf(answer, batch)))
  pool.note(batch, signers, Date.now())
  const hosts = answers.map(({ host, demand }) =>
    typeof demand === 'string'
      ? { host, minimum: 0, approvers: [], missing: 0, mayApprove: [] }
      : compareDemand(demand, { host, actor: actor.name }),
  )
  return { approvals: pool.batch().filter((approval) => signers.has(batch.indexOf(approval))), hosts }
}

/** Returns the place of each approval of a batch that counts on a host, with the key that signed it. */
function signersOf({ demand }: HostDemand, batch: readonly ReadApproval[]): (readonly [number, string])[] {
  // An agent that does not report what it demands decides when it is sent all of them.
  if (demand === 'unknown') return batch.map(({ envelope }, index) => [index, envelope.signatures[0]?.keyid ?? ''])
  if (demand === 'none') return []
  const counting = batch.keys().filter((index) => demand.refused.every((one) => one.index !== index))
  return [...counting].map((index, place) => [index, demand.approvers[place]?.fingerprint ?? ''])
}

function notApproved(missing: readonly MissingApprovals[], { promotions: [{ hostName }], limit }: AwaitedRelease): HostError {
  const [first] = missing
  const waited = limit === 0 ? '' : ` It was awaited for ${minutes(limit)}.`
  return new HostError(
    'not-approved',
    `${missing.length === 0 ? `${hostName} could not be asked for its approvals.` : missingText(missing)}${waited}`,
    {
      host: first?.host ?? hostName,
      hint: 'Have it approved with "grind-to-prod approve --comment", and run this job again.',
    },
  )
}

function minutes(milliseconds: number): string {
  const count = Math.ceil(milliseconds / 60_000)
  return count === 1 ? '1 minute' : `${count} minutes`
}
