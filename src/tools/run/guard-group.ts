import type { ChildProcess } from 'node:child_process'
import { whenWeEnd } from './when-we-end.ts'

/** Milliseconds between the request to end and the end, for a program that cleans up after itself. */
const GRACE_MILLISECONDS = 2000

interface Guard extends Disposable {
  timedOut(): boolean
}

/**
 * Sees to it that nothing is left of a process group: at the timeout it is asked to end, and killed two seconds later; it is
 * killed when its leader has ended, and when this process is told to end, of which a group of its own hears nothing.
 */
export function guardGroup(leader: ChildProcess, timeout?: number): Guard {
  let timedOut = false
  const timers: NodeJS.Timeout[] = []
  const after = (milliseconds: number, work: () => void) => void timers.push(setTimeout(work, milliseconds))
  const kill = () => signalGroup(leader.pid, 'SIGKILL')

  if (timeout !== undefined) {
    after(timeout, () => {
      timedOut = true
      signalGroup(leader.pid, 'SIGTERM')
      after(GRACE_MILLISECONDS, kill)
    })
  }
  leader.once('exit', () => {
    kill()
    // Who left the group may still hold the streams open; nobody waits for that.
    after(GRACE_MILLISECONDS, () => {
      leader.stdout?.destroy()
      leader.stderr?.destroy()
    })
  })
  const listening = whenWeEnd(kill)

  return {
    timedOut: () => timedOut,
    [Symbol.dispose]() {
      timers.forEach(clearTimeout)
      listening[Symbol.dispose]()
    },
  }
}

function signalGroup(group: number | undefined, signal: NodeJS.Signals): void {
  if (group === undefined) return
  try {
    process.kill(-group, signal)
  } catch {
    // Nothing is left of it.
  }
}
