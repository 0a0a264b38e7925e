import { lstatSync, mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import process from 'node:process'

/**
 * Has Node keep what it compiles of this program from now on, in the user's own cache folder (XDG base directories), which spares each
 * later start a fifth of its time. Only where no other user can write, because Node runs what it finds there; and not in a job, because
 * its home may be that of other jobs. Never throws.
 */
export function keepCompiled(environment: Readonly<Record<string, string | undefined>> = process.env): void {
  if ((environment['CI'] ?? '') !== '') return
  const base = environment['XDG_CACHE_HOME']
  try {
    const folder = join(base !== undefined && isAbsolute(base) ? base : join(homedir(), '.cache'), 'grind-to-prod')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { uid, mode } = lstatSync(folder)
    if (uid === process.geteuid?.() && (mode & 0o022) === 0) enableCompileCache(folder)
  } catch {
    // It is only about time.
  }
}
