import { lineOf } from '../snapshot/line.ts'
import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Unreadable } from '../snapshot/schema.ts'
import { passed, unknown, warned, type Finding } from './check.ts'

/** Above this, times in records of two machines cannot be compared. */
const APART_MILLISECONDS = 60_000

/** Warns of a clock that is too far from this one. */
export function offsetCheck(name: string, milliseconds: number): Finding[] {
  if (Math.abs(milliseconds) <= APART_MILLISECONDS) return []
  const message = `The clock of ${name} differs by ${Math.round(Math.abs(milliseconds) / 1000)} s from this one.`
  return [warned('clock', message, 'Synchronize both with NTP.')]
}

/**
 * Checks whether a machine's clock is kept in sync: one that is right today is wrong later otherwise, and with it the times of records, the
 * age of a release, and the validity of keys.
 */
export function syncCheck(name: string, synchronized: boolean | Unreadable): Finding {
  if (synchronized === true) return passed('clock-sync', `The clock of ${name} is synchronized.`)
  if (isUnreadable(synchronized))
    return unknown('clock-sync', `It is unknown whether the clock of ${name} is synchronized: ${lineOf(synchronized.unreadable)}`)
  return warned(
    'clock-sync',
    `The clock of ${name} is not synchronized.`,
    'Run "timedatectl set-ntp true" there as root, with systemd-timesyncd or chrony installed.',
  )
}
