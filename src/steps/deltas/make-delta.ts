import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { applyDelta } from '#domain/delta/apply'
import { rename, renamingsOf } from '#domain/delta/renaming'
import { narHash } from '#domain/nar/nar-hash'
import { gathered } from '#domain/transfer/codec-stream'
import { deltaInWorker } from '#tools/delta/worker'
import { narChunks } from '#tools/nix/nar'
import type { BasePair } from './delta-pairs.ts'

/** Both NARs are in memory, and the worker needs about six bytes for each of the base. */
const LARGEST_NAR_BYTES = 128 * 1024 * 1024

/** A delta, or why there is none. */
export type MadeDelta = { readonly kind: 'delta'; readonly delta: Buffer } | { readonly kind: 'left'; readonly why: string }

/**
 * Makes the delta of a pair of paths of this machine's store, in a worker, and verifies it by applying it once. Rejects with the file
 * system's errors, and with those of the worker.
 */
export async function makePairDelta({ base, next }: BasePair): Promise<MadeDelta> {
  if (Math.max(base.narSize, next.narSize) > LARGEST_NAR_BYTES) return left('it or its base is too large')
  const before = await gathered(narChunks(base.path), base.narSize)
  const after = await gathered(narChunks(next.path), next.narSize)
  if (narHash(before) !== base.narHash || narHash(after) !== next.narHash) return left('it or its base is damaged in the store')
  rename(before, renamingsOf(base, next))
  const delta = await deltaInWorker(before, after)
  if (delta.length >= next.narSize / 2) return left('it has little in common with its base')
  return (await appliedHash(before, delta, next.narSize)) === next.narHash
    ? { kind: 'delta', delta }
    : left('its delta leads to other bytes')
}

function left(why: string): MadeDelta {
  return { kind: 'left', why }
}

async function appliedHash(base: Buffer, delta: Buffer, narSize: number): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of applyDelta(base, Readable.from([delta]), narSize)) hash.update(bytes)
  return `sha256-${hash.digest('base64')}`
}
