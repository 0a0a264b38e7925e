import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { RunningCommand } from '#tools/run/runner'
import { announce } from '#steps/agent/announce'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import type { AgentSession } from '#steps/agent/session'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'

/** A session whose one call has these streams. */
function sessionOf(start: () => Promise<RunningCommand>) {
  const asked: (readonly string[])[] = []
  const reporter = collectingReporter()
  const session = {
    connection: { target: { name: 'prod', address: { user: 'deploy', host: 'prod', port: 22 } } },
    application: 'choiros',
    calls: {
      start({ words }: { readonly words: readonly string[] }) {
        asked.push(words)
        return start()
      },
    },
    context: { reporter },
  } as unknown as AgentSession
  return { asked, reporter, session }
}

function call() {
  const stdin = new PassThrough()
  const stdout = new PassThrough()
  const running = { stdin, stdout, finished: new Promise<never>(() => undefined), kill: () => undefined }
  return { stdin, stdout, running }
}

test('announce keeps its side open, and sends nothing, until it is disposed of', async () => {
  const { stdin, running } = call()
  const { asked, session } = sessionOf(() => Promise.resolve(running))
  const chunks: string[] = []
  stdin.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  let hasEnded = false
  stdin.on('end', () => (hasEnded = true))
  const announced = announce(session, attempt)
  await expect.poll(() => asked).toEqual([['grind-to-prod-agent', 'announce', 'choiros', attempt]])
  expect([chunks, hasEnded]).toEqual([[], false])
  announced[Symbol.dispose]()
  await expect.poll(() => hasEnded).toBe(true)
})

test('announce reports nothing of what the agent wrote, nor that it failed', async () => {
  const { stdout, running } = call()
  const { reporter, session } = sessionOf(() => Promise.resolve(running))
  stdout.write(`${JSON.stringify({ event: 'note', level: 'warning', message: 'Odd.' })}\n`)
  stdout.end('no message\n')
  const failing = sessionOf(() => Promise.reject(new Error('lost')))
  const announcements = [announce(session, attempt), announce(failing.session, attempt)]
  await expect.poll(() => stdout.destroyed).toBe(true)
  expect([reporter.events, failing.reporter.events]).toEqual([[], []])
  announcements.forEach((one) => one[Symbol.dispose]())
})
