import type { z } from 'zod'
import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import { HostError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readLimited } from '#tools/files/read-limited'
import { parseProbe, probeScript, type Probe } from '#domain/installation/probe'
import { inPhase } from '#domain/report/event'
import { expectSuccess } from '#tools/run/expect-success'
import { NETWORK_LIMIT, UNLIMITED } from '#tools/run/limits'
import type { Command, Runner } from '#tools/run/runner'
import { remoteScriptCommand } from '#tools/ssh/commands'
import { connect, type SshConnection } from '#tools/ssh/connection'
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
}

/** What the agent is asked as root, besides the verbs of its protocol. */
export interface AdminCall<Answer> {
  readonly verb: 'install' | 'uninstall' | 'keys'
  /** Its request, given the Node that runs it on the host. */
  readonly input: (node: string) => object
  readonly result: z.ZodType<Answer>
  readonly dryRun: boolean
}

/**
 * Runs the agent's bundle on a host as root, through an administrator's login: the bundle is uploaded, and removed afterwards. Throws
 * InputError for the configuration, HostError for missing programs on the host, the agent's errors, and VerdictError when it is unknown
 * what was done.
 */
export async function runAgentAsAdmin<Answer>(options: AdminOptions, call: AdminCall<Answer>, context: Context): Promise<Answer> {
  return options.admin === 'local' ? runHere(options, call, context) : runThere(options, call, context)
}

async function runHere<Answer>(
  { hostName, agentFile }: AdminOptions,
  { verb, input, result, dryRun }: AdminCall<Answer>,
  context: Context,
): Promise<Answer> {
  const target = { name: hostName, address: { user: 'root', host: 'localhost', port: 22 } }
  const command: Command = { argv: [process.execPath, agentFile, verb], effect: dryRun ? 'read' : 'write', timeout: UNLIMITED }
  const work = () => converse(command, { target, input: input(process.execPath), result }, context)
  return dryRun ? work() : orUnknown(work)
}

async function runThere<Answer>(
  options: AdminOptions,
  { verb, input, result, dryRun }: AdminCall<Answer>,
  context: Context,
): Promise<Answer> {
  const { runner, reporter } = context
  const { hostName } = options
  await using stack = new AsyncDisposableStack()
  const connection = stack.use(await inPhase(reporter, { phase: 'connect', host: hostName }, () => connectAsAdmin(options, runner)))
  const { configFile } = connection
  const probe = parseProbe(hostName, await expectSuccess(runner, briefly(remoteScriptCommand(configFile, probeScript, 'read'))))
  // The bundle is on the host only while it works; a dry run leaves nothing there either.
  const folder = await bring(options, connection, runner)
  stack.defer(async () => void (await runner.run(briefly(remoteScriptCommand(configFile, `rm -rf -- ${folder}`, 'read')))))
  const command = remoteScriptCommand(configFile, agentScript(probe, folder, verb), dryRun ? 'read' : 'write')
  const work = () => converse(command, { target: connection.target, input: input(probe.node), result }, context)
  return await (dryRun ? work() : orUnknown(work))
}

async function connectAsAdmin(
  { config, hostName, admin, identityFile, environment }: AdminOptions,
  runner: Runner,
): Promise<SshConnection> {
  const address = parseAddress(admin)
  if (address === undefined) throw hostKeyMissing(hostName)
  const hops = pinnedHops(findHost(config, hostName), hostName)
  return connect({ name: hostName, address, ...hops, identityFile, environment }, runner)
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

/**
 * Builds a script of checked words only: the folder's name and Node's path match a grammar without any characters that a shell would
 * interpret.
 */
function agentScript({ asRoot, node }: Probe, folder: string, verb: AdminCall<unknown>['verb']): string {
  return [...asRoot, node, `${folder}/agent.mjs`, verb].join(' ')
}

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
