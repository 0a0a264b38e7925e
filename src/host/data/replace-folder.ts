import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { isThere } from '#tools/files/is-there'
import { syncEntry } from '#tools/files/sync'
import { temporaryName } from '#tools/files/temporary-name'
import type { Host } from '#machine/host'

/** A data folder, and where what is there now goes; null when nothing is there. */
export interface Replacement {
  readonly folder: string
  readonly aside: string | null
}

/** Path where a folder is unpacked: beside its place, in a folder that only root can enter, whatever mode the content has. */
export function unpackedFolder(folder: string): string {
  return join(temporaryName(folder), 'data')
}

/** Puts what was unpacked in a folder's place (nothing, when it did not exist when the backup was taken); what was there goes aside. */
export async function putInPlace({ folder, aside }: Replacement, isUnpacked: boolean): Promise<void> {
  if (aside !== null) await rename(folder, aside)
  if (isUnpacked) await rename(unpackedFolder(folder), folder)
  await syncEntry(folder)
}

/**
 * Restores a folder to its state before `putInPlace`, from any point and however often this is repeated. The content in its place by then
 * is kept under `spare`, because a service may have written to it.
 */
export async function putBack({ folder, aside }: Replacement, spare: string): Promise<void> {
  const isReplaced = aside === null || (await isThere(aside))
  if (!isReplaced) return
  if (await isThere(folder)) await rename(folder, await freeName(spare))
  if (aside !== null) await rename(aside, folder)
  await syncEntry(folder)
}

/** Returns what a restore that was cut off has unpacked and not put in place. */
export async function unpackedLeftovers(host: Host): Promise<string[]> {
  const places = (host.permitted.data ?? []).map(temporaryName)
  const there = await Promise.all(places.map(isThere))
  return places.filter((_, index) => there[index])
}

async function freeName(wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isThere(name))) return name
  }
}
