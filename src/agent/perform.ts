import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Readable } from 'node:stream'
import { verdictExitCodes } from '../activation/verdict.ts'
import { InputError } from '../errors/errors.ts'
import { parseDispatch, type AgentCommand } from '../protocol/agent-command.ts'
import {
  applyRequestSchema,
  prepareRequestSchema,
  PROTOCOL_VERSION,
  rollbackRequestSchema,
  type AttemptRecord,
  type RollbackRequest,
} from '../protocol/messages.ts'
import type { Reporter } from '../report/event.ts'
import type { Runner } from '../run/runner.ts'
import { openHost, type Host } from '../verbs/host/host.ts'
import { parseRequest, readLimitedText } from './request.ts'
import { VERSION } from '../protocol/version.ts'

/** The world of one call of the agent. */
export interface World {
  readonly runner: Runner
  readonly reporter: Reporter
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Starts this very agent again. */
  readonly agent: readonly [string, ...string[]]
}

export interface Performed {
  readonly result: unknown
  readonly exitCode: number
}

/** A closure of 200,000 paths, with their references. */
const PREPARE_LIMIT_BYTES = 256 * 1024 * 1024
const REQUEST_LIMIT_BYTES = 16 * 1024 * 1024

/**
 * Carries out one verb. Each is loaded only when it is asked for: `status` must not wait for what it does not use. ("eager"
 * keeps the bundle one file; a module in it still runs when it is first imported.)
 */
export async function perform(command: AgentCommand, world: World): Promise<Performed> {
  if (command.verb === 'dispatch') return perform(parseDispatch(world.environment['SSH_ORIGINAL_COMMAND']), world)
  if (command.verb === 'install') return performInstall(world)
  const host = await openHost({ ...world, application: command.application })
  if (command.verb === 'status') {
    const { status } = await import(/* webpackMode: "eager" */ '../verbs/host/status.ts')
    return { result: await status(host, VERSION), exitCode: 0 }
  }
  if (command.verb === 'prepare') {
    const { prepare } = await import(/* webpackMode: "eager" */ '../verbs/host/prepare.ts')
    const request = parseRequest(prepareRequestSchema, await readLimitedText(world.stdin, PREPARE_LIMIT_BYTES))
    return { result: await prepare(host, request), exitCode: 0 }
  }
  if (command.verb === 'receive') {
    const { receive } = await import(/* webpackMode: "eager" */ '../verbs/host/receive.ts')
    const options = { host: host.name, policy: host.policy, spoolFolder: `${host.paths.state}/spool` }
    return { result: await receive(options, world.stdin, host.runner, host.reporter), exitCode: 0 }
  }
  if (command.verb === 'apply') {
    const { apply } = await import(/* webpackMode: "eager" */ '../verbs/host/apply.ts')
    const request = parseRequest(applyRequestSchema, await readLimitedText(world.stdin, REQUEST_LIMIT_BYTES))
    return concluded((await apply(host, request)).record)
  }
  if (command.verb === 'rollback') {
    const { rollback } = await import(/* webpackMode: "eager" */ '../verbs/host/rollback.ts')
    const { attempt, actor } = await rollbackRequest(world)
    return concluded((await rollback(host, { attempt, actor, ...(command.to === undefined ? {} : { to: command.to }) })).record)
  }
  if (command.verb === 'recover') {
    const { recover } = await import(/* webpackMode: "eager" */ '../verbs/host/recover.ts')
    // What an attempt came to is that attempt's verdict; to have recovered from it is a success.
    return { result: { record: await recover(host) }, exitCode: 0 }
  }
  await requireOwnUnit(host)
  const { transact } = await import(/* webpackMode: "eager" */ '../verbs/host/transact.ts')
  return { result: { record: await transact(host, command.attempt) }, exitCode: 0 }
}

async function performInstall({ runner, reporter, stdin, agent }: World): Promise<Performed> {
  const { install } = await import(/* webpackMode: "eager" */ '../verbs/host/install.ts')
  const { installRequestSchema } = await import(/* webpackMode: "eager" */ '../installation/request.ts')
  const request = parseRequest(installRequestSchema, await readLimitedText(stdin, REQUEST_LIMIT_BYTES))
  return { result: await install({ request, agentFile: agent.at(-1)! }, runner, reporter), exitCode: 0 }
}

function concluded(record: AttemptRecord): Performed {
  return { result: { record }, exitCode: verdictExitCodes[record.verdict] }
}

/** Whoever types a rollback on the host sends no request. */
async function rollbackRequest({ stdin, environment }: World): Promise<RollbackRequest> {
  const text = stdin.isTTY === true ? '' : await readLimitedText(stdin, REQUEST_LIMIT_BYTES)
  if (text.trim() !== '') return parseRequest(rollbackRequestSchema, text)
  const user = environment['SUDO_USER'] ?? environment['USER'] ?? 'root'
  return { protocol: PROTOCOL_VERSION, attempt: randomUUID(), actor: { name: `${user}@${hostname()}`.slice(0, 256) } }
}

/** A transaction outside the unit that is its lock could meet another one. */
async function requireOwnUnit(host: Host): Promise<void> {
  const { lockUnit } = await import(/* webpackMode: "eager" */ '../verbs/host/lock.ts')
  const unit = lockUnit(host.application)
  if (host.processes.processFacts(process.pid).controlGroup.endsWith(`/${unit}`)) return
  throw new InputError('usage', `"transact" runs in the unit ${unit} only; use apply, rollback or recover, which start it.`)
}
