import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { warn } from '#domain/report/event'
import { failedRead } from '#tools/files/failed-read'
import type { Context } from '../context.ts'

/** A file below a folder of evidence. */
export interface FoundFile {
  readonly file: string
  readonly name: string
}

/** Lists every file below a folder, sorted. Throws InputError `file-unreadable` for a folder that cannot be read. */
export function filesBelow(folder: string): FoundFile[] {
  const files: FoundFile[] = []
  // At once: turns through the file system's threads cost several times as much as reading a folder.
  for (const folders = [folder]; folders.length > 0;) {
    const one = folders.pop()!
    for (const entry of entriesOf(one)) {
      const file = join(one, entry.name)
      if (entry.isDirectory()) folders.push(file)
      else if (entry.isFile()) files.push({ file, name: entry.name })
    }
  }
  return files.toSorted((left, right) => (left.file < right.file ? -1 : 1))
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    throw failedRead(folder, cause)
  }
}

/** Returns a function that reads a file: one that cannot be read is a warning, and undefined. */
export function ignoringIn({ reporter }: Pick<Context, 'reporter'>) {
  return async <Read>({ file }: FoundFile, read: () => Promise<Read>): Promise<Read | undefined> => {
    try {
      return await read()
    } catch (error) {
      if (!isKnownError(error)) throw error
      warn(reporter, `${quote(file)} was ignored: ${error.text}`)
      return undefined
    }
  }
}
