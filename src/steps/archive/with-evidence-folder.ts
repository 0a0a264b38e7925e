import { constants, copyFile, link, mkdir, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { InputError, isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { isLedgerName } from '#domain/evidence/layout'
import { warn, type Event } from '#domain/report/event'
import { followed } from '#tools/files/followed'
import { failedRead } from '#tools/files/failed-read'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { unpackArchive } from '#tools/files/tar-archive'
import { writeFile } from '#tools/files/write-file'
import type { Context } from '../context.ts'
import { isEvidenceFolder } from '../evidence/folder/find-evidence.ts'
import type { EvidenceFiles } from './evidence-files.ts'
import { isArchive, refuseFolderOfArchives } from './is-archive.ts'
import { isKeptRelease, keptReleaseFiles } from './kept-release.ts'
import { ledgerByItself } from './ledger-by-itself.ts'

const GIBIBYTE = 1024 ** 3

/** An inventory has 256 MiB at most, and the statement with a bill of materials is the largest of all files. */
const limits = { entries: 500_000, bytesOfFile: GIBIBYTE, bytes: 8 * GIBIBYTE }

/** Work in a folder of evidence; `ledger` is the path that a ledger in a file of its own has in it. */
type EvidenceWork<Result> = (folder: string, ledger?: string) => Promise<Result>

/** What is done about a ledger that is damaged, in an archive with others that are not: it is in the evidence, in no place of a ledger. */
type OnDamaged = (error: Error) => void

/** For a reader of all files in the evidence, which names each that is damaged. */
export const namedByItsReader: OnDamaged = () => undefined

/**
 * Works in a folder of evidence; of an archive, or of a ledger by itself, one is made and removed again. Throws InputError
 * `archive-invalid`, also for a folder that has nothing but archives, and `file-unreadable` for what is not there, or is none of these; and
 * `record-invalid` for a ledger that is damaged, unless `onDamaged` is there and the archive has another one.
 */
export async function withEvidenceFolder<Result>(path: string, work: EvidenceWork<Result>, onDamaged?: OnDamaged): Promise<Result> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw failedRead(path, cause)
  })
  if (stats.isDirectory()) {
    await refuseFolderOfArchives(path)
    return work(path)
  }
  // Refuses an archive of another form. What has only the name of an archive is refused when it is unpacked.
  const own = (await isArchive(path)) ? undefined : await ledgerFilesOf(path, stats.isFile())
  await using folder = await makeTemporaryFolder(tmpdir(), 'grind-to-prod')
  if (own === undefined) await unpackArchive(path, folder.path, limits)
  else await writeFiles(folder.path, own.files)
  return await work(await evidenceIn(folder.path, onDamaged), own?.ledger)
}

/**
 * Works in the same, and in the evidence that is made of the folder in which a release keeps its files: the release, and what runs kept of
 * its attempts. Throws the same, and InputError `record-invalid` for what is kept there as a record and is not one.
 */
export async function withReleaseOrEvidence<Result>(
  path: string,
  context: Pick<Context, 'reporter'>,
  work: EvidenceWork<Result>,
): Promise<Result> {
  if (!(await isKeptRelease(path)))
    return withEvidenceFolder(path, work, ({ message }) => warn(context.reporter, `A ledger was left out. ${message}`))
  await using folder = await makeTemporaryFolder(tmpdir(), 'grind-to-prod')
  await writeFiles(folder.path, await keptReleaseFiles(path, context))
  return await work(folder.path)
}

async function ledgerFilesOf(path: string, isFile: boolean) {
  const ledger = isFile ? await ledgerByItself(await followed(path), path) : undefined
  if (ledger !== undefined) return ledger
  throw new InputError('file-unreadable', `${quote(path)} is not a folder, not an archive, and not a ledger.`, {
    hint: 'Give a folder of evidence, the archive that "grind-to-prod bundle" wrote, or what "grind-to-prod ledger export" wrote.',
  })
}

async function writeFiles(folder: string, files: EvidenceFiles): Promise<void> {
  for (const [path, source] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await ('file' in source ? placeFile(source.file, file) : writeFile(file, source.text))
  }
}

/**
 * Gives a file a second name. No reader of evidence follows a symbolic link, so it is a hard link; on another file system, or for another
 * user's file, it is a copy.
 */
async function placeFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE))
}

/** What a user gave, and the folder that it was unpacked to: the same for a folder. */
interface UnpackedEvidence {
  readonly given: string
  readonly folder: string
  /** Where a ledger is in the folder that was given in a file of its own. */
  readonly ledger?: string | undefined
}

/**
 * Returns a context whose notes name what is in an archive by the archive, and a ledger by its own file: the folder that it was unpacked to
 * is removed.
 */
export function namingArchive(context: Context, { given, folder, ledger }: UnpackedEvidence): Context {
  if (given === folder) return context
  const named = (message: string) =>
    (ledger === undefined ? message : message.replaceAll(join(folder, ledger), given)).replaceAll(`${folder}/`, `${given}:`)
  const report = (event: Event) => context.reporter.report(event.event === 'note' ? { ...event, message: named(event.message) } : event)
  return { ...context, reporter: { ...context.reporter, report } }
}

/**
 * Returns the folder of the evidence in an unpacked archive: a tar of a folder has that one folder, and all files below it; of an archive
 * of nothing but ledgers, the evidence that these give.
 */
async function evidenceIn(folder: string, onDamaged: OnDamaged | undefined): Promise<string> {
  if (await isEvidenceFolder(folder)) return folder
  const names = await readdir(folder)
  const below = join(folder, names[0] ?? '')
  const isOne = names.length === 1 && (await stat(below)).isDirectory()
  if (isOne && (await isEvidenceFolder(below))) return below
  return (await ledgersIn(isOne ? below : folder, folder, onDamaged)) ?? folder
}

/** More files are not an archive of ledgers, which are one for each host. */
const LEDGERS_LIMIT = 100

/**
 * Writes the evidence that the ledgers in a folder of nothing else give to a folder beside them, and returns that; undefined where there is
 * another file, or two ledgers of one host. Throws InputError `record-invalid` for one that is damaged, if that is not for `onDamaged`.
 */
async function ledgersIn(folder: string, unpacked: string, onDamaged: OnDamaged | undefined): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true })
  if (entries.length === 0 || entries.length > LEDGERS_LIMIT || !entries.every((entry) => entry.isFile())) return undefined
  const files: EvidenceFiles = new Map()
  const hosts = new Set<string>()
  const damaged: Error[] = []
  for (const { name } of entries) {
    const file = join(folder, name)
    const own = await ledgerByItself(file, relative(unpacked, file)).catch((error: unknown) => {
      if (isKnownError(error)) return error
      throw error
    })
    if (own === undefined) return undefined
    if (own instanceof Error) {
      damaged.push(own)
      files.set(isLedgerName(name) ? name : `damaged/${name}`, { file })
    } else {
      if (hosts.has(dirname(own.ledger))) return undefined
      hosts.add(dirname(own.ledger))
      for (const [path, source] of own.files) files.set(path, source)
    }
  }
  const [first] = damaged
  if (first !== undefined && (onDamaged === undefined || hosts.size === 0)) throw first
  for (const error of damaged) onDamaged?.(error)
  const evidence = join(unpacked, EVIDENCE)
  await writeFiles(evidence, files)
  return evidence
}

/** A folder beside the files of the archive: no archive that is unpacked has a name that begins with a dot. */
const EVIDENCE = '.evidence'
