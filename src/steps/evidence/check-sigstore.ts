import { join } from 'node:path'
import { unreadableFile } from '#domain/errors/catalogue'
import { InputError, isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Check } from '#domain/evidence/check'
import { isSigstoreName, SIGSTORE_LIMIT_BYTES, SIGSTORE_PROVENANCE_FILE, TRUSTED_ROOT_LIMIT_BYTES } from '#domain/sigstore/files'
import { GITHUB_ISSUER, identityProblems, type SigstoreIdentity } from '#domain/sigstore/identity'
import { provenanceProblems } from '#domain/statement/provenance'
import { statementOf, type Statement } from '#domain/statement/statement'
import { readLimited } from '#tools/files/read-limited'
import type { SigstoreRoot, VerifiedSigstore } from '#tools/sigstore/verify-bundle'
import type { BundleToCheck } from './check-bundle.ts'

/** What signatures by Sigstore are checked with, as a user gave it. */
export interface GivenSigstore {
  /** Trusted roots of Sigstore, as `gh attestation trusted-root` prints them. */
  readonly trustedRootFile?: string | undefined
  /** The workflow that must have signed; any one of the release's own repository when absent. */
  readonly signerWorkflow?: string | undefined
  readonly oidcIssuer?: string | undefined
}

/** The same, with the roots read; without roots, nothing of Sigstore is proved. */
export interface SigstoreTrust extends Omit<GivenSigstore, 'trustedRootFile'> {
  readonly roots: readonly SigstoreRoot[] | undefined
}

/** Reads the trusted roots that a user gave. Throws InputError `file-unreadable` or `key-invalid`. */
export async function readSigstoreTrust({ trustedRootFile, ...policy }: GivenSigstore): Promise<SigstoreTrust> {
  if (trustedRootFile === undefined) return { ...policy, roots: undefined }
  const text = await readLimited(trustedRootFile, TRUSTED_ROOT_LIMIT_BYTES).catch((cause: unknown) => {
    throw unreadableFile('file of trusted roots', trustedRootFile, cause)
  })
  if (text === undefined) throw unreadableFile('file of trusted roots', trustedRootFile)
  const { parseTrustedRoots } = await import('#tools/sigstore/verify-bundle')
  const roots = parseTrustedRoots(text)
  if (typeof roots === 'string')
    throw new InputError('key-invalid', `The file ${quote(trustedRootFile)} ${roots}.`, { hint: TRUSTED_ROOT_HINT })
  return { ...policy, roots }
}

const TRUSTED_ROOT_HINT = 'Get one with "gh attestation trusted-root > trusted_root.jsonl", on a machine that has GitHub\'s program.'

const SIGNER_HINT =
  'If a workflow of another repository builds this release, run "grind-to-prod verify EVIDENCE --trusted-root FILE --signer-workflow OWNER/REPOSITORY".'

/** Checks each bundle of Sigstore beside a manifest; nothing without one. */
export async function checkSigstore(bundle: BundleToCheck & { readonly text: string }, trust: SigstoreTrust): Promise<Check[]> {
  const names = bundle.names.filter(isSigstoreName)
  if (names.length === 0) return []
  const { roots } = trust
  if (roots === undefined)
    return [
      {
        check: 'attestation',
        outcome: 'not-provable',
        statement: `What Sigstore signed was not checked without a trusted root: ${names.join(', ')}.`,
        hint: `${TRUSTED_ROOT_HINT} Then run "grind-to-prod verify EVIDENCE --trusted-root trusted_root.jsonl".`,
        restsOn: names.map((name) => join(bundle.folder, name)),
        vouchedBy: 'none',
      },
    ]
  const checks: Check[] = []
  for (const name of names) checks.push(await checkOne(name, bundle, { ...trust, roots }))
  return checks
}

async function checkOne(
  name: string,
  bundle: BundleToCheck & { readonly text: string },
  { roots, signerWorkflow, oidcIssuer }: SigstoreTrust & { readonly roots: readonly SigstoreRoot[] },
): Promise<Check> {
  const file = join(bundle.folder, name)
  const common = { check: 'attestation', restsOn: [file, bundle.file] } as const
  const failed = (what: string): Check => ({ ...common, outcome: 'failed', statement: `${quote(name)} ${what}.`, vouchedBy: 'none' })
  const { verifySigstoreBundle } = await import('#tools/sigstore/verify-bundle')
  try {
    const text = (await readLimited(file, SIGSTORE_LIMIT_BYTES)) ?? ''
    const verified = verifySigstoreBundle(text, roots, Buffer.from(bundle.text))
    if (typeof verified === 'string') return failed(verified)
    const { repository } = bundle.manifest.source
    const policy = { repository, signerWorkflow, issuer: oidcIssuer ?? GITHUB_ISSUER }
    const { problems, claim } = claimOf(name, bundle, verified)
    const ofSigner = identityProblems(verified.identity, policy)
    if (ofSigner.length + problems.length > 0) {
      const hint = ofSigner.length > 0 && signerWorkflow === undefined ? { hint: SIGNER_HINT } : {}
      return { ...failed([...ofSigner, ...problems].join('; it ')), ...hint }
    }
    const statement = `${quote(name)} ${claim}. ${signedBy(verified.identity)}`
    return { ...common, outcome: 'passed', statement, vouchedBy: 'sigstore' }
  } catch (error) {
    return failed(isKnownError(error) ? `is not understood: ${error.message.replace(/\.$/, '')}` : `cannot be read (${reasonOf(error)})`)
  }
}

/** What a bundle claims of the release, and in what it contradicts the manifest. */
function claimOf(
  name: string,
  { manifest, releaseId }: BundleToCheck,
  { envelope }: VerifiedSigstore,
): { readonly problems: readonly string[]; readonly claim: string } {
  if (envelope === undefined) return { problems: [], claim: 'is a signature of the manifest itself' }
  const statement = statementOf(envelope)
  const type = quote(statement.predicateType, 120)
  const isOurs = name === SIGSTORE_PROVENANCE_FILE
  return {
    problems: [
      ...(hasSubject(statement, releaseId) ? [] : ['is about another artifact than this manifest']),
      ...(isOurs ? provenanceProblems(statement, manifest) : []),
    ],
    claim: `has a statement of the type ${type} about this manifest${isOurs ? ', which agrees with it' : ''}`,
  }
}

function hasSubject({ subject }: Statement, releaseId: string): boolean {
  return subject.some(({ digest }) => digest['sha256'] === releaseId)
}

function signedBy({ subject, repository, commit, run }: SigstoreIdentity): string {
  const at = commit === undefined ? '' : ` at the commit ${quote(commit, 80)}`
  const where = run === undefined ? '' : ` (${quote(run, 200)})`
  return `It was signed by the workflow ${quote(subject, 300)} in a run of ${quote(repository ?? '', 200)}${at}${where}.`
}
