import { readFileSync } from 'node:fs'

/** Returns the words of a process's command line; none when it is gone. They may contain secrets: use them, but never show them. */
export function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean)
  } catch {
    return []
  }
}
