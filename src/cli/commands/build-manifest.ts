import { formatBytes, formatCount } from '#domain/report/amount'
import { alignColumns } from '#domain/report/columns'
import { stateFolder } from '#tools/files/state-folder'
import { command } from '../command.ts'
import { directoryInput } from '../host-command.ts'
import { flag, option } from '../inputs.ts'

export const buildManifestCommand = command({
  name: 'build-manifest',
  summary: 'build every component of a commit and write the release manifest',
  arguments: {},
  options: {
    ref: option(
      '<ref>',
      'build this branch or tag of the upstream, or this commit, instead of the checked-out one; the state of the checkout is ignored',
    ),
    directory: directoryInput,
    output: option(
      '<folder>',
      'where to write manifest.json and what is beside it: inventory, bill of materials, provenance (default: below ~/.local/state/grind-to-prod)',
    ),
    dryRun: flag('print what would be built; build and write nothing'),
  },
  examples: ['grind-to-prod build-manifest', 'grind-to-prod build-manifest --ref main --output release'],
  run: async ({ ref, directory, output, dryRun }, context) => {
    const { environment, home, at } = context
    const source = { directory: await context.applicationFolder(directory), ...(ref === undefined ? {} : { ref }) }
    if (dryRun) {
      const { planManifest } = await import('#steps/build-manifest/plan-manifest')
      const plan = await planManifest(source, context)
      const { buildPlanLines } = await import('#domain/report/build-plan-lines')
      return { result: { dryRun: true, ...plan }, text: buildPlanLines({ ...plan, derivations: plan.build, paths: plan.fetch }) }
    }
    const { buildManifest } = await import('#verbs/build-manifest')
    const { releaseId, manifestPath, manifest, bundle } = await buildManifest(
      { ...source, ...(output === undefined ? {} : { output: at(output) }), stateFolder: stateFolder(environment, home) },
      context,
    )
    const { closure } = manifest
    const text = alignColumns([
      ['release', releaseId],
      ['commit', manifest.source.commit],
      ['manifest', manifestPath],
      ['closure', `${formatCount(closure.paths, 'path')}, ${formatBytes(closure.narBytes)}`],
      ['bundle', bundle],
    ])
    return { result: { releaseId, manifestPath, bundle, manifest }, text }
  },
})
