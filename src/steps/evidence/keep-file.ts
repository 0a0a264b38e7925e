import { readFile, rm } from 'node:fs/promises'
import { writeAtomically } from '#tools/files/write-atomically'

/**
 * Writes a file of evidence. What is beside it about its bytes, such as a signature or a time stamp, is removed first if it had others:
 * it would contradict the new ones.
 */
export async function keepFile(file: string, content: string, aboutIt: readonly string[]): Promise<void> {
  if (!(await hasContent(file, content))) await Promise.all(aboutIt.map((one) => rm(one, { force: true })))
  await writeAtomically(file, content)
}

/** True when a file has exactly this content. */
export async function hasContent(file: string, content: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => undefined)
  return before === content
}
