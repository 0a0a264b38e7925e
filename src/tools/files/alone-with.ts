import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { holdNameWithin } from '../process/hold-name.ts'

/** Longer than any work on a file that several people write. */
const WAIT_MILLISECONDS = 120_000

/**
 * Runs work that reads a file and writes it again, while no other process of this machine that asks in this way does so. It waits for the
 * others. Throws when they take too long, or when the file's folder does not exist.
 */
export async function aloneWith<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  // One file has one name, whatever path leads to its folder.
  const file = join(await realpath(dirname(path)), basename(path))
  const name = `grind-to-prod-file-${createHash('sha256').update(file).digest('hex').slice(0, 32)}`
  await using held = await holdNameWithin(name, WAIT_MILLISECONDS)
  if (held === null) throw new Error('another process is writing it')
  return await work()
}
