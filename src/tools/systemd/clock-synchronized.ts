import type { Command } from '../run/runner.ts'

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
