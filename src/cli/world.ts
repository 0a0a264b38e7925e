import { hostname, homedir, userInfo } from 'node:os'
import process from 'node:process'
import { InputError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import type { Questions } from '#domain/report/questions'
import type { Runner } from '#tools/run/runner'
import { whenWeEnd } from '#tools/run/when-we-end'
import type { Watched } from '#tools/run/when-unread'

/** A stream for text, with `isTTY` on a terminal. */
export type TextStream = NodeJS.WritableStream & { readonly isTTY?: boolean }

/** What the command line takes from outside, so that a test can give it another. */
export interface World {
  readonly stdout: TextStream
  readonly stderr: TextStream
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly directory: string
  readonly home: string
  readonly actor: Actor
  /** Loads what starts programs, which a help does without. */
  readonly openRunner: () => Promise<Runner>
  /** Asks the person at the terminal; null when there is none. */
  readonly questions: () => Promise<Questions | null>
  /** Has this done when the program is asked to end, as by Ctrl-C, before it has; disposing removes it. */
  readonly whenEnded: (work: () => void) => Disposable
  /** Waits so many milliseconds; false when the wait is over for good, because the program is to end. */
  readonly pause: (milliseconds: number) => Promise<boolean>
  /** Has this done once standard output cannot be written any more, as when its reader is gone; disposing removes it. */
  readonly whenUnread: (work: () => void) => Promise<Disposable>
}

/** Throws InputError `file-unreadable` when the folder was removed. */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch (cause) {
    throw new InputError('file-unreadable', 'The current folder does not exist any more.', { hint: 'Change to another folder.', cause })
  }
}

/** A question needs a person who reads it and can answer. */
function isAtTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}

/** Waits; false when the output cannot be written any more, because there is nothing left to do then. */
export async function pauseWith(output: Watched, milliseconds: number): Promise<boolean> {
  const { whenUnread } = await import('#tools/run/when-unread')
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(resolve, milliseconds, true)
  using _ = whenUnread(output, () => resolve(false))
  const goesOn = await promise
  clearTimeout(timer)
  return goesOn
}

export function realWorld(): World {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    // Read within the command, where its error is printed as any other.
    get directory() {
      return currentFolder()
    },
    home: homedir(),
    actor: { name: `${userInfo().username}@${hostname()}` },
    openRunner: async () => (await import('#tools/run/real')).realRunner,
    questions: async () => (isAtTerminal() ? (await import('./questions.ts')).terminalQuestions() : null),
    whenEnded: whenWeEnd,
    pause: (milliseconds) => pauseWith(process.stdout, milliseconds),
    whenUnread: async (work) => (await import('#tools/run/when-unread')).whenUnread(process.stdout, work),
  }
}
