import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { unpackArchive } from '#tools/files/tar-archive'
import { isArchive, refuseFolderOfArchives } from './is-archive.ts'

const GIBIBYTE = 1024 ** 3

/** An inventory has 256 MiB at most, and the statement with a bill of materials is the largest of all files. */
const limits = { entries: 500_000, bytesOfFile: GIBIBYTE, bytes: 8 * GIBIBYTE }

/**
 * Works in a folder of evidence; an archive is unpacked into one that is removed again. Throws InputError `archive-invalid`, also for a
 * folder that has nothing but archives.
 */
export async function withEvidenceFolder<Result>(path: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  // What is not there, or cannot be read, is named by what reads a folder.
  if ((await stat(path).catch(() => undefined))?.isFile() !== true) {
    await refuseFolderOfArchives(path)
    return work(path)
  }
  // Refuses an archive of another form. A file that is no archive is refused when it is unpacked.
  await isArchive(path)
  await using folder = await makeTemporaryFolder(tmpdir(), 'grind-to-prod')
  await unpackArchive(path, folder.path, limits)
  return await work(folder.path)
}
