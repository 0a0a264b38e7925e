import process from 'node:process'
import { afterAll, expect, vi } from 'vitest'

/**
 * The files of a worker share its process, so each must leave the process as it found it: what one file changes and forgets would
 * decide how the next one ends. A file that forgets fails here, and the process is restored for the next.
 */
const before = processState()

afterAll(() => {
  const after = processState()
  restore()
  expect(after, 'the test file leaves the process changed').toEqual(before)
})

function processState() {
  return { environment: { ...process.env }, directory: process.cwd(), exitCode: process.exitCode, umask: process.umask() }
}

function restore(): void {
  vi.useRealTimers()
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(before.environment, name)) delete process.env[name]
  Object.assign(process.env, before.environment)
  if (process.cwd() !== before.directory) process.chdir(before.directory)
  process.exitCode = before.exitCode
  process.umask(before.umask)
}
