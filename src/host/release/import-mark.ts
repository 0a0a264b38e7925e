import { mkdir, open, readdir, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { narHashSchema, storePathSchema } from '#domain/closure/store-path'
import { isMissing, isThere } from '#tools/files/is-there'
import { readLimited } from '#tools/files/read-limited'
import { syncFileSystemCommand } from '#tools/files/sync-file-system'
import { syncEntry, syncFolder } from '#tools/files/sync'
import { writeAtomically } from '#tools/files/write-atomically'
import { invalidPaths } from '#tools/nix/check-validity'
import { narHashOf } from '#tools/nix/nar'
import { startTime } from '#tools/process/start-time'
import { bootId } from '#tools/process/table'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'

/*
 * An import makes paths valid before their files are durable, and all of them durable at its end, with one sync of the file system: a sync
 * for each file of thousands of small paths takes longer than all the rest. Without more, a power cut within the import could leave a path
 * that is valid and empty (NixOS/nix#11457). So `<state>/unsynced/` durably names each path before it is imported, until it is durable. A
 * path that is named there by an earlier boot is not believed: its files are compared with its NAR hash, and one that differs counts as
 * missing, and is replaced by the next copy.
 */

/** Where imports are marked, and what they write to. */
export interface MarkPlaces {
  /** The application's state folder. Those of other applications, which share the store, are beside it. */
  readonly state: string
  readonly store: string
}

/** A path whose files may not be durable, and what they must be. */
interface Unsynced {
  readonly path: string
  readonly narHash: string
}

/** The mark of one import. */
export interface ImportMark {
  /** Names paths durably; they may be imported from then on. */
  add(paths: readonly Unsynced[]): Promise<void>
  /** Makes everything that was imported durable, and removes the mark. */
  settle(runner: Runner): Promise<void>
  /** Leaves the mark, which another import settles. */
  close(): Promise<void>
}

const entrySchema = z.tuple([storePathSchema, narHashSchema])
/** 200,001 paths of the greatest length. */
const LIMIT_BYTES = 80 * 1024 * 1024
/** In a folder of marks: paths that were found to be damaged. */
const DAMAGED = 'damaged'

/** Returns the mark of this process's import; nothing is written before the first path. */
export function importMark(places: MarkPlaces): ImportMark {
  const folder = marksFolder(places.state)
  let opened: { readonly file: string; readonly handle: FileHandle } | undefined
  async function close(): Promise<void> {
    await opened?.handle.close()
    opened = undefined
  }
  return {
    async add(paths) {
      opened ??= await openMark(folder)
      await opened.handle.appendFile(paths.map(({ path, narHash }) => `${path} ${narHash}\n`).join(''))
      await opened.handle.datasync()
    },
    async settle(runner) {
      if (opened === undefined) return
      await syncStore(places, runner)
      await rm(opened.file)
      await close()
    },
    close,
  }
}

async function openMark(folder: string): Promise<{ readonly file: string; readonly handle: FileHandle }> {
  if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) await syncEntry(folder)
  const file = join(folder, `${bootId()}.${process.pid}.${await startTime(process.pid)}`)
  const handle = await open(file, 'a', 0o600)
  await syncFolder(folder)
  return { file, handle }
}

/** Makes the store's files durable, and Nix's database, which records what is valid. */
async function syncStore({ store }: MarkPlaces, runner: Runner): Promise<void> {
  const database = join(dirname(store), 'var/nix/db')
  await expectSuccess(runner, syncFileSystemCommand(store, ...((await isThere(database)) ? [database] : [])))
}

/**
 * Ends what imports left that were interrupted, of any application: makes what they imported in this boot durable, and compares the files
 * of what they imported in an earlier one with its NAR hashes. Returns the valid paths that are damaged, until a copy has replaced them. A
 * `look` writes nothing. Throws CommandError.
 */
export async function settleImports(places: MarkPlaces, runner: Runner, mode: 'write' | 'look' = 'write'): Promise<ReadonlySet<string>> {
  const damaged = new Set<string>()
  for (const application of await namesIn(dirname(places.state))) {
    const folder = marksFolder(join(dirname(places.state), application))
    for (const { path } of await settleFolder({ folder, places, mode }, runner)) damaged.add(path)
  }
  return damaged
}

interface Settling {
  readonly folder: string
  readonly places: MarkPlaces
  readonly mode: 'write' | 'look'
}

async function settleFolder({ folder, places, mode }: Settling, runner: Runner): Promise<Unsynced[]> {
  const names = await namesIn(folder)
  const left = (await Promise.all(names.map(async (name) => ({ name, of: await ownerOf(name) })))).filter(({ of }) => of !== 'running')
  if (left.length === 0) return []
  const suspects = left.filter(({ of }) => of === 'earlier boot').map(({ name }) => name)
  const damaged = await damagedOf(await entriesOf(folder, suspects), runner)
  if (mode === 'look') return damaged
  if (suspects.length < left.length) await syncStore(places, runner)
  const record = join(folder, DAMAGED)
  if (damaged.length > 0) await writeAtomically(record, damaged.map(({ path, narHash }) => `${path} ${narHash}\n`).join(''), 0o600)
  for (const { name } of left) if (name !== DAMAGED || damaged.length === 0) await rm(join(folder, name), { force: true })
  return damaged
}

/** Whose mark a file is: what a running process writes is not ours to end. */
async function ownerOf(name: string): Promise<'running' | 'this boot' | 'earlier boot'> {
  const [boot, pid, started] = name.split('.')
  if (boot !== bootId()) return 'earlier boot'
  return (await startTime(Number(pid))) === Number(started) ? 'running' : 'this boot'
}

/** Returns what these files name. A last line that a power cut left incomplete names nothing: nothing of it was imported. */
async function entriesOf(folder: string, names: readonly string[]): Promise<Unsynced[]> {
  const entries = new Map<string, Unsynced>()
  for (const name of names) {
    const text = (await readLimited(join(folder, name), LIMIT_BYTES)) ?? ''
    for (const line of text.split('\n')) {
      const entry = entrySchema.safeParse(line.split(' '))
      if (entry.success) entries.set(entry.data[0], { path: entry.data[0], narHash: entry.data[1] })
    }
  }
  return [...entries.values()]
}

async function damagedOf(suspects: readonly Unsynced[], runner: Runner): Promise<Unsynced[]> {
  const invalid = new Set(
    await invalidPaths(
      runner,
      suspects.map(({ path }) => path),
    ),
  )
  const damaged: Unsynced[] = []
  for (const suspect of suspects) {
    if (invalid.has(suspect.path)) continue
    // Files that are missing, or that are no archive, are damaged too.
    if ((await narHashOf(suspect.path).catch(() => null)) !== suspect.narHash) damaged.push(suspect)
  }
  return damaged
}

function marksFolder(state: string): string {
  return join(state, 'unsynced')
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
