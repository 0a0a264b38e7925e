import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { inputEnded } from '#agent/input-ended'

test.each([
  { how: 'closes its side', end: (stdin: PassThrough) => void stdin.end() },
  { how: 'is cut off', end: (stdin: PassThrough) => void stdin.destroy(new Error('The client has left.')) },
])('the input of a call has ended when its client $how, and not because of what it sends', async ({ end }) => {
  const stdin = new PassThrough()
  using ended = inputEnded(stdin)
  stdin.write('\n')
  await expect.poll(() => stdin.readableLength).toBe(0)
  expect(ended.signal.aborted).toBe(false)
  end(stdin)
  await expect.poll(() => ended.signal.aborted).toBe(true)
})

test('the input of a call is closed when nothing waits for its end any more', () => {
  const stdin = new PassThrough()
  inputEnded(stdin)[Symbol.dispose]()
  expect(stdin.destroyed).toBe(true)
})
