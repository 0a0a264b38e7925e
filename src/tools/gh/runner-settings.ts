import { z } from 'zod'

/** The documents of GitHub's REST API that describe who can reach a runner; only the fields that are used. */
export const repositorySchema = z.looseObject({
  private: z.boolean(),
  owner: z.looseObject({ login: z.string(), type: z.string() }),
})

/** Of a public repository. */
export const approvalSchema = z.looseObject({
  approval_policy: z.enum(['first_time_contributors_new_to_github', 'first_time_contributors', 'all_external_contributors']),
})

/** Of a private repository. */
export const privateForksSchema = z.looseObject({
  run_workflows_from_fork_pull_requests: z.boolean(),
  send_write_tokens_to_workflows: z.boolean(),
  send_secrets_and_variables: z.boolean(),
  require_approval_for_fork_pr_workflows: z.boolean(),
})

export const tokenSchema = z.looseObject({
  default_workflow_permissions: z.enum(['read', 'write']),
  can_approve_pull_request_reviews: z.boolean(),
})

const runnerSchema = z.looseObject({
  name: z.string(),
  labels: z.array(z.looseObject({ name: z.string() })),
  ephemeral: z.boolean().optional(),
  status: z.string(),
  version: z.string().nullish(),
})

export const runnersSchema = z.looseObject({ runners: z.array(runnerSchema) })

export const groupsSchema = z.looseObject({
  runner_groups: z.array(
    z.looseObject({
      id: z.number(),
      name: z.string(),
      allows_public_repositories: z.boolean(),
      restricted_to_workflows: z.boolean().optional(),
      selected_workflows: z.array(z.string()).optional(),
    }),
  ),
})

/** Entries of a list that one answer has at most. */
export const PAGE = 100

/** Paths of these documents. */
export const settingsPaths = {
  repository: (repository: string) => `repos/${repository}`,
  approval: (repository: string) => `repos/${repository}/actions/permissions/fork-pr-contributor-approval`,
  privateForks: (repository: string) => `repos/${repository}/actions/permissions/fork-pr-workflows-private-repos`,
  token: (repository: string) => `repos/${repository}/actions/permissions/workflow`,
  runners: (repository: string, page: number) => `repos/${repository}/actions/runners?per_page=${PAGE}&page=${page}`,
  groups: (owner: string, name: string, page: number) =>
    `orgs/${owner}/actions/runner-groups?visible_to_repository=${name}&per_page=${PAGE}&page=${page}`,
  groupRunners: (owner: string, group: number, page: number) =>
    `orgs/${owner}/actions/runner-groups/${group}/runners?per_page=${PAGE}&page=${page}`,
} as const
