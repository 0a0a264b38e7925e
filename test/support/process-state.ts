import process from 'node:process'
import { afterAll, vi } from 'vitest'

/**
 * The files of a worker share its process, so each must leave the process as it found it: what one file changes and forgets would
 * decide how the next one ends. A file that forgets fails here, and the process is restored for the next.
 */
const environment = { ...process.env }
const { directory, exitCode, umask } = others()

afterAll(() => {
  vi.useRealTimers()
  const changed = [...restoreEnvironment(), ...restoreOthers()]
  if (changed.length > 0) throw new Error(`The test file leaves the process changed: ${changed.join(', ')}.`)
})

function others() {
  return { directory: process.cwd(), exitCode: process.exitCode, umask: process.umask() }
}

function restoreEnvironment(): string[] {
  const names = new Set([...Object.keys(environment), ...Object.keys(process.env)])
  const changed = [...names].filter((name) => process.env[name] !== environment[name])
  for (const name of changed) {
    if (environment[name] === undefined) delete process.env[name]
    else process.env[name] = environment[name]
  }
  return changed
}

function restoreOthers(): string[] {
  const after = others()
  process.chdir(directory)
  process.exitCode = exitCode
  process.umask(umask)
  return [
    ...(after.directory === directory ? [] : ['its folder']),
    ...(after.exitCode === exitCode ? [] : ['its exit code']),
    ...(after.umask === umask ? [] : ['its umask']),
  ]
}
