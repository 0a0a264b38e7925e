import type { Verdict } from '#domain/activation/verdicts'
import type { Config } from '#domain/config/schema'
import { verdictOfError } from '#domain/errors/exit-code'
import { reasonOf } from '#domain/errors/reason-of'
import { fittingReason, type Notification, type NotifiedAction } from '#domain/notify/notification'
import type { Actor } from '#domain/protocol/attempt'
import type { AttemptRecord } from '#domain/protocol/record'
import { timedReporter, type TimedReporter } from '#domain/report/timed-reporter'
import { withPublicUrls } from '#domain/secrets/public-url'
import { traceEndpoint } from '#domain/trace/endpoint'
import type { Context } from '../context.ts'
import { sendWebhooks } from './send-webhooks.ts'

/** What a trace begins with before the attempt: when it began, in milliseconds since 1970, and the phases since then. */
export interface Since {
  readonly started: number
  readonly phases: ReturnType<TimedReporter['phases']>
}

/** An attempt whose outcome others are to know. */
export interface NotifiedAttempt {
  readonly action: NotifiedAction
  readonly config: Pick<Config, 'application' | 'notify' | 'traces'>
  readonly hostName: string
  /** Of a failover. */
  readonly failover?: Notification['failover']
  readonly actor: Actor
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly since?: Since | undefined
}

/** What is known of every outcome. */
export interface Outcome {
  readonly verdict: Verdict
  readonly reason: string
  /** The records of a failover are those of two hosts. */
  readonly record?: AttemptRecord | null
  readonly releaseId?: string | null
  readonly previousRelease?: string | null
}

/** Sends an outcome to the webhooks as soon as it is known, because its evidence may take longer. */
export type Announce = (outcome: Outcome) => void

/**
 * Runs an attempt, and reports its outcome, or its error, to the webhooks of the configuration and as a trace. What it returns or throws is
 * what the attempt returned or threw: a failed report is a warning, and takes no longer than the configuration allows. The webhooks get the
 * outcome when it is announced, or at the end; the trace has all phases, so it is sent at the end.
 */
export async function notified<Result extends Outcome>(
  attempt: NotifiedAttempt,
  context: Context,
  work: (context: Context, announce: Announce) => Promise<Result>,
): Promise<Result> {
  const { config, environment } = attempt
  const isTraced = config.traces !== undefined && traceEndpoint(environment) !== null
  if (!isTraced && (config.notify?.webhooks.length ?? 0) === 0) return work(context, () => undefined)
  const started = Date.now()
  const timed = timedReporter(context.reporter)
  let sent: Promise<void> | undefined
  const announce = (outcome: Outcome) => void (sent ??= sendToAll(attempt, { outcome, started }, context))
  const ended = async (outcome: Outcome, isRefused: boolean) => {
    announce(outcome)
    await Promise.all([sent, sendTraceOf(attempt, { outcome, isRefused, started, phases: isTraced ? timed.phases() : [] }, context)])
  }
  let result: Result
  try {
    result = await work(isTraced ? { ...context, reporter: timed } : context, announce)
  } catch (error) {
    await ended({ verdict: verdictOfError(error), reason: reasonOf(error) }, true)
    throw error
  }
  await ended(result, false)
  return result
}

interface EndedAttempt {
  readonly outcome: Outcome
  /** Milliseconds since 1970. */
  readonly started: number
}

/** Never rejects. */
async function sendToAll(attempt: NotifiedAttempt, ended: EndedAttempt, { reporter }: Context): Promise<void> {
  const { config, environment } = attempt
  if (config.notify !== undefined) await sendWebhooks(config.notify, notificationOf(attempt, ended), { environment, reporter })
}

interface TracedAttempt extends EndedAttempt {
  /** It ended in an error. */
  readonly isRefused: boolean
  readonly phases: ReturnType<TimedReporter['phases']>
}

async function sendTraceOf(attempt: NotifiedAttempt, { isRefused, phases, ...ended }: TracedAttempt, { reporter }: Context): Promise<void> {
  const { config, environment, since } = attempt
  if (config.traces === undefined || traceEndpoint(environment) === null) return
  const { sendTrace } = await import('../trace/send-trace.ts')
  const { started } = ended
  const { finishedAt, commit, record, ...facts } = notificationOf(attempt, ended)
  const start = since?.started ?? started
  const own = phases.map((phase) => ({ ...phase, startSeconds: phase.startSeconds + (started - start) / 1000 }))
  const when = { start, end: Date.parse(finishedAt), phases: [...(since?.phases ?? []), ...own] }
  const traced = { ...facts, ...when, isRefused, commit: commit?.commit ?? null, attempt: record?.attempt ?? null }
  await sendTrace(config.traces, traced, { environment, reporter })
}

function notificationOf(attempt: NotifiedAttempt, { outcome, started }: EndedAttempt): Notification {
  const { action, config, hostName, failover, actor } = attempt
  const { verdict, reason, record = null } = outcome
  return {
    schemaVersion: 1,
    sender: 'runner',
    action,
    cause: 'request',
    application: config.application,
    host: hostName,
    ...(failover === undefined ? {} : { failover }),
    verdict,
    reason: fittingReason(withPublicUrls(reason)),
    releaseId: outcome.releaseId ?? record?.releaseId ?? null,
    previousRelease: outcome.previousRelease ?? record?.previousRelease ?? null,
    commit: record?.releaseCommit ?? null,
    actor,
    startedAt: new Date(started).toISOString(),
    finishedAt: new Date().toISOString(),
    record,
  }
}
