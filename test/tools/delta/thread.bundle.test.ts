import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { makeDelta } from '#domain/delta/make'
import { bundleFolder } from '../../support/run-stub.ts'

test('the thread of the bundle makes the same delta as the source', async () => {
  const base = Buffer.from('a base of some words, and some more of them')
  const next = Buffer.from('a base of some other words, and some more of them')
  const worker = new Worker(join(bundleFolder(), 'delta-thread.js'), { workerData: { base, next } })
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  worker.once('message', resolve).once('error', reject)
  expect(Buffer.from(await promise)).toEqual(makeDelta(base, next))
})
