import { setupChanges, type SetupChange } from '#domain/doctor/github-setup'
import { productionHosts } from '#domain/config/production-hosts'
import type { Config } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { inPhase } from '#domain/report/event'
import { readLimited } from '#tools/files/read-limited'
import { apiCommand } from '#tools/gh/api'
import { setSecretCommand, userPath, userSchema, writeEnvironmentCommand } from '#tools/gh/write-settings'
import { expectSuccess } from '#tools/run/expect-success'
import { readJson } from '#tools/run/read-json'
import type { Runner } from '#tools/run/runner'
import { findGithub } from '#steps/doctor/find-github'
import { readGithub } from '#steps/doctor/read-github'
import type { Context } from '#steps/context'

export interface GithubSetupOptions {
  readonly config: Config
  /** The folder of the configuration, in a clone of the repository. */
  readonly directory: string
  /** Logins of the users that approve a release. */
  readonly reviewers: readonly string[]
  /** Sets the secrets that are there again. */
  readonly replacesSecrets: boolean
}

export interface GithubSetupPlan {
  /** `owner/name`. */
  readonly repository: string
  readonly changes: readonly SetupChange[]
}

/** Returns what the workflows need on GitHub and is not there. Changes nothing. Throws InputError for a repository that cannot be read. */
export async function planGithubSetup(options: GithubSetupOptions, { runner, reporter }: Context): Promise<GithubSetupPlan> {
  const { config, directory, replacesSecrets } = options
  const repository = await findGithub(directory, runner)
  if (repository === undefined) {
    throw new InputError('invalid-option', `The repository of ${quote(directory)} is not on GitHub.`, {
      hint: 'Run this in a clone of it.',
    })
  }
  const hostCount = productionHosts(config).length
  return inPhase(reporter, 'needs', async () => {
    const facts = await readGithub({ repository, branch: config.branch, hostCount, label: 'grind' }, runner)
    if ('unreadable' in facts.environments) {
      throw new InputError('github-refused', `The environments of ${repository} could not be read: ${facts.environments.unreadable}`, {
        hint: 'Use a login of an administrator: run "gh auth status".',
      })
    }
    const reviewers = await Promise.all(options.reviewers.map((login) => userOf(login, runner)))
    return { repository, changes: setupChanges({ hostCount, environments: facts.environments.value, reviewers, replacesSecrets }) }
  })
}

/** Keys of an application, by the files that have them. */
export type KeyFilesOfSetup = Readonly<Record<'deploy' | 'release', string>>

/** Applies the changes, in their order. Throws InputError `file-unreadable` for a key before anything is changed. */
export async function applyGithubSetup(
  { repository, changes }: GithubSetupPlan,
  files: KeyFilesOfSetup,
  { runner }: Context,
): Promise<void> {
  const used = new Set(changes.flatMap((change) => (change.kind === 'secret' ? [change.key] : [])))
  const keys = new Map(await Promise.all([...used].map(async (key) => [key, await readKey(files[key])] as const)))
  for (const change of changes) {
    await expectSuccess(
      runner,
      change.kind === 'secret'
        ? setSecretCommand(repository, { name: change.secret, environment: change.environment }, keys.get(change.key)!)
        : writeEnvironmentCommand(repository, change.name, {
            ...(change.reviewers === null ? {} : { reviewers: change.reviewers.map((id) => ({ type: 'User', id }) as const) }),
            deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
          }),
    )
  }
}

async function userOf(login: string, runner: Runner): Promise<number> {
  const command = apiCommand(userPath(login))
  return readJson(command.argv, userSchema, await expectSuccess(runner, command)).id
}

const KEY_LIMIT_BYTES = 64 * 1024

async function readKey(file: string): Promise<string> {
  const text = await readLimited(file, KEY_LIMIT_BYTES).catch(() => undefined)
  if (text?.includes('PRIVATE KEY-----') === true) return text
  throw new InputError('file-unreadable', `There is no private key in ${quote(file)}.`, {
    hint: 'Create it with "grind-to-prod init", or name another file.',
  })
}
