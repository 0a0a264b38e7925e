import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from '#domain/config/schema'
import type { DriftReport } from '#domain/drift/finding'
import { isAtLeast } from '#domain/drift/severity'
import { EXIT_DRIFT, InputError, VerdictError } from '#domain/errors/errors'
import { writeAtomically } from '#tools/files/write-atomically'
import { artifactName } from '#github/artifact-name'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { VERSION } from '#domain/protocol/version'
import { readConfig } from '#steps/config/read'
import { snapshotDiff } from '#verbs/snapshot-diff'
import { archiveName } from './step-state.ts'
import { driftReference } from './drift-reference.ts'
import { artifactOutputs } from './report-attempt.ts'
import { artifactLinks } from './evidence.ts'
import { snapshotDiffInputs } from './inputs.ts'
import { summarize } from './best-effort.ts'
import { withGitHub, type GitHubStep, type ActionStep } from './step.ts'
import { info } from '#domain/report/event'

type Inputs = InputsOf<typeof snapshotDiffInputs>

export async function snapshotDiffAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(snapshotDiffInputs)
  const step = withGitHub(opened, inputs)
  const config = await configIfAny(inputs.directory)
  await using reference = await driftReference(inputs, config, step.github)
  if (reference.manifest === undefined && inputs.snapshots.length < 2) {
    throw new InputError(
      'missing-option',
      `${inputs.snapshots.length === 0 ? 'No snapshot was given' : 'Only one snapshot was given, and nothing to compare it with'}.`,
      { hint: 'Give more "snapshots", a "manifest", or an "environment" that something was released to.' },
    )
  }
  const report = await snapshotDiff({
    snapshots: inputs.snapshots,
    manifest: reference.manifest,
    mayDiffer: config?.snapshot.mayDiffer ?? [],
  })
  const root = resolve(inputs.output)
  const files = await writeReport(root, report)
  for (const message of report.summary) info(step.reporter, message)
  await writeOutputs({
    drift: report.worst !== null && isAtLeast(report.worst, 'warning'),
    worst: report.worst ?? 'none',
    errors: report.counts.error,
    warnings: report.counts.warning,
    notes: report.counts.note,
    report: join(root, files.report),
    sarif: join(root, files.sarif),
    page: join(root, files.page),
  })
  await publish({ report, root, files: Object.values(files) }, inputs, step)
  if (report.worst !== null && inputs.failOn !== 'never' && isAtLeast(report.worst, inputs.failOn)) {
    throw new VerdictError(EXIT_DRIFT, `Drift: ${report.findings[0]!.message} ${report.summary.at(-1)}`)
  }
}

interface Published {
  readonly report: DriftReport
  /** Where the files are. */
  readonly root: string
  readonly files: readonly string[]
}

/** Keeps a report as an artifact, in the summary and in the issue on drift, as far as the inputs request it. */
async function publish({ report, root, files }: Published, inputs: Inputs, step: GitHubStep): Promise<void> {
  const { run, reporter, github } = step
  const name = artifactName(report.application, archiveName(run, inputs.incident), 'drift')
  const upload = { name, root, files, retentionDays: inputs.retentionDays }
  const uploaded = inputs.artifact ? await (await import('#github/artifacts')).uploadFiles(step, upload) : null
  await writeOutputs(artifactOutputs(uploaded))
  await summarize(reporter, async () => {
    const { driftSummary } = await import('#domain/summary/drift-summary')
    return (limitBytes) => driftSummary(report, { artifacts: artifactLinks(run, [uploaded]), limitBytes })
  })
  if (!inputs.issue) return
  const { trackDrift } = await import('#github/drift-issue')
  const issue = await trackDrift(github, { report, scope: inputs.environment ?? 'hosts' })
  await writeOutputs({ issue: issue.number })
}

/** Snapshots can be compared anywhere: without a configuration nothing is declared to differ. */
async function configIfAny(directory: string): Promise<Config | undefined> {
  try {
    return await readConfig(directory)
  } catch (error) {
    if (error instanceof InputError && error.code === 'config-missing') return undefined
    throw error
  }
}

/** Writes a report in the forms that other programs and people read, and gives the files' names. */
async function writeReport(root: string, report: DriftReport): Promise<Record<'report' | 'sarif' | 'page', string>> {
  const [{ driftSarif }, { driftPage }] = await Promise.all([import('#domain/drift/drift-sarif'), import('#domain/drift/drift-page')])
  await mkdir(root, { recursive: true })
  const texts = {
    'drift.json': `${JSON.stringify(report, null, 2)}\n`,
    'drift.sarif': `${JSON.stringify(driftSarif(report, VERSION), null, 2)}\n`,
    'drift.html': driftPage(report),
  }
  for (const [name, text] of Object.entries(texts)) await writeAtomically(join(root, name), text)
  return { report: 'drift.json', sarif: 'drift.sarif', page: 'drift.html' }
}
