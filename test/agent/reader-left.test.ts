import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { readerLeft } from '#agent/reader-left'

const HOUR = 3_600_000

function reader(silenceMilliseconds = HOUR) {
  const stdin = new PassThrough()
  const left = readerLeft({ stdin, stdout: new PassThrough(), isRemote: true }, silenceMilliseconds)
  return { stdin, left, hasLeft: () => left.signal.aborted }
}

test('a client that closes its side has left, and so has one that is cut off', async () => {
  const closing = reader()
  closing.stdin.write('{}\n')
  closing.stdin.write('\n')
  closing.stdin.end()
  await expect.poll(closing.hasLeft).toBe(true)
  const lost = reader()
  lost.stdin.write('{}\n')
  await expect.poll(() => lost.stdin.readableLength).toBe(0)
  lost.stdin.destroy(new Error('The client has left.'))
  await expect.poll(lost.hasLeft).toBe(true)
})

test('a client that is silent for too long is given up', async () => {
  const { stdin, hasLeft } = reader(1)
  stdin.write('{}\n')
  await expect.poll(hasLeft).toBe(true)
})

test('a client of an older version, which closes its side at once, is still there', async () => {
  const { stdin, left } = reader(1)
  stdin.end('{}')
  await expect.poll(() => stdin.closed).toBe(true)
  expect(left.signal.aborted).toBe(false)
  left[Symbol.dispose]()
})

test('a person on the host has left when the output cannot be written, and input is left alone', () => {
  const stdin = new PassThrough()
  const stdout = new PassThrough()
  using left = readerLeft({ stdin, stdout })
  expect(stdin.listenerCount('data')).toBe(0)
  stdout.emit('error', new Error('write EPIPE'))
  expect(left.signal.aborted).toBe(true)
})

test('an input that stays open does not keep the process after its call', async () => {
  const { stdin, left } = reader()
  stdin.write('{}\n')
  left[Symbol.dispose]()
  expect(stdin.destroyed).toBe(true)
  await expect.poll(() => stdin.closed).toBe(true)
  expect(left.signal.aborted).toBe(false)
})
