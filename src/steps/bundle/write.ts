import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { NIX_SIGNATURES_FILE } from '#domain/evidence/nix-signatures'
import { APPROVALS_FILE } from '#domain/statement/approval'
import type { BundleFileName } from '#domain/bundle/files'
import { isSigstoreName } from '#domain/sigstore/files'
import { ENVELOPE_LIMIT_BYTES, parseEnvelope } from '#domain/statement/dsse'
import { REPRODUCTIONS_FILE } from '#domain/statement/reproduction'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'

/** Those of the files of a release's folder that a build writes. */
export const bundleFiles = {
  manifest: 'manifest.json',
  inventory: 'inventory.json',
  environment: 'manifest.env',
  sbom: 'sbom.cdx.json',
  /** How it was built, and the bill of materials with what the flake states: statements in DSSE envelopes, which `sign` signs. */
  provenance: 'provenance.intoto.json',
  sbomStatement: 'sbom.intoto.json',
} as const satisfies Readonly<Record<string, BundleFileName>>

/** Those of a bundle's files that are statements. */
export const statementFiles = [bundleFiles.provenance, bundleFiles.sbomStatement] as const

/** Made by `sign`, beside the manifest. */
export const SIGNATURES = 'manifest.sig' satisfies BundleFileName

/** What is true of one manifest alone, and that no build writes again: signatures, also of Nix, approvals, reproductions. */
const signedOfManifest: ReadonlySet<string> = new Set([SIGNATURES, APPROVALS_FILE, REPRODUCTIONS_FILE, NIX_SIGNATURES_FILE])

/**
 * Writes a bundle; each file is complete or missing. What was signed of another manifest in the folder is removed. Of the same release that
 * was built before, signed statements stay: they are true, and the signatures are of them.
 */
export async function writeBundle(folder: string, content: Readonly<Record<keyof typeof bundleFiles, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const before = await readFile(join(folder, bundleFiles.manifest), 'utf8').catch(() => undefined)
  const isSame = before === content.manifest
  if (!isSame) {
    const signed = (await readdir(folder)).filter((name) => signedOfManifest.has(name) || isSigstoreName(name))
    await Promise.all(signed.map((name) => rm(join(folder, name), { force: true })))
  }
  const write = (key: keyof typeof bundleFiles) => writeAtomically(join(folder, bundleFiles[key]), content[key])
  const writeUnlessSigned = async (key: 'provenance' | 'sbomStatement') => {
    if (!isSame || !(await isSigned(join(folder, bundleFiles[key])))) await write(key)
  }
  // The manifest last: what is beside it is then complete.
  await Promise.all([
    write('inventory'),
    write('environment'),
    write('sbom'),
    writeUnlessSigned('provenance'),
    writeUnlessSigned('sbomStatement'),
  ])
  await write('manifest')
}

async function isSigned(file: string): Promise<boolean> {
  try {
    const text = await readLimited(file, ENVELOPE_LIMIT_BYTES)
    return text !== undefined && parseEnvelope(text).signatures.length > 0
  } catch {
    return false
  }
}
