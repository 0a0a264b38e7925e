import { expectedOf } from '../arguments.ts'
import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { flag, option, parsed, required } from '../inputs.ts'
import { promoteLines, rehearsalLines } from '../promote-text.ts'

export const promoteCommand = hostCommand({
  name: 'promote',
  summary: 'copy a release to a host and make it current there',
  options: {
    manifest: required('<manifest>', 'a manifest.json, or the folder that it lies in'),
    releaseId: option('<id>', 'the release that was approved; any other is refused'),
    allowHostFallback: flag('let the host fetch what this machine lacks from the substituters of its policy'),
    expectCurrent: parsed('<release>', 'refuse when the host runs another release than this, or than "none"', expectedOf),
    schemaChange: flag('have the host back up the data folders first, as for a commit with schemaChange: true'),
    allowOlder: flag('let the release be older than what was promoted last, where the policy of the host takes that'),
    retry: flag('try it though it failed on the host before, or was taken back there'),
    rehearse: flag('release to the standby first, and only when it is well there, the same bytes to this active host'),
    snapshots: option('<folder>', 'where snapshots of the host before and after go (default: beside the manifest)'),
    dryRun: flag('print what would be copied and restarted, and change nothing'),
  },
  examples: ['grind-to-prod promote prod --manifest release', 'grind-to-prod promote prod --manifest release --dry-run'],
  run: async ({ reach, dryRun, ...options }, { runner, reporter, actor, at }) => {
    const { allowHostFallback, expectCurrent, schemaChange, allowOlder, retry } = options
    const asked = {
      ...reach,
      directory: at(options.directory),
      bundle: at(options.manifest),
      expectedReleaseId: options.releaseId,
      actor,
      allowHostFallback,
      expectCurrent,
      schemaChange,
      allowOlder,
      retry,
      dryRun,
      snapshots: at(options.snapshots) ?? true,
    } as const
    if (options.rehearse) {
      const { rehearse } = await import('#verbs/rehearse')
      const result = await rehearse(asked, { runner, reporter })
      return { result, text: rehearsalLines(result), exitCode: verdictExitCode(result.verdict, dryRun) }
    }
    const { promote } = await import('#verbs/promote')
    const result = await promote(asked, { runner, reporter })
    return { result, text: promoteLines(result), exitCode: verdictExitCode(result.verdict, dryRun) }
  },
})
