import { createHash } from 'node:crypto'
import { HostError, isKnownError } from '#domain/errors/errors'
import type { NarInfo } from '#domain/transfer/narinfo'
import { isMissing } from '#tools/files/is-there'
import { GRIND, type GrindClosure } from '../bundle/grind-closure.ts'

/** Where NARs are read: from the store, but for the manifest's own, which need not be there. */
export interface NarSource {
  readonly grind: Pick<GrindClosure, 'manifestPath' | 'manifestNar'>
  readonly narOf: (path: string) => AsyncIterable<Buffer>
}

/**
 * Reads the NAR of a path. Its hash is computed on the way: Nix's database has the expected one, the disk the actual one. Throws HostError
 * path-corrupt or path-missing.
 */
export async function* checkedNar(info: NarInfo, { grind, narOf }: NarSource): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of info.path === grind.manifestPath ? [grind.manifestNar] : narOf(info.path)) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
    }
  } catch (error) {
    throw isKnownError(error) ? error : unreadable(info.path, error)
  }
  const narHash = `sha256-${hash.digest('base64')}`
  if (size === info.narSize && narHash === info.narHash) return
  throw new HostError(
    'path-corrupt',
    `${info.path} on the build host does not match Nix's database (${size} bytes with NAR hash ${narHash}).`,
    { host: GRIND, hint: `Repair it with "nix store repair ${info.path}", or build it again.` },
  )
}

function unreadable(path: string, cause: unknown): HostError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  const hint = `Repair it with "nix store repair ${path}", or build it again.`
  return isMissing(cause)
    ? new HostError('path-missing', `${path} is registered on the build host, but some of its files are missing.`, {
        hint,
        host: GRIND,
        cause,
      })
    : new HostError('path-corrupt', `${path} on the build host cannot be read (${code}).`, { hint, host: GRIND, cause })
}

/** How far into a NAR a sample is taken at most: what it costs to read must not matter. */
const SAMPLE_WITHIN_BYTES = 2 * 1024 * 1024
const SAMPLE_BYTES = 64 * 1024

/** Returns some bytes from within a NAR: its beginning may be unlike the rest. Throws as `checkedNar` does. */
export async function sampleOf(info: NarInfo, source: NarSource): Promise<Buffer> {
  const start = Math.floor(Math.min(info.narSize / 2, SAMPLE_WITHIN_BYTES))
  const parts: Buffer[] = []
  let at = 0
  let size = 0
  for await (const chunk of checkedNar(info, source)) {
    const part = chunk.subarray(Math.max(0, start - at), Math.max(0, start - at) + SAMPLE_BYTES - size)
    at += chunk.length
    if (part.length === 0) continue
    // A chunk may end just behind the start: a few bytes cannot be compressed, whatever they are.
    parts.push(part)
    size += part.length
    if (size >= SAMPLE_BYTES) break
  }
  return Buffer.concat(parts)
}
