import { open, rename, rm } from 'node:fs/promises'
import { atPath } from './at-path.ts'
import { temporaryName } from './temporary-name.ts'

/** Writes a file part by part as the parts come. A failure leaves what was there before. */
export async function writeParts(path: string, parts: AsyncIterable<string>): Promise<void> {
  const temporary = temporaryName(path)
  await rm(temporary, { force: true })
  try {
    const handle = await open(temporary, 'wx')
    try {
      for await (const part of parts) await atPath(path, () => handle.writeFile(part))
      await atPath(path, () => handle.sync())
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}
