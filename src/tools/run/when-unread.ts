import { spawn } from 'node:child_process'
import { fstatSync } from 'node:fs'
import type { Writable } from 'node:stream'

/** A stream for output; `fd` is there when it is a file of this process. */
export type Watched = Writable & { readonly fd?: number }

/**
 * Runs `work` once, when an output cannot be written any more: its reader is gone, or its disk is full. Disposing removes it. The reader
 * of a pipe is noticed at once, although nothing is written; where there is no GNU tail, at the next write.
 */
export function whenUnread(output: Watched, work: () => void): Disposable {
  const listening = new AbortController()
  const once = () => {
    if (listening.signal.aborted) return
    listening.abort()
    work()
  }
  for (const event of ['error', 'close']) output.once(event, once)
  listening.signal.addEventListener('abort', () => ['error', 'close'].forEach((event) => output.off(event, once)))
  if (output.errored !== null || output.destroyed) queueMicrotask(once)
  else if (isPipe(output.fd)) watchPipe(output.fd, { signal: listening.signal, onGone: once })
  return { [Symbol.dispose]: () => listening.abort() }
}

function isPipe(fd: number | undefined): fd is number {
  try {
    return fd !== undefined && fstatSync(fd).isFIFO()
  } catch {
    return false
  }
}

interface PipeWatch {
  readonly signal: AbortSignal
  readonly onGone: () => void
}

/** Node cannot ask whether a pipe has a reader. GNU tail asks that of its own output, and ends by SIGPIPE; and it ends with us. */
function watchPipe(fd: number, { signal, onGone }: PipeWatch): void {
  const watcher = spawn('tail', ['--follow', `--pid=${process.pid}`, '/dev/null'], { stdio: ['ignore', fd, 'ignore'], signal })
  watcher.unref()
  // Without tail, and when it is not needed any more.
  watcher.on('error', () => undefined)
  watcher.once('exit', (_status, ending) => {
    if (ending === 'SIGPIPE') onGone()
  })
}
