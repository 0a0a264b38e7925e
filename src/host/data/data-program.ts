import { mkdir, readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { WrittenFile } from '#domain/activation/data-backup'
import { HostError, InputError } from '#domain/errors/errors'
import { sha256OfFile } from '#tools/files/hash-file'
import { syncTree } from '#tools/files/sync'
import type { Manifest } from '#domain/manifest/schema'
import { publicBeginning } from '#domain/secrets/public-url'
import type { Command } from '#tools/run/runner'
import type { Host } from '#machine/host'

/** A release's own program for its data. */
export interface DataProgram {
  readonly link: string
  /** A file in the store. */
  readonly file: string
  readonly sha256: string
  /** Milliseconds. */
  readonly timeout: number
}

/**
 * Returns the program that a manifest names for its data; null when the built-in archive serves. Throws InputError `manifest-invalid` for a
 * link that it does not have.
 */
export function dataProgram({ data, components }: Manifest): DataProgram | null {
  if (data?.program === undefined) return null
  const link = data.program
  for (const { storePath, links } of Object.values(components)) {
    const found = Object.hasOwn(links, link) ? links[link] : undefined
    if (found !== undefined)
      return { link, file: `${storePath}/${found.target}`, sha256: found.sha256, timeout: data.timeoutSeconds * 1000 }
  }
  throw new InputError('manifest-invalid', `The manifest's data.program is ${link}, which is not a link of its components.`, {
    hint: 'Build the manifest again.',
  })
}

/** Returns the program's command line. No folder name has a colon in it, so a list is as in PATH. */
export function dataProgramCommand(
  { file, timeout }: DataProgram,
  verb: 'backup' | 'restore',
  options: { readonly folder: string; readonly dataFolders: readonly string[]; readonly onOutput: (chunk: Uint8Array) => void },
): Command {
  return {
    argv: [file, verb],
    effect: 'write',
    directory: '/',
    environment: { GRIND_TO_PROD_BACKUP_FOLDER: options.folder, GRIND_TO_PROD_DATA_FOLDERS: options.dataFolders.join(':') },
    timeout,
    guarded: { onOutput: options.onOutput },
  }
}

const KEPT_OUTPUT_BYTES = 64 * 1024
const SHOWN_LINES = 20

/** Runs the program. Throws HostError `data-program-failed` with the end of its output, when it does not exit with status 0 in time. */
export async function runDataProgram(
  host: Host,
  { program, verb }: { readonly program: DataProgram; readonly verb: 'backup' | 'restore' },
  { folder, dataFolders }: { readonly folder: string; readonly dataFolders: readonly string[] },
): Promise<void> {
  let output = Buffer.alloc(0)
  const onOutput = (chunk: Uint8Array) => {
    output = Buffer.concat([output, chunk]).subarray(-KEPT_OUTPUT_BYTES)
  }
  const { status, timedOut } = await host.runner.run(dataProgramCommand(program, verb, { folder, dataFolders, onOutput }))
  if (status === 0 && timedOut !== true) return
  const lines = output.toString().trimEnd().split('\n').slice(-SHOWN_LINES)
  host.reporter.report({ event: 'log', source: `${program.link} ${verb}`, lines: lines.map((line) => publicBeginning(line, 4096)) })
  const how =
    timedOut === true ? `did not end within ${program.timeout / 1000} s` : `ended with ${status === null ? 'a signal' : `status ${status}`}`
  const said = publicBeginning(lines.at(-1) ?? '', 512)
  throw new HostError(
    'data-program-failed',
    `The release's program ${program.link} ${verb} ${how} on ${host.name}${said === '' ? '' : `, and its last output was "${said}"`}.`,
    { host: host.name, hint: 'Fix that and try again.' },
  )
}

/** Has the program back up into a new folder, and digests its files, durably. Throws HostError `data-program-failed`. */
export async function backUpByProgram(
  host: Host,
  program: DataProgram,
  { folder, dataFolders }: { readonly folder: string; readonly dataFolders: readonly string[] },
): Promise<WrittenFile[]> {
  await mkdir(folder, { mode: 0o700 })
  await runDataProgram(host, { program, verb: 'backup' }, { folder, dataFolders })
  const files = await digestTree(host, folder, program.link)
  if (files.length === 0) {
    throw new HostError(
      'data-program-failed',
      `The release's program ${program.link} backup exited with status 0 on ${host.name} but wrote no file into GRIND_TO_PROD_BACKUP_FOLDER, so nothing could be restored.`,
      { host: host.name, hint: 'Fix it and try again.' },
    )
  }
  await syncTree(folder)
  return files
}

/** Digests every file below a folder, by name. Throws HostError `data-program-failed` for anything that is neither file nor folder. */
async function digestTree(host: Host, folder: string, link: string): Promise<WrittenFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: WrittenFile[] = []
  for (const entry of entries.filter((one) => !one.isDirectory())) {
    const file = join(entry.parentPath, entry.name)
    if (!entry.isFile()) {
      const message = `The release's program ${link} backup wrote ${file}, which is neither a regular file nor a folder.`
      throw new HostError('data-program-failed', message, { host: host.name, hint: 'Write only files and folders.' })
    }
    files.push({ path: relative(folder, file), sha256: await sha256OfFile(file), bytes: (await stat(file)).size })
  }
  return files.toSorted((left, right) => (left.path < right.path ? -1 : 1))
}

/** Returns why a program's files are not what they were when it wrote them; null when they are. */
export async function changedFile(host: Host, folder: string, files: readonly WrittenFile[]): Promise<string | null> {
  for (const { path, sha256 } of files) {
    const found = await sha256OfFile(join(folder, path)).catch(() => null)
    if (found !== sha256)
      return `${join(folder, path)} on ${host.name} ${found === null ? 'cannot be read' : `has the SHA-256 ${found} instead of ${sha256}`}`
  }
  return null
}
