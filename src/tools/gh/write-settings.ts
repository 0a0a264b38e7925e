import { z } from 'zod'
import { NETWORK_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

const environment = { GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' }

/** The user of a login; only its number is used. */
export const userSchema = z.looseObject({ id: z.number() })

export const userPath = (login: string) => `users/${encodeURIComponent(login)}`

/** What GitHub takes for an environment. Rules that are absent here are removed there. */
export interface EnvironmentBody {
  readonly reviewers?: readonly { readonly type: 'User'; readonly id: number }[]
  readonly deployment_branch_policy: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean }
}

/** `gh api`: creates an environment, or replaces its rules. */
export function writeEnvironmentCommand(repository: string, name: string, body: EnvironmentBody): Command {
  return {
    argv: [
      'gh',
      'api',
      '--method',
      'PUT',
      '--header',
      'X-GitHub-Api-Version: 2022-11-28',
      '--input',
      '-',
      `repos/${repository}/environments/${encodeURIComponent(name)}`,
    ],
    input: JSON.stringify(body),
    effect: 'write',
    environment,
    timeout: NETWORK_LIMIT,
  }
}

/** `gh secret set`: encrypts the value, and sets it. The value is read from standard input, where no list of processes shows it. */
export function setSecretCommand(
  repository: string,
  secret: { readonly name: string; readonly environment: string },
  value: string,
): Command {
  return {
    argv: ['gh', 'secret', 'set', secret.name, '--env', secret.environment, '--repo', repository],
    input: value,
    effect: 'write',
    environment,
    timeout: NETWORK_LIMIT,
  }
}
