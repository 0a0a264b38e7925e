import { reasonOf } from '#domain/errors/reason-of'
import { lineOf } from '#domain/snapshot/line'
import type { Unreadable } from '#domain/snapshot/schema'
import { answered } from '../run/answered.ts'
import type { Command, Runner } from '../run/runner.ts'

/** `timedatectl show`: whether the kernel's clock is synchronized, by any service. */
export const clockSynchronizedCommand: Command = {
  argv: ['timedatectl', 'show', '--property=NTPSynchronized', '--value'],
  effect: 'read',
  environment: { LC_ALL: 'C' },
  timeout: 10_000,
}

/** Throws when it is neither yes nor no. */
export function parseClockSynchronized(stdout: string): boolean {
  const word = stdout.trim()
  if (word !== 'yes' && word !== 'no') throw new Error('timedatectl printed neither yes nor no')
  return word === 'yes'
}

/** Asks whether this machine's clock is synchronized, within so many milliseconds. The reason when that is unknown. */
export async function askClockSynchronized(runner: Runner, limit: number): Promise<boolean | Unreadable> {
  try {
    const { status, stdout, stderr } = await answered(runner, { ...clockSynchronizedCommand, timeout: limit })
    return status === 0 ? parseClockSynchronized(stdout) : { unreadable: `timedatectl reports ${lineOf(stderr.trim())}` }
  } catch (error) {
    return { unreadable: lineOf(reasonOf(error)) }
  }
}
