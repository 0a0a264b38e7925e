import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import process from 'node:process'
import { parseEnvironmentStart } from '#tools/process/stat'
import { isSecretVariable } from './secret-variables.ts'

/**
 * Overwrites the secret variables in the memory that `/proc/<pid>/environ` shows, where every program of the same user could read them:
 * Linux shows there what a process was started with, even if it removes that later (proc_pid_environ(5)). In `process.env` they stay. Costs
 * a millisecond; a start of another process without them would cost a whole start of Node.
 *
 * @throws {Error} if the kernel does not permit it; the step must not continue then.
 */
export function hideEnvironment(): void {
  const secrets = Object.entries(process.env).filter(([name]) => isSecretVariable(name))
  if (secrets.length === 0) return
  // setenv(3) gives each a string of its own, so that nothing points into the memory that is overwritten.
  for (const [name, value] of secrets) process.env[name] = value
  try {
    overwriteSecrets()
  } catch (error) {
    throw new Error('The kernel does not let this step hide its inputs from the programs that it starts.', { cause: error })
  }
  if (startedWith().some(({ name }) => isSecretVariable(name))) {
    throw new Error('The inputs of this step can still be read in /proc/self/environ, where the programs that it starts would find them.')
  }
}

function overwriteSecrets(): void {
  const start = parseEnvironmentStart(readFileSync('/proc/self/stat', 'utf8'))
  if (start === undefined) throw new Error('/proc/self/stat does not contain the address of the environment.')
  const memory = openSync('/proc/self/mem', 'r+')
  try {
    for (const { name, offset, length } of startedWith()) {
      if (isSecretVariable(name)) writeSync(memory, Buffer.alloc(length), 0, length, start + offset)
    }
  } finally {
    closeSync(memory)
  }
}

/** The variables in the memory that the process was started with: each name, and where in that memory its text is, in bytes. */
function startedWith(): { name: string; offset: number; length: number }[] {
  const variables = []
  let offset = 0
  for (const text of readFileSync('/proc/self/environ', 'latin1').split('\0')) {
    if (text !== '') variables.push({ name: text.split('=', 1)[0]!, offset, length: text.length })
    offset += text.length + 1
  }
  return variables
}
