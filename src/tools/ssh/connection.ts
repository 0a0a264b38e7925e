import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { HostError } from '#domain/errors/errors'
import { staleFolders, makeTemporaryFolder } from '../files/temporary-folder.ts'
import type { Runner } from '../run/runner.ts'
import { certificateProblem, parseCertificate, showCertificateCommand } from './certificate.ts'
import { connectCommand, disconnectCommand } from './commands.ts'
import { FOLDER_LIMIT, knownHosts, sshConfig, sshFiles, SSH_JUMP_ALIAS, type SshFiles, type SshHop } from './config.ts'
import { endMaster } from './end-master.ts'
import { connectFailure, type SshOutcome, type SshTarget } from './diagnose.ts'
import { linkIdentity, type IdentityOptions, type SshIdentity } from './identity.ts'
import { writeFile } from '../files/write-file.ts'

export interface ConnectOptions extends SshHop, IdentityOptions {
  /** The host's name in the configuration. */
  readonly name: string
  /** The bastion through which the host is reached, with the same key. */
  readonly jump?: SshHop | undefined
  /** Ends the first attempt to connect when it is aborted. */
  readonly signal?: AbortSignal
}

/** An open connection. Sessions use its configuration file. Disposing it closes it and removes its files. */
export interface SshConnection extends AsyncDisposable {
  readonly target: SshTarget
  readonly configFile: string
  /** Connects again, by the same configuration file. Throws HostError for the hop that failed. */
  reopen(): Promise<void>
}

/**
 * Connects to a host whose key is known. Throws InputError `file-unreadable`, `key-missing` or `key-invalid` for a key that cannot be used,
 * and HostError for the hop that failed.
 */
export async function connect(options: ConnectOptions, runner: Runner): Promise<SshConnection> {
  const { name, address, hostKey, jump, signal } = options
  const target = { name, address, ...(jump === undefined ? {} : { jump: jump.address }) }
  await using stack = new AsyncDisposableStack()
  await closeAbandoned(runner)
  const folder = stack.use(await makeTemporaryFolder(temporaryFolder(), LABEL))
  const files = sshFiles(folder.path)
  const identity = await linkIdentity(options, files)
  await writeFile(files.config, sshConfig({ address, hostKey, jump, identity, files }), { mode: 0o600 })
  await writeFile(files.knownHosts, knownHosts({ address, hostKey }), { mode: 0o600 })
  if (jump !== undefined) await writeFile(files.jumpKnownHosts, knownHosts(jump, SSH_JUMP_ALIAS), { mode: 0o600 })
  stack.defer(() => disconnect(files, runner))
  const open = async (command = connectCommand(files.config)) => {
    const result = await runner.run(command)
    if (result.status !== 0) throw await failure({ target, identity, files }, result, runner)
  }
  await open({ ...connectCommand(files.config), ...(signal === undefined ? {} : { signal }) })
  const kept = stack.move()
  return {
    target,
    configFile: files.config,
    reopen: async () => {
      // One that is lost but not closed would be used again; and the log is of one connection.
      await disconnect(files, runner)
      await rm(files.jumpLog, { force: true })
      await open()
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

async function failure(
  { target, identity, files }: { readonly target: SshTarget; readonly identity: SshIdentity; readonly files: SshFiles },
  outcome: SshOutcome,
  runner: Runner,
): Promise<HostError> {
  const jumpLog = target.jump === undefined ? undefined : await readFile(files.jumpLog, 'utf8').catch(() => '')
  const certificate = identity.certificateFile === undefined ? undefined : await runner.run(showCertificateCommand(files.certificate))
  const now = new Date()
  return connectFailure(target, {
    ...outcome,
    jumpLog,
    identity,
    ...(certificate === undefined
      ? {}
      : { certificateProblem: (user) => certificateProblem(parseCertificate(certificate.stdout), user, now) }),
  })
}

/**
 * Closes the connections of killed processes, and removes their files: otherwise each would stay open until it has been idle for half a
 * minute.
 */
export async function closeAbandoned(runner: Runner): Promise<void> {
  for (const folder of await staleFolders(temporaryFolder(), LABEL)) {
    await disconnect(sshFiles(folder), runner)
    await rm(folder, { recursive: true, force: true })
  }
}

/** Closes a connection if there is one: without ssh none was made, and what is reported is the error of the work. */
async function disconnect({ control, config }: SshFiles, runner: Runner): Promise<void> {
  if (!(await endMaster(control))) await runner.run(disconnectCommand(config)).catch(() => undefined)
}

const LABEL = 'g2p'

/** Temporary files' usual place, unless its path is too long for a socket or has characters that ssh reads otherwise. */
function temporaryFolder(): string {
  const folder = tmpdir()
  // The folder's own name: label, process id, start and randomness.
  const room = FOLDER_LIMIT - '/g2p-4194304-99999999999-01234567'.length
  return /^[A-Za-z0-9/._-]+$/.test(folder) && folder.length <= room ? folder : '/tmp'
}
