import { open } from 'node:fs/promises'

/** Reads at most so many bytes from the beginning of a file, as Latin-1, so that any bytes give a text. */
export async function readBeginning(path: string, limitBytes: number): Promise<string> {
  await using handle = await open(path)
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(limitBytes), 0, limitBytes, 0)
  return buffer.toString('latin1', 0, bytesRead)
}
