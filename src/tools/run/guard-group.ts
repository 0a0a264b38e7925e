import type { ChildProcess } from 'node:child_process'

/** Milliseconds between the request to end and the end, for a program that cleans up after itself. */
const GRACE_MILLISECONDS = 2000

/** Who tells us to end: the terminal, a service manager, a job that is cancelled. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

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
  const end = (signal: NodeJS.Signals) => {
    kill()
    stopListening()
    // With nobody else listening, this ends us as it would have.
    process.kill(process.pid, signal)
  }
  const stopListening = () => endings.forEach((ending) => process.off(ending, end))
  endings.forEach((ending) => process.on(ending, end))
  process.once('exit', kill)

  return {
    timedOut: () => timedOut,
    [Symbol.dispose]() {
      timers.forEach(clearTimeout)
      stopListening()
      process.off('exit', kill)
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
