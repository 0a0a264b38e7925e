import { createHash } from 'node:crypto'
import { encodePack, type PathToPack } from '#domain/transfer/encode'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { OldPackHeader } from '#domain/transfer/pack'

export const SIGNATURE = `grind.example-1:${'A'.repeat(86)}==`

/** A store path whose 32 characters are all this one. */
export const storePath = (letter: string, name: string) => `/nix/store/${letter.repeat(32)}-${name}`

/** What is known of a path with this NAR. */
export function infoOf(path: string, nar: Uint8Array, more: Partial<NarInfo> = {}): NarInfo {
  return {
    path,
    narHash: `sha256-${createHash('sha256').update(nar).digest('base64')}`,
    narSize: nar.length,
    references: [],
    deriver: null,
    signatures: [SIGNATURE],
    contentAddress: null,
    ...more,
  }
}

export interface Sample {
  readonly info: NarInfo
  readonly nar: Uint8Array
}

export function headerOf(samples: readonly Sample[]): OldPackHeader {
  return {
    format: 1,
    codec: 'zstd',
    releaseId: 'a'.repeat(64),
    paths: samples.length,
    narBytes: samples.reduce((sum, { info }) => sum + info.narSize, 0),
    substitute: [],
  }
}

/** The pack of these, whole. */
export async function packOf(samples: readonly Sample[], header = headerOf(samples)): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(encodePack(header, samples.map(toPack))))
}

function toPack({ info, nar }: Sample): PathToPack {
  return { info, nar: chunks(nar) }
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The same bytes in pieces of this size, as a connection might bring them. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
