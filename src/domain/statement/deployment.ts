import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { InputError } from '../errors/errors.ts'
import { canonicalRecord } from '../manifest/canonical.ts'
import { releaseIdSchema, type Manifest } from '../manifest/schema.ts'
import { timeSchema } from '../protocol/limits.ts'
import { loose } from '../protocol/loose.ts'
import { recordSchema, type AttemptRecord } from '../protocol/record.ts'
import { sha256Of } from './digest.ts'
import { manifestSubjectName, releaseSubjects, type Statement, type StatementToMake, type Subject } from './statement.ts'

/** The predicate type of a deployment; docs/predicates/deployment-v1.md describes it. */
export const DEPLOYMENT_TYPE = 'urn:grind-to-prod:predicates/deployment-v1'

/**
 * Returns the SHA-256 of a snapshot as its host took it: of its canonical JSON without how far the clocks are apart, which the client adds
 * when it has the answer.
 */
export function takenSnapshotDigest(snapshot: { readonly clock: { readonly synchronized: unknown } }): string {
  const { synchronized } = snapshot.clock
  return sha256Of(canonicalRecord({ ...snapshot, clock: { synchronized } }))
}

/** A snapshot that the host took, by `takenSnapshotDigest`. */
export const snapshotDigestSchema = z.strictObject({ takenAt: timeSchema, sha256: sha256Schema })
export type SnapshotDigest = z.infer<typeof snapshotDigestSchema>

/** Snapshots that a statement names at most. */
export const NAMED_SNAPSHOTS = 16

/** What a host states of one of its attempts. */
export const deploymentSchema = z.strictObject({
  /** The host's own name, and its machine id (machine-id(5)), which stays the same when it is renamed, as in its snapshots. */
  host: z.strictObject({ name: z.string().max(255), machineId: z.string().max(64).nullable() }),
  /** The versions of the programs on the host that made the statement. */
  versions: z.strictObject({ agent: z.string().max(64), node: z.string().max(64) }),
  /** The record, as the ledger has it: the host signs it by itself too, so both must agree. */
  record: recordSchema,
  /** SHA-256 of the record's canonical JSON: the bytes of `host-record-ATTEMPT.json`. */
  recordSha256: sha256Schema,
  /** The newest snapshots that the host took and handed out until the statement was made, oldest first. */
  snapshots: z.array(snapshotDigestSchema).max(NAMED_SNAPSHOTS),
})
export type Deployment = z.infer<typeof deploymentSchema>

/** What a deployment statement is made of. */
export interface DeploymentFacts extends Pick<Deployment, 'record' | 'versions' | 'snapshots'> {
  /** The release's manifest; undefined where the host does not have it. */
  readonly manifest: Manifest | undefined
  readonly machineId: string | null
}

/** Makes the statement of an attempt. */
export function deploymentStatement({ record, manifest, machineId, versions, snapshots }: DeploymentFacts): StatementToMake {
  const recordSha256 = recordDigest(record)
  const predicate: Deployment = { host: { name: record.host, machineId }, versions, record, recordSha256, snapshots }
  return { subject: subjectsOf(record, manifest), predicateType: DEPLOYMENT_TYPE, predicate }
}

/**
 * Reads the predicate of a deployment statement, of this version or a later one. Throws InputError `statement-invalid` for another type,
 * for a predicate that is not understood, and for one that contradicts itself or its subjects.
 */
export function deploymentOf({ predicateType, predicate, subject }: Statement): Deployment {
  if (predicateType !== DEPLOYMENT_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not a deployment`)
  const parsed = loose(deploymentSchema).safeParse(predicate)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw invalid(`has a wrong field "predicate.${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unknown'}`)
  }
  const { record, recordSha256, host } = parsed.data
  if (recordDigest(record) !== recordSha256) throw invalid('has another record than its digest of it')
  if (host.name !== record.host) throw invalid('names two hosts')
  const [expected] = subjectsOf(record, undefined)
  const [first] = subject
  if (first?.name !== expected?.name || first?.digest['sha256'] !== expected?.digest['sha256']) {
    throw invalid('is about another subject than its record')
  }
  return parsed.data
}

/** Returns the SHA-256 of a record's canonical JSON. */
export function recordDigest(record: AttemptRecord): string {
  return sha256Of(canonicalRecord(record))
}

/** Returns the name of an attempt's statement in a folder of evidence. */
export function deploymentFile(attempt: string): string {
  return `deployment-${attempt}.intoto.json`
}

/** A record that is about no release, such as that of a new role, is itself the subject. */
function subjectsOf(record: AttemptRecord, manifest: Manifest | undefined): Subject[] {
  if (!isAboutRelease(record)) return [{ name: `record-${record.attempt}.json`, digest: { sha256: recordDigest(record) } }]
  if (manifest !== undefined) return releaseSubjects(manifest)
  return [{ name: manifestSubjectName(record.application), digest: { sha256: record.releaseId } }]
}

function isAboutRelease({ releaseId }: Pick<AttemptRecord, 'releaseId'>): boolean {
  return releaseIdSchema.safeParse(releaseId).success
}

function invalid(what: string): InputError {
  return new InputError('statement-invalid', `The statement ${what}.`)
}
