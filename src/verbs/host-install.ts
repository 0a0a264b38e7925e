import { readLimited } from '../files/read-limited.ts'
import { parseAddress } from '../config/address.ts'
import { findHost } from '../config/find-host.ts'
import type { Config } from '../config/schema.ts'
import { HostError, InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { checkAllowedSigners, parseDeployKeys, parseNixKeys } from '../installation/keys.ts'
import { policyOf } from '../installation/policy.ts'
import { parseProbe, probeScript, type Probe } from '../installation/probe.ts'
import { installResultSchema, type InstallRequest, type InstallResult } from '../installation/request.ts'
import { PROTOCOL_VERSION } from '../protocol/messages.ts'
import { inPhase, type Reporter } from '../report/event.ts'
import { expectSuccess } from '../run/expect-success.ts'
import type { Command, Runner } from '../run/runner.ts'
import { remoteScriptCommand } from '../ssh/commands.ts'
import { connect, type SshConnection } from '../ssh/connection.ts'
import { converse } from './agent-session.ts'
import type { ReachOptions } from './reach-host.ts'

export interface HostInstallOptions extends ReachOptions {
  /** `user@host[:port]` of an administrator; `local` when this very machine is the host and we are root. */
  readonly admin: string
  /** OpenSSH public keys that may deploy, and Nix public keys whose signatures count: files. */
  readonly deployKeyFiles: readonly string[]
  readonly nixKeyFiles: readonly string[]
  /** Who may sign a release; without it the host's own allowed_signers stays as it is. */
  readonly allowedSignersFile?: string | undefined
  readonly minimumSignatures?: number | undefined
  readonly substituters?: readonly string[]
  /** The agent's bundle. */
  readonly agentFile: string
  readonly dryRun?: boolean
}

/**
 * Makes a host of the configuration one that can be released to, or brings it up to date. The agent's own bundle does the
 * work on the host, as root; here it is only brought there and told what is wanted. Idempotent.
 * Throws InputError for the keys or the configuration, and HostError for what the host lacks.
 */
export async function hostInstall(options: HostInstallOptions, runner: Runner, reporter: Reporter): Promise<InstallResult> {
  const wanted = await requestOf(options)
  return options.admin === 'local' ? installHere(options, wanted, runner, reporter) : installThere(options, wanted, runner, reporter)
}

type Wanted = Omit<InstallRequest, 'node'>

async function requestOf(options: HostInstallOptions): Promise<Wanted> {
  const { config, hostName, deployKeyFiles, nixKeyFiles, allowedSignersFile, substituters = [], dryRun = false } = options
  const keys = async (files: readonly string[], parse: (file: string, text: string) => string[]): Promise<string[]> =>
    (await Promise.all(files.map(async (file) => parse(file, await readKeys(file))))).flat()
  return {
    protocol: PROTOCOL_VERSION,
    application: config.application,
    user: deployUser(config, hostName),
    deployKeys: await keys(deployKeyFiles, parseDeployKeys),
    trustedPublicKeys: await keys(nixKeyFiles, parseNixKeys),
    substituters: [...substituters],
    allowedSigners: allowedSignersFile === undefined ? null : checkAllowedSigners(allowedSignersFile, await readKeys(allowedSignersFile)),
    minimumSignatures: options.minimumSignatures ?? null,
    policy: policyOf(config, hostName),
    dryRun,
  }
}

async function installHere(
  { hostName, agentFile }: HostInstallOptions,
  wanted: Wanted,
  runner: Runner,
  reporter: Reporter,
): Promise<InstallResult> {
  const target = { name: hostName, address: { user: 'root', host: 'localhost', port: 22 } }
  const command: Command = { argv: [process.execPath, agentFile, 'install'], effect: wanted.dryRun ? 'read' : 'write' }
  return converse(target, command, { input: { ...wanted, node: process.execPath }, result: installResultSchema }, runner, reporter)
}

async function installThere(options: HostInstallOptions, wanted: Wanted, runner: Runner, reporter: Reporter): Promise<InstallResult> {
  const { hostName } = options
  await using stack = new AsyncDisposableStack()
  const connection = stack.use(await inPhase(reporter, 'connect', () => connectAsAdmin(options, runner), hostName))
  const { configFile } = connection
  const probe = parseProbe(hostName, await expectSuccess(runner, remoteScriptCommand(configFile, probeScript, 'read')))
  // The bundle lies on the host only while it installs; a dry run leaves nothing there either.
  const folder = await bring(options, connection, runner)
  stack.defer(async () => void (await runner.run(remoteScriptCommand(configFile, `rm -rf -- ${folder}`, 'read'))))
  const command = remoteScriptCommand(configFile, installScript(probe, folder), wanted.dryRun ? 'read' : 'write')
  return await converse(
    connection.target,
    command,
    { input: { ...wanted, node: probe.node }, result: installResultSchema },
    runner,
    reporter,
  )
}

async function connectAsAdmin(
  { config, hostName, admin, identityFile, environment }: HostInstallOptions,
  runner: Runner,
): Promise<SshConnection> {
  const address = parseAddress(admin)
  const { hostKey } = findHost(config, hostName)
  if (address === undefined || hostKey === undefined) {
    throw new InputError(
      'config-invalid',
      `The host ${hostName} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use; add the line of its /etc/ssh/ssh_host_ed25519_key.pub.`,
    )
  }
  return connect({ name: hostName, address, hostKey, identityFile, environment }, runner)
}

const bringScript = 'umask 077 && folder=$(mktemp -d /tmp/grind-to-prod-install.XXXXXXXX) && cat >"$folder/agent.mjs" && echo "$folder"'

async function bring({ hostName, agentFile }: HostInstallOptions, { configFile }: SshConnection, runner: Runner): Promise<string> {
  const agent = await readLimited(agentFile, BUNDLE_LIMIT_BYTES)
  if (agent === undefined)
    throw new InputError('usage', `The agent's bundle ${quote(agentFile)} is not there; build it with "npm run build".`)
  const stdout = await expectSuccess(runner, { ...remoteScriptCommand(configFile, bringScript, 'read'), input: agent })
  const folder = /^\/tmp\/grind-to-prod-install\.[A-Za-z0-9]{8}$/m.exec(stdout)?.[0]
  if (folder !== undefined) return folder
  throw new HostError(
    'agent-protocol',
    hostName,
    `${hostName} did not say where it put the agent, but ${quote(stdout)}; does its shell write a greeting?`,
  )
}

const BUNDLE_LIMIT_BYTES = 64 * 1024 * 1024

/** Of checked words only: the folder's name and Node's path have been held against a grammar without anything a shell could read. */
function installScript({ asRoot, node }: Probe, folder: string): string {
  return [...asRoot, node, `${folder}/agent.mjs`, 'install'].join(' ')
}

/** The user of the host's address is the one that is made there. */
function deployUser(config: Config, hostName: string): string {
  const address = parseAddress(findHost(config, hostName).address)
  if (address === undefined) {
    throw new InputError(
      'usage',
      `The host ${hostName} has "address: local" in grind-to-prod.yml, so there is no deploy user to make; name a production host.`,
    )
  }
  return address.user
}

/** Largest file of keys that is read. */
const KEYS_LIMIT_BYTES = 256 * 1024

async function readKeys(file: string): Promise<string> {
  const text = await readLimited(file, KEYS_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('usage', `The key file ${quote(file)} cannot be read.`, { cause })
  })
  if (text === undefined) throw new InputError('usage', `There is no key file ${quote(file)}.`)
  return text
}
