import { hostname, homedir, userInfo } from 'node:os'
import process from 'node:process'
import type { Actor } from '#domain/protocol/attempt'
import type { Runner } from '#tools/run/runner'
import { realRunner } from '#tools/run/real'

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
  readonly runner: Runner
}

export function realWorld(): World {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    directory: process.cwd(),
    home: homedir(),
    actor: { name: `${userInfo().username}@${hostname()}` },
    runner: realRunner,
  }
}
