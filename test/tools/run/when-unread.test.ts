import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { whenUnread } from '#tools/run/when-unread'

const module = new URL('../../../src/tools/run/when-unread.ts', import.meta.url).href
/** Reports to its standard error when its standard output has no reader any more, and lives on for an hour. */
const program = `
  const { whenUnread } = await import(${JSON.stringify(module)})
  const waiting = setTimeout(() => undefined, 3_600_000)
  whenUnread(process.stdout, () => { console.error('unread'); clearTimeout(waiting) })
  console.error('ready')`

test('the end of the reader of a pipe is noticed although nothing is written', async () => {
  // A pipe of a shell: Node itself would make a socket. The reader leaves when it is sent a line.
  const script = 'exec 3>&2 4<&0; "$0" --input-type=module -e "$1" 2>&3 </dev/null | { read -r line <&4; }'
  const shell = spawn('/bin/sh', ['-c', script, process.execPath, program], { stdio: ['pipe', 'inherit', 'pipe'] })
  let stderr = ''
  shell.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
  await expect.poll(() => stderr, { timeout: 30_000 }).toBe('ready\n')
  shell.stdin.end('leave\n')
  await once(shell, 'close')
  expect(stderr).toBe('ready\nunread\n')
})

test('an output that cannot be written is noticed once, and after its watch has ended not at all', () => {
  const output = new PassThrough().on('error', () => undefined)
  let times = 0
  whenUnread(output, () => (times += 1))
  whenUnread(output, () => (times += 100))[Symbol.dispose]()
  output.emit('error', new Error('write EPIPE'))
  output.emit('error', new Error('write EPIPE'))
  output.emit('close')
  expect(times).toBe(1)
  expect(['error', 'close'].map((event) => output.listenerCount(event))).toEqual([1, 0])
})
