import type { ChildProcess } from 'node:child_process'
import { whenWeEnd } from './when-we-end.ts'

/** Milliseconds between SIGTERM and SIGKILL, for a program that cleans up after itself. */
const GRACE_MILLISECONDS = 2000

interface Guard extends Disposable {
  timedOut(): boolean
}

/**
 * Ensures that no process of a group is left: at the timeout it gets SIGTERM, and SIGKILL two seconds later; it is killed when its leader
 * has ended, and when this process is asked to end, which a separate group does not notice.
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
    // Processes that left the group may still have the streams open; they are not awaited.
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
