import { resolve } from 'node:path'
import { findHost } from '#domain/config/find-host'
import { InputError } from '#domain/errors/errors'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import type { GitHub } from '#github/client'
import { pullRequestOf, readEvent, requireOwnEvent } from '#github/event'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { planLines } from '#domain/plan/plan-lines'
import type { Plan } from '#domain/plan/schema'
import { info, warn } from '#domain/report/event'
import { inAction } from '#domain/report/option-words'
import { plan, type Against } from '#verbs/plan'
import { readBundle } from '#steps/bundle/read'
import { readConfig } from '#steps/config/read'
import { bundleSource } from './bundle-source.ts'
import { planInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { bestEffort, summarize } from './best-effort.ts'
import { withGitHub, type GitHubStep, type ActionStep } from './step.ts'
import { writeFile } from '#tools/files/write-file'

type Inputs = InputsOf<typeof planInputs>

export async function planAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(planInputs)
  const step = withGitHub(opened, inputs)
  const { run, reporter } = step
  const { server } = run
  if (inputs.live) await requireOwnEvent('production', run)
  if (inputs.live && inputs.environment !== undefined) {
    throw new InputError('conflicting-options', 'The inputs "live" and "environment" are both given.', {
      hint: 'Ask the host, or the deployments.',
    })
  }
  await using stack = new AsyncDisposableStack()
  const bundle = stack.use(await obtainBundle(bundleSource(inputs), inputs, step.github))
  const against = await againstOf(inputs, stack, step)
  const planned = await plan(
    {
      release: { kind: 'bundle', path: bundle.path, expectedReleaseId: inputs.releaseId, candidate: inputs.candidate },
      against,
      directory: resolve(inputs.directory),
      allowOlder: inputs.allowOlder,
      retry: inputs.retry,
      notes: await failedNotes(inputs, bundle.path, step.github),
      server,
    },
    step,
  )
  for (const message of planLines(planned)) info(reporter, message)
  const file = resolve(run.folder, `plan-${planned.to.releaseId}.json`)
  await writeFile(file, `${JSON.stringify(planned, null, 2)}\n`)
  await writeOutputs({ ...outputsOf(planned), plan: file })
  const { planSummary } = await import('#domain/summary/plan-summary')
  const write = (limitBytes: number) => inAction(planSummary(planned, { limitBytes, server }))
  await summarize(reporter, () => Promise.resolve(write))
  if (inputs.comment) await writeOutputs({ 'comment-url': await comment({ plan: planned, host: inputs.host, write }, step.github) })
}

function outputsOf({ to, from, units, copy }: Plan) {
  return {
    'release-id': to.releaseId,
    'previous-release': from?.releaseId,
    restarts: units.list.filter(({ step }) => step === 'restart').length,
    'copy-paths': copy.paths,
    'copy-bytes': copy.narBytes,
  }
}

/** Finds the current release of the host: from the host itself, from GitHub, or none if nothing was deployed yet. */
async function againstOf(inputs: Inputs, stack: AsyncDisposableStack, { runner, run, github }: GitHubStep): Promise<Against> {
  const { host, environment } = inputs
  const config = await readConfig(inputs.directory)
  findHost(config, host)
  if (inputs.live) {
    const key = stack.use(await deployKey(inputs, runner))
    return { kind: 'host', reach: { config, hostName: host, ...key.reach } }
  }
  if (environment === undefined) return { kind: 'nothing' }
  const folder = stack.use(await makeTemporaryFolder(run.folder, 'grind-to-prod-deployed'))
  const { lastReleasedBundle } = await import('#github/last-released')
  const { application } = config
  const last = await lastReleasedBundle(github, { environment, host, application, into: folder.path })
  if (last.kind === 'unavailable') warn(github.reporter, last.why)
  if (last.kind === 'bundle') return { kind: 'bundle', path: last.folder, name: `the last deployment to ${host}` }
  const why = `The deployments of ${environment} name no release to ${host} that is still there, so this is shown as a first release.`
  return { kind: 'nothing', why }
}

/** Notes that this release failed on the host, if the plan is made from GitHub's deployments and they show that. */
async function failedNotes(inputs: Inputs, bundle: string, github: GitHub): Promise<string[]> {
  const { host, environment } = inputs
  if (environment === undefined) return []
  const { application } = await readConfig(inputs.directory)
  const { releaseId } = await readBundle(bundle, inputs.releaseId)
  const { hasFailed } = await import('#github/last-released')
  if (!(await hasFailed(github, { environment, host, application, releaseId }))) return []
  return [
    `The last deployment of this release to ${host} failed: if ${host} rolled it back, it accepts that release again only with the input "retry".`,
  ]
}

interface PlanComment {
  readonly plan: Plan
  readonly host: string
  /** Formats the plan as Markdown of at most so many bytes. */
  readonly write: (limitBytes: number) => string
}

/** Brings the one comment on the pull request up to date. Its address, or nothing for another event and where the token may not. */
async function comment({ plan: { application }, host, write }: PlanComment, github: GitHub): Promise<string | undefined> {
  const { run, reporter } = github
  const issue = pullRequestOf(await readEvent(run))
  if (issue === undefined) return undefined
  const written = await bestEffort('Writing the comment', reporter, async () => {
    const { stickyComment } = await import('#github/comment')
    return stickyComment(github, { issue, application, kind: `plan-${host}`, write })
  })
  if (written === null) return undefined
  if ('url' in written) return written.url
  info(reporter, written.skipped)
  return undefined
}
