import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isThere } from '#tools/files/is-there'
import type { Host } from '#machine/host'
import { attemptFolder } from '../attempt/attempts.ts'
import { writeFile } from '#tools/files/write-file'

function markFile(host: Host, attempt: string): string {
  return join(attemptFolder(host, attempt), 'by-hand')
}

/**
 * Notes that a person asked for an attempt on the host itself, or decided it there, when that is so: no client waits for its outcome. A
 * full disk must not keep a person from it.
 */
export async function markByHand(host: Host, attempt: string): Promise<void> {
  if (host.isRemote === true || host.policy.notify === undefined) return
  await mkdir(attemptFolder(host, attempt), { recursive: true, mode: 0o700 }).catch(() => undefined)
  await writeFile(markFile(host, attempt), '', { mode: 0o600 }).catch(() => undefined)
}

/** True for an attempt that was marked so. */
export function isByHand(host: Host, attempt: string): Promise<boolean> {
  return isThere(markFile(host, attempt))
}
