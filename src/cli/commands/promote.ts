import { expectedOf } from '../arguments.ts'
import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { flag, option, parsed, required } from '../inputs.ts'
import { promoteLines, rehearsalLines } from '../promote-text.ts'

export const promoteCommand = hostCommand({
  name: 'promote',
  summary: 'copy a release to a host and make it current there',
  options: {
    manifest: required('<manifest>', 'a manifest.json, or the folder that contains it'),
    releaseId: option('<id>', 'the approved release id; any other release is refused'),
    allowHostFallback: flag('let the host fetch paths that this machine does not have from the substituters of its policy'),
    expectCurrent: parsed(
      '<release>',
      'refuse if the host runs another release than this ("none" for a host without a release)',
      expectedOf,
    ),
    schemaChange: flag('back up the data folders on the host first (as schemaChange: true does)'),
    allowOlder: flag('allow a release that is older than the last promoted one, if the policy of the host allows it'),
    retry: flag('try a release that failed or was rolled back on the host before'),
    rehearse: flag('release to the standby first; continue to this host only if it is healthy there'),
    snapshots: option('<folder>', 'where to write the snapshots of the host before and after (default: beside the manifest)'),
    dryRun: flag('print what would be copied and restarted; change nothing'),
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
