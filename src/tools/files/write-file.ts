import { writeFile as write } from 'node:fs/promises'
import { atPath } from './at-path.ts'

/** Writes a file as Node does, and names it in every error. Not durable: for what can be written again. */
export function writeFile(path: string, content: string | Uint8Array, options?: Parameters<typeof write>[2]): Promise<void> {
  return atPath(path, () => write(path, content, options))
}
