import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { quote } from '#domain/errors/quote'
import { CONFIG_FILE } from '#domain/config/schema'
import { belongsToOther } from '#tools/files/belongs-to-other'
import { isAbove, isOfEvidence, isWithin } from './part-of-evidence.ts'

/** What a configuration is to be trusted for. */
export interface Verified {
  /** True when the user named the folder of the configuration. */
  readonly isNamed: boolean
  /** Files and folders that are verified: in the folders, nothing is trusted. */
  readonly paths: readonly string[]
  /** Folders with other files that are verified with those. */
  readonly around?: readonly string[]
}

/** Why a configuration is not trusted. */
export interface Distrust {
  /**
   * `below-evidence`: it is in or below a folder that has the form of evidence. `within-verified`: it is in what is verified. `not-named`:
   * it counts as soon as the user names its folder.
   */
  readonly kind: 'below-evidence' | 'within-verified' | 'not-named'
  /** As a clause after the name of the file. */
  readonly clause: string
  readonly hint: string
}

/**
 * Returns why the configuration in a folder is not trusted for what is verified, or undefined. One that is part of the evidence is never
 * trusted; one that the user did not name is not, either, when it may have come with the evidence or was written by another user.
 */
export async function reasonToDistrust(folder: string, { isNamed, paths, around = [] }: Verified): Promise<Distrust | undefined> {
  // Of a link itself: none is read as a configuration. What cannot be inspected cannot be read either, and its reader reports why.
  const found = await lstat(join(folder, CONFIG_FILE)).catch(() => undefined)
  if (found === undefined) return undefined
  const partOf = { clause: 'it is part of the evidence', hint: 'Name the folder of your own configuration with the option "directory".' }
  if (await isOfEvidence(folder)) return { kind: 'below-evidence', ...partOf }
  if (await isWithinAny(folder, paths)) return { kind: 'within-verified', ...partOf }
  if (isNamed) return undefined
  const hint = `If it is your own, name its folder with the option "directory": ${quote(folder, 200)}.`
  if (belongsToOther(found)) return { kind: 'not-named', clause: 'it belongs to another user', hint }
  const isAround = (await isAbove(folder, paths)) || (await isWithinAny(folder, around))
  return isAround ? { kind: 'not-named', clause: 'what is verified is in its folder, and may have come with it', hint } : undefined
}

async function isWithinAny(folder: string, paths: readonly string[]): Promise<boolean> {
  return (await Promise.all(paths.map((path) => isWithin(folder, path)))).includes(true)
}
