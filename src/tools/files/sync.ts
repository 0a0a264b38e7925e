import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Makes a folder's entries durable: after this returns, a rename or a link in it outlives a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  await syncPath(folder, constants.O_RDONLY | constants.O_DIRECTORY)
}

/** Makes every file and folder below (and the folder itself) durable. Links are part of the folder that holds them. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await syncTree(path)
    else if (entry.isFile()) await syncPath(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  }
  await syncFolder(folder)
}

/** Makes the entry of a path in its folder durable. */
export async function syncEntry(path: string): Promise<void> {
  await syncFolder(dirname(path))
}

async function syncPath(path: string, flags: number): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
