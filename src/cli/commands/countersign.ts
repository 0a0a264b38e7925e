import { InputError } from '#domain/errors/errors'
import { personOf, quote, quoteUnlessName } from '#domain/errors/quote'
import { formatCount } from '#domain/report/amount'
import { verdictLines } from '#domain/report/outcome-lines'
import type { CountersignedRelease, SeenEmergency } from '#verbs/countersign'
import { approverInputs, approverKey } from '../approver-key.ts'
import { questionsFirst } from '../ask-first.ts'
import { command, type CommandContext } from '../command.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { argument, flag } from '../inputs.ts'
import { shownLines } from '../lines.ts'

export const countersignCommand = command({
  name: 'countersign',
  summary: "show an emergency release of a host, ask, and countersign it with one's own key",
  arguments: {
    host: argument('<host>', 'a host of grind-to-prod.yml'),
    release: argument('[release]', 'a release id, or its first digits (default: the emergency release that is due first)'),
  },
  options: {
    ...reachInputs,
    ...approverInputs,
    yes: flag('countersign without asking'),
    dryRun: flag('show what would be countersigned; sign nothing'),
  },
  changesHost: 'request',
  examples: [
    'grind-to-prod countersign prod --approval-key-file ~/.ssh/id_ed25519',
    'grind-to-prod countersign prod 4f6c2a --agent --approval-key-file ~/.ssh/id_ed25519.pub',
  ],
  run: async ({ host, release, approvalKeyFile, agent, yes, dryRun, ...named }, context) => {
    if (release !== undefined && !/^[0-9a-f]{6,64}$/.test(release)) throw notRelease(release)
    const reach = await reachFrom(named, [host], context)
    const key = approverKey('countersign', { approvalKeyFile, agent, dryRun }, context)
    const questions = await questionsFirst('countersign asks before it signs', { yes, dryRun }, context)
    const { countersign } = await import('#verbs/countersign')
    const result = await countersign(
      {
        ...reach,
        hostName: host,
        release,
        key,
        agree: async (seen) => {
          show(seen, context)
          return questions === null || questions.agree(`Countersign release ${seen.record.releaseId.slice(0, 12)}?`, false)
        },
      },
      context,
    )
    return { result, text: textOf(result) }
  },
})

/** Prints what is countersigned, beside the progress. */
function show({ record, emergency: { missing } }: SeenEmergency, { stderr }: CommandContext): void {
  const { releaseCommit, actor, startedAt } = record
  const commit = releaseCommit === undefined ? [] : [`  commit ${releaseCommit.commit} of ${releaseCommit.commitTime}`]
  stderr.write(
    shownLines([
      ...verdictLines({ verdict: record.verdict, reason: record.reason, record }),
      ...commit,
      `  started by ${quoteUnlessName(actor.name)} at ${startedAt}${actor.runUrl === undefined ? '' : ` in ${actor.runUrl}`}`,
      `  ${formatCount(missing, 'countersignature is', 'countersignatures are')} missing`,
    ]),
  )
}

function textOf({ isKept, fingerprint, emergency, host }: CountersignedRelease): string[] {
  const { releaseId, missing, isOverdue, countersigners } = emergency
  if (fingerprint === null) return [`Not countersigned: ${releaseId}; nothing was signed.`]
  const left = missing === 0 ? '' : `; ${formatCount(missing, 'person', 'people')} still missing`
  if (!isKept) {
    const people = countersigners.map(({ principals, fingerprint: key }) => `${personOf(principals)} (${key})`)
    const by = people.length === 0 ? '' : ` by ${people.join(' and ')}`
    return [`${releaseId} on ${host} is already countersigned${by}; the one with ${fingerprint} was not kept${left}.`]
  }
  const late = isOverdue ? ', too late' : ''
  return [`Countersigned ${releaseId} on ${host} with ${fingerprint}${late}${left}.`]
}

function notRelease(text: string): InputError {
  return new InputError('usage', `${quote(text)} is not a release id.`, { hint: 'Give the id, or at least six of its digits.' })
}
