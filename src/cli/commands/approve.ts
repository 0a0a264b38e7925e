import { formatCount } from '#domain/report/amount'
import { APPROVAL_DAYS } from '#domain/trust/approvals'
import { planLines } from '#domain/plan/plan-lines'
import type { CommentAccess, ReleaseToComment } from '#steps/approvals/comment-access'
import type { ApproveResult, SeenRelease } from '#verbs/approve'
import { approverInputs, approverKey } from '../approver-key.ts'
import { approvalDaysOf, releaseIdOf } from '../arguments.ts'
import { questionsFirst } from '../ask-first.ts'
import { command, type CommandContext } from '../command.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { argument, flag, option, orElse, parsed } from '../inputs.ts'
import { shownLines } from '../lines.ts'

export const approveCommand = command({
  name: 'approve',
  summary: "show what a release would change, ask, and sign the approval with one's own key",
  arguments: {
    manifest: argument('<manifest>', 'a manifest.json, or its folder; the approval is written beside it as approvals.intoto.jsonl'),
    hosts: argument('[host...]', 'hosts of grind-to-prod.yml, for which the plan is shown and becomes part of the approval'),
  },
  options: {
    ...reachInputs,
    ...approverInputs,
    releaseId: parsed('<id>', 'the expected release id; any other release is not approved', releaseIdOf),
    validDays: orElse(parsed('<days>', 'for how many days the approval counts', approvalDaysOf), APPROVAL_DAYS),
    output: option('<file>', 'where to write the approval instead'),
    comment: flag('hand the approval in as a comment on the commit on GitHub, with the token in GH_TOKEN or GITHUB_TOKEN'),
    yes: flag('approve without asking'),
    dryRun: flag('show what would be approved; sign nothing'),
  },
  examples: [
    'grind-to-prod approve release prod --approval-key-file ~/.ssh/id_ed25519',
    'grind-to-prod approve release --agent --approval-key-file ~/.ssh/id_ed25519.pub',
    'grind-to-prod approve release --comment --approval-key-file ~/.ssh/id_ed25519',
  ],
  run: async ({ manifest, hosts, approvalKeyFile, agent, releaseId, validDays, output, comment, yes, dryRun, ...named }, context) => {
    const { at } = context
    const reach = hosts.length === 0 ? {} : { reach: await reachFrom(named, hosts, context) }
    const key = approverKey('approve', { approvalKeyFile, agent, dryRun }, context)
    const access = comment && !dryRun ? await accessFor({ bundle: at(manifest), releaseId }, context) : undefined
    const questions = await questionsFirst('approve asks before it signs', { yes, dryRun }, context)
    const { approve } = await import('#verbs/approve')
    const result = await approve(
      {
        bundle: at(manifest),
        expectedReleaseId: access?.releaseId ?? releaseId,
        hosts,
        ...reach,
        directory: hosts.length === 0 ? undefined : await context.applicationFolder(named.directory),
        key,
        validDays,
        output: at(output),
        agree: async (seen) => {
          show(seen, context)
          return questions === null || questions.agree(`Approve release ${seen.bundle.releaseId.slice(0, 12)}?`, false)
        },
      },
      context,
    )
    if (access === undefined || result.fingerprint === null) return { result, text: textOf(result) }
    const { handInApproval } = await import('#steps/approvals/hand-in')
    const { fingerprint, output: written } = result
    const url = await handInApproval({ file: written, fingerprint }, access)
    return { result: { ...result, comment: url }, text: [...textOf(result), `Handed in as a comment: ${url}`] }
  },
})

/** Finds where the comment goes before anything is asked or signed. */
async function accessFor(release: ReleaseToComment, { environment }: CommandContext): Promise<CommentAccess> {
  const { commentAccess } = await import('#steps/approvals/comment-access')
  return commentAccess(release, environment)
}

function textOf({ approvals, isApproved, releaseId, fingerprint, output }: ApproveResult): string[] {
  if (!isApproved) return [`Not approved: ${releaseId}; nothing was signed.`]
  return [`Approved ${releaseId} with ${fingerprint}: ${output} (${formatCount(approvals, 'approval')})`]
}

/** Prints what is approved, beside the progress. */
function show({ bundle: { releaseId, manifest }, plans }: SeenRelease, { stderr }: CommandContext): void {
  const { repository, commit, commitTime } = manifest.source
  const alone = [
    `Release ${releaseId} of ${manifest.application}: commit ${commit} of ${commitTime} in ${repository}`,
    ...Object.entries(manifest.components).map(([name, { storePath }]) => `  ${name}  ${storePath}`),
  ]
  stderr.write(shownLines(plans.length === 0 ? alone : plans.flatMap((plan) => planLines(plan))))
}
