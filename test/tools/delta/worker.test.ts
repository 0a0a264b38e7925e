import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { makeDelta } from '#domain/delta/make'
import { deltaInWorker } from '#tools/delta/worker'

const base = createHash('shake256', { outputLength: 2_000_000 }).update('base').digest()
const next = Buffer.concat([base.subarray(1_000_000), base])

describe('deltaInWorker', () => {
  test('the thread makes the same delta, while this thread goes on', async () => {
    let turns = 0
    const state = { isDone: false }
    const delta = deltaInWorker(base, next).finally(() => {
      state.isDone = true
    })
    while (!state.isDone) {
      turns += 1
      await setImmediate()
    }
    expect((await delta).equals(makeDelta(base, next))).toBe(true)
    expect(turns).toBeGreaterThan(100)
  })

  test('the thread takes parts of buffers, and shared memory', async () => {
    const shared = Buffer.from(new SharedArrayBuffer(1000))
    base.copy(shared)
    expect(await deltaInWorker(shared.subarray(10), base.subarray(5, 1000))).toEqual(
      makeDelta(base.subarray(10, 1000), base.subarray(5, 1000)),
    )
  })

  test('the thread ends with the reason of its signal', async () => {
    const stop = new AbortController()
    const delta = deltaInWorker(base, next, stop.signal)
    const reason = new Error('no longer needed')
    stop.abort(reason)
    await expect(delta).rejects.toBe(reason)
    await expect(deltaInWorker(base, next, stop.signal)).rejects.toBe(reason)
  })
})
