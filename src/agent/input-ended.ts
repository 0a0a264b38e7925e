import type { World } from './world.ts'

interface InputEnded extends Disposable {
  /** Aborted when the input of a call has ended, or was cut off. */
  readonly signal: AbortSignal
}

/** Notices the end of a call's input, which its client keeps open for as long as it waits. What comes before is ignored. */
export function inputEnded(stdin: World['stdin']): InputEnded {
  const ended = new AbortController()
  const end = () => ended.abort()
  stdin.on('end', end).on('close', end).on('error', end).resume()
  return {
    signal: ended.signal,
    [Symbol.dispose]() {
      // An input that stays open would keep the process.
      stdin.destroy()
    },
  }
}
