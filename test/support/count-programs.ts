import childProcess from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { syncBuiltinESMExports } from 'node:module'

/** Counts the programs that this process starts. */
export interface ProgramCount {
  readonly started: () => number
  readonly stop: () => void
}

/**
 * Begins to count. Node's channel reports the programs that are not waited for; the functions that wait for one report nothing, so their
 * calls are counted.
 */
export function countPrograms(): ProgramCount {
  let started = 0
  const count = () => void (started += 1)
  subscribe('child_process', count)
  const restore = (['spawnSync', 'execFileSync', 'execSync'] as const).map((name) => replace(name, count))
  syncBuiltinESMExports()
  return {
    started: () => started,
    stop: () => {
      unsubscribe('child_process', count)
      for (const one of restore) one()
      syncBuiltinESMExports()
    },
  }
}

/** Has a function of node:child_process report each call; returns what ends that. */
function replace(name: 'spawnSync' | 'execFileSync' | 'execSync', report: () => void): () => void {
  const original = childProcess[name]
  const reporting = (...words: Parameters<typeof original>): unknown => {
    report()
    return Reflect.apply(original, childProcess, words)
  }
  Object.assign(childProcess, { [name]: reporting })
  return () => void Object.assign(childProcess, { [name]: original })
}
