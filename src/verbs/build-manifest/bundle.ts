import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../../files/write-atomically.ts'

/** The files that a build leaves, by their names in the bundle's folder. */
export const bundleFiles = { manifest: 'manifest.json', inventory: 'inventory.json', environment: 'manifest.env' } as const

/** Writes a bundle; each file is whole or not there. */
export async function writeBundle(folder: string, content: Readonly<Record<keyof typeof bundleFiles, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const key of ['inventory', 'environment', 'manifest'] as const) await writeAtomically(join(folder, bundleFiles[key]), content[key])
}
