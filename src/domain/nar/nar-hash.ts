import { createHash } from 'node:crypto'

/** Returns the NAR hash of a whole NAR in memory, as Nix writes it (`sha256-…`). */
export function narHash(nar: Uint8Array): string {
  return `sha256-${createHash('sha256').update(nar).digest('base64')}`
}
