import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { INDEX_FILE } from '#domain/evidence/layout'

/**
 * True for a folder within the evidence at a path, and for one that has the form of unpacked evidence itself: its author wrote what is in
 * it, so no configuration there is trusted.
 */
export async function isPartOfEvidence(folder: string, evidence: string): Promise<boolean> {
  const [real, place] = [await realpath(folder).catch(() => folder), await realpath(evidence).catch(() => evidence)]
  const stats = await stat(place).catch(() => undefined)
  const inside = stats?.isDirectory() === true ? place : place.endsWith(`${sep}manifest.json`) ? dirname(place) : undefined
  if (inside !== undefined && `${real}${sep}`.startsWith(`${inside}${sep}`)) return true
  const names: string[] = await readdir(real).catch(() => [])
  return names.includes(INDEX_FILE) && ['release', 'releases', 'hosts'].some((name) => names.includes(name))
}
