import { access, constants, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { temporaryFolderIn } from './temporary-folder.ts'

const MEMORY = '/dev/shm'

/** Ten times what the tests of `npm test` have there at once. */
const ENOUGH = 2 ** 28

/**
 * Gives the tests of a project a temporary folder in memory. They create and remove tens of thousands of small files, and a file system on a
 * disk takes a sixth of the time of `npm test` for that: ext4 without a journal searches for an inode that was not removed within the last
 * seconds. The files of `heavy` and the labs have theirs on the disk, unless they ask for this place.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  return temporaryFolderIn(await placeInMemory(), project)
}

/** Where files are in memory, if that can be used here; else on the disk. */
export async function placeInMemory(): Promise<string> {
  return (await isUsable()) ? MEMORY : tmpdir()
}

/** A container may have 64 MB there, or refuse to start a program from there. */
async function isUsable(): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(MEMORY)
    return bavail * bsize >= ENOUGH && (await startsPrograms())
  } catch {
    return false
  }
}

async function startsPrograms(): Promise<boolean> {
  const folder = await mkdtemp(join(MEMORY, 'gtp-'))
  try {
    const program = join(folder, 'program')
    await writeFile(program, '', { mode: 0o700 })
    await access(program, constants.X_OK)
    return true
  } finally {
    await rm(folder, { recursive: true })
  }
}
