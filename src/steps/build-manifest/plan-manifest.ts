import { planBuildCommand, parseBuildPlan, type BuildPlan } from '#tools/nix/build'
import { CommandError } from '#domain/errors/errors'
import { inPhase } from '#domain/report/event'
import { evaluateComponents } from './evaluate.ts'
import { noteUnpushed } from './note-unpushed.ts'
import { releaseSource } from './source.ts'
import { requireContents } from './source-contents.ts'
import { askedUpstream } from './upstream.ts'
import type { Context } from '../context.ts'

export interface PlanManifestOptions {
  readonly directory: string
  readonly ref?: string
}

export interface ManifestPlan extends BuildPlan {
  readonly application: string
  readonly repository: string
  readonly commit: string
  /** Component → its derivation. */
  readonly components: Readonly<Record<string, string>>
}

/** Returns what `buildManifest` would build and fetch; nothing is fetched, built or written. */
export async function planManifest(options: PlanManifestOptions, context: Context): Promise<ManifestPlan> {
  const { runner, reporter } = context
  const source = await inPhase(reporter, 'source', async () => {
    const found = await releaseSource({ ...options, upstream: askedUpstream }, runner)
    await noteUnpushed(found, options.ref, context)
    await requireContents(found, context)
    return found
  })
  return inPhase(reporter, 'build', async () => {
    const components = await evaluateComponents(source, runner)
    const command = planBuildCommand(components.map(({ reference }) => reference))
    const { status, stderr } = await runner.run(command)
    if (status !== 0) throw new CommandError(command.argv, { status, stderr })
    return {
      application: source.config.application,
      repository: source.repository,
      commit: source.commit,
      components: Object.fromEntries(components.map(({ name, derivation }) => [name, derivation])),
      ...parseBuildPlan(stderr),
    }
  })
}
