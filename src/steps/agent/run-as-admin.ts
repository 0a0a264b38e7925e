import type { z } from 'zod'
import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import { HostError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readLimited } from '#tools/files/read-limited'
import { hostNode, nodeMissing, parseProbe, probeScript, type Probe } from '#domain/installation/probe'
import { architectureOf, storedNode } from '#domain/installation/stored-program'
import { expectedMachine, hostMismatch } from '#domain/protocol/expected-host'
import { formatAmount, formatBytes } from '#domain/report/amount'
import { info, inPhase } from '#domain/report/event'
import { expectSuccess } from '#tools/run/expect-success'
import { NETWORK_LIMIT, UNLIMITED } from '#tools/run/limits'
import type { Command, Runner } from '#tools/run/runner'
import { remoteScriptCommand } from '#tools/ssh/commands'
import { connect, type SshConnection } from '#tools/ssh/connection'
import type { SshTarget } from '#tools/ssh/diagnose'
import { bringProgram, missingOf, storeAgent, type AdminHost } from './bring-program.ts'
import { orUnknown } from './or-unknown.ts'
import { converse } from './session.ts'
import { pinnedHops, type ReachOptions } from './reach.ts'
import { hostKeyMissing } from '#domain/errors/catalogue'
import type { Context } from '../context.ts'

export interface AdminOptions extends ReachOptions {
  /** `user@host[:port]` of an administrator; `local` when this very machine is the host and we are root. */
  readonly admin: string
  /** The agent's bundle. */
  readonly agentFile: string
  /** The Node of this program, an absolute path. A host gets it, with the agent, if it is in the store. */
  readonly nodeFile?: string
}

/** What runs the agent on the host. */
export interface HostProgram {
  readonly node: string
  /** The store path of the agent; absent where its bundle is copied as a file. */
  readonly storedAgent?: string
}

/** What the agent is asked as root, besides the verbs of its protocol. */
export interface AdminCall<Answer> {
  readonly verb: 'install' | 'uninstall' | 'keys'
  /** Its request, given what runs it on the host. */
  readonly input: (program: HostProgram) => object
  readonly result: z.ZodType<Answer>
  readonly dryRun: boolean
  /** Of a verb that leaves an agent there: the answer of a dry run on a host that can run nothing yet. Without it no program is copied. */
  readonly unknown?: (program: Required<HostProgram>) => Answer
}

/**
 * Runs the agent on a host as root, through an administrator's login. Where this program's Node is in the store, a verb that installs the
 * agent copies both to the host's store; otherwise the agent's bundle is uploaded, run by the host's Node, and removed afterwards. Throws
 * InputError for the configuration, HostError for missing programs on the host, the agent's errors, and VerdictError when it is unknown
 * what was done.
 */
export async function runAgentAsAdmin<Answer>(options: AdminOptions, call: AdminCall<Answer>, context: Context): Promise<Answer> {
  return options.admin === 'local' ? runHere(options, call, context) : runThere(options, call, context)
}

async function runHere<Answer>(options: AdminOptions, call: AdminCall<Answer>, context: Context): Promise<Answer> {
  const { hostName, agentFile } = options
  const target = { name: hostName, address: { user: 'root', host: 'localhost', port: 22 } }
  const stored = await storedHere(options, call, context.runner)
  const argv = [stored?.node ?? process.execPath, stored?.storedAgent ?? agentFile, call.verb] as const
  const command: Command = { argv, effect: call.dryRun ? 'read' : 'write', timeout: UNLIMITED }
  return perform(command, { target, call, program: stored ?? { node: process.execPath } }, context)
}

async function runThere<Answer>(options: AdminOptions, call: AdminCall<Answer>, context: Context): Promise<Answer> {
  const { runner, reporter } = context
  const { hostName } = options
  await using connection = await inPhase(reporter, { phase: 'connect', host: hostName }, () => connectAsAdmin(options, runner))
  const probe = parseProbe(hostName, await expectSuccess(runner, briefly(remoteScriptCommand(connection.configFile, probeScript, 'read'))))
  const there = { options, call, host: { name: hostName, connection, probe } }
  if (storedNodeOf(options, call) === undefined || architectureOf(process.arch) !== probe.architecture)
    return await runCopied(there, undefined, context)
  requireMachine(options, probe)
  const stored = await storedHere(options, call, runner)
  return await (call.dryRun ? planStored(there, stored!, context) : runStored(there, stored!, context))
}

/** A call to a host that was found able to run it. */
interface There<Answer> {
  readonly options: AdminOptions
  readonly call: AdminCall<Answer>
  readonly host: AdminHost
}

type Stored = Required<HostProgram>

/** Runs the agent as a path of the host's store, which is copied there. */
async function runStored<Answer>({ call, host }: There<Answer>, stored: Stored, context: Context): Promise<Answer> {
  await using stack = new AsyncDisposableStack()
  stack.use(await bringProgram({ node: stored.node, agent: stored.storedAgent }, host, context))
  const script = [...host.probe.asRoot, stored.node, stored.storedAgent, call.verb].join(' ')
  const command = remoteScriptCommand(host.connection.configFile, script, 'write')
  return await perform(command, { target: host.connection.target, call, program: stored }, context)
}

