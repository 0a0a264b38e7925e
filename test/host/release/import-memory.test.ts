import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDelta } from '#domain/delta/make'
import { narHash } from '#domain/nar/nar-hash'
import { HOST_PREFIX_BYTES } from '#domain/transfer/choose-codec'
import { zstdCompressed } from '#domain/transfer/codec-zstd'

const MiB = 1024 * 1024
/** What the agent may use besides the base. */
const BESIDE_BASE = 256 * MiB

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-memory-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A base, and a NAR that differs from it in some places and cannot be compressed otherwise. */
function pair(size: number) {
  const base = randomBytes(size)
  const next = Buffer.from(base)
  for (let at = 1000; at < size; at += 100_000) next.writeUInt32LE(at, at)
  return { base, next }
}

async function madeOf(codec: 'zstd-base' | 'delta', { base, next }: ReturnType<typeof pair>, data: AsyncIterable<Uint8Array>) {
  const file = join(folder, codec)
  writeFileSync(file, base)
  const digest = createHash('sha256').update(next).digest('hex')
  // Garbage is collected late, as on a machine whose other processors are busy: Node's helper threads do none of it.
  const words = [
    '--single-threaded-gc',
    join(import.meta.dirname, 'import-process.ts'),
    codec,
    file,
    narHash(base),
    String(next.length),
    digest,
  ]
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const answer = text(child.stdout)
  await pipeline(Readable.from(data, { objectMode: false }), child.stdin)
  return JSON.parse(await answer) as { isRight: boolean; resident: number }
}

test('the largest path that is sent with its base as prefix needs 256 MiB besides the base', { timeout: 120_000 }, async () => {
  const large = pair(HOST_PREFIX_BYTES / 2)
  const data = zstdCompressed([large.next] as unknown as AsyncIterable<Uint8Array>, { narSize: large.next.length, base: large.base })
  const { isRight, resident } = await madeOf('zstd-base', large, data)
  expect(isRight).toBe(true)
  expect(resident).toBeLessThan(BESIDE_BASE + large.base.length)
})

test('a delta of a path of 128 MiB needs 256 MiB besides the base', { timeout: 120_000 }, async () => {
  const large = pair(128 * MiB)
  const { isRight, resident } = await madeOf('delta', large, Readable.from([makeDelta(large.base, large.next)]))
  expect(isRight).toBe(true)
  expect(resident).toBeLessThan(BESIDE_BASE + large.base.length)
})
