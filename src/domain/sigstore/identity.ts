import { quote } from '../errors/quote.ts'

/** What a certificate of Sigstore states of its holder: the claims are those of the token of a workflow's run. */
export interface SigstoreIdentity {
  /** The workflow that signed, with the ref that it was taken from: `https://github.com/OWNER/REPO/.github/workflows/FILE@REF`. */
  readonly subject: string
  /** Who vouched for the run to Sigstore. */
  readonly issuer: string
  /** The repository that the run was of; undefined of a holder that is not a workflow. */
  readonly repository: string | undefined
  /** The commit that the run was of. */
  readonly commit: string | undefined
  readonly run: string | undefined
}

/** The claims of a certificate, by the object identifiers that Fulcio gives them. */
export const claimIds = {
  repository: '1.3.6.1.4.1.57264.1.12',
  commit: '1.3.6.1.4.1.57264.1.13',
  run: '1.3.6.1.4.1.57264.1.21',
} as const satisfies Partial<Record<keyof SigstoreIdentity, string>>

/** GitHub's issuer of tokens for runs of workflows. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** Whose signature by Sigstore counts. */
export interface SigstorePolicy {
  /** The repository of the release, as its manifest has it: `github.com/OWNER/REPO`. */
  readonly repository: string
  /**
   * The workflow that must have signed: `OWNER/REPO`, with or without `/PATH` and `@REF`. Undefined: any one of the release's own
   * repository.
   */
  readonly signerWorkflow: string | undefined
  readonly issuer: string
}

/** Returns why a signature of this holder does not count, each as the end of a sentence that begins with the file. */
export function identityProblems(identity: SigstoreIdentity, { repository, signerWorkflow, issuer }: SigstorePolicy): string[] {
  const expected = `https://${repository}`
  const signer = signerWorkflow === undefined ? expected : workflowUri(signerWorkflow)
  return [
    ...(identity.issuer === issuer ? [] : [`was signed in the name of ${quote(identity.issuer, 200)}, and not of ${issuer}`]),
    ...(identity.repository !== undefined && isSameName(identity.repository, expected)
      ? []
      : [`is of a run of ${quote(identity.repository ?? 'no repository', 200)}, and the release is of ${repository}`]),
    ...(isWorkflowOf(identity.subject, signer)
      ? []
      : [`was signed by ${quote(identity.subject, 300)}, and not by a workflow of ${signer}`]),
  ]
}

/** Returns the address of a workflow, or the beginning of one, that a user named without `https://github.com/`. */
function workflowUri(workflow: string): string {
  const path = workflow.replace(/^https:\/\//, '')
  return `https://${/^[^/]*\./.test(path) ? path : `github.com/${path}`}`
}

/** True for a workflow that is the named one, at any ref unless one is named, or is in the named repository. */
function isWorkflowOf(subject: string, signer: string): boolean {
  const [, workflow = '', ref = ''] = /^([^@]*)@(.*)$/.exec(subject) ?? []
  const [, named = '', namedRef] = /^([^@]*)(?:@(.*))?$/.exec(signer) ?? []
  if (workflow === '' || (namedRef !== undefined && namedRef !== ref)) return false
  const isRepository = named.split('/').length === 5
  return isRepository ? isSameName(workflow.slice(0, named.length + 1), `${named}/`) : isSameWorkflow(workflow, named)
}

/** Owners and repositories differ by more than the case of their letters; the paths in them may not. */
function isSameWorkflow(left: string, right: string): boolean {
  const [[leftRepository, leftPath], [rightRepository, rightPath]] = [repositoryAndPath(left), repositoryAndPath(right)]
  return isSameName(leftRepository, rightRepository) && leftPath === rightPath
}

function repositoryAndPath(workflow: string): readonly [repository: string, path: string] {
  const parts = workflow.split('/')
  return [parts.slice(0, 5).join('/'), parts.slice(5).join('/')]
}

function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}
