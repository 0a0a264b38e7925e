import { readdir, rm } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { basename, join } from 'node:path'
import { makeTemporaryFolder, staleFolders, type TemporaryFolder } from './temporary-folder.ts'

/** Between two tries, in milliseconds; by chance, so that two who wait do not meet each time. */
const pause = () => 20 + Math.random() * 80

/**
 * Makes a folder below `parent` that only this process uses, as `makeTemporaryFolder` does, while no other process has one of that label:
 * its owner has a turn. A killed process has none, because its folder's name identifies it. Two that come at the same moment see each
 * other, and both step back and try again. Undefined when another process still has the turn after so many milliseconds; `onWait` is called
 * once.
 */
export async function soleFolder(
  { parent, label }: { readonly parent: string; readonly label: string },
  waitMilliseconds: number,
  onWait: () => void = () => undefined,
): Promise<TemporaryFolder | undefined> {
  const deadline = performance.now() + waitMilliseconds
  for (let tries = 0; ; tries += 1) {
    const own = await makeTemporaryFolder(parent, label)
    // Folders of dead processes were removed when ours was made, so every other folder of this label belongs to a running one.
    const others = (await readdir(parent)).filter((name) => name !== basename(own.path) && isOfLabel(name, label))
    if (others.length === 0) return own
    await rm(own.path, { recursive: true })
    if (performance.now() >= deadline) return undefined
    if (tries === 0) onWait()
    await delay(pause())
  }
}

/** Waits until no running process has a folder of that label below `parent`, or for so many milliseconds. */
export async function noFolderLeft(
  { parent, label }: { readonly parent: string; readonly label: string },
  waitMilliseconds: number,
): Promise<void> {
  for (const deadline = performance.now() + waitMilliseconds; performance.now() < deadline; await delay(pause())) {
    const abandoned = new Set(await staleFolders(parent, label))
    const names = await readdir(parent).catch(() => [])
    if (!names.some((name) => isOfLabel(name, label) && !abandoned.has(join(parent, name)))) return
  }
}

function isOfLabel(name: string, label: string): boolean {
  return name.startsWith(`${label}-`) && /^[0-9]+-[0-9]+-[0-9a-f]{8}$/.test(name.slice(label.length + 1))
}
