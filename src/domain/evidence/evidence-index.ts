import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { placeOf, type EvidencePlace } from './layout.ts'

/** Largest index that is read, in bytes. */
export const INDEX_LIMIT_BYTES = 256 * 1024 * 1024

/** The index of an archive of evidence: what `index.json` has. */
export const evidenceIndexSchema = z.looseObject({
  schemaVersion: z.literal(1),
  /** The release that the evidence is about. */
  releaseId: sha256Schema,
  application: z.string().max(255),
  files: z.array(
    z.looseObject({
      path: z.string().max(1024),
      sha256: sha256Schema,
      size: z.number().int().nonnegative(),
      mediaType: z.string().max(255),
      /** What it is, in one sentence for people. */
      what: z.string().max(1024),
    }),
  ),
})
export type EvidenceIndex = z.infer<typeof evidenceIndexSchema>

const bundleFiles: Readonly<Record<string, readonly [mediaType: string, what: string]>> = {
  'manifest.sig': ['application/x-ssh-signature', "Signatures of the manifest by the release's signers."],
  'inventory.json': ['application/json', 'Every store path of the closure, with its hash.'],
  'manifest.env': ['text/plain', 'The manifest as variables.'],
  'sbom.cdx.json': ['application/vnd.cyclonedx+json', 'Bill of materials.'],
  'provenance.intoto.json': ['application/vnd.in-toto+json', 'How the release was built, as a signed statement.'],
  'sbom.intoto.json': ['application/vnd.in-toto+json', 'Bill of materials, as a signed statement.'],
  'nix-signatures.json': ['application/json', 'Signatures of the store paths by keys of Nix.'],
  'attestation.json': ['application/vnd.dev.sigstore.bundle.v0.3+json', "GitHub's attestation of the manifest."],
}

const record: Readonly<Record<'record' | 'signature' | 'statement', readonly [mediaType: string, what: string]>> = {
  record: ['application/json', 'Record of an attempt, as the host signed it.'],
  signature: ['application/x-ssh-signature', "The host's signature of the record."],
  statement: ['application/vnd.in-toto+json', 'Statement of the deployment, signed by the host.'],
}

/** Returns the media type of a file of evidence, and what it is. */
export function describeFile(path: string): { readonly mediaType: string; readonly what: string } {
  const [mediaType, what] = described(placeOf(path))
  return { mediaType, what }
}

function described(place: EvidencePlace): readonly [string, string] {
  switch (place.kind) {
    case 'manifest':
      return ['application/json', 'The manifest: the exact store paths of the release.']
    case 'bundle':
      return bundleFiles[place.name] ?? ['application/octet-stream', 'A file that was beside the manifest.']
    case 'ledger':
      return ['application/json', `The ledger of the host ${place.host}.`]
    case 'record':
      return record[place.part]
    case 'snapshot':
      return ['application/json', `State of the host ${place.host} at one moment.`]
    case 'trust':
      return ['text/plain', 'Keys as they were known to the author of the archive. They prove nothing by themselves.']
    case 'index':
      return ['application/json', 'This index.']
    case 'unknown':
    default:
      return ['application/octet-stream', 'A file of another kind.']
  }
}
