import type { Severity } from '../drift/severity.ts'
import { EXIT_DRIFT } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import type { RunnerFacts, RunnerGroup, SelfHostedRunner, SettingReading } from './runner-facts.ts'

/** One thing in the settings that lets a job reach the build host which should not, and what to do. */
export interface RunnerFinding {
  /** `exposed`: a stranger's job can get in. `unreadable`: whether it can is not known. `none`: nothing was there to be checked. */
  readonly kind: 'exposed' | 'unreadable' | 'none'
  readonly severity: Severity
  readonly message: string
  readonly hint: string
}

/** True for a setting that lets a stranger's job in; false for one that could not be read. */
export function isExposure({ kind }: Pick<RunnerFinding, 'kind'>): boolean {
  return kind === 'exposed'
}

/** Returns the exit code of a check: 3 for a setting that lets a stranger in, and for one that could not be read, because it may. */
export function runnerCheckExitCode(findings: readonly RunnerFinding[]): number {
  return findings.every(({ kind }) => kind === 'none') ? 0 : EXIT_DRIFT
}

/** Lists what GitHub does not keep from the runners of a repository; the worst first. The reasons are in docs/runner.md. */
export function runnerFindings(facts: RunnerFacts): RunnerFinding[] {
  const found = [...visibilityFindings(facts), ...forkFindings(facts), ...tokenFindings(facts), ...registrationFindings(facts)]
  return [...found.filter(({ severity }) => severity === 'error'), ...found.filter(({ severity }) => severity !== 'error')]
}

function visibilityFindings({ repository, isPrivate }: RunnerFacts): RunnerFinding[] {
  if (isPrivate) return []
  const message = `${repository} is public: every GitHub user can propose a workflow for its runners.`
  return [warning(message, 'Make it private, or limit a runner group to named workflows.')]
}

function forkFindings({ repository, forks }: RunnerFacts): RunnerFinding[] {
  if ('unreadable' in forks) return [unreadable(`The settings of ${repository} for pull requests from forks`, forks)]
  const { approval, runsWorkflows, sendsWriteTokens, sendsSecrets } = forks.value
  const where = 'Change it in the settings of the repository, under Actions, General.'
  return [
    runsWorkflows && approval !== 'everyone'
      ? error(
          `Workflows of ${approval === 'newcomers' ? 'some pull requests' : 'pull requests'} from forks of ${repository} run without an approval.`,
          'Require approval for all external contributors, in the settings of the repository, under Actions, General.',
        )
      : null,
    runsWorkflows && sendsWriteTokens
      ? error(`Workflows of pull requests from forks of ${repository} get a token that can write.`, where)
      : null,
    runsWorkflows && sendsSecrets ? error(`Workflows of pull requests from forks of ${repository} get its secrets.`, where) : null,
  ].filter((finding) => finding !== null)
}

function tokenFindings({ repository, token }: RunnerFacts): RunnerFinding[] {
  if ('unreadable' in token) return [unreadable(`The workflow permissions of ${repository}`, token)]
  const { canWrite, canApprove } = token.value
  return [
    canWrite
      ? error(
          `The token of each workflow of ${repository} can write unless the workflow limits it.`,
          'Set "Read repository contents" there.',
        )
      : null,
    canApprove ? error(`Workflows of ${repository} can approve pull requests.`, 'Turn that off under Actions, General.') : null,
  ].filter((finding) => finding !== null)
}

function registrationFindings({ repository, label, isOfOrganization, own, groups }: RunnerFacts): RunnerFinding[] {
  const ofRepository =
    'unreadable' in own ? [unreadable(`The runners of ${repository}`, own)] : ownFindings(repository, own.value, isOfOrganization)
  const ofGroups =
    'unreadable' in groups ? [unreadable(`The runner groups that ${repository} can use`, groups)] : groups.value.flatMap(groupFindings)
  const isNone = 'value' in own && 'value' in groups && own.value.length === 0 && groups.value.every(({ runners }) => runners.length === 0)
  const none: RunnerFinding = {
    kind: 'none',
    severity: 'note',
    message: `No runner with the label ${label} is registered for ${repository} now, so that none was checked.`,
    hint: 'Repeat this while one waits for a job: GitHub forgets an ephemeral runner after its job.',
  }
  return [...ofRepository, ...ofGroups, ...(isNone ? [none] : [])]
}

/** A runner of a repository takes the jobs of each of its workflows. */
function ownFindings(repository: string, runners: readonly SelfHostedRunner[], isOfOrganization: boolean): RunnerFinding[] {
  if (runners.length === 0) return []
  const message = `${namesOf(runners)} is registered for ${repository} itself, and takes jobs of every workflow at every ref.`
  const limit = isOfOrganization
    ? error(message, 'Register it in a runner group of the organization that is limited to named workflows.')
    : warning(message, 'Move the repository to an organization: only runner groups can be limited to named workflows.')
  return [limit, ...ephemeralFindings(runners)]
}

function groupFindings(group: RunnerGroup): RunnerFinding[] {
  if (group.runners.length === 0) return []
  const name = `Runner group ${quote(group.name)}`
  const loose = group.workflows?.filter((workflow) => !isPinned(workflow)) ?? []
  return [
    group.workflows === null
      ? error(`${name} takes jobs of every workflow at every ref.`, 'Limit it to named workflows, in its settings under Workflow access.')
      : null,
    loose.length > 0
      ? error(
          `${name} takes jobs of ${loose.map((workflow) => quote(workflow)).join(', ')}, whose ref other users can choose or change.`,
          'Name each workflow with a protected branch or a commit: OWNER/NAME/.github/workflows/release.yml@refs/heads/main.',
        )
      : null,
    group.takesPublic
      ? warning(`${name} takes jobs of public repositories.`, 'Turn "Allow public repositories" off in its settings.')
      : null,
    ...ephemeralFindings(group.runners),
  ].filter((finding) => finding !== null)
}

/** True for a workflow file at one branch or commit. A tag or a pattern names what can be created or moved. */
function isPinned(workflow: string): boolean {
  return /^[^@*]+@(?:refs\/heads\/[^*]+|[0-9a-f]{40})$/.test(workflow)
}

function ephemeralFindings(runners: readonly SelfHostedRunner[]): RunnerFinding[] {
  const lasting = runners.filter(({ isEphemeral }) => !isEphemeral)
  if (lasting.length === 0) return []
  return [
    warning(`${namesOf(lasting)} is not ephemeral: a job can leave something for the next one.`, 'Register it as an ephemeral runner.'),
  ]
}

function namesOf(runners: readonly SelfHostedRunner[]): string {
  return `Runner ${runners.map(({ name }) => quote(name)).join(', ')}`
}

function unreadable(what: string, { unreadable: why }: Extract<SettingReading<unknown>, { readonly unreadable: string }>): RunnerFinding {
  const hint = 'Ask as an administrator: run "gh auth status" to see which login is used.'
  return { kind: 'unreadable', severity: 'warning', message: `${what} could not be read: ${why}`, hint }
}

function error(message: string, hint: string): RunnerFinding {
  return { kind: 'exposed', severity: 'error', message, hint }
}

function warning(message: string, hint: string): RunnerFinding {
  return { kind: 'exposed', severity: 'warning', message, hint }
}
