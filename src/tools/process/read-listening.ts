import { closeSync, openSync, readSync } from 'node:fs'
import { listeningPart, PAGE_BYTES } from './listening-sockets.ts'

/** Reads `/proc/net/tcp` or `/proc/net/tcp6` as far as it has sockets that listen. Throws what the file system throws. */
export function readListening(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const page = Buffer.alloc(PAGE_BYTES)
    return listeningPart(() => page.toString('latin1', 0, readSync(descriptor, page)))
  } finally {
    closeSync(descriptor)
  }
}
