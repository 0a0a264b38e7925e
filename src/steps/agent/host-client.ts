import type { CountersignRequest, CountersignResult } from '#domain/protocol/countersign'
import type { AccessResult } from '#domain/protocol/access'
import type { PrepareRequest } from '#domain/protocol/requests'
import type { AttemptResult, PrepareResult, ReceiveResult } from '#domain/protocol/messages'
import { ledgerWords, type LedgerWords } from '#domain/protocol/ledger-words'
import { logsWords, type LogsResult, type LogsWords } from '#domain/protocol/logs'
import type { LedgerResult } from '#domain/protocol/record'
import type { ReleaseResult } from '#domain/protocol/release-result'
import type { RoleResult } from '#domain/protocol/role'
import type { StatusResult } from '#domain/protocol/status'
import { inPhase, type Reporter } from '#domain/report/event'
import type { SshConnection } from '#tools/ssh/connection'
import type { Snapshot } from '#domain/snapshot/schema'
import type { Context } from '../context.ts'
import { askPrepare, type KnownClosure } from './ask-prepare.ts'
import { agentCalls } from './agent-calls.ts'
import { concludeAttempt, type AttemptCall, type ConcludedAttempt } from './conclude-attempt.ts'
import { withKeepAlive, isConnected } from './keep-alive.ts'
import { reachHost, type ReachOptions } from './reach.ts'
import { askCheckedStatus } from './checked-status.ts'
import { askSnapshot, askSnapshotAfter } from './snapshot.ts'
import { announce } from './announce.ts'
import { notUnderstood } from './not-understood.ts'
import { callAgent, type AgentSession } from './session.ts'

export interface ClientOptions extends ReachOptions {
  /** Milliseconds for which to reconnect to a host that was lost during an attempt. */
  readonly reconnectFor?: number | undefined
}

/**
 * A connected host of the configuration, and the requests to it. Every request uses the one connection, which is closed when this is
 * disposed of. Each throws the agent's refusals, and HostError when the host cannot be asked.
 */
export interface HostClient extends AgentSession, AsyncDisposable {
  readonly options: ClientOptions
  /** The host's name in the configuration. */
  readonly name: string
  /** The same client, whose requests report elsewhere. */
  reportingTo(reporter: Reporter): HostClient
  /** What it runs. */
  status(): Promise<StatusResult>
  /** The same with the health of the current release, asked now; of an older agent without. */
  checkedStatus(): Promise<StatusResult>
  /** Its state. */
  snapshot(): Promise<Snapshot>
  /** Its state when an attempt that runs has nothing left to do there. Throws InputError for an agent that does not know this. */
  snapshotAfter(attempt: string): Promise<Snapshot>
  /** Makes ready for a snapshot, which is then taken sooner after it is asked for. Never throws. */
  prepareSnapshot(): void
  /** Which role it has, and since when. */
  role(): Promise<RoleResult>
  /** What its units logged; the lines go to the reporter, as events. */
  logs(words: LogsWords): Promise<LogsResult>
  /** Who may do what: keys, signers and policy. */
  access(): Promise<AccessResult>
  /** The release that is current, with its manifest. */
  release(): Promise<ReleaseResult>
  /** Hands in a countersignature of an emergency release. */
  countersign(request: CountersignRequest): Promise<CountersignResult>
  /** The newest of its records, or those before so many lines. */
  ledger(words: LedgerWords): Promise<LedgerResult>
  /** An attempt that has ended: its record, and what the host states of it now. */
  ended(attempt: string): Promise<AttemptResult>
  /**
   * The paths of a release that it needs. Unless the request is a dry run, the host keeps the release from then on. Of a closure that is
   * known of the host, only what differs is sent.
   */
  prepare(request: PrepareRequest, known?: KnownClosure): Promise<PrepareResult>
  /** Sends the paths of a release, as a pack. */
  send(pack: AsyncIterable<Uint8Array>): Promise<ReceiveResult>
  /** Has the host start the transaction of an attempt that is asked for soon; it waits until this is disposed of. Never throws. */
  announce(attempt: string): Disposable
  /** Starts an attempt and waits for its verdict, also when contact is lost meanwhile; see `concludeAttempt`. */
  attempt(call: AttemptCall): Promise<ConcludedAttempt>
  /** Runs other work and keeps the connection open meanwhile. */
  hold<Result>(work: () => Promise<Result>): Promise<Result>
  /**
   * Connects again after contact was lost; everything else of this client then uses that connection. Throws HostError for the hop that
   * failed.
   */
  reopen(): Promise<void>
  /** False when the connection is closed: a host may have been restarted. */
  isConnected(): Promise<boolean>
}

/** Connects to a host. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
export async function connectTo(options: ClientOptions, context: Context): Promise<HostClient> {
  return hostClient(await reachHost(options, context), options, context)
}

/** Returns the client of an open connection, which it closes. */
export function hostClient(connection: SshConnection, options: ClientOptions, context: Context): HostClient {
  const { application } = options.config
  const calls = agentCalls({ connection, application }, context)
  return clientOf({ connection, application, calls, context }, options)
}

function clientOf(session: AgentSession, options: ClientOptions): HostClient {
  const { connection, calls, context } = session
  const name = options.hostName
  return {
    ...session,
    options,
    name,
    reportingTo: (reporter) => clientOf({ ...session, context: { ...context, reporter } }, options),
    status: () => callAgent(session, { verb: 'status', input: {}, effect: 'read' }),
    checkedStatus: () => askCheckedStatus(session),
    snapshot: () => askSnapshot(session),
    snapshotAfter: (attempt) => askSnapshotAfter(session, attempt),
    prepareSnapshot: () => calls.warmUp(),
    role: () => askRole(session),
    logs: (words) =>
      callAgent(session, { verb: 'logs', words: logsWords(words), input: words.follow ? 'signs of life' : {}, effect: 'read' }),
    access: () => callAgent(session, { verb: 'access', input: {}, effect: 'read' }),
    release: () => callAgent(session, { verb: 'release', input: {}, effect: 'read' }),
    countersign: (request) => callAgent(session, { verb: 'countersign', input: request, effect: 'write' }),
    ledger: (words) => callAgent(session, { verb: 'ledger', words: ledgerWords(words), input: {}, effect: 'read' }),
    ended: (attempt) => callAgent(session, { verb: 'follow', words: [attempt], input: {}, effect: 'read' }),
    prepare: (request, known) => inPhase(context.reporter, { phase: 'preflight', host: name }, () => askPrepare(session, request, known)),
    send: (pack) =>
      inPhase(context.reporter, { phase: 'copy', host: name }, () => callAgent(session, { verb: 'receive', input: pack, effect: 'write' })),
    announce: (attempt) => announce(session, attempt),
    attempt: (call) => concludeAttempt({ ...session, options, reconnect: () => connectTo(options, context) }, call),
    hold: (work) => withKeepAlive(connection, work, context),
    reopen: () => inPhase(context.reporter, { phase: 'connect', host: name }, () => connection.reopen()),
    isConnected: () => isConnected(connection, context.runner),
    async [Symbol.asyncDispose]() {
      calls[Symbol.dispose]()
      await connection[Symbol.asyncDispose]()
    },
  }
}

async function askRole(session: AgentSession): Promise<RoleResult> {
  const found = await callAgent(session, { verb: 'role', input: {}, effect: 'read' })
  if ('record' in found) throw notUnderstood(session.connection.target.name, 'it sent the record of an attempt instead of a role')
  return found
}
