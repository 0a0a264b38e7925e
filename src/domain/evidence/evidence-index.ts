import { z } from 'zod'
import { filesOfBundle, isBundleFileName, SIGSTORE_TYPE } from '../bundle/files.ts'
import { sha256Schema } from '../closure/store-path.ts'
import { isSigstoreName } from '../sigstore/files.ts'
import { TIMESTAMP_TYPE } from '../timestamp/files.ts'
import { placeOf, type EvidencePlace, type RecordPart } from './layout.ts'

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

const record: Readonly<Record<RecordPart, readonly [mediaType: string, what: string]>> = {
  record: ['application/json', 'Record of an attempt, as the host signed it.'],
  signature: ['application/x-ssh-signature', "The host's signature of the record."],
  statement: ['application/vnd.in-toto+json', 'Statement of the deployment, signed by the host.'],
  timestamp: [TIMESTAMP_TYPE, "An authority's time stamp of the statement (RFC 3161)."],
  missingTimestamp: ['application/json', 'Why the statement has no time stamp, as the machine that asked for one noted it.'],
  countersigned: ['application/jsonl', 'Countersignatures of an emergency release, as the host received and signed them.'],
}

function besideManifest(name: string): readonly [mediaType: string, what: string] {
  if (!isBundleFileName(name) && isSigstoreName(name)) return [SIGSTORE_TYPE, 'What a workflow signed of the release, by Sigstore.']
  if (!isBundleFileName(name)) return ['application/octet-stream', 'A file that was beside the manifest.']
  const { mediaType, what } = filesOfBundle[name]
  return [mediaType, what]
}

/** Returns the media type of a file of evidence, and what it is. */
export function describeFile(path: string): { readonly mediaType: string; readonly what: string } {
  const [mediaType, what] = described(placeOf(path))
  return { mediaType, what }
}

function described(place: EvidencePlace): readonly [string, string] {
  switch (place.kind) {
    case 'manifest':
    case 'bundle':
      return besideManifest(place.name)
    case 'ledger':
      return ['application/json', `The ledger of the host ${place.host}.`]
    case 'record':
      return record[place.part]
    case 'snapshot':
      return ['application/json', `State of the host ${place.host} at one moment.`]
    case 'head':
      return ['application/json', `The newest line of the ledger of the host ${place.host} at an earlier time, signed by the host.`]
    case 'trust':
      return ['text/plain', 'Keys as they were known to the author of the archive. They prove nothing by themselves.']
    case 'index':
      return ['application/json', 'This index.']
    case 'unknown':
    default:
      return ['application/octet-stream', 'A file of another kind.']
  }
}
