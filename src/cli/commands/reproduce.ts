import { reproduceExitCode } from '#domain/reproduce/verdict'
import { reproduceLines } from '#domain/report/reproduce-lines'
import { stateFolder } from '#tools/files/state-folder'
import type { ReproductionKeys } from '#verbs/reproduce'
import { command, type CommandContext } from '../command.ts'
import { releaseIdOf } from '../arguments.ts'
import { argument, flag, option, parsed } from '../inputs.ts'
import { signingKey } from '../signing-key.ts'

export const reproduceCommand = command({
  name: 'reproduce',
  summary: 'build a release again from its commit, and compare it path by path',
  arguments: { manifest: argument('<manifest>', 'a manifest.json, or its folder, with what a build left beside it') },
  options: {
    source: option(
      '<clone>',
      'a clone of the repository, which is only read, or an address to clone from; needed to sign (default: a new clone of the repository that the manifest names)',
    ),
    closure: flag('rebuild every path of the closure, and not the components alone'),
    output: option('<folder>', 'where to keep both contents of each path that differs, with what diffoscope finds in them'),
    signingKeyFile: option('<file>', 'on success, add a signature of the manifest by this ssh key; with --agent, its public key'),
    agent: flag('sign with the ssh agent at SSH_AUTH_SOCK'),
    nixKeyFile: option('<file>', 'on success, sign the store paths that were built here with this secret key of Nix'),
    releaseId: parsed('<id>', 'the expected release id; any other release is refused', releaseIdOf),
    dryRun: flag('compare the derivations; build, keep and sign nothing'),
  },
  needs: { agent: 'signingKeyFile' },
  examples: [
    'grind-to-prod reproduce release',
    'grind-to-prod reproduce release --source . --output differences',
    'grind-to-prod reproduce release --source . --signing-key-file ~/.ssh/second --nix-key-file second.secret',
  ],
  run: async ({ manifest, signingKeyFile, agent, nixKeyFile, releaseId, ...values }, context) => {
    const { at, environment, home } = context
    const { reproduce } = await import('#verbs/reproduce')
    const file = at(signingKeyFile)
    const key = file === undefined ? undefined : signingKey(file, agent, context)
    const keys: ReproductionKeys = { lend: key === undefined ? undefined : (work) => work(key), nixKeyFile: at(nixKeyFile) }
    const result = await reproduce(
      {
        bundle: at(manifest),
        expectedReleaseId: releaseId,
        source: sourceOf(values.source, context),
        closure: values.closure,
        output: at(values.output),
        signing: keys.lend === undefined && keys.nixKeyFile === undefined ? undefined : keys,
        dryRun: values.dryRun,
        stateFolder: stateFolder(environment, home),
      },
      context,
    )
    return { result, text: reproduceLines(result), exitCode: result.verdict === null ? 0 : reproduceExitCode(result.verdict) }
  },
})

/** Returns the clone that a user named by its absolute path; an address, such as git@github.com:owner/name.git, as it is. */
function sourceOf(source: string | undefined, { at }: CommandContext): string | undefined {
  return source === undefined || /^[^/]+:/.test(source) ? source : at(source)
}
