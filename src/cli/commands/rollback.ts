import { join } from 'node:path'
import { rollbackCandidateLines } from '#domain/report/rollback-lines'
import { stateFolder } from '#tools/files/state-folder'
import { expectedInput } from '../arguments.ts'
import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { flag, option } from '../inputs.ts'
import { outcomeLines, viewOf } from '../outcome-text.ts'

export const rollbackCommand = hostCommand({
  name: 'rollback',
  summary: 'make an earlier release of a host current again',
  options: {
    to: option(
      '<release>',
      'the release to roll back to, by its id, at least six of its digits, or "taken-over" (default: the last good one before the current)',
    ),
    expectCurrent: expectedInput,
    snapshots: option('<folder>', 'where to write the snapshots of the host before and after (default: below ~/.local/state)'),
    dryRun: flag('print which release would become current, and why not the others; change nothing'),
  },
  changesHost: 'attempt',
  examples: ['grind-to-prod rollback prod', 'grind-to-prod rollback prod --to 3f9c2a1b --dry-run'],
  run: async ({ reach, to, expectCurrent, dryRun, ...options }, context) => {
    const { actor, environment, home, at } = context
    const { rollback } = await import('#verbs/rollback')
    const snapshots = at(options.snapshots ?? join(stateFolder(environment, home), 'snapshots'))
    const result = await rollback({ ...reach, to, expectCurrent, dryRun, actor, snapshots }, context)
    const { candidates } = dryRun ? result : {}
    const view = await viewOf({ record: result.record, candidates }, options, context)
    const text = outcomeLines(result, view, rollbackCandidateLines(candidates, view.around))
    return { result, text, exitCode: verdictExitCode(result.verdict, dryRun) }
  },
})
