import { AsyncLocalStorage } from 'node:async_hooks'
import { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { endTree } from '../process/tree.ts'
import type { Command } from './runner.ts'
import { whenWeEnd } from './when-we-end.ts'

/** Milliseconds between the request to end and the end, as execa has it. */
const GRACE_MILLISECONDS = 5000

export interface StartedChild extends Disposable {
  /** Does `start`, and takes the process that it starts for ours. */
  within<Result>(start: () => Promise<Result>): Promise<Result>
  /** Asks it to end, and kills it when it does not. */
  stop(): void
  /** True when the timeout ended it. */
  timedOut(): boolean
}

const owner = new AsyncLocalStorage<(child: ChildProcess) => void>()
let isListening = false

/**
 * Returns a process that a package starts without exposing it: Node announces each new one. It is stopped at the timeout, when the signal
 * is aborted, and when we are asked to end, and a broken pipe to it does not end us.
 */
export function startedChild({ timeout, signal }: Pick<Command, 'timeout' | 'signal'>): StartedChild {
  // Once, because a later process is distinguished by where it was started.
  if (!isListening) subscribe('child_process', tellOwner)
  isListening = true
  const timers: NodeJS.Timeout[] = []
  let child: ChildProcess | undefined
  const stop = () => {
    child?.kill()
    timers.push(setTimeout(() => child?.kill('SIGKILL'), GRACE_MILLISECONDS))
  }
  let isLate = false
  let ending: Disposable | undefined
  const endAll = (isTooLate: boolean) => {
    isLate ||= isTooLate
    if (child?.pid !== undefined) ending = endTree(child.pid)
  }
  const abort = () => endAll(false)
  signal?.addEventListener('abort', abort)
  const listening = whenWeEnd(() => child?.kill())
  return {
    within: (start) =>
      owner.run((created) => {
        child = created
        created.once('spawn', () => {
          created.stdin?.on('error', () => undefined)
          if (signal?.aborted === true) abort()
          if (timeout !== undefined && Number.isFinite(timeout)) timers.push(setTimeout(() => endAll(true), timeout))
        })
      }, start),
    stop,
    timedOut: () => isLate,
    [Symbol.dispose]() {
      timers.forEach(clearTimeout)
      signal?.removeEventListener('abort', abort)
      ending?.[Symbol.dispose]()
      listening[Symbol.dispose]()
    },
  }
}

function tellOwner(message: unknown): void {
  if (typeof message === 'object' && message !== null && 'process' in message && message.process instanceof ChildProcess) {
    owner.getStore()?.(message.process)
  }
}
