import { constants } from 'node:fs'
import { access, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import type { SshAddress } from '#domain/config/address'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { staleFolders, makeTemporaryFolder } from '../files/temporary-folder.ts'
import type { Runner } from '../run/runner.ts'
import { connectCommand, disconnectCommand } from './commands.ts'
import { FOLDER_LIMIT, knownHosts, sshConfig, sshFiles } from './config.ts'
import { connectFailure, type SshTarget } from './diagnose.ts'

export interface ConnectOptions {
  /** The host's name in the configuration. */
  readonly name: string
  readonly address: SshAddress
  readonly hostKey: string
  /** A private key file; without one the agent at SSH_AUTH_SOCK is asked. */
  readonly identityFile?: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** An open connection. Sessions use its configuration file. Disposing it closes it and removes its files. */
export interface SshConnection extends AsyncDisposable {
  readonly target: SshTarget
  readonly configFile: string
}

/**
 * Connects to a host whose key is known. Throws InputError `file-unreadable` or `key-missing` for a key that cannot be used, and HostError
 * for the hop that failed.
 */
export async function connect(options: ConnectOptions, runner: Runner): Promise<SshConnection> {
  const target = { name: options.name, address: options.address }
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await makeTemporaryFolder(temporaryFolder(), LABEL))
  const files = sshFiles(folder.path)
  const identity = await linkIdentity(options, files)
  await writeFile(files.config, sshConfig({ address: options.address, hostKey: options.hostKey, identity, files }), { mode: 0o600 })
  await writeFile(files.knownHosts, knownHosts(options.hostKey), { mode: 0o600 })
  stack.defer(() => disconnect(files.config, runner))
  const result = await runner.run(connectCommand(files.config))
  if (result.status !== 0) throw connectFailure(target, result)
  const open = stack.move()
  return { target, configFile: files.config, [Symbol.asyncDispose]: () => open.disposeAsync() }
}

/**
 * Closes the connections of killed processes, and removes their files: otherwise each would stay open until it has been idle for half a
 * minute.
 */
export async function closeAbandoned(runner: Runner): Promise<void> {
  for (const folder of await staleFolders(temporaryFolder(), LABEL)) {
    await disconnect(sshFiles(folder).config, runner)
    await rm(folder, { recursive: true, force: true })
  }
}

/** Closes a connection if there is one: without ssh none was made, and what is reported is the error of the work. */
async function disconnect(configFile: string, runner: Runner): Promise<void> {
  await runner.run(disconnectCommand(configFile)).catch(() => undefined)
}

const LABEL = 'g2p'

/** Temporary files' usual place, unless its path is too long for a socket or has characters that ssh reads otherwise. */
function temporaryFolder(): string {
  const folder = tmpdir()
  // The folder's own name: label, process id, start and randomness.
  const room = FOLDER_LIMIT - '/g2p-4194304-99999999999-01234567'.length
  return /^[A-Za-z0-9/._-]+$/.test(folder) && folder.length <= room ? folder : '/tmp'
}

async function linkIdentity(
  { identityFile, environment }: ConnectOptions,
  files: { identity: string; agent: string },
): Promise<'file' | 'agent'> {
  if (identityFile !== undefined) {
    const path = resolve(identityFile)
    await access(path, constants.R_OK).catch((cause: unknown) => {
      throw new InputError('file-unreadable', `The key file ${quote(identityFile)} cannot be read.`, {
        hint: 'Give the private key whose public key is installed on the host.',
        cause,
      })
    })
    await symlink(path, files.identity)
    return 'file'
  }
  const agent = environment['SSH_AUTH_SOCK']
  if (agent === undefined || agent === '') {
    throw new InputError('key-missing', 'There is no key to connect with.', {
      hint: 'Give its file with the option "identity-file", or load it into an ssh-agent (SSH_AUTH_SOCK).',
    })
  }
  await symlink(resolve(agent), files.agent)
  return 'agent'
}
