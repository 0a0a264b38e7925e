import type { z } from 'zod'
import type { EnvironmentFacts, GithubFacts } from '#domain/doctor/github'
import { runnerChecks } from '#domain/doctor/runners'
import { reasonOf } from '#domain/errors/reason-of'
import type { SettingReading } from '#domain/runner/runner-facts'
import { runnerFindings } from '#domain/runner/runner-findings'
import { apiCommand } from '#tools/gh/api'
import { branchRulesSchema, branchSchema, environmentPaths, environmentsSchema, secretsSchema } from '#tools/gh/environment-settings'
import { expectSuccess } from '#tools/run/expect-success'
import { readJson } from '#tools/run/read-json'
import type { Runner } from '#tools/run/runner'
import { readSettings } from '../runner/read-settings.ts'

/** Which repository is asked about. */
export interface GithubRequest {
  /** `owner/name`. */
  readonly repository: string
  readonly branch: string
  /** Production hosts of the configuration. */
  readonly hostCount: number
  /** The label of the build host's runners. */
  readonly label: string
}

/**
 * Reads what GitHub reports of a repository, with the login of gh. What the login may not read is in the result, with the reason. Throws
 * InputError when the repository itself cannot be read.
 */
export async function readGithub({ repository, branch, hostCount, label }: GithubRequest, runner: Runner): Promise<GithubFacts> {
  const settings = await readSettings({ repository, label }, runner)
  const [environments, isProtected] = await Promise.all([
    reading(() => environmentsOf(repository, runner)),
    reading(async () => {
      const [found, rules] = await Promise.all([
        document(runner, environmentPaths.branch(repository, branch), branchSchema),
        document(runner, environmentPaths.branchRules(repository, branch), branchRulesSchema),
      ])
      return found.protected || rules.length > 0
    }),
  ])
  const runners = { runners: runnerFindings(settings), registered: runnerChecks(settings) }
  return { repository, branch, hostCount, isPrivate: settings.isPrivate, environments, isProtected, ...runners }
}

async function environmentsOf(repository: string, runner: Runner): Promise<EnvironmentFacts[]> {
  const { environments = [] } = await document(runner, environmentPaths.environments(repository), environmentsSchema)
  return Promise.all(
    environments.map(async ({ name, protection_rules: rules = [], deployment_branch_policy: policy }) => ({
      name,
      hasReviewers: rules.some(({ type, reviewers }) => type === 'required_reviewers' && (reviewers?.length ?? 0) > 0),
      isLimited: policy !== null && policy !== undefined,
      secrets: await reading(async () =>
        (await document(runner, environmentPaths.secrets(repository, name), secretsSchema)).secrets.map((secret) => secret.name),
      ),
    })),
  )
}

async function reading<Value>(read: () => Promise<Value>): Promise<SettingReading<Value>> {
  try {
    return { value: await read() }
  } catch (error) {
    return { unreadable: reasonOf(error) }
  }
}

async function document<Schema extends z.ZodType>(runner: Runner, path: string, schema: Schema): Promise<z.infer<Schema>> {
  const command = apiCommand(path)
  return readJson(command.argv, schema, await expectSuccess(runner, command))
}
