import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '#tools/files/write-atomically'

/** The files that a build leaves, by their names in the bundle's folder. */
export const bundleFiles = {
  manifest: 'manifest.json',
  inventory: 'inventory.json',
  environment: 'manifest.env',
  sbom: 'sbom.cdx.json',
} as const

/** Made by `sign`, beside the manifest. */
export const SIGNATURES = 'manifest.sig'

/** Writes a bundle; each file is complete or missing. Signatures of another manifest in the folder are removed. */
export async function writeBundle(folder: string, content: Readonly<Record<keyof typeof bundleFiles, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const before = await readFile(join(folder, bundleFiles.manifest), 'utf8').catch(() => undefined)
  if (before !== content.manifest) await rm(join(folder, SIGNATURES), { force: true })
  const write = (key: keyof typeof bundleFiles) => writeAtomically(join(folder, bundleFiles[key]), content[key])
  // The manifest last: what is beside it is then complete.
  await Promise.all([write('inventory'), write('environment'), write('sbom')])
  await write('manifest')
}
