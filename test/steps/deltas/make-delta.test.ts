import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeNar } from '#domain/transfer/decode-nar'
import { makePairDelta } from '#steps/deltas/make-delta'
import { narChunks } from '#tools/nix/nar'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'make-delta-'))))
afterEach(() => rm(folder, { recursive: true }))

const hashOf = (nar: Buffer) => `sha256-${createHash('sha256').update(nar).digest('base64')}`

/** Writes a file, and describes it as Nix describes a store path. */
async function path(name: string, content: Buffer) {
  const file = join(folder, name)
  await writeFile(file, content)
  const nar = Buffer.concat(await Array.fromAsync(narChunks(file)))
  return {
    nar,
    info: { path: file, narHash: hashOf(nar), narSize: nar.length, references: [], deriver: null, signatures: [], contentAddress: null },
  }
}

const old = randomBytes(200_000)
const changed = Buffer.concat([old.subarray(0, 100_000), Buffer.from('more'), old.subarray(100_000)])

test('a delta leads from the NAR of the base to the NAR of the path, and is small', async () => {
  const [base, next] = [await path('base', old), await path('next', changed)]
  const made = await makePairDelta({ base: base.info, next: next.info })
  if (made.kind !== 'delta') throw new Error(made.why)
  expect(made.delta.length).toBeLessThan(1000)
  const decoded = decodeNar('delta', inOnePiece(made.delta), { narSize: next.nar.length, base: base.nar })
  expect(Buffer.concat(await Array.fromAsync(decoded))).toEqual(next.nar)
})

test('a path that has nothing in common with its base gets no delta', async () => {
  const [base, next] = [await path('base', old), await path('next', randomBytes(200_000))]
  expect(await makePairDelta({ base: base.info, next: next.info })).toEqual({
    kind: 'left',
    why: expect.stringContaining('little in common'),
  })
})

test.each(['base', 'next'] as const)('a store path that was damaged gets no delta (%s)', async (damaged) => {
  const pair = { base: (await path('base', old)).info, next: (await path('next', changed)).info }
  const bytes = Buffer.from(damaged === 'base' ? old : changed)
  // Another byte, whatever the random one is.
  bytes[0]! ^= 1
  await writeFile(pair[damaged].path, bytes)
  expect(await makePairDelta(pair)).toEqual({ kind: 'left', why: expect.stringContaining('damaged') })
})

test('a path that is too large for the memory gets no delta, and is not read', async () => {
  const { info } = await path('next', changed)
  const huge = { ...info, path: join(folder, 'missing'), narSize: 200 * 1024 * 1024 }
  expect(await makePairDelta({ base: info, next: huge })).toEqual({ kind: 'left', why: expect.stringContaining('too large') })
})

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}
