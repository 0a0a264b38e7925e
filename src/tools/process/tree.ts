import { readFileSync } from 'node:fs'
import { parseParent } from './stat.ts'
import { processFacts, processIds } from './table.ts'

/** Milliseconds between SIGTERM and SIGKILL, for a program that cleans up after itself. */
const GRACE_MILLISECONDS = 2000

/**
 * Ends a process with all that it started: SIGTERM now, and SIGKILL after a while for those that are left, and for what they have started
 * since. Unlike a group, the processes need not be in a session of their own, which would have no terminal to ask for a passphrase on.
 */
export function endTree(leader: number): Disposable {
  const asked = [leader, ...descendants(leader)].map(processFacts)
  for (const { pid } of asked) signal(pid, 'SIGTERM')
  const timer = setTimeout(() => {
    for (const { pid, startTicks } of asked) {
      // A number may be another process's by now.
      if (startTicks === null || processFacts(pid).startTicks !== startTicks) continue
      for (const each of [pid, ...descendants(pid)]) signal(each, 'SIGKILL')
    }
  }, GRACE_MILLISECONDS)
  return { [Symbol.dispose]: () => clearTimeout(timer) }
}

/** Returns every process below this one. Without /proc there are none that we know of. */
function descendants(ancestor: number): number[] {
  const children = new Map<number, number[]>()
  for (const pid of idsOrNone()) {
    const parent = parentOf(pid)
    if (parent === undefined) continue
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [pid])
    else siblings.push(pid)
  }
  const below = (pid: number): number[] => {
    const own = children.get(pid) ?? []
    return own.concat(own.flatMap(below))
  }
  return below(ancestor)
}

function idsOrNone(): number[] {
  try {
    return processIds()
  } catch {
    return []
  }
}

function parentOf(pid: number): number | undefined {
  try {
    return parseParent(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return undefined
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It is gone.
  }
}
