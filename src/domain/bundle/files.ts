import { NIX_SIGNATURES_FILE } from '../evidence/nix-signatures.ts'
import { INVENTORY_LIMIT_BYTES } from '../manifest/parse.ts'
import { MANIFEST_LIMIT_BYTES } from '../manifest/schema.ts'
import { ATTESTATION_FILE, SIGSTORE_LIMIT_BYTES, SIGSTORE_PROVENANCE_FILE } from '../sigstore/files.ts'
import { APPROVALS_FILE } from '../statement/approval.ts'
import { ENVELOPE_LIMIT_BYTES, STATEMENT_PAYLOAD_TYPE } from '../statement/dsse.ts'
import { REPRODUCTIONS_FILE } from '../statement/reproduction.ts'
import { APPROVALS_LIMIT_BYTES, SIGNATURE_LIMIT_BYTES } from '../trust/signature.ts'

/** A file of a release's folder. */
interface FileOfBundle {
  /** Most bytes that are read of it. */
  readonly limitBytes: number
  readonly mediaType: string
  /** What it is, in one sentence for people. */
  readonly what: string
}

/** The media type of a bundle of Sigstore. */
export const SIGSTORE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** Every file that a release's folder can have, by its name there. */
export const filesOfBundle = {
  'manifest.json': {
    limitBytes: MANIFEST_LIMIT_BYTES,
    mediaType: 'application/json',
    what: 'The manifest: the exact store paths of the release.',
  },
  'manifest.sig': {
    limitBytes: SIGNATURE_LIMIT_BYTES,
    mediaType: 'application/x-ssh-signature',
    what: "Signatures of the manifest by the release's signers.",
  },
  [APPROVALS_FILE]: {
    limitBytes: APPROVALS_LIMIT_BYTES,
    mediaType: 'application/jsonl',
    what: 'Approvals of the release, as signed statements.',
  },
  'inventory.json': {
    limitBytes: INVENTORY_LIMIT_BYTES,
    mediaType: 'application/json',
    what: 'Every store path of the closure, with its hash.',
  },
  // Each of its lines is one store path.
  'manifest.env': { limitBytes: 16 * 1024 * 1024, mediaType: 'text/plain', what: 'The manifest as variables.' },
  // For as many paths as the largest inventory has, with the other fields of each.
  'sbom.cdx.json': { limitBytes: 2 * INVENTORY_LIMIT_BYTES, mediaType: 'application/vnd.cyclonedx+json', what: 'Bill of materials.' },
  'provenance.intoto.json': {
    limitBytes: ENVELOPE_LIMIT_BYTES,
    mediaType: STATEMENT_PAYLOAD_TYPE,
    what: 'How the release was built, as a signed statement.',
  },
  'sbom.intoto.json': {
    limitBytes: ENVELOPE_LIMIT_BYTES,
    mediaType: STATEMENT_PAYLOAD_TYPE,
    what: 'Bill of materials, as a signed statement.',
  },
  [REPRODUCTIONS_FILE]: {
    limitBytes: ENVELOPE_LIMIT_BYTES,
    mediaType: 'application/jsonl',
    what: 'How other machines built the release again, as signed statements.',
  },
  [NIX_SIGNATURES_FILE]: {
    limitBytes: INVENTORY_LIMIT_BYTES,
    mediaType: 'application/json',
    what: 'Signatures of the store paths by keys of Nix.',
  },
  [ATTESTATION_FILE]: { limitBytes: SIGSTORE_LIMIT_BYTES, mediaType: SIGSTORE_TYPE, what: "GitHub's attestation of the manifest." },
  [SIGSTORE_PROVENANCE_FILE]: {
    limitBytes: SIGSTORE_LIMIT_BYTES,
    mediaType: SIGSTORE_TYPE,
    what: 'How the release was built, as a statement that Sigstore signed.',
  },
} as const satisfies Readonly<Record<string, FileOfBundle>>

/** The name of a file that a release's folder can have. */
export type BundleFileName = keyof typeof filesOfBundle

/** True for the name of a file that a release's folder can have. */
export function isBundleFileName(name: string): name is BundleFileName {
  return Object.hasOwn(filesOfBundle, name)
}
