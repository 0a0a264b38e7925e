import { readFileSync } from 'node:fs'

/** The words of a process's command line; none when it is gone. They may hold secrets: judge by them, never show them. */
export function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean)
  } catch {
    return []
  }
}
