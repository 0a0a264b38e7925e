/** The state of the simulation. Tests read it, and may put things there before they begin. */

export interface Issue {
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: string | null
  labels: string[]
  readonly pullRequest: boolean
  readonly author: string
  readonly createdAt: string
  updatedAt: string
}

export interface Comment {
  readonly id: number
  readonly issue: number
  body: string
  readonly author: string
  readonly createdAt: string
  updatedAt: string
}

export interface CommitComment {
  readonly id: number
  readonly commit: string
  readonly body: string
  readonly author: string
  /** The author's part in the repository: `NONE` for a stranger. */
  readonly association: string
  readonly createdAt: string
}

export interface DeploymentStatus {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly createdAt: string
}

export interface Deployment {
  readonly id: number
  readonly ref: string
  readonly sha: string
  readonly task: string
  readonly environment: string
  readonly description: string | null
  readonly payload: unknown
  readonly transient: boolean
  readonly production: boolean
  readonly createdAt: string
  /** In the order in which they were made. */
  readonly statuses: DeploymentStatus[]
}

export interface Artifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  /** What a download answers: the archive as it was uploaded. */
  readonly content: Buffer
  readonly createdAt: string
  /** It is still listed, and can no longer be downloaded. */
  readonly isExpired?: boolean
}

export interface Asset {
  readonly id: number
  readonly release: number
  readonly name: string
  readonly label: string | null
  readonly contentType: string
  readonly content: Buffer
}

export interface Release {
  readonly id: number
  readonly tag: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  /** Uploads to a release that is immutable are refused, as GitHub does. */
  readonly immutable: boolean
}

export interface Run {
  readonly id: number
  readonly headBranch: string
  readonly headSha: string
  readonly event: string
  readonly path: string
  readonly status: string
  readonly conclusion: string | null
}

export interface State {
  readonly owner: string
  readonly repository: string
  /** Whether the owner is an organisation: a person has no artifact metadata. */
  readonly organisation: boolean
  /** Branches and tags with the commit that each names. A commit by its own name is always known. */
  readonly refs: Record<string, string>
  /** Numbers of accounts by their login. A login that writes for the first time gets a number; a test may give an account another login. */
  readonly accounts: Record<string, number>
  readonly issues: Issue[]
  readonly comments: Comment[]
  readonly commitComments: CommitComment[]
  readonly deployments: Deployment[]
  readonly artifacts: Artifact[]
  readonly releases: Release[]
  readonly assets: Asset[]
  readonly runs: Run[]
  /** Bodies of the artifact deployment records and attestations that were sent. */
  readonly deploymentRecords: unknown[]
  readonly attestations: unknown[]
}

/** The account that a workflow's token acts as. */
export const BOT_LOGIN = 'github-actions[bot]'

/** Returns the number of an account. */
export function accountId({ accounts }: Pick<State, 'accounts'>, login: string): number {
  return (accounts[login] ??= nextId())
}

/** A state with nothing in it. */
export function emptyState(owner: string, repository: string, organisation: boolean): State {
  return {
    owner,
    repository,
    organisation,
    refs: {},
    // As GitHub numbers the account of a workflow's token.
    accounts: { [BOT_LOGIN]: 41_898_282 },
    issues: [],
    comments: [],
    commitComments: [],
    deployments: [],
    artifacts: [],
    releases: [],
    assets: [],
    runs: [],
    deploymentRecords: [],
    attestations: [],
  }
}

let lastId = 1000

/** An id that nothing else has; of one sequence, so that an id of one kind taken for another's finds nothing. */
export function nextId(): number {
  lastId += 1
  return lastId
}

/** GitHub's times have no fractions of a second. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
