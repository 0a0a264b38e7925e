import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import { verdictExitCodes } from '#domain/activation/verdict'
import { EXIT_HOST_ERROR, InputError } from '#domain/errors/errors'
import { parseDispatch, type AgentCommand } from '#domain/protocol/agent-command'
import type { Actor } from '#domain/protocol/attempt'
import {
  applyRequestSchema,
  confirmRequestSchema,
  prepareRequestSchema,
  PROTOCOL_VERSION,
  pruneRequestSchema,
  rollbackRequestSchema,
  type RollbackRequest,
} from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import type { RestoreWords } from '#domain/protocol/restore-words'
import { setRoleRequestSchema } from '#domain/protocol/role'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import type { ConfirmOptions } from '#host/verbs/confirm'
import type { Host } from '#machine/host'
import { openHost } from '#host/open-host'
import type { SetRoleOptions } from '#host/verbs/role'
import { parseRequest, readLimitedText } from './request.ts'
import { VERSION } from '#domain/protocol/version'

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
  /** Something that did not answer in time was given up, a file system that hangs perhaps: it must not keep the process. */
  readonly leavesUnfinished?: boolean
}

/** A closure of 200,000 paths, with their references. */
const PREPARE_LIMIT_BYTES = 256 * 1024 * 1024
const REQUEST_LIMIT_BYTES = 16 * 1024 * 1024

/**
 * Carries out one verb. Each is loaded only when it is asked for: `status` must not wait for what it does not use. ("eager"
 * keeps the bundle one file; a module in it still runs when it is first imported.)
 */
export async function perform(command: AgentCommand, world: World): Promise<Performed> {
  if (command.verb === 'dispatch') return perform(parseDispatch(world.environment['SSH_ORIGINAL_COMMAND'], command.scope), world)
  if (command.verb === 'install') return performInstall(world)
  if (command.verb === 'uninstall') return performUninstall(world)
  const host = await openHost({ ...world, application: command.application })
  if (command.verb === 'status') {
    const { status } = await import(/* webpackMode: "eager" */ '#host/verbs/status')
    return { result: await status(host, VERSION), exitCode: 0 }
  }
  if (command.verb === 'snapshot') {
    const { snapshot } = await import(/* webpackMode: "eager" */ '#machine/snapshot/snapshot')
    return { result: await snapshot(host, VERSION), exitCode: 0, leavesUnfinished: true }
  }
  if (command.verb === 'release') {
    const { release } = await import(/* webpackMode: "eager" */ '#host/verbs/release')
    return { result: await release(host), exitCode: 0 }
  }
  if (command.verb === 'prepare') {
    const { prepare } = await import(/* webpackMode: "eager" */ '#host/verbs/prepare')
    const request = parseRequest(prepareRequestSchema, await readLimitedText(world.stdin, PREPARE_LIMIT_BYTES))
    return { result: await prepare(host, request), exitCode: 0 }
  }
  if (command.verb === 'receive') {
    const { receive } = await import(/* webpackMode: "eager" */ '#host/verbs/receive')
    const { preparedPaths } = await import(/* webpackMode: "eager" */ '#host/release/prepared')
    const prepared = (releaseId: string) => preparedPaths(host, releaseId)
    const options = { host: host.name, policy: host.policy, spoolFolder: `${host.paths.state}/spool`, prepared }
    return { result: await receive(options, world.stdin, host.runner, host.reporter), exitCode: 0 }
  }
  if (command.verb === 'apply') {
    const { apply } = await import(/* webpackMode: "eager" */ '#host/verbs/apply')
    const request = parseRequest(applyRequestSchema, await readLimitedText(world.stdin, REQUEST_LIMIT_BYTES))
    return concluded(host, (await apply(host, request)).record)
  }
  if (command.verb === 'rollback') {
    const { rollback } = await import(/* webpackMode: "eager" */ '#host/verbs/rollback')
    const { protocol: _, ...asked } = await rollbackRequest(world)
    return concluded(host, (await rollback(host, { ...asked, ...(command.to === undefined ? {} : { to: command.to }) })).record)
  }
  if (command.verb === 'recover') {
    const { recover } = await import(/* webpackMode: "eager" */ '#host/verbs/recover')
    // What an attempt came to is that attempt's verdict; to have recovered from it is a success.
    // The boot must not wait for what a person decides.
    const record = await recover(host, 'leave')
    const { readAwaiting } = await import(/* webpackMode: "eager" */ '#host/attempt/decisions')
    const awaiting = await readAwaiting(host)
    return { result: { record, ...(awaiting === null ? {} : { awaiting }) }, exitCode: 0 }
  }
  if (command.verb === 'confirm') {
    const { confirm } = await import(/* webpackMode: "eager" */ '#host/verbs/confirm')
    return concluded(host, (await confirm(host, await confirmRequest(world, command.revert))).record)
  }
  if (command.verb === 'prune') {
    const { pruneOnRequest } = await import(/* webpackMode: "eager" */ '#host/verbs/prune')
    return { result: await pruneOnRequest(host, { ...command, ...(await pruneRequest(world)) }), exitCode: 0 }
  }
  if (command.verb === 'role') {
    const { role, setRole } = await import(/* webpackMode: "eager" */ '#host/verbs/role')
    if (command.set === undefined) return { result: await role(host), exitCode: 0 }
    return concluded(host, (await setRole(host, { ...(await setRoleRequest(world)), role: command.set })).record)
  }
  if (command.verb === 'ledger') {
    const { ledger } = await import(/* webpackMode: "eager" */ '#host/verbs/ledger')
    const result = await ledger(host, command)
    return { result, exitCode: result.brokenAt === null ? 0 : EXIT_HOST_ERROR }
  }
  if (command.verb === 'restore-data') return performRestore(host, command, world)
  await requireOwnUnit(host)
  const { transact } = await import(/* webpackMode: "eager" */ '#host/verbs/transact')
  return { result: { record: await transact(host, command.attempt) }, exitCode: 0 }
}

