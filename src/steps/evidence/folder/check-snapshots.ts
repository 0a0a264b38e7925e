import { z } from 'zod'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Check } from '#domain/evidence/check'
import type { Manifest } from '#domain/manifest/schema'
import { formatCount } from '#domain/report/amount'
import { shownComponents, snapshotProblems } from '#domain/evidence/snapshot-problems'
import { takenSnapshotDigest } from '#domain/statement/deployment'
import { parseSnapshotEnvironment } from '#domain/snapshot/parse-env'
import { parseSnapshot, SNAPSHOT_LIMIT_BYTES } from '#domain/snapshot/parse'
import type { Snapshot } from '#domain/snapshot/schema'
import { readLimited } from '#tools/files/read-limited'
import { failing, type ReadRecord } from './check-records.ts'
import type { EvidenceFile, HostFiles } from './find-evidence.ts'
import type { HostLedger } from './host-ledger.ts'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/** A snapshot with all that is in its file. */
const takenSchema = z.looseObject({ clock: z.looseObject({ synchronized: z.unknown() }) })

/** The snapshots of a host, and what they are compared with. */
export interface SnapshotsToCheck {
  readonly files: HostFiles
  readonly records: readonly ReadRecord[]
  readonly ledger: HostLedger | undefined
  /** Where the store paths of components are put that a snapshot shows, by release and component. */
  readonly shown: Map<string, Readonly<Record<string, string>>>
  readonly releases: ReadonlyMap<string, { readonly manifest: Manifest; readonly file: string }>
}

/**
 * Checks each snapshot of a host: with the record of its attempt, with the ledger whose newest line it has, with the manifest of the
 * release that it shows, and with the digests of snapshots that the host signed.
 */
export async function checkSnapshots(asked: SnapshotsToCheck): Promise<Check[]> {
  const { files, records } = asked
  const { host, snapshots } = files
  const checks: Check[] = []
  const unsigned: EvidenceFile[] = []
  const wrong = new Set<EvidenceFile>()
  const digests = new Set<string>()
  const signed = new Map(
    records.flatMap(({ deployment, files: { statement } }) =>
      deployment?.signature === 'host' ? deployment.deployment.snapshots.map(({ sha256 }) => [sha256, statement!] as const) : [],
    ),
  )
  for (const file of snapshots) {
    const one = await checkOne(file, asked)
    checks.push(...one.checks)
    if (one.digest !== undefined) digests.add(one.digest)
    if (one.checks.length > 0) wrong.add(file)
    else if (one.digest === undefined || !signed.has(one.digest)) unsigned.push(file)
  }
  const agreeing = snapshots.filter((file) => !wrong.has(file))
  return agreeing.length === 0
    ? checks
    : [...checks, withFurther(agreement(host, agreeing, unsigned), [...signed.keys()].filter((digest) => !digests.has(digest)).length)]
}

/** Counts the snapshots that are not here. A statement names the newest ones that the host took for whatever reason, kept or not. */
function withFurther(check: Check, further: number): Check {
  if (further === 0) return check
  return { ...check, statement: `${check.statement} The host signed the digests of ${formatCount(further, 'further snapshot')}, not here.` }
}

/** States what the snapshots that contradict nothing rest on: digests that the host signed, or nothing. */
function agreement(host: string, agreeing: readonly EvidenceFile[], unsigned: readonly EvidenceFile[]): Check {
  const common = { check: 'snapshots', about: host } as const
  const agree = `${formatCount(agreeing.length, 'snapshot')} of ${host} agree with the record, the ledger and the manifest`
  const restsOn = agreeing.map(({ path }) => path)
  if (unsigned.length === 0)
    return { ...common, outcome: 'passed', restsOn, statement: `${agree}, and the host signed their digests.`, vouchedBy: 'host' }
  const names = unsigned.slice(0, 4).map(({ path }) => quote(path.slice(path.lastIndexOf('/') + 1), 120))
  const more = unsigned.length > names.length ? ` and ${unsigned.length - names.length} more` : ''
  const statement = `${agree}; but no statement of the host has the digest of ${names.join(', ')}${more}.`
  const hint = 'Give the key of the host with the option "known-hosts", and the statement of the attempt (….intoto.json) beside its record.'
  return { ...common, outcome: 'not-provable', restsOn, statement, hint, vouchedBy: 'none' }
}

async function checkOne(
  file: EvidenceFile,
  asked: SnapshotsToCheck,
): Promise<{ readonly checks: readonly Check[]; readonly digest?: string }> {
  const failed = failing(asked.files.host)
  const name = quote(file.path.slice(file.path.lastIndexOf('/') + 1), 160)
  try {
    const text = await readLimited(file.file, SNAPSHOT_LIMIT_BYTES)
    if (text === undefined) return { checks: [failed('snapshots', `The snapshot ${name} cannot be read.`, [file])] }
    // Hosts sign the digest of the JSON, which its lines as variables do not show.
    const value: unknown = text.trimStart().startsWith('{') ? parseLimitedJson(text) : undefined
    const snapshot = value === undefined ? parseSnapshotEnvironment(text) : parseSnapshot(value)
    const { current } = snapshot.releases
    if (typeof current === 'string') asked.shown.set(current, shownComponents(snapshot))
    const { problems, restsOn } = compared(file, snapshot, asked)
    if (problems.length > 0) return { checks: [failed('snapshots', `The snapshot ${name} ${problems.join('; it ')}.`, restsOn)] }
    // Of all that is in the file: a field that the schema does not know was signed, too, or was added.
    return value === undefined ? { checks: [] } : { checks: [], digest: takenSnapshotDigest(takenSchema.parse(value)) }
  } catch (error) {
    const what = isKnownError(error) ? error.message : `It cannot be read (${reasonOf(error)}).`
    return { checks: [failed('snapshots', `The snapshot ${name} is not understood: ${what}`, [file])] }
  }
}

type Rest = Pick<EvidenceFile, 'path'>

/** Compares a snapshot with the record, the ledger and the manifest. */
function compared(
  file: EvidenceFile,
  snapshot: Snapshot,
  { files: { host }, records, ledger, releases }: SnapshotsToCheck,
): { readonly problems: readonly string[]; readonly restsOn: readonly Rest[] } {
  const [, attempt, moment] = /([0-9a-f-]{36})-(before|after)\.(?:json|env)$/.exec(file.path) ?? []
  // Of a ledger that contradicts itself, no line is known to be the one that the host had.
  const known = ledger?.walked.problems.length === 0 ? ledger : undefined
  const kept = records.find((one) => one.record.attempt === attempt)
  const { current } = snapshot.releases
  const release = typeof current === 'string' ? releases.get(current) : undefined
  const problems = snapshotProblems({
    snapshot,
    host,
    // Without its file, the ledger has the record.
    record: kept?.record ?? (attempt === undefined ? undefined : known?.byAttempt.get(attempt)?.entry.record),
    moment: moment === 'before' || moment === 'after' ? moment : undefined,
    digestOfLine: (line) => known?.digests.get(line),
    lines: known?.walked.walk.newest?.line,
    manifest: (id) => releases.get(id)?.manifest,
  })
  const restsOn = [kept?.files.record, ledger?.file, release === undefined ? undefined : { path: release.file }]
  return { problems, restsOn: [file, ...restsOn.flatMap((one) => one ?? [])] }
}
