import { readdir, rm } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { basename } from 'node:path'
import { ownFolder, type OwnFolder } from './own-folder.ts'

/** Between two tries, in milliseconds; by chance, so that two who wait do not meet each time. */
const pause = () => 20 + Math.random() * 80

/**
 * Makes a folder below `parent` that only this process uses, as `ownFolder` does, while nobody else has one of that label: whoever has it
 * has a turn. A killed process has none, for its folder's name tells whose it was. Two who come at the same moment see each other, and both
 * step back and try again. Undefined when somebody else still has the turn after so many milliseconds; `onWait` is told once.
 */
export async function soleFolder(
  { parent, label }: { readonly parent: string; readonly label: string },
  waitMilliseconds: number,
  onWait: () => void = () => undefined,
): Promise<OwnFolder | undefined> {
  const deadline = performance.now() + waitMilliseconds
  for (let tries = 0; ; tries += 1) {
    const own = await ownFolder(parent, label)
    // What the dead left was swept when ours was made, so every other folder of this label is somebody's who lives.
    const others = (await readdir(parent)).filter((name) => name !== basename(own.path) && isOfLabel(name, label))
    if (others.length === 0) return own
    await rm(own.path, { recursive: true })
    if (performance.now() >= deadline) return undefined
    if (tries === 0) onWait()
    await delay(pause())
  }
}

function isOfLabel(name: string, label: string): boolean {
  return name.startsWith(`${label}-`) && /^[0-9]+-[0-9]+-[0-9a-f]{8}$/.test(name.slice(label.length + 1))
}
