import { randomUUID } from 'node:crypto'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Probe } from '#domain/installation/probe'
import {
  holdScript,
  importScript,
  missingPathsScript,
  releaseScript,
  rootScript,
  type StoredProgram,
} from '#domain/installation/stored-program'
import { owningStorePath } from '#domain/closure/store-path'
import { CommandError, HostError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { inPhase, type Reporter } from '#domain/report/event'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { addFileCommand, exportCommand, sizesCommand } from '#tools/nix/export-paths'
import { parseRequisites, requisitesCommand } from '#tools/nix/requisites'
import { expectSuccess } from '#tools/run/expect-success'
import { NETWORK_LIMIT, TRANSFER_LIMIT } from '#tools/run/limits'
import type { Runner } from '#tools/run/runner'
import { remoteScriptCommand } from '#tools/ssh/commands'
import type { SshConnection } from '#tools/ssh/connection'
import type { Context } from '../context.ts'

/** A host that an administrator is connected to. */
export interface AdminHost {
  readonly name: string
  readonly connection: SshConnection
  readonly probe: Probe
}

/**
 * Returns the agent as a path of this machine's store, named by its content. It has the name of a module, because no
 * package.json is beside it.
 */
export async function storeAgent(agentFile: string, runner: Runner): Promise<string> {
  await using folder = await makeTemporaryFolder(tmpdir(), 'grind-to-prod-agent')
  const file = join(folder.path, 'grind-to-prod-agent.mjs')
  await copyFile(agentFile, file)
  return (await expectSuccess(runner, addFileCommand(file))).trim()
}

/** What a host does not have of a program, and how large it is. */
export interface MissingPaths {
  readonly paths: readonly string[]
  readonly bytes: number
}

/** Returns which paths of this program's closure a host does not have. Changes nothing there. */
export async function missingOf({ node, agent }: StoredProgram, host: AdminHost, runner: Runner): Promise<MissingPaths> {
  const closure = [...parseRequisites(await expectSuccess(runner, requisitesCommand([owningStorePath(node)!, agent])))]
  const stdout = await expectSuccess(runner, asRoot(host, missingPathsScript, lines(closure)))
  const invalid = new Set(stdout.split('\n'))
  const paths = closure.filter((path) => invalid.has(path))
  if (paths.length === 0) return { paths, bytes: 0 }
  const sizes = (await expectSuccess(runner, sizesCommand(paths))).trim().split('\n').map(Number)
  return { paths, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/**
 * Copies what a host does not have of this program into its store, as root. Roots hold it from before its first path until the result is
 * disposed of; until then an installation must have made its own. Throws HostError for a host
 * that does not take it.
 */
export async function bringProgram(program: StoredProgram, host: AdminHost, { runner, reporter }: Context): Promise<AsyncDisposable> {
  await using stack = new AsyncDisposableStack()
  const id = randomUUID()
  stack.defer(async () => void (await runner.run(asRoot(host, releaseScript(id)))))
  await expectSuccess(runner, asRoot(host, holdScript(id), lines([owningStorePath(program.node)!, program.agent])))
  const missing = await missingOf(program, host, runner)
  if (missing.paths.length > 0) {
    await inPhase(reporter, { phase: 'copy', host: host.name }, () => copy(missing, host, { runner, reporter }))
  }
  return stack.move()
}

async function copy({ paths, bytes }: MissingPaths, host: AdminHost, { runner, reporter }: Context): Promise<void> {
  const exporting = await runner.start(exportCommand(paths))
  const importing = await runner.start({ ...asRoot(host, importScript), effect: 'write', timeout: TRANSFER_LIMIT })
  try {
    exporting.stdin.end()
    importing.stdout.resume()
    const sent = pipeline(exporting.stdout, counted(bytes, reporter), importing.stdin).catch((error: unknown) => error)
    const [exported, imported, broken] = await Promise.all([exporting.finished, importing.finished, sent])
    if (imported.status !== 0) throw importFailed(host.name, imported.stderr)
    if (exported.status !== 0) throw new CommandError(exportCommand(paths).argv, exported)
    if (broken !== undefined) throw broken
  } finally {
    exporting.kill()
    importing.kill()
  }
}

function importFailed(host: string, stderr: string): HostError {
  const reason = stderr.trim().split('\n').at(-1) ?? ''
  const hint = 'Check its Nix as root ("nix-store --verify"), and install again.'
  const isFull = /No space left on device|Disk quota exceeded/.test(stderr)
  const message = `${host} did not take the agent's Node: ${quote(reason)}.`
  if (isFull) return new HostError('disk-full', message, { host, hint: 'Free disk space there, and install again.' })
  return new HostError('agent-failed', message, { host, hint })
}

/** Passes bytes on, and reports how many. */
function counted(total: number, reporter: Reporter): Transform {
  let done = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, callback) {
      done += chunk.byteLength
      reporter.report({ event: 'progress', phase: 'copy', done: Math.min(done, total), total, unit: 'bytes' })
      callback(null, chunk)
    },
  })
}

function asRoot({ connection, probe }: AdminHost, script: string, input?: string) {
  const command = remoteScriptCommand(connection.configFile, rootScript(probe.asRoot, script), 'read')
  return { ...command, timeout: NETWORK_LIMIT, ...(input === undefined ? {} : { input }) }
}

function lines(paths: readonly string[]): string {
  return paths.map((path) => `${path}\n`).join('')
}
