import type { Check } from '#domain/evidence/check'
import { isAboutManifestAlone, isAboutRelease } from '#domain/evidence/same-subjects'
import { quote } from '#domain/errors/quote'
import { formatCount } from '#domain/report/amount'
import { sha256Of } from '#domain/statement/digest'
import { failing, type ReadRecord } from './check-records.ts'
import type { HostQuestion } from './host-question.ts'

/** What vouches for a record whose own signature does not. */
export interface Covering {
  /** True when the ledger has every record, and the host signed its newest line. */
  readonly isCovered: boolean
  /** Keys that name, directly or over others, a key of the host as their successor: that does not prove that they were its own. */
  readonly formerKeys: ReadonlySet<string>
}

const GIVE_HOST_KEYS = 'Give a known_hosts file that names it, with the option "known-hosts".'

const GIVE_FORMER_KEYS =
  'A configuration pins the key of today: if the host had another one then, give its keys of that time with the option "known-hosts".'

/** Returns what is wrong with the signature of a record. */
function signatureProblem(
  { files: { host }, keys, keysPinnedIn, allowUnsigned }: HostQuestion,
  { files, record, signature, signer = '' }: ReadRecord,
  { isCovered, formerKeys }: Covering,
): Check[] {
  const hasKeys = keys !== undefined && keys.length > 0
  const isFormer = formerKeys.has(signer)
  const failed = failing(host)
  const restsOn = [files.record!, files.signature ?? { path: `${files.record!.path}.sig` }]
  if (signature === 'bad')
    return [failed('record-signature', `The record of attempt ${record.attempt} does not match its signature.`, restsOn)]
  // What the ledger has word for word is the word of the host that signed the ledger.
  if (signature === 'other-key' && hasKeys && !(isCovered && isFormer)) {
    const what = `The record of attempt ${record.attempt} is signed by a key that is not one of the host ${host}: ${signer}.`
    return [{ ...failed('record-signature', what, restsOn), ...(keysPinnedIn === undefined ? {} : { hint: GIVE_FORMER_KEYS }) }]
  }
  if (signature === 'replaced-key')
    return [
      failed(
        'record-signature',
        `The record of attempt ${record.attempt} is signed by ${signer}, which the host ${host} had replaced before.`,
        restsOn,
      ),
    ]
  if (signature === 'none' && !isCovered) {
    const what = failed(
      'record-signature',
      `The record of attempt ${record.attempt} is not signed: anyone can write such a record.`,
      restsOn,
    )
    return [allowUnsigned ? { ...what, outcome: 'not-provable' } : what]
  }
  return []
}

/** Checks what the host signed of each record; one that is not signed may be covered by the signed ledger. */
export function signatureChecks(question: HostQuestion, records: readonly ReadRecord[], covering: Covering): Check[] {
  const {
    files: { host },
    keys,
  } = question
  if (records.length === 0) return []
  const hasKeys = keys !== undefined && keys.length > 0
  const checks = records.flatMap((one) => signatureProblem(question, one, covering))
  if (checks.length > 0) return checks
  const restsOn = records.flatMap(({ files }) => [files.record!.path, ...(files.signature === undefined ? [] : [files.signature.path])])
  const common = { check: 'record-signature', about: host, restsOn } as const
  const count = formatCount(records.length, 'record')
  if (!hasKeys)
    return [
      {
        ...common,
        vouchedBy: 'none',
        outcome: 'not-provable',
        statement: `Whether the host ${host} signed its ${count} is unknown.`,
        hint: GIVE_HOST_KEYS,
      },
    ]
  const signed = records.filter(({ signature }) => signature === 'host').length
  const others = signed === records.length ? '' : ` The others are in its ledger, whose newest line it signed.`
  return [{ ...common, vouchedBy: 'host', outcome: 'passed', statement: `The host ${host} signed ${signed} of ${count}.${others}` }]
}

/** Checks that no record is of another application than its release. A record that agrees needs no line of its own. */
export function applicationChecks({ files: { host }, releases }: HostQuestion, records: readonly ReadRecord[]): Check[] {
  return records.flatMap(({ record, files }) => {
    const release = releases.get(record.releaseId)
    if (release === undefined || release.manifest.application === record.application) return []
    const what = `The record of attempt ${record.attempt} is of ${quote(record.application)}, and its release of ${release.manifest.application}.`
    return [failing(host)('record', what, [files.record!, { path: release.file }])]
  })
}