/** Whoever is root here asked for it by hand, so nothing comes on standard input. */
async function performRestore(host: Host, words: RestoreWords, world: World): Promise<Performed> {
  const { restoreData } = await import(/* webpackMode: "eager" */ '#host/verbs/restore-data')
  const { release, backup, dryRun } = words
  const actor = personHere(world)
  const result = await restoreData(host, { attempt: randomUUID(), actor, release, dryRun, ...(backup === undefined ? {} : { backup }) })
  return 'plan' in result ? { result, exitCode: 0 } : concluded(host, result.record)
}

async function performInstall({ runner, reporter, stdin, agent }: World): Promise<Performed> {
  const { install } = await import(/* webpackMode: "eager" */ '#host/verbs/install')
  const { installRequestSchema } = await import(/* webpackMode: "eager" */ '#domain/installation/request')
  const request = parseRequest(installRequestSchema, await readLimitedText(stdin, REQUEST_LIMIT_BYTES))
  return { result: await install({ request, agentFile: agent.at(-1)! }, runner, reporter), exitCode: 0 }
}

async function performUninstall({ runner, reporter, stdin }: World): Promise<Performed> {
  const { uninstall } = await import(/* webpackMode: "eager" */ '#host/verbs/uninstall')
  const { uninstallRequestSchema } = await import(/* webpackMode: "eager" */ '#domain/installation/uninstall-request')
  const request = parseRequest(uninstallRequestSchema, await readLimitedText(stdin, REQUEST_LIMIT_BYTES))
  return { result: await uninstall(request, runner, reporter), exitCode: 0 }
}

/** The record is durable and the lock released: what signing comes to changes nothing of that. */
async function concluded(host: Host, record: AttemptRecord): Promise<Performed> {
  const { signRecord } = await import(/* webpackMode: "eager" */ '#host/attempt/sign-record')
  const signature = await signRecord(host, record)
  return { result: { record, ...(signature === undefined ? {} : { signature }) }, exitCode: verdictExitCodes[record.verdict] }
}

/** Whoever types a rollback on the host sends no request. */
async function rollbackRequest(world: World): Promise<RollbackRequest> {
  const text = await requestText(world)
  if (text !== '') return parseRequest(rollbackRequestSchema, text)
  return { protocol: PROTOCOL_VERSION, attempt: randomUUID(), actor: personHere(world) }
}

/** The same goes for a confirmation, which then is of whatever waits. */
async function confirmRequest(world: World, revert: boolean): Promise<ConfirmOptions> {
  const text = await requestText(world)
  if (text === '') return { decision: revert ? 'revert' : 'keep', actor: personHere(world) }
  const { protocol: _, ...asked } = parseRequest(confirmRequestSchema, text)
  if (!revert || asked.decision === 'revert') return asked
  throw new InputError('request-invalid', 'The request says "keep", and --revert says the opposite; say one of them.')
}

/** And for a change of role. */
async function setRoleRequest(world: World): Promise<Omit<SetRoleOptions, 'role'>> {
  const text = await requestText(world)
  if (text === '') return { attempt: randomUUID(), actor: personHere(world) }
  const { protocol: _, ...asked } = parseRequest(setRoleRequestSchema, text)
  return asked
}

async function pruneRequest(world: World): Promise<z.infer<typeof pruneRequestSchema>> {
  const text = await requestText(world)
  return text === '' ? {} : parseRequest(pruneRequestSchema, text)
}

async function requestText({ stdin }: World): Promise<string> {
  return stdin.isTTY === true ? '' : (await readLimitedText(stdin, REQUEST_LIMIT_BYTES)).trim()
}

function personHere({ environment }: World): Actor {
  const user = environment['SUDO_USER'] ?? environment['USER'] ?? 'root'
  return { name: `${user}@${hostname()}`.slice(0, 256) }
}

/** A transaction outside the unit that is its lock could meet another one. */
async function requireOwnUnit(host: Host): Promise<void> {
  const { lockUnit } = await import(/* webpackMode: "eager" */ '#host/attempt/lock')
  const unit = lockUnit(host.application)
  if (host.processes.processFacts(process.pid).controlGroup.endsWith(`/${unit}`)) return
  throw new InputError('usage', `"transact" runs in the unit ${unit} only; use apply, rollback or recover, which start it.`)
}
