import { NO_RELEASE } from '#domain/activation/host-paths'
import { InputError } from '#domain/errors/errors'
import { planLines } from '#domain/plan/plan-lines'
import { onCommandLine } from '#domain/report/option-words'
import { stateFolder } from '#tools/files/state-folder'
import type { Against } from '#verbs/plan'
import { command, type CommandContext } from '../command.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { releaseIdOf } from '../arguments.ts'
import { argument, choice, flag, option, orElse, parsed, type ValuesOf } from '../inputs.ts'

const options = {
  ...reachInputs,
  against: option('<release>', `the old release: a manifest.json or its folder, or "${NO_RELEASE}" for a first release`),
  host: option('<host>', 'a host of grind-to-prod.yml; its current release is read over ssh'),
  releaseId: parsed('<id>', 'the expected release id; any other release is refused', releaseIdOf),
  allowOlder: flag('plan for a promote with --allow-older'),
  retry: flag('plan for a promote with --retry'),
  format: orElse(choice('<format>', 'output format', ['table', 'markdown', 'json']), 'table'),
}

export const planCommand = command({
  name: 'plan',
  summary: 'show what a release would change; change nothing',
  arguments: {
    manifest: argument(
      '[manifest]',
      'the new release: a manifest.json, or the folder that contains it and its inventory.json (default: build the checked-out commit now)',
    ),
  },
  options,
  needs: { allowOlder: 'host', retry: 'host' },
  examples: ['grind-to-prod plan release --host prod', 'grind-to-prod plan release --against previous-release --format markdown'],
  isJson: ({ format }) => format === 'json',
  run: async ({ manifest, releaseId, ...values }, context) => {
    const { environment, home, at } = context
    if (manifest === undefined && releaseId !== undefined) {
      throw new InputError('conflicting-options', '--release-id applies to a manifest that was built before.', {
        hint: 'Give its file or folder, or remove --release-id.',
      })
    }
    const { plan } = await import('#verbs/plan')
    const directory = await context.applicationFolder(values.directory)
    const result = await plan(
      {
        release:
          manifest === undefined
            ? { kind: 'candidate', directory, stateFolder: stateFolder(environment, home) }
            : { kind: 'bundle', path: at(manifest), expectedReleaseId: releaseId },
        against: await againstOf(values, context),
        directory,
        allowOlder: values.allowOlder,
        retry: values.retry,
        server: environment['GITHUB_SERVER_URL'],
      },
      context,
    )
    if (values.format === 'markdown') {
      const { planSummary } = await import('#domain/summary/plan-summary')
      return { result, text: onCommandLine(planSummary(result)) }
    }
    return { result, text: planLines(result) }
  },
})

async function againstOf(values: Omit<ValuesOf<typeof options>, 'releaseId'>, context: CommandContext): Promise<Against> {
  const { against, host } = values
  if (against !== undefined && host === undefined) {
    return against === NO_RELEASE ? { kind: 'nothing' } : { kind: 'bundle', path: context.at(against), name: against }
  }
  if (against === undefined && host !== undefined) {
    return { kind: 'host', reach: { ...(await reachFrom(values, [host], context)), hostName: host } }
  }
  throw new InputError('conflicting-options', 'A plan compares with one old release.', {
    hint: `Give either --against BUNDLE (or --against ${NO_RELEASE}), or --host HOST.`,
  })
}
