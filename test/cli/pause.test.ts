import { createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { pauseWith } from '#cli/world'

const HOUR = 3_600_000

test('a pause ends at once when the output cannot be written, and none begins after that', async () => {
  const full: WriteStream = createWriteStream('/dev/full')
  const paused = pauseWith(full, HOUR)
  full.write('frame')
  expect(await paused).toBe(false)
  if (!full.closed) await once(full, 'close')
  expect(await pauseWith(full, HOUR)).toBe(false)
})

test('a pause goes on when its time is over, and leaves no listener', async () => {
  const output = new PassThrough()
  expect(await pauseWith(output, 1)).toBe(true)
  expect(output.listenerCount('error')).toBe(0)
})
