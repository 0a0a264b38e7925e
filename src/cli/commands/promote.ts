import { emergencyReasonOf, expectedInput, releaseIdOf } from '../arguments.ts'
import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { flag, option, orVariable, parsed, required } from '../inputs.ts'
import { viewOf } from '../outcome-text.ts'
import { promoteLines, rehearsalLines } from '../promote-text.ts'
import { gitNote, noteHeads } from '../git-note.ts'

export const promoteCommand = hostCommand({
  name: 'promote',
  summary: 'copy a release to a host and make it current there',
  options: {
    manifest: orVariable(
      'GRIND_TO_PROD_MANIFEST',
      required('<manifest>', 'the release: its manifest.json, or the folder that contains it (required)'),
    ),
    releaseId: parsed('<id>', 'the approved release id; any other release is refused', releaseIdOf),
    approvals: option('<file>', 'a file of approvals by grind-to-prod approve (default: approvals.intoto.jsonl beside the manifest)'),
    allowHostFallback: flag(
      'let the host fetch store paths that are missing on this machine, from the substituters that its policy allows',
    ),
    expectCurrent: expectedInput,
    schemaChange: flag(
      'the release changes the schema of its data: back up the data folders on the host first (as schemaChange: true in grind-to-prod.yml does)',
    ),
    allowOlder: flag('allow a release that is older than the release promoted last, if the policy of the host allows it'),
    retry: flag('allow a release that already failed or was rolled back on this host (refused otherwise)'),
    emergency: parsed(
      '<reason>',
      'release without the approvals that the host demands, because of this, if its policy allows it; people must countersign the release later',
      emergencyReasonOf,
    ),
    rehearse: flag('release to the standby host first, which is a real release, and continue to this host only if the standby is healthy'),
    gitNote,
    wait: flag('wait while another attempt holds the host, instead of being refused'),
    snapshots: option(
      '<folder>',
      "where to write the reports of the host's state (snapshots) from before and after the release (default: beside the manifest)",
    ),
    dryRun: flag('print what would be copied and restarted; change nothing'),
  },
  changesHost: 'attempt',
  examples: ['grind-to-prod promote prod --manifest release', 'grind-to-prod promote prod --manifest release --dry-run'],
  run: async ({ reach, dryRun, ...options }, context) => {
    const { actor, at } = context
    const { allowHostFallback, expectCurrent, schemaChange, allowOlder, retry, emergency } = options
    const asked = {
      ...reach,
      directory: await context.applicationFolder(options.directory),
      bundle: at(options.manifest),
      expectedReleaseId: options.releaseId,
      actor,
      approvalsFile: at(options.approvals),
      allowHostFallback,
      expectCurrent,
      schemaChange,
      allowOlder,
      retry,
      emergency,
      dryRun,
      asksHead: options.gitNote,
      snapshots: at(options.snapshots) ?? true,
    } as const
    if (options.rehearse) {
      const { rehearse } = await import('#verbs/rehearse')
      const result = await rehearse({ ...asked, wait: options.wait }, context)
      if (options.gitNote) await noteHeads({ ...asked, results: [result.standby, result.active] }, context)
      const view = await viewOf(result.active ?? result.standby, options, context)
      return { result, text: rehearsalLines(result, view), exitCode: verdictExitCode(result.verdict, dryRun) }
    }
    // The rest is loaded, and the release read, while ssh connects.
    await using ahead = await (await import('#steps/agent/reach')).connectAhead(asked, context)
    const promote = options.wait ? (await import('#verbs/promote-when-free')).promoteWhenFree : (await import('#verbs/promote')).promote
    const result = await promote({ ...asked, ahead }, context)
    if (options.gitNote) await noteHeads({ ...asked, results: [result] }, context)
    return {
      result,
      text: promoteLines(result, await viewOf(result, options, context)),
      exitCode: verdictExitCode(result.verdict, dryRun),
    }
  },
})
