import type { z } from 'zod'
import { CommandError, InputError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import type { ForkSettings, RunnerFacts, RunnerGroup, SelfHostedRunner, SettingReading } from '#domain/runner/runner-facts'
import { apiCommand } from '#tools/gh/api'
import {
  approvalSchema,
  groupsSchema,
  PAGE,
  privateForksSchema,
  repositorySchema,
  runnersSchema,
  settingsPaths,
  tokenSchema,
} from '#tools/gh/runner-settings'
import { expectSuccess } from '#tools/run/expect-success'
import { readJson } from '#tools/run/read-json'
import type { Runner } from '#tools/run/runner'

export interface RunnerCheckRequest {
  readonly repository: string
  readonly label: string
}

/**
 * Reads what GitHub reports of a repository and of its runners with a label. What the login may not read is in the result, with the reason.
 * Throws InputError when the repository itself cannot be read.
 */
export async function readSettings({ repository, label }: RunnerCheckRequest, runner: Runner): Promise<RunnerFacts> {
  const { private: isPrivate, owner } = await document(runner, settingsPaths.repository(repository), repositorySchema).catch(
    (cause: unknown) => {
      if (!(cause instanceof CommandError)) throw cause
      throw new InputError('invalid-option', `The repository ${repository} could not be read: ${cause.message.replace(/\.$/, '')}.`, {
        cause,
        hint: cause.hint ?? 'Check its name, and the login of gh: run "gh auth status".',
      })
    },
  )
  const isOfOrganization = owner.type === 'Organization'
  const name = repository.slice(repository.indexOf('/') + 1)
  const [forks, token, own, groups] = await Promise.all([
    reading(() => forkSettings(runner, repository, isPrivate)),
    reading(async () => {
      const settings = await document(runner, settingsPaths.token(repository), tokenSchema)
      return { canWrite: settings.default_workflow_permissions === 'write', canApprove: settings.can_approve_pull_request_reviews }
    }),
    reading(() => withLabel(label, (page) => document(runner, settingsPaths.runners(repository, page), runnersSchema))),
    reading(async () => (isOfOrganization ? await groupsOf(runner, { owner: owner.login, name, label }) : [])),
  ])
  return { repository, label, isPrivate, isOfOrganization, forks, token, own, groups }
}

const approvals = {
  all_external_contributors: 'everyone',
  first_time_contributors: 'newcomers',
  first_time_contributors_new_to_github: 'newcomers',
} as const

async function forkSettings(runner: Runner, repository: string, isPrivate: boolean): Promise<ForkSettings> {
  if (!isPrivate) {
    const { approval_policy } = await document(runner, settingsPaths.approval(repository), approvalSchema)
    // Of a public repository such workflows always run, with a token that reads and without secrets.
    return { approval: approvals[approval_policy], runsWorkflows: true, sendsWriteTokens: false, sendsSecrets: false }
  }
  const settings = await document(runner, settingsPaths.privateForks(repository), privateForksSchema)
  return {
    approval: settings.require_approval_for_fork_pr_workflows ? 'everyone' : 'none',
    runsWorkflows: settings.run_workflows_from_fork_pull_requests,
    sendsWriteTokens: settings.send_write_tokens_to_workflows,
    sendsSecrets: settings.send_secrets_and_variables,
  }
}

interface GroupsRequest {
  /** The organization. */
  readonly owner: string
  /** Of the repository, without its owner. */
  readonly name: string
  readonly label: string
}

async function groupsOf(runner: Runner, { owner, name, label }: GroupsRequest): Promise<RunnerGroup[]> {
  const pages = await everyPage(
    (page) => document(runner, settingsPaths.groups(owner, name, page), groupsSchema),
    ({ runner_groups }) => runner_groups,
  )
  return Promise.all(
    pages.map(async (group) => ({
      name: group.name,
      workflows: group.restricted_to_workflows === true ? (group.selected_workflows ?? []) : null,
      takesPublic: group.allows_public_repositories,
      runners: await withLabel(label, (page) => document(runner, settingsPaths.groupRunners(owner, group.id, page), runnersSchema)),
    })),
  )
}

/** The runners with a label, of a list in pages. GitHub compares labels without regard to case. */
async function withLabel(label: string, ask: (page: number) => Promise<z.infer<typeof runnersSchema>>): Promise<SelfHostedRunner[]> {
  const runners = await everyPage(ask, (page) => page.runners)
  return runners
    .filter(({ labels }) => labels.some((one) => one.name.toLowerCase() === label.toLowerCase()))
    .map(({ name, ephemeral, status, labels, version = null }) => ({
      name,
      isEphemeral: ephemeral === true,
      isOnline: status === 'online',
      labels: labels.map((one) => one.name),
      version,
    }))
}

async function everyPage<Page, Entry>(ask: (page: number) => Promise<Page>, entriesOf: (page: Page) => readonly Entry[]): Promise<Entry[]> {
  const all: Entry[] = []
  for (let page = 1; ; page += 1) {
    const entries = entriesOf(await ask(page))
    all.push(...entries)
    if (entries.length < PAGE) return all
  }
}

async function reading<Value>(read: () => Promise<Value>): Promise<SettingReading<Value>> {
  try {
    return { value: await read() }
  } catch (error) {
    return { unreadable: reasonOf(error) }
  }
}

/** Asks for a document. Throws CommandError when gh fails, or prints another document than GitHub describes. */
async function document<Schema extends z.ZodType>(runner: Runner, path: string, schema: Schema): Promise<z.infer<Schema>> {
  const command = apiCommand(path)
  const stdout = await expectSuccess(runner, command)
  return readJson(command.argv, schema, stdout)
}
