import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sampleOf } from '#steps/promote/read-nar'

const MEBIBYTE = 1024 * 1024

/** What is known of a path with this NAR, and a source that reads it in chunks of these sizes, the last one again and again. */
function readIn(nar: Buffer, sizes: readonly number[]) {
  async function* chunks(): AsyncGenerator<Buffer> {
    let at = 0
    for (let index = 0; at < nar.length; index += 1) {
      const size = sizes[Math.min(index, sizes.length - 1)]!
      yield nar.subarray(at, at + size)
      at += size
    }
  }
  const info = {
    path: `/nix/store/${'a'.repeat(32)}-a`,
    narHash: `sha256-${createHash('sha256').update(nar).digest('base64')}`,
    narSize: nar.length,
    references: [],
    deriver: null,
    signatures: [],
    contentAddress: null,
  }
  return [info, { grind: { manifestPath: '/nix/store/other', manifestNar: Buffer.alloc(0) }, narOf: chunks }] as unknown as Parameters<
    typeof sampleOf
  >
}

test.each([
  { name: 'chunks of a file behind the head of its archive', sizes: [96, 256 * 1024] },
  { name: 'one chunk', sizes: [10 * MEBIBYTE] },
  { name: 'chunks that are smaller than the sample', sizes: [1000] },
])('a sample is 64 KiB from two mebibytes into a large archive, in $name', async ({ sizes }) => {
  const nar = randomBytes(4 * MEBIBYTE + 96)
  expect(await sampleOf(...readIn(nar, sizes))).toEqual(nar.subarray(2 * MEBIBYTE, 2 * MEBIBYTE + 64 * 1024))
})

test('a sample of a small archive is from its middle to its end', async () => {
  const nar = randomBytes(1001)
  expect(await sampleOf(...readIn(nar, [100]))).toEqual(nar.subarray(500))
})
