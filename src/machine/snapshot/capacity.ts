import { statfs } from 'node:fs/promises'
import type { Snapshot } from '#domain/snapshot/schema'
import type { Host } from '../host.ts'
import { read } from './reading.ts'

/** Room on the file systems that a release, its record and its data need. */
export async function readCapacity({ paths, permitted }: Host): Promise<Snapshot['capacity']> {
  const folders = [...new Set([paths.store, paths.prefix, paths.state, ...(permitted.data ?? [])])]
  const entries = await Promise.all(
    folders.map(async (folder) => {
      const room = await read(async () => {
        const { blocks, bavail, bsize, files, ffree } = await statfs(folder)
        return { bytesTotal: blocks * bsize, bytesFree: bavail * bsize, inodesTotal: files, inodesFree: ffree }
      })
      return [folder, room] as const
    }),
  )
  return Object.fromEntries(entries)
}
