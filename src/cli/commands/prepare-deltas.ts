import { preparedDeltasLines } from '#domain/report/prepared-deltas-lines'
import { readConfig } from '#steps/config/read'
import { stateFolder } from '#tools/files/state-folder'
import { command } from '../command.ts'
import { releaseIdOf } from '../arguments.ts'
import { argument, option, parsed, required } from '../inputs.ts'

export const prepareDeltasCommand = command({
  name: 'prepare-deltas',
  summary: 'make the differences from what hosts run to a release, before it is promoted',
  arguments: { hosts: argument('[hosts...]', 'names of hosts in grind-to-prod.yml (default: all hosts with an ssh address)') },
  options: {
    manifest: required('<manifest>', 'the release: its manifest.json, or the folder that contains it (required)'),
    releaseId: parsed('<id>', 'the release that was built; any other release is refused', releaseIdOf),
    directory: option('<folder>', 'the folder with grind-to-prod.yml', '.'),
  },
  examples: ['grind-to-prod prepare-deltas --manifest release', 'grind-to-prod prepare-deltas prod --manifest release'],
  run: async ({ hosts, manifest, releaseId, directory }, context) => {
    const { at, environment, home } = context
    const { prepareReleaseDeltas } = await import('#verbs/prepare-deltas')
    const result = await prepareReleaseDeltas(
      {
        config: await readConfig(at(directory)),
        bundle: at(manifest),
        expectedReleaseId: releaseId,
        hosts,
        stateFolder: stateFolder(environment, home),
      },
      context,
    )
    return { result, text: preparedDeltasLines(result) }
  },
})
