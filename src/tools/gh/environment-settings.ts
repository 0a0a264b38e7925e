import { z } from 'zod'

/** The documents of GitHub's REST API about environments and branches; only the fields that are used. */

const ruleSchema = z.looseObject({ type: z.string(), reviewers: z.array(z.unknown()).optional() })

export const environmentsSchema = z.looseObject({
  environments: z
    .array(
      z.looseObject({
        name: z.string(),
        protection_rules: z.array(ruleSchema).optional(),
        deployment_branch_policy: z.looseObject({ protected_branches: z.boolean() }).nullish(),
      }),
    )
    .optional(),
})

export const secretsSchema = z.looseObject({ secrets: z.array(z.looseObject({ name: z.string() })) })

export const branchSchema = z.looseObject({ protected: z.boolean() })

export const branchRulesSchema = z.array(z.looseObject({ type: z.string() }))

/** Entries of a list that one answer has at most. An application needs four environments with two secrets each. */
const PAGE = 100

/** Paths of these documents. */
export const environmentPaths = {
  environments: (repository: string) => `repos/${repository}/environments?per_page=${PAGE}`,
  secrets: (repository: string, environment: string) =>
    `repos/${repository}/environments/${encodeURIComponent(environment)}/secrets?per_page=${PAGE}`,
  branch: (repository: string, branch: string) => `repos/${repository}/branches/${encodeURIComponent(branch)}`,
  branchRules: (repository: string, branch: string) => `repos/${repository}/rules/branches/${encodeURIComponent(branch)}`,
} as const
