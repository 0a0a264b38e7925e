import { expect, test } from 'vitest'
import { importRoom, KEPT_FREE_BYTES } from '#domain/transfer/import-room'

const MiB = 1024 * 1024
const disk = (device: number, bytesFree: number) => ({ device, bytesFree })

test.each([
  { name: 'both fit, with what must stay free', store: disk(1, 1000 * MiB), spool: disk(2, 1000 * MiB), enough: true },
  { name: 'each fits, and the sum does not', store: disk(1, 1000 * MiB), spool: disk(1, 1000 * MiB), enough: false, on: 'both' },
  { name: 'the sum fits', store: disk(1, 1400 * MiB), spool: disk(1, 1400 * MiB), enough: true, on: 'both' },
  {
    name: 'it fits, and too little stays free',
    store: disk(1, 600 * MiB + KEPT_FREE_BYTES - 1),
    spool: disk(2, 1000 * MiB),
    enough: false,
    on: 'store',
  },
  {
    name: 'just what must stay free stays',
    store: disk(1, 600 * MiB + KEPT_FREE_BYTES),
    spool: disk(2, 1000 * MiB),
    enough: true,
    on: 'store',
  },
  { name: 'the spool is tighter', store: disk(1, 1000 * MiB), spool: disk(2, 650 * MiB), enough: false, on: 'spool' },
] as const)('an import has enough room ($enough): $name', ({ store, spool, enough, ...more }) => {
  const room = importRoom({ paths: 10, narBytes: 600 * MiB }, store, spool)
  expect(room.isEnough).toBe(enough)
  if ('on' in more) expect(room.on).toBe(more.on)
})

test('an empty import needs no room, not even the reserve', () => {
  expect(importRoom({ paths: 0, narBytes: 0 }, disk(1, 0), disk(1, 0))).toMatchObject({ bytesNeeded: 0, isEnough: true })
})
