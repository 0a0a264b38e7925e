import { join } from 'node:path'
import { CONFIG_FILE } from '#domain/config/schema'
import { belongsToOther } from '#tools/files/belongs-to-other'
import { isThere } from '#tools/files/is-there'
import { isAbove, isOfEvidence, isWithin } from './part-of-evidence.ts'

/** What a configuration is to be trusted for. */
export interface Verified {
  /** True when the user named the folder of the configuration. */
  readonly isNamed: boolean
  /** Files and folders that are verified. */
  readonly paths: readonly string[]
  /** Those of them that are folders, in which nothing is trusted. */
  readonly folders: readonly string[]
  /** Folders with other files that are verified with those. */
  readonly around?: readonly string[]
}

/** Why a configuration is not trusted. */
export interface Distrust {
  readonly kind: 'part-of-evidence' | 'found'
  /** As a clause after the name of the file. */
  readonly clause: string
}

/**
 * Returns why the configuration in a folder is not trusted for what is verified, or undefined. One that is part of the evidence is never
 * trusted; one that the user did not name is not, either, when it may have come with the evidence or was written by another user.
 */
export async function reasonToDistrust(folder: string, { isNamed, paths, folders, around = [] }: Verified): Promise<Distrust | undefined> {
  const file = join(folder, CONFIG_FILE)
  if (!(await isThere(file))) return undefined
  if ((await isOfEvidence(folder)) || (await isWithinAny(folder, folders))) {
    return { kind: 'part-of-evidence', clause: 'it is part of the evidence' }
  }
  if (isNamed) return undefined
  if (await belongsToOther(file)) return { kind: 'found', clause: 'it belongs to another user' }
  const isAround = (await isAbove(folder, paths)) || (await isWithinAny(folder, around))
  return isAround ? { kind: 'found', clause: 'what is verified is in its folder, and may have come with it' } : undefined
}

async function isWithinAny(folder: string, paths: readonly string[]): Promise<boolean> {
  return (await Promise.all(paths.map((path) => isWithin(folder, path)))).includes(true)
}
