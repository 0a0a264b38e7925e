import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Inventory } from '#domain/closure/inventory'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { followed } from '#tools/files/followed'
import { readLimited } from '#tools/files/read-limited'
import { checkInventory, INVENTORY_LIMIT_BYTES, parseInventory, parseManifest } from '#domain/manifest/parse'
import { isReleaseId, isShortReleaseId, releaseId } from '#domain/manifest/release-id'
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#domain/manifest/schema'
import type { NixSignatures } from '#domain/evidence/nix-signatures'
import { APPROVALS_FILE } from '#domain/statement/approval'
import { APPROVALS_LIMIT_BYTES, SIGNATURE_LIMIT_BYTES } from '#domain/trust/signature'
import { whyUnreadable } from '#domain/errors/why-unreadable'
import { archiveKindOf } from '../archive/is-archive.ts'
import { readNixSignatures } from './nix-signatures.ts'
import { SIGNATURES } from './write.ts'

/** What of a release is small: its manifest, and who signed and approved it. */
export interface BundleHead {
  /** The folder of the bundle. */
  readonly folder: string
  /** The manifest's own file in it, as an absolute path. */
  readonly file: string
  readonly manifest: Manifest
  /** The manifest's own text: its SHA-256 is the release id. */
  readonly text: string
  readonly releaseId: string
  /** The text of the `manifest.sig` beside it. */
  readonly signature: string | undefined
  /** The text of the `approvals.intoto.jsonl` beside it. */
  readonly approvals: string | undefined
}

/** A release as `build-manifest` wrote it. */
export interface Bundle extends BundleHead {
  readonly inventory: Inventory | undefined
  /** What keys of Nix signed of its paths, besides what the store has: the `nix-signatures.json` beside it. */
  readonly nixSignatures?: NixSignatures | undefined
}

/** The bytes of a manifest, as text, and where they are from. */
interface ManifestText {
  /** The folder of the manifest, and its own file as an absolute path. */
  readonly folder: string
  readonly file: string
  readonly text: string
}

/**
 * Reads a manifest file, or the one in a folder, whatever its content. Throws InputError `manifest-missing`, and `archive-invalid` for an
 * archive.
 */
export async function readManifestText(path: string): Promise<ManifestText> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  const manifestFile = isFolder ? join(path, 'manifest.json') : path
  const text = await readLimited(isFolder ? manifestFile : await followed(path), MANIFEST_LIMIT_BYTES).catch(async (cause: unknown) => {
    await refuseArchive(manifestFile)
    throw new InputError(
      'manifest-missing',
      `The manifest ${quote(manifestFile)} cannot be read (${whyUnreadable(manifestFile, cause)}).`,
      {
        hint: 'Give a manifest.json or its folder.',
        cause,
      },
    )
  })
  if (text === undefined) {
    throw new InputError('manifest-missing', `There is no manifest at ${quote(manifestFile)}.`, {
      hint: whereIs(basename(path)) ?? 'Make one with grind-to-prod build-manifest.',
    })
  }
  if (!text.startsWith('{')) await refuseArchive(manifestFile)
  return { folder: dirname(manifestFile), file: resolve(manifestFile), text }
}

/** Returns where a release is that was given by its id, whole or short; undefined for a name that is not one. */
function whereIs(name: string): string | undefined {
  if (!isReleaseId(name) && !isShortReleaseId(name)) return undefined
  const folder = `~/.local/state/grind-to-prod/releases/APPLICATION/${isReleaseId(name) ? name : `${name}…`}`
  return `Give the folder of the release, or its manifest.json, and not its id; of one that was built here it is ${folder}.`
}

/** Throws InputError `archive-invalid` for an archive, by its content: what it contains is not a release that can be used. */
async function refuseArchive(file: string): Promise<void> {
  const kind = await archiveKindOf(file)
  if (kind === undefined) return
  throw new InputError('archive-invalid', `${quote(file)} is an archive of the form ${kind}, and not a manifest.`, {
    hint: 'Unpack it, and give the folder in it that has the manifest.json. Whole archives are taken by "grind-to-prod verify" and by "grind-to-prod bundle RELEASE --evidence".',
  })
}

/**
 * Reads a manifest file, or the one in a folder, and the `manifest.sig`, `approvals.intoto.jsonl`, `inventory.json` and
 * `nix-signatures.json` beside it, if any. Throws InputError manifest-missing, manifest-invalid (also when it is not the approved release),
 * signature-invalid or inventory-invalid.
 */
export async function readBundle(path: string, expectedReleaseId?: string): Promise<Bundle> {
  return withInventory(await readBundleHead(path, expectedReleaseId))
}

/**
 * Reads a release without its inventory and the signatures of its paths. Throws InputError manifest-missing, manifest-invalid or
 * signature-invalid.
 */
export async function readBundleHead(path: string, expectedReleaseId?: string): Promise<BundleHead> {
  const { folder, file, text } = await readManifestText(path)
  const manifest = parseManifest(Buffer.from(text), file)
  const id = releaseId(text)
  if (expectedReleaseId !== undefined && expectedReleaseId !== id) {
    throw new InputError('manifest-invalid', `The manifest's release id is ${id}, but ${quote(expectedReleaseId)} was approved.`, {
      hint: 'Use the manifest of the approved release, or have this one approved.',
    })
  }
  return {
    folder,
    file,
    manifest,
    text,
    releaseId: id,
    signature: await readSignature(join(folder, SIGNATURES)),
    approvals: await readApprovals(join(folder, APPROVALS_FILE)),
  }
}

/** Adds what takes longer to read, because it lists every path. Throws InputError inventory-invalid or signature-invalid. */
export async function withInventory(head: BundleHead): Promise<Bundle> {
  const { folder, manifest } = head
  return {
    ...head,
    inventory: await readInventory(join(folder, 'inventory.json'), manifest),
    nixSignatures: await readNixSignatures(folder),
  }
}

async function readSignature(file: string): Promise<string | undefined> {
  return readLimited(file, SIGNATURE_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('signature-invalid', `The signature ${quote(file)} cannot be read (${whyUnreadable(file, cause)}).`, { cause })
  })
}

/** Reads a file of approvals; undefined when it is not there. Throws InputError `statement-invalid`. */
export async function readApprovals(file: string): Promise<string | undefined> {
  return readLimited(file, APPROVALS_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('statement-invalid', `The approvals ${quote(file)} cannot be read (${whyUnreadable(file, cause)}).`, { cause })
  })
}

async function readInventory(file: string, manifest: Manifest): Promise<Inventory | undefined> {
  const text = await readLimited(file, INVENTORY_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('inventory-invalid', `The inventory ${quote(file)} cannot be read (${whyUnreadable(file, cause)}).`, { cause })
  })
  if (text === undefined) return undefined
  const inventory = parseInventory(Buffer.from(text), file)
  checkInventory(manifest, inventory, text)
  return inventory
}
