import { dirname } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { info } from '#domain/report/event'
import { reproduceLines } from '#domain/report/reproduce-lines'
import { writeOutputs } from '#github/finish'
import type { ReproduceResult } from '#verbs/reproduce'
import { artifactOutputs } from './report-attempt.ts'
import type { GitHubStep } from './step.ts'

/** What a runner reproduced, and how it is kept. */
export interface Reproduction {
  readonly result: ReproduceResult
  /** The manifest.json, beside which the signatures are. */
  readonly manifestFile: string
  /** True when what was signed is uploaded. */
  readonly artifact: boolean
  readonly retentionDays?: number | undefined
}

/**
 * Reports what a runner found of a release, and keeps all that it signed as an artifact, whatever the verdict. Throws InputError
 * `evidence-refused`, afterwards, for a release that it did not reproduce.
 */
export async function reportReproduction(reproduction: Reproduction, step: GitHubStep): Promise<void> {
  const { result } = reproduction
  for (const line of reproduceLines(result)) info(step.reporter, line)
  await writeOutputs({
    verdict: result.verdict ?? undefined,
    'release-id': result.releaseId,
    'paths-built': result.counts.agrees,
    'paths-differing': result.counts.differs,
    signatures: result.signed?.manifest?.signatures,
  })
  const isSigned = result.signed !== null || result.statement !== null
  if (reproduction.artifact && isSigned) await keep(reproduction, step)
  requireReproduced(result)
}

async function keep({ result, manifestFile, retentionDays }: Reproduction, { github }: GitHubStep): Promise<void> {
  const { uploadRelease } = await import('#github/release-artifact')
  const { application, releaseId } = result
  const kept = { bundle: dirname(manifestFile), application, releaseId, retentionDays }
  await writeOutputs(artifactOutputs(await uploadRelease(github, kept)))
}

function requireReproduced({ verdict, releaseId }: ReproduceResult): void {
  if (verdict === 'REPRODUCED') return
  const what = verdict === 'DIFFERS' ? 'what this runner makes of its commit differs' : 'not everything could be built and compared here'
  throw new InputError('evidence-refused', `The release ${releaseId} is not reproduced: ${what}.`, {
    hint: 'Read what is above: it names each difference.',
  })
}
