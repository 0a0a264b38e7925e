/**
 * What each action's entry point does before it loads anything else. It is a separate bundle, reads and writes synchronously, and imports
 * next to nothing, because it runs in two processes one after the other.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { parseStartTicks } from '#tools/process/stat'
import { keysFolder, LABEL } from './keys-folder.ts'
import { isSecretVariable } from './secret-variables.ts'

/** Where a process hands the secret variables to the one that it becomes. */
const HANDOVER = 'GRIND_TO_PROD_HANDOVER'

/**
 * Restarts this process without secrets in its environment, because every program of the same user can read it in `/proc/<pid>/environ`:
 * Linux keeps there what a process was started with, even if the process removes it later. So the process executes itself again, with the
 * same id, and passes the secret variables in a file that is removed before anything else is done. In the new process they are in
 * `process.env` as before. Throws if that is impossible.
 */
export function startClean(): void {
  const handed = process.env[HANDOVER]
  if (handed === undefined) startAnew()
  else takeOver(handed)
}

/** Does not return when there is something to hide. */
function startAnew(): void {
  const all = Object.entries(process.env)
  const secret = all.filter(([name]) => isSecretVariable(name))
  if (secret.length === 0) return
  if (process.execve === undefined) throw new Error(`Node ${process.version} cannot hide the inputs of this step; run it with Node 24.`)
  // Named as the folders of keys are, by the process, which stays the same: what a kill between leaves is found and removed as those are.
  const started = parseStartTicks(readFileSync('/proc/self/stat', 'utf8'))
  const folder = join(keysFolder(), `${LABEL}-${process.pid}-${started}-${randomBytes(4).toString('hex')}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'handover')
  writeFileSync(file, JSON.stringify(Object.fromEntries(secret)), { mode: 0o600, flag: 'wx' })
  const open = Object.fromEntries(all.filter(([name]) => !isSecretVariable(name)))
  process.execve(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], { ...open, [HANDOVER]: file })
}

function takeOver(handed: string): void {
  delete process.env[HANDOVER]
  const folder = dirname(handed)
  // Only our own folder: the path in the variable is removed.
  if (dirname(folder) !== keysFolder() || !basename(folder).startsWith(`${LABEL}-${process.pid}-`)) {
    throw new Error(`${HANDOVER} is for this program itself; remove it from the environment of the step.`)
  }
  const variables: unknown = JSON.parse(readFileSync(handed, 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  Object.assign(process.env, variables)
}
