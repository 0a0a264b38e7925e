import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readLimited } from '#tools/files/read-limited'
import { isTemporaryName } from '#tools/files/temporary-name'
import { writeAtomically } from '#tools/files/write-atomically'
import { namesIn } from './kept-releases.ts'

/** The line from this machine to a host. */
export interface LinePlace {
  readonly stateFolder: string
  readonly application: string
  readonly host: string
}

const LIMIT_BYTES = 64

/**
 * Returns the bytes a second that the line to a host takes, by the copies that measured it; undefined when none did, or the file is
 * damaged.
 */
export async function knownLineRate(place: LinePlace): Promise<number | undefined> {
  try {
    const text = (await readLimited(fileOf(place), LIMIT_BYTES))?.trim() ?? ''
    return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
  } catch {
    return undefined
  }
}

/** Keeps what the line took, in bytes a second, in `lines/<application>/<host>`. Of hosts that are not in `hosts` nothing stays. */
export async function keepLineRate(place: LinePlace, bytesPerSecond: number, hosts: readonly string[]): Promise<void> {
  await mkdir(folderOf(place), { recursive: true, mode: 0o700 })
  await writeAtomically(fileOf(place), `${Math.max(1, Math.round(bytesPerSecond))}\n`, 0o600)
  for (const host of await namesIn(folderOf(place))) {
    if (!hosts.includes(host) && !isTemporaryName(host)) await rm(join(folderOf(place), host), { recursive: true, force: true })
  }
}

function fileOf(place: LinePlace): string {
  return join(folderOf(place), place.host)
}

function folderOf({ stateFolder, application }: LinePlace): string {
  return join(stateFolder, 'lines', application)
}