/** Checks that each attempt is younger than the commit of its release. */
export function timeChecks({ files: { host }, releases }: HostQuestion, records: readonly ReadRecord[]): Check[] {
  const known = records.flatMap(({ record, files, signature }) => {
    const release = releases.get(record.releaseId)
    return release === undefined ? [] : [{ record, file: files.record!, release, signature }]
  })
  if (known.length === 0) return []
  const older = known.filter(({ record, release }) => Date.parse(record.startedAt) < Date.parse(release.manifest.source.commitTime))
  if (older.length > 0)
    return older.map(({ record, file, release }) =>
      failing(host)(
        'record-time',
        `The attempt ${record.attempt} began at ${record.startedAt}, before the commit of ${release.manifest.source.commitTime}.`,
        [file, { path: release.file }],
      ),
    )
  const restsOn = known.map(({ file }) => file.path)
  const statement = `No attempt of the ${formatCount(known.length, 'record')} began before the commit of its release.`
  const vouchedBy = known.every(({ signature }) => signature === 'host') ? 'host' : 'none'
  return [{ check: 'record-time', about: host, outcome: 'passed', statement, restsOn, vouchedBy }]
}

/** A record with the statement of its deployment. */
type Stated = ReadRecord & { readonly deployment: NonNullable<ReadRecord['deployment']> }

function deploymentProblem(
  { files: { host }, keys, releases }: HostQuestion,
  { files, record, text, deployment: stated }: Stated,
  formerKeys: Covering['formerKeys'],
): Check[] {
  const { deployment, statement, signer = '' } = stated
  // No known key vouches for a former one, so it is as if none had signed: the statement is not provable then.
  const signature = stated.signature === 'other-key' && formerKeys.has(signer) ? 'host' : stated.signature
  const release = releases.get(record.releaseId)
  const isAbout =
    release === undefined ||
    isAboutRelease(statement.subject, release.manifest) ||
    isAboutManifestAlone(statement.subject, release.manifest)
  const problems = [
    ...(deployment.recordSha256 === sha256Of(text) ? [] : ['has another record than the file of the record']),
    ...(isAbout ? [] : ['is about other components than the manifest']),
    ...(deployment.host.name === host ? [] : [`is of the host ${deployment.host.name}`]),
    ...signatureProblems(signature, { host, hasKeys: (keys?.length ?? 0) > 0 }),
  ]
  if (problems.length === 0) return []
  const restsOn = [files.statement!, files.record!, ...(release === undefined ? [] : [{ path: release.file }])]
  return [failing(host)('deployment', `The statement of attempt ${record.attempt} ${problems.join('; it ')}.`, restsOn)]
}

/** Checks that each statement of a deployment has what the record has, and that the host signed it. */
export function deploymentChecks(
  question: HostQuestion,
  records: readonly ReadRecord[],
  { formerKeys }: Pick<Covering, 'formerKeys'>,
): Check[] {
  const { host } = question.files
  const stated = records.filter((one): one is Stated => one.deployment !== undefined)
  const common = { check: 'deployment', about: host } as const
  const without = records.length - stated.length
  const checks = stated.flatMap((one) => deploymentProblem(question, one, formerKeys))
  if (checks.length > 0 || records.length === 0) return checks
  const restsOn = stated.map(({ files }) => files.statement!.path)
  if (without > 0) {
    const statement = `Of ${formatCount(records.length, 'record')} of the host ${host}, ${without} have no statement of their deployment.`
    return [{ ...common, outcome: 'not-provable', statement, restsOn, vouchedBy: 'none' }]
  }
  const unsigned = stated.filter(({ deployment }) => deployment.signature !== 'host').length
  if (unsigned > 0)
    return [
      {
        ...common,
        outcome: 'not-provable',
        statement: `Whether the host ${host} signed its statements is unknown.`,
        hint: GIVE_HOST_KEYS,
        restsOn,
        vouchedBy: 'none',
      },
    ]
  const statement = `The host ${host} signed a statement of each of its ${formatCount(records.length, 'record')}, with the same content.`
  return [{ ...common, outcome: 'passed', statement, restsOn, vouchedBy: 'host' }]
}

/** A host, and whether keys of it were given. */
interface KnownHost {
  readonly host: string
  readonly hasKeys: boolean
}

function signatureProblems(by: ReadRecord['signature'], { host, hasKeys }: KnownHost): string[] {
  if (by === 'bad') return ['does not match its signature']
  if (by === 'none') return ['is not signed']
  if (by === 'replaced-key') return [`is signed by a key that the host ${host} had replaced before`]
  return by === 'other-key' && hasKeys ? [`is signed by a key that is not one of the host ${host}`] : []
}
