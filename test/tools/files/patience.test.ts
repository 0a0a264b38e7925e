import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { patiently } from '#tools/files/patience'

const lost = () => new Error('lost')

// By the real clock, a process that pauses for as long as its patience lasts would lose every sender.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** Writes so many bytes each so many milliseconds, until it is no longer read. */
function sender(bytes: number, milliseconds: number, times = Infinity): PassThrough {
  const input = new PassThrough()
  let sent = 0
  const timer = setInterval(() => {
    if (input.destroyed) return clearInterval(timer)
    sent += 1
    if (sent <= times) input.write(Buffer.alloc(bytes))
    else {
      clearInterval(timer)
      input.end()
    }
  }, milliseconds)
  return input
}

/** Longer than any of these senders, and than the patience with them. */
const END_MILLISECONDS = 120_000

async function read(input: PassThrough, patience: Parameters<typeof patiently>[1], work = 0): Promise<number> {
  const reading = readAll(input, patience, work)
  reading.catch(() => undefined)
  await vi.advanceTimersByTimeAsync(END_MILLISECONDS)
  return reading
}

async function readAll(input: PassThrough, patience: Parameters<typeof patiently>[1], work: number): Promise<number> {
  let size = 0
  for await (const chunk of patiently(input, patience, lost)) {
    size += chunk.length
    if (work > 0) await new Promise((resolve) => setTimeout(resolve, work))
  }
  return size
}

const patience = { silence: 400, bytesPerSecond: 10_000, total: 60_000 }

test('a client that sends fast enough is read to the end, however long it takes', async () => {
  expect(await read(sender(1000, 20, 50), patience)).toBe(50_000)
})

test('a client that is silent for too long is ended', async () => {
  await expect(read(sender(1, 60_000), patience)).rejects.toThrow('lost')
})

test('a client that repeatedly sends a byte just in time is ended', async () => {
  // Read to the end, it would succeed.
  await expect(read(sender(1, 100, 50), patience)).rejects.toThrow('lost')
})

test('a client gets no more time for silence because of what it sent before', async () => {
  const input = new PassThrough()
  input.write(Buffer.alloc(1_000_000))
  // With credit for it, the silence would be accepted, and the read succeed.
  setTimeout(() => input.end(), 3000)
  await expect(read(input, patience)).rejects.toThrow('lost')
})

test('a client is read for no longer than the whole time', async () => {
  await expect(read(sender(10_000, 10), { ...patience, total: 300 })).rejects.toThrow('lost')
})

test('a client does not pay for the time of the reader', async () => {
  const input = new PassThrough()
  for (let piece = 0; piece < 6; piece += 1) input.write(Buffer.alloc(10))
  input.end()
  expect(await read(input, { ...patience, silence: 150 }, 100)).toBe(60)
})
