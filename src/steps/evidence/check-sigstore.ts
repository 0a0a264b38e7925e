import { join } from 'node:path'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Check } from '#domain/evidence/check'
import { isSigstoreName, SIGSTORE_LIMIT_BYTES, SIGSTORE_PROVENANCE_FILE } from '#domain/sigstore/files'
import { GITHUB_ISSUER, identityProblems, type SigstoreIdentity } from '#domain/sigstore/identity'
import { provenanceProblems } from '#domain/statement/provenance'
import { statementOf, type Statement } from '#domain/statement/statement'
import { readLimited } from '#tools/files/read-limited'
import type { SigstoreRoot, VerifiedSigstore } from '#tools/sigstore/verify-bundle'
import type { BundleToCheck } from './check-bundle.ts'
import { TRUSTED_ROOT_HINT, type SigstoreTrust, type SigstoreTrustOf } from './sigstore-trust.ts'

const SIGNER_HINT =
  'If a workflow of another repository builds this release, run "grind-to-prod verify EVIDENCE --trusted-root FILE --signer-workflow OWNER/REPOSITORY".'

/** Checks each bundle of Sigstore beside a manifest; nothing without one. */
export async function checkSigstore(bundle: BundleToCheck & { readonly text: string }, trustOf: SigstoreTrustOf): Promise<Check[]> {
  const names = bundle.names.filter(isSigstoreName)
  if (names.length === 0) return []
  const trust = await trustOf(bundle.manifest.application)
  const { roots } = trust
  if (roots === undefined) return [notChecked(names, bundle, trust)]
  const checks: Check[] = []
  for (const name of names) checks.push(await checkOne(name, bundle, { ...trust, roots }))
  return checks
}

function notChecked(names: readonly string[], { folder, manifest }: BundleToCheck, { unusedOf }: SigstoreTrust): Check {
  const other =
    unusedOf === undefined ? '' : `The policy of grind-to-prod.yml is for ${unusedOf}, and this release is of ${manifest.application}. `
  return {
    check: 'attestation',
    outcome: 'not-provable',
    statement: `What Sigstore signed was not checked without a trusted root: ${names.join(', ')}.`,
    hint: `${other}${TRUSTED_ROOT_HINT} Then run "grind-to-prod verify EVIDENCE --trusted-root trusted_root.jsonl".`,
    restsOn: names.map((name) => join(folder, name)),
    vouchedBy: 'none',
  }
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
