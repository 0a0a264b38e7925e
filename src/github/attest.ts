import { warn } from '#domain/report/event'
import type { Statement } from '#domain/statement/statement'
import type { GitHub } from './client.ts'
import { refusalOf } from './failure.ts'
import { writeFile } from '#tools/files/write-file'

export interface AttestOptions {
  readonly application: string
  readonly releaseId: string
  /** Path for the Sigstore bundle, for verification without GitHub. */
  readonly output: string
}

export type AttestResult =
  | { readonly attestation: 'made'; readonly id: string | null; readonly file: string }
  | { readonly attestation: 'absent'; readonly why: string }

type Attest = typeof import('@actions/attest').attestProvenance
type AttestStatement = typeof import('@actions/attest').attest

/** A statement of a build, and where its Sigstore bundle goes. */
export interface StatementToAttest {
  readonly statement: Pick<Statement, 'subject' | 'predicateType' | 'predicate'>
  readonly output: string
}

/**
 * Attests where and from what a release was built: SLSA provenance of the manifest's bytes, signed by Sigstore for this run's identity.
 * The token must be one that may write attestations. Absent, without a word, when the job has no such identity (`id-token: write`); with a
 * warning when Sigstore or GitHub fails.
 */
export async function attestRelease(github: GitHub, options: AttestOptions, attest: Attest = attestProvenance): Promise<AttestResult> {
  const { application, releaseId, output } = options
  const { run, token, reporter } = github
  if (!run.hasIdentity) return { attestation: 'absent', why: 'no id-token' }
  try {
    const subjects = [{ name: `${application}-release.json`, digest: { sha256: releaseId } }]
    const { bundle, attestationID } = await attest({ subjects, token })
    await writeFile(output, `${JSON.stringify(bundle)}\n`)
    return { attestation: 'made', id: attestationID ?? null, file: output }
  } catch (error) {
    const why = refusalOf(error)
    warn(reporter, `The release was not attested (${why}). Hosts accept it all the same: they verify its signatures.`)
    return { attestation: 'absent', why }
  }
}

/**
 * Has Sigstore sign the statement of a build for this run's identity: that of the manifest names the workflow, and this one what was built
 * from what. It is not stored at GitHub, which already has the other. Returns the file; null, without a word, when the job has no identity,
 * and with a warning when Sigstore fails.
 */
export async function attestStatement(
  { run, token, reporter }: GitHub,
  { statement, output }: StatementToAttest,
  attest: AttestStatement = attestAny,
): Promise<string | null> {
  if (!run.hasIdentity) return null
  const { subject, predicateType, predicate = {} } = statement
  try {
    const subjects = subject.map(({ name = '_', digest }) => ({ name, digest }))
    const { bundle } = await attest({ subjects, predicateType, predicate, token, skipWrite: true })
    await writeFile(output, `${JSON.stringify(bundle)}\n`)
    return output
  } catch (error) {
    warn(reporter, `Sigstore did not sign the provenance of the release (${refusalOf(error)}). The signature of its signers is enough.`)
    return null
  }
}

async function attestAny(...parameters: Parameters<AttestStatement>): ReturnType<AttestStatement> {
  const toolkit = await import('@actions/attest')
  return toolkit.attest(...parameters)
}

/** Loaded when it is used: it brings Sigstore's client along. */
async function attestProvenance(...parameters: Parameters<Attest>): ReturnType<Attest> {
  const toolkit = await import('@actions/attest')
  return toolkit.attestProvenance(...parameters)
}
