import type { Plan } from '#domain/plan/schema'
import { wouldChange } from '#domain/plan/format'
import { planLines } from '#domain/plan/plan-lines'
import { HostError } from '#domain/errors/errors'
import { info } from '#domain/report/event'
import { stateFolder } from '#tools/files/state-folder'
import type { PromoteOptions } from '#steps/promote/promotion'
import type { BuiltRelease, ReleaseOutcome } from '#verbs/release'
import type { CommandContext } from '../command.ts'
import { emergencyReasonOf } from '../arguments.ts'
import { questionsFirst } from '../ask-first.ts'
import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { flag, option, orVariable, parsed } from '../inputs.ts'
import { gitNote, noteHeads } from '../git-note.ts'
import { signingKeyFile } from '../kept-file.ts'
import { shownLines } from '../lines.ts'
import { viewOf } from '../outcome-text.ts'
import { promoteLines, rehearsalLines, releaseResult } from '../promote-text.ts'
import type { Outcome } from '../run-command.ts'

export const releaseCommand = hostCommand({
  name: 'release',
  summary: 'build, sign, show the plan, ask, and promote, in one step',
  options: {
    ref: option('<ref>', 'release this branch or tag of the upstream, or this commit (default: the tip of the protected branch there)'),
    signingKeyFile: orVariable('GRIND_TO_PROD_SIGNING_KEY', option('<file>', 'the private ssh key to sign with (default: that of init)')),
    output: option('<folder>', 'where to write the release (default: below ~/.local/state/grind-to-prod)'),
    rehearse: flag('release to the standby host first, and continue to this host only if the standby is healthy'),
    schemaChange: flag('the release changes the schema of its data: back up the data folders on the host first'),
    allowOlder: flag('allow a release that is older than the release promoted last, if the policy of the host allows it'),
    retry: flag('allow a release that already failed or was rolled back on this host (refused otherwise)'),
    emergency: parsed(
      '<reason>',
      'release without the approvals that the host demands, because of this, if its policy allows it; people must countersign the release later',
      emergencyReasonOf,
    ),
    gitNote,
    yes: flag('promote without asking'),
    dryRun: flag('build, sign and show the plan; change nothing on the host'),
  },
  changesHost: 'attempt',
  examples: ['grind-to-prod release prod', 'grind-to-prod release prod --ref v1.2 --yes', 'grind-to-prod release prod --dry-run'],
  run: async (values, context) => {
    const { reach, ref, output, rehearse, schemaChange, allowOlder, retry, emergency, yes, dryRun } = values
    const { environment, home, actor, at } = context
    const questions = await questionsFirst('release asks before it promotes', { yes, dryRun }, context)
    const keyFile = await signingKeyFile(values, context)
    const { release } = await import('#verbs/release')
    const directory = await context.applicationFolder(values.directory)
    const options = { ...reach, directory, actor, schemaChange, allowOlder, retry, emergency, dryRun, asksHead: values.gitNote }
    return release(
      {
        ...options,
        ref: ref ?? reach.config.branch,
        output: at(output),
        stateFolder: stateFolder(environment, home),
        signing: (work) => work(keyFile),
        rehearse,
      },
      async (built, run) => {
        const plan = await showPlan(built, options, context)
        const isChange = plan.refusal === null && wouldChange(plan)
        const question = `Release ${built.manifest.source.commit.slice(0, 12)} to ${reach.hostName}?`
        if (isChange && questions !== null && !(await questions.agree(question, false))) return declined(built)
        const outcome = await run().catch((error: unknown) => {
          nameFolder(error, { bundle: built.bundle, hostName: reach.hostName }, context)
          throw error
        })
        const results = outcome.kind === 'promoted' ? [outcome.result] : [outcome.rehearsal.standby, outcome.rehearsal.active]
        if (values.gitNote) await noteHeads({ ...options, bundle: built.bundle, results }, context)
        const shown = await outcomeOf(outcome, { dryRun, directory, host: reach.hostName }, context)
        return { ...shown, result: releaseResult(outcome, built) }
      },
      context,
    )
  },
})

/** Prints what the release would change on the host, beside the progress. */
async function showPlan(
  { bundle }: BuiltRelease,
  options: Pick<PromoteOptions, 'config' | 'hostName' | 'identityFile' | 'environment' | 'directory' | 'allowOlder' | 'retry'>,
  context: CommandContext,
): Promise<Plan> {
  const { plan } = await import('#verbs/plan')
  const { directory, allowOlder = false, retry = false } = options
  const asked = {
    release: { kind: 'bundle', path: bundle },
    against: { kind: 'host', reach: options },
    directory,
    allowOlder,
    retry,
  } as const
  const found = await plan(asked, context)
  context.stderr.write(shownLines(planLines(found)))
  return found
}

interface BuiltFor extends Pick<BuiltRelease, 'bundle'> {
  readonly hostName: string
}

/** Reports where the release is that a host refuses for want of approvals, because they are given to what was built. */
function nameFolder(error: unknown, { bundle, hostName }: BuiltFor, { reporter }: CommandContext): void {
  if (!(error instanceof HostError) || error.code !== 'not-approved') return
  info(reporter, `Approve what was built with "grind-to-prod approve ${bundle} ${hostName}", and run this release again.`)
}

function declined({ releaseId, bundle }: BuiltRelease): Outcome {
  const reason = 'The release was not confirmed, so nothing was changed.'
  return {
    result: { verdict: 'UNCHANGED', reason, releaseId, bundle },
    text: [`UNCHANGED: ${reason}`],
    exitCode: verdictExitCode('UNCHANGED', false),
  }
}

interface Released extends Pick<PromoteOptions, 'directory'> {
  readonly host: string
  readonly dryRun: boolean
}

async function outcomeOf(
  outcome: ReleaseOutcome,
  { dryRun, ...place }: Released,
  context: CommandContext,
): Promise<Omit<Outcome, 'result'>> {
  if (outcome.kind === 'rehearsed') {
    const { rehearsal } = outcome
    const view = await viewOf(rehearsal.active ?? rehearsal.standby, place, context)
    return { text: rehearsalLines(rehearsal, view), exitCode: verdictExitCode(rehearsal.verdict, dryRun) }
  }
  const { result } = outcome
  const view = await viewOf(result, place, context)
  return { text: promoteLines(result, view), exitCode: verdictExitCode(result.verdict, dryRun) }
}
