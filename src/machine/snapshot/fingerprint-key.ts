import { open } from 'node:fs/promises'
import { constants } from 'node:fs'
import { parseFingerprintKey } from '#domain/snapshot/fingerprint'
import type { Reading } from '#domain/snapshot/schema'
import { read } from './reading.ts'
import { isMissing } from '#tools/files/is-there'

/** Reads the host's key for fingerprints. One that others than its owner may read protects nothing, so it is not used. */
export function readFingerprintKey(file: string): Promise<Reading<Buffer>> {
  return read(async () => {
    await using handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
      if (isMissing(error)) throw new Error(`there is no ${file}`)
      throw error
    })
    const { mode, size } = await handle.stat()
    if ((mode & 0o077) !== 0) throw new Error(`users other than root can read ${file}; create a new key with mode 0600`)
    const key = size > 128 ? undefined : parseFingerprintKey(await handle.readFile('utf8'))
    if (key === undefined) throw new Error(`${file} is not a key: it must have 64 hexadecimal digits`)
    return key
  })
}
