import type { ChildProcess } from 'node:child_process'
import { tookTooLong } from '#domain/errors/time-limit'
import { endTree } from '../process/tree.ts'
import type { Command, CommandResult } from './runner.ts'

/** Milliseconds in which what was killed is gone; streams that a process outside of the tree holds open are then no longer awaited. */
const AFTERWARDS_MILLISECONDS = 4000

export interface TimeLimit extends Disposable {
  isReached(): boolean
}

/** Ends a program, with all that it started, after so many milliseconds. */
export function timeLimit(child: ChildProcess, milliseconds: number | undefined): TimeLimit {
  let isReached = false
  let ending: Disposable | undefined
  const timers: NodeJS.Timeout[] = []
  const reach = () => {
    isReached = true
    if (child.pid !== undefined) ending = endTree(child.pid)
    timers.push(
      setTimeout(() => {
        child.stdout?.destroy()
        child.stderr?.destroy()
      }, AFTERWARDS_MILLISECONDS),
    )
  }
  if (milliseconds !== undefined && Number.isFinite(milliseconds)) timers.push(setTimeout(reach, milliseconds))
  return {
    isReached: () => isReached,
    [Symbol.dispose]() {
      timers.forEach(clearTimeout)
      ending?.[Symbol.dispose]()
    },
  }
}

/** Returns the result of a program that reached its limit. An exit status after that is only how it took the signal. */
export function atLimit({ timeout }: Command, { stdout, stderr }: CommandResult): CommandResult {
  return { status: null, stdout, stderr: `${stderr.trimEnd()}\n${tookTooLong(timeout ?? 0)}\n`.trimStart(), timedOut: true }
}
