import { watch } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** Shows when something in a folder changes. */
export interface WatchedFolder extends Disposable {
  /**
   * Returns once something in the folder has changed since the last call, and after `milliseconds` at the latest: a change that the kernel
   * does not report (it has too many watches, or the folder is not there) is seen then.
   */
  change(milliseconds: number): Promise<void>
}

/** Watches a folder's entries, and the content of its files. Never throws: without the kernel's help a wait only ends at its limit. */
export function watchFolder(folder: string): WatchedFolder {
  let hasChanged = false
  let wake = ignore
  const note = (): void => {
    hasChanged = true
    wake()
  }
  const watcher = started(folder, note)
  return {
    async change(milliseconds) {
      if (!hasChanged) {
        const waiting = new AbortController()
        wake = () => waiting.abort()
        await delay(milliseconds, undefined, { signal: waiting.signal }).catch(() => undefined)
        wake = ignore
      }
      hasChanged = false
    },
    [Symbol.dispose]: () => watcher?.close(),
  }
}

function ignore(): void {}

function started(folder: string, onChange: () => void) {
  try {
    const watcher = watch(folder, { persistent: false }, onChange)
    return watcher.on('error', () => watcher.close())
  } catch {
    return undefined
  }
}
