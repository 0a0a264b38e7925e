import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { isMissing } from './is-there.ts'

/** Reads a regular file's text; undefined when it is not there. Throws when it is a link, no regular file, or above the limit. */
export async function readLimited(path: string, limitBytes: number): Promise<string | undefined> {
  let handle
  try {
    handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
  try {
    const { size } = await handle.stat().then((status) => {
      if (!status.isFile()) throw new Error(`${path} is not a regular file`)
      return status
    })
    if (size > limitBytes) throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`)
    return await handle.readFile('utf8')
  } finally {
    await handle.close()
  }
}