/** Copies nothing: a host without any Node gives no more than what would be copied. */
async function planStored<Answer>(there: There<Answer>, stored: Stored, context: Context): Promise<Answer> {
  const { call, host } = there
  const { paths, bytes } = await missingOf({ node: stored.node, agent: stored.storedAgent }, host, context.runner)
  if (paths.length > 0) {
    info(context.reporter, `${host.name} would get the agent and its Node: ${formatAmount(paths.length, 'paths')}, ${formatBytes(bytes)}.`)
    if (hostNode(host.probe) === undefined) return call.unknown!(stored)
  }
  return runCopied(there, stored, context)
}

/** Runs the agent's bundle as a file with a Node of the host. The file is there only while it works; a dry run leaves nothing either. */
async function runCopied<Answer>({ options, call, host }: There<Answer>, stored: Stored | undefined, context: Context): Promise<Answer> {
  const { configFile, target } = host.connection
  const node = hostNode(host.probe) ?? stored?.node
  if (node === undefined) throw nodeMissing(host.name, host.probe, storedNodeOf(options, call) && architectureOf(process.arch))
  await using stack = new AsyncDisposableStack()
  const folder = await bring(options, host.connection, context.runner)
  stack.defer(async () => void (await context.runner.run(briefly(remoteScriptCommand(configFile, `rm -rf -- ${folder}`, 'read')))))
  const script = [...host.probe.asRoot, node, `${folder}/agent.mjs`, call.verb].join(' ')
  const command = remoteScriptCommand(configFile, script, call.dryRun ? 'read' : 'write')
  return await perform(command, { target, call, program: stored ?? { node } }, context)
}

interface Performance<Answer> {
  readonly target: SshTarget
  readonly call: AdminCall<Answer>
  readonly program: HostProgram
}

function perform<Answer>(command: Command, { target, call, program }: Performance<Answer>, context: Context): Promise<Answer> {
  const work = () => converse(command, { target, input: call.input(program), result: call.result }, context)
  return call.dryRun ? work() : orUnknown(work)
}

/** Returns the store path of the Node that a host is to get: only a verb that leaves an agent there brings one. */
function storedNodeOf({ nodeFile }: AdminOptions, { unknown }: AdminCall<unknown>): string | undefined {
  return unknown === undefined || nodeFile === undefined ? undefined : storedNode(nodeFile)
}

/** The agent and its Node as paths of this machine's store. */
async function storedHere(options: AdminOptions, call: AdminCall<unknown>, runner: Runner): Promise<Stored | undefined> {
  if (storedNodeOf(options, call) === undefined) return undefined
  return { node: options.nodeFile!, storedAgent: await storeAgent(options.agentFile, runner) }
}

/** The agent refuses another machine itself, but by then its Node would be in the store of that machine. */
function requireMachine({ config, hostName }: AdminOptions, { machineId }: Probe): void {
  const problem = hostMismatch(expectedMachine(config, hostName).expectHost, { hostName, machineId, role: null })
  if (problem === undefined) return
  throw new HostError('wrong-host', `${problem.message} Nothing was changed.`, { host: hostName, hint: problem.hint })
}

async function connectAsAdmin(
  { config, hostName, admin, identityFile, environment }: AdminOptions,
  runner: Runner,
): Promise<SshConnection> {
  const address = parseAddress(admin)
  if (address === undefined) throw hostKeyMissing(hostName)
  const hops = pinnedHops(findHost(config, hostName), hostName)
  return connect({ name: hostName, address, ...hops, identityFile, environment, isAdmin: true }, runner)
}

/** A script that is waited for: the connection may stall where ssh still hears from the host. */
function briefly(command: Command): Command {
  return { ...command, timeout: NETWORK_LIMIT }
}

const bringScript = 'umask 077 && folder=$(mktemp -d /tmp/grind-to-prod-install.XXXXXXXX) && cat >"$folder/agent.mjs" && echo "$folder"'

async function bring({ hostName, agentFile }: AdminOptions, { configFile }: SshConnection, runner: Runner): Promise<string> {
  const agent = await readLimited(agentFile, BUNDLE_LIMIT_BYTES)
  if (agent === undefined)
    throw new InputError('file-unreadable', `The agent's bundle ${quote(agentFile)} is missing.`, {
      hint: 'Build it with "npm run build".',
    })
  const stdout = await expectSuccess(runner, { ...briefly(remoteScriptCommand(configFile, bringScript, 'read')), input: agent })
  const folder = /^\/tmp\/grind-to-prod-install\.[A-Za-z0-9]{8}$/m.exec(stdout)?.[0]
  if (folder !== undefined) return folder
  throw new HostError('agent-protocol', `${hostName} did not report where it put the agent, but printed ${quote(stdout)}.`, {
    host: hostName,
    hint: 'Check that its shell prints no greeting.',
  })
}

const BUNDLE_LIMIT_BYTES = 64 * 1024 * 1024

/** Returns the user of the host's address: the one that deploys. Throws InputError `local-host` for a host that is not reached by ssh. */
export function deployUser({ config, hostName }: Pick<AdminOptions, 'config' | 'hostName'>): string {
  const address = parseAddress(findHost(config, hostName).address)
  if (address === undefined) {
    throw new InputError('local-host', `The host ${hostName} has "address: local" in grind-to-prod.yml, so it has no deploy user.`, {
      hint: 'Name a production host.',
    })
  }
  return address.user
}
