import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import type { z } from 'zod'
import { findHost } from '#domain/config/find-host'
import { InputError } from '#domain/errors/errors'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { pullRequestOf, readEvent, requireOwnEvent } from '#github/event'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import { planLines } from '#domain/plan/plan-lines'
import type { Plan } from '#domain/plan/schema'
import type { Reporter } from '#domain/report/event'
import { plan, type Against } from '#verbs/plan'
import { readConfig } from '#steps/config/read'
import { bundleSource } from './bundle-source.ts'
import { jobFolder, repositoryOfRun } from './context.ts'
import { planInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { optionally, summarize } from './optional.ts'
import { actionRunner } from './runner.ts'

type Inputs = z.infer<typeof planInputs>

export async function planAction(): Promise<void> {
  const inputs = readInputs(planInputs)
  const reporter = jobLogReporter()
  if (inputs.live) await requireOwnEvent('production')
  if (inputs.live && inputs.environment !== undefined) {
    throw new InputError('usage', 'The inputs "live" and "environment" are both given; ask the host, or the deployments.')
  }
  await using stack = new AsyncDisposableStack()
  const bundle = stack.use(await obtainBundle(bundleSource(inputs), inputs))
  const against = await againstOf(inputs, stack, reporter)
  const server = process.env['GITHUB_SERVER_URL']
  const planned = await plan(
    {
      release: { kind: 'bundle', path: bundle.path, expectedReleaseId: inputs['release-id'], candidate: inputs.candidate },
      against,
      directory: resolve(inputs.directory),
      server,
    },
    actionRunner,
    reporter,
  )
  for (const message of planLines(planned)) reporter.report({ event: 'note', level: 'info', message })
  const file = resolve(jobFolder(), `plan-${planned.to.releaseId}.json`)
  await writeFile(file, `${JSON.stringify(planned, null, 2)}\n`)
  await writeOutputs({
    'release-id': planned.to.releaseId,
    'previous-release': planned.from?.releaseId,
    restarts: planned.units.list.filter(({ step }) => step === 'restart').length,
    'copy-paths': planned.copy.paths,
    'copy-bytes': planned.copy.narBytes,
    plan: file,
  })
  const { planSummary } = await import('#domain/summary/plan-summary')
  const write = (limitBytes: number) => planSummary(planned, { limitBytes, server })
  await summarize(reporter, () => Promise.resolve(write))
  if (inputs.comment) await writeOutputs({ 'comment-url': await comment(planned, inputs, write, reporter) })
}

/** Finds the current release of the host: from the host itself, from GitHub, or none if nothing was deployed yet. */
async function againstOf(inputs: Inputs, stack: AsyncDisposableStack, reporter: Reporter): Promise<Against> {
  const { host, environment, 'github-token': token } = inputs
  const config = await readConfig(inputs.directory)
  findHost(config, host)
  if (inputs.live) {
    const key = stack.use(await deployKey(inputs, actionRunner))
    return { kind: 'host', reach: { config, hostName: host, ...key.reach } }
  }
  if (environment === undefined) return { kind: 'nothing' }
  const folder = stack.use(await makeTemporaryFolder(jobFolder(), 'grind-to-prod-deployed'))
  const { lastReleasedBundle } = await import('#github/last-released')
  const { application } = config
  const last = await lastReleasedBundle(
    { repository: repositoryOfRun(), token, environment, host, application, into: folder.path },
    reporter,
  )
  if (last !== null) return { kind: 'bundle', path: last.folder, name: `the last deployment to ${host}` }
  const why = `The deployments of ${environment} name no release to ${host} that is still there, so this is shown as a first release.`
  return { kind: 'nothing', why }
}

/** Brings the one comment on the pull request up to date. Its address, or nothing for another event and where the token may not. */
async function comment(
  { application }: Plan,
  { 'github-token': token, host }: Inputs,
  write: (limitBytes: number) => string,
  reporter: Reporter,
): Promise<string | undefined> {
  const issue = pullRequestOf(await readEvent())
  if (issue === undefined) return undefined
  const written = await optionally('Writing the comment', reporter, async () => {
    const { stickyComment } = await import('#github/comment')
    return stickyComment({ token, repository: repositoryOfRun(), issue, application, kind: `plan-${host}`, write })
  })
  if (written === null) return undefined
  if ('url' in written) return written.url
  reporter.report({ event: 'note', level: 'info', message: written.skipped })
  return undefined
}
