import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { isMissing } from '#tools/files/is-there'

const LIMIT_BYTES = 1024 * 1024

/** A small file, and the SHA-256 of its bytes. */
export interface SmallFile {
  readonly text: string
  readonly sha256: string
}

/**
 * Reads a file of settings or keys; undefined when it does not exist. Links are followed: on NixOS such files are links into the store.
 * Throws for anything but a regular file, and for one that is larger than any such file is.
 */
export async function readSmallFile(path: string): Promise<SmallFile | undefined> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (handle === undefined) return undefined
  try {
    const status = await handle.stat()
    if (!status.isFile()) throw new Error('it is not a regular file')
    if (status.size > LIMIT_BYTES) throw new Error(`it has ${status.size} bytes, more than the ${LIMIT_BYTES} that are read`)
    const bytes = await handle.readFile()
    return { text: bytes.toString(), sha256: createHash('sha256').update(bytes).digest('hex') }
  } finally {
    await handle.close()
  }
}
