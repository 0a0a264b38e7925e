import { open } from 'node:fs/promises'
import { atPath } from './at-path.ts'
import { syncEntry } from './sync.ts'

/** Appends to a file (made with mode 0600 when it is not there) and returns when the bytes are durable. */
export async function appendDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'a', 0o600)
  try {
    await atPath(path, async () => {
      await handle.writeFile(text)
      await handle.sync()
    })
  } finally {
    await handle.close()
  }
  await syncEntry(path)
}
