import { createHash } from 'node:crypto'

/**
 * The name of a NAR's SHA-256 in a digest set: the hash that Nix has for a store path (`narHash`), in lower-case hexadecimal. It is not
 * `sha256`, because it covers the serialisation of a whole folder, and not a file.
 */
export const NAR_DIGEST = 'nar-sha256'

/** Returns a NAR hash (`sha256-<base64>`) as lower-case hexadecimal. */
export function narHashToHex(narHash: string): string {
  return Buffer.from(narHash.slice('sha256-'.length), 'base64').toString('hex')
}

/** Returns the SHA-256 of a text or of bytes, in lower-case hexadecimal. */
export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
