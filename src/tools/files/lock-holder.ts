import { readFile, stat } from 'node:fs/promises'
import { isMissing } from './is-there.ts'

/**
 * Returns the process that holds a lock of flock(2) on a file, according to the kernel's list of locks; null when there is none, or no such
 * file. An attempt to lock it would disturb a process that locks it at that moment.
 */
export async function lockHolder(file: string, list = '/proc/locks'): Promise<number | null> {
  try {
    const { dev, ino } = await stat(file, { bigint: true })
    return holderOf(await readFile(list, 'utf8'), `${deviceName(dev)}:${ino}`)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** `12: FLOCK  ADVISORY  WRITE 4711 00:1a:5678 0 EOF`; one that waits has an arrow after its number. */
function holderOf(list: string, file: string): number | null {
  for (const line of list.split('\n')) {
    const [, kind, , , pid, name] = line.trim().split(/\s+/)
    if (kind === 'FLOCK' && name === file) return Number(pid)
  }
  return null
}

/** Formats a device's two numbers as that list does. */
function deviceName(device: bigint): string {
  const major = ((device >> 8n) & 0xfffn) | ((device >> 32n) & ~0xfffn)
  const minor = (device & 0xffn) | ((device >> 12n) & ~0xffn & 0xffffffffn)
  return [major, minor].map((number) => number.toString(16).padStart(2, '0')).join(':')
}
