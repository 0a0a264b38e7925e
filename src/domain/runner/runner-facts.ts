/** What was read, or why it could not be read. */
export type SettingReading<Value> = { readonly value: Value } | { readonly unreadable: string }

export interface SelfHostedRunner {
  readonly name: string
  /** It takes one job, and GitHub forgets it then. */
  readonly isEphemeral: boolean
  readonly isOnline: boolean
  readonly labels: readonly string[]
  /** Null for one that was never online. */
  readonly version: string | null
}

export interface RunnerGroup {
  readonly name: string
  /** The workflows whose jobs it takes, each with a ref; null for every workflow. */
  readonly workflows: readonly string[] | null
  readonly takesPublic: boolean
  readonly runners: readonly SelfHostedRunner[]
}

/** What a repository does with pull requests from forks. */
export interface ForkSettings {
  /** Whose workflows wait for an approval. */
  readonly approval: 'everyone' | 'newcomers' | 'none'
  readonly runsWorkflows: boolean
  readonly sendsWriteTokens: boolean
  readonly sendsSecrets: boolean
}

/** What GitHub reports of a repository and of the runners with a label that its jobs can reach. */
export interface RunnerFacts {
  readonly repository: string
  readonly label: string
  readonly isPrivate: boolean
  readonly isOfOrganization: boolean
  readonly forks: SettingReading<ForkSettings>
  /** The token that each workflow gets by default. */
  readonly token: SettingReading<{ readonly canWrite: boolean; readonly canApprove: boolean }>
  /** Runners that are registered for the repository itself. */
  readonly own: SettingReading<readonly SelfHostedRunner[]>
  readonly groups: SettingReading<readonly RunnerGroup[]>
}
