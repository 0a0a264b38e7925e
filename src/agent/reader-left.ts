import { whenUnread } from '#tools/run/when-unread'
import type { World } from './world.ts'

/** A client sends a sign of life every 10 seconds; one that is cut off is given up after this time. */
const SILENCE_MILLISECONDS = 60_000

interface ReaderLeft extends Disposable {
  /** Aborted when the reader of a call's output has left. */
  readonly signal: AbortSignal
}

/**
 * Notices that the reader of a call's output has left, although nothing is written. A client keeps its side open and sends empty lines for
 * as long as it reads; an older one sends its request, without a line end, and closes its side at once, which is no sign of its end.
 */
export function readerLeft(
  { stdin, stdout, isRemote }: Pick<World, 'stdin' | 'stdout' | 'isRemote'>,
  silenceMilliseconds = SILENCE_MILLISECONDS,
): ReaderLeft {
  const left = new AbortController()
  const leave = () => left.abort()
  const watched = whenUnread(stdout, leave)
  // What a person types is not for us.
  const listened = isRemote === true ? listenForLife(stdin, { silenceMilliseconds, leave }) : undefined
  return {
    signal: left.signal,
    [Symbol.dispose]() {
      watched[Symbol.dispose]()
      listened?.[Symbol.dispose]()
    },
  }
}

interface Listening {
  readonly silenceMilliseconds: number
  readonly leave: () => void
}

const ignore = () => undefined

function listenForLife(stdin: World['stdin'], { silenceMilliseconds, leave }: Listening): Disposable {
  let silence: NodeJS.Timeout | undefined
  const hear = (chunk: Buffer | string) => {
    if (silence !== undefined) silence.refresh()
    else if (chunk.includes('\n')) silence = setTimeout(leave, silenceMilliseconds)
  }
  const end = () => {
    if (silence !== undefined) leave()
  }
  stdin.on('data', hear).on('end', end).on('close', end).on('error', ignore)
  return {
    [Symbol.dispose]() {
      clearTimeout(silence)
      silence = undefined
      // An input that stays open would keep the process.
      stdin.destroy()
    },
  }
}
