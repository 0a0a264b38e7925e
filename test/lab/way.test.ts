import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Lane } from '../../lab/link/lane.ts'
import type { Line } from '../../lab/link/settings.ts'
import { Way } from '../../lab/link/way.ts'

/*
 * How long a line takes, on a clock of the test's own: on the machine's clock, other work would be a part of every time. What real
 * sockets make of it is in link.test.ts.
 */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const megabit = 125_000
const CHUNK_BYTES = 64 * 1024

/** A sender that has `bytes` to send and never waits for anything but a pause. */
class Sender extends EventEmitter {
  #left: number
  #isPaused = true

  constructor(bytes: number) {
    super()
    this.#left = bytes
  }

  pause(): void {
    this.#isPaused = true
  }

  resume(): void {
    if (!this.#isPaused) return
    this.#isPaused = false
    this.#send()
  }

  #send(): void {
    while (!this.#isPaused && this.#left > 0) {
      const bytes = Math.min(CHUNK_BYTES, this.#left)
      this.#left -= bytes
      this.emit('data', Buffer.alloc(bytes))
    }
  }
}

/** A receiver that takes everything at once and remembers when the last of it came. */
class Receiver extends EventEmitter {
  bytes = 0
  lastAt = 0

  write(bytes: Buffer): boolean {
    this.bytes += bytes.length
    this.lastAt = performance.now()
    return true
  }
}

/** Milliseconds until each of the connections over one lane has its bytes at the other end. */
async function timesOver(line: Line, connections: readonly number[]): Promise<number[]> {
  const lane = new Lane(line)
  const begin = performance.now()
  const pairs = connections.map((bytes) => ({ bytes, sender: new Sender(bytes), receiver: new Receiver() }))
  const ways = pairs.map(({ sender, receiver }) => new Way(sender as unknown as Socket, receiver as unknown as Socket, lane))
  for (const way of ways) way.open()
  while (pairs.some(({ bytes, receiver }) => receiver.bytes < bytes)) await vi.advanceTimersByTimeAsync(1)
  return pairs.map(({ receiver }) => receiver.lastAt - begin)
}

describe('a line on its own clock', () => {
  test.each([10, 40, 150])('a way of the link takes half of a round trip of %i ms, within a tenth', async (roundTripMilliseconds) => {
    const [time] = await timesOver({ roundTripMilliseconds, bytesPerSecond: Infinity }, [1])
    expect(time! * 2).toBeGreaterThan(roundTripMilliseconds * 0.9)
    expect(time! * 2).toBeLessThan(roundTripMilliseconds * 1.1)
  })

  test.each([
    { megabits: 1, bytes: 125_000 },
    { megabits: 10, bytes: 1_250_000 },
    { megabits: 100, bytes: 12_500_000 },
  ])('$bytes bytes at $megabits Mbit/s take a second, within a tenth', async ({ megabits, bytes }) => {
    const [time] = await timesOver({ roundTripMilliseconds: 20, bytesPerSecond: megabits * megabit }, [bytes])
    expect(time).toBeGreaterThan(900)
    expect(time).toBeLessThan(1100)
  })

  test('connections of a way share its rate', async () => {
    const times = await timesOver({ roundTripMilliseconds: 0, bytesPerSecond: 40 * megabit }, [2_500_000, 2_500_000])
    expect(Math.max(...times)).toBeGreaterThan(900)
    expect(Math.max(...times)).toBeLessThan(1100)
    expect(Math.min(...times)).toBeGreaterThan(Math.max(...times) * 0.9)
  })
})

test.each([
  { name: 'a piece takes its length over the rate, and half the length of the line', pieces: [[0, 1000]], arrivals: [51] },
  {
    name: 'one that comes while another leaves waits for it',
    pieces: [
      [0, 1000],
      [0, 1000],
    ],
    arrivals: [51, 52],
  },
  {
    name: 'one that comes later does not',
    pieces: [
      [0, 1000],
      [10, 500],
    ],
    arrivals: [51, 60.5],
  },
])('a lane of a way: $name', ({ pieces, arrivals }) => {
  const lane = new Lane({ roundTripMilliseconds: 100, bytesPerSecond: 1_000_000 })
  expect(pieces.map(([now, bytes]) => lane.arrival(now!, bytes!))).toEqual(arrivals)
})
