import { describe, expect, test, vi } from 'vitest'
import { prepareRequestSchema } from '#domain/protocol/requests'
import { approvalStatement, parseApprovals, type Approval, type ReadApproval } from '#domain/statement/approval'
import { statementEnvelope } from '#domain/statement/statement'
import type { ApprovalDemand } from '#domain/trust/approval-demand'
import { awaitApprovals, type AwaitedRelease } from '#steps/approvals/await-approvals'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { agentThat, prepared, refused, verbsOf } from '../../support/scripted-agent.ts'
import { fakeHost, type AgentAnswer, type AgentRequest } from '../../verbs/fake-host.ts'
import { promoteOptions, RELEASE_ID, useSampleBundle, wholeStore } from '../../verbs/sample-bundle.ts'

const sample = useSampleBundle()
const AT = '2026-11-29T12:00:00.000Z'

/** An approval whose signature is the name of the person: the simulated host knows people by it. */
function by(person: string, change: Partial<Approval> = {}): ReadApproval {
  const approval = { application: 'choiros', releaseId: RELEASE_ID, plans: [], approvedAt: AT, ...change }
  return { approval, envelope: { ...statementEnvelope(approvalStatement(approval)), signatures: [{ keyid: 'SHA256:x', sig: person }] } }
}

/** A host that accepts the approvals of these people. */
function demanding(minimum: number, people: readonly string[]): (request: AgentRequest) => AgentAnswer {
  return ({ stdin }) => {
    const { approvals = '', dryRun } = prepareRequestSchema.parse(JSON.parse(stdin.toString()))
    expect(dryRun).toBe(true)
    const names = parseApprovals(approvals).map(({ envelope }) => envelope.signatures[0]!.sig)
    const demand: ApprovalDemand = {
      minimum,
      approvers: names
        .filter((name) => people.includes(name))
        .map((name) => ({ principals: [name], fingerprint: `SHA256:${name}`, approvedAt: AT })),
      refused: names.flatMap((name, index) => (people.includes(name) ? [] : [{ index, why: 'is by a stranger' }])),
      mayApprove: [...people],
    }
    return prepared({ approvals: demand })
  }
}

/** Looks in turn; the last one stays. */
function looks(...turns: readonly (readonly ReadApproval[])[]): AwaitedRelease['find'] & { count: () => number } {
  let count = 0
  return Object.assign(async () => ({ approvals: turns[Math.min(count++, turns.length - 1)]! }), { count: () => count })
}

async function wait(prepare: (request: AgentRequest) => AgentAnswer, more: Partial<AwaitedRelease> & Pick<AwaitedRelease, 'find'>) {
  const host = fakeHost(agentThat({ prepare }), wholeStore)
  const reporter = collectingReporter()
  const release = { promotions: [promoteOptions(sample)] as const, given: [], limit: 60_000, interval: 1, ...more }
  const result = await awaitApprovals(release, { runner: host, reporter }).catch((error: unknown) => error as Error)
  const notes = reporter.events.flatMap((event) => (event.event === 'note' ? [event.message] : []))
  return { result, notes, host }
}

const names = (result: unknown) => (result as { approvals: ReadApproval[] }).approvals.map(({ envelope }) => envelope.signatures[0]!.sig)

describe('waiting for approvals', () => {
  test('a host that demands none is asked once, and nothing is awaited', async () => {
    const { result, notes, host } = await wait(demanding(0, []), { find: looks([]) })
    expect(names(result)).toEqual([])
    expect(notes).toEqual([])
    expect(verbsOf(host)).toEqual(['prepare'])
  })

  test('the wait ends when enough people have approved, and its log names who did and who may', async () => {
    const find = looks([], [], [by('ann')], [by('ann')], [by('ann'), by('ben')])
    const { result, notes, host } = await wait(demanding(2, ['ann', 'ben', 'me']), { find })
    expect(names(result)).toEqual(['ann', 'ben'])
    // The host is asked only when there is something new.
    expect(verbsOf(host)).toHaveLength(3)
    expect(notes).toEqual([
      'prod needs the approval of 2 different people for this release: it has none; "ann", "ben" may approve it. Waiting for 1 minute at most.',
      'prod needs the approval of 2 different people for this release: "ann" approved it; "ben" may approve it. Waiting for 1 minute at most.',
    ])
  })

  test('the approval of the person who started the promote does not end the wait', async () => {
    const { result } = await wait(demanding(1, ['me']), { find: looks([by('me')]), limit: 20 })
    expect(result).toMatchObject({ code: 'not-approved' })
  })

  test('approvals by strangers, however many, neither end the wait nor hide an approval that counts', async () => {
    const strangers = Array.from({ length: 60 }, (_, index) => by(`stranger${index}`))
    const { result, host } = await wait(demanding(1, ['ann']), { find: looks([...strangers, by('ann')]) })
    expect(names(result)).toEqual(['ann'])
    expect(verbsOf(host)).toHaveLength(4)
  })

  test('approvals that were given from the beginning count', async () => {
    const { result } = await wait(demanding(1, ['ann']), { given: [by('ann')], find: looks([]) })
    expect(names(result)).toEqual(['ann'])
  })

  test('a given approval that was refused is tried again later, as one from a comment is', async () => {
    const clock = vi.spyOn(Date, 'now')
    try {
      let asked = 0
      const prepare = (request: AgentRequest) => demanding(1, asked++ === 0 ? [] : ['ann'])(request)
      const find = looks([])
      const late = async () => {
        clock.mockReturnValue(Date.parse(AT) + find.count() * 11 * 60_000)
        return find()
      }
      const { result } = await wait(prepare, { given: [by('ann')], find: late, limit: 500 })
      expect(names(result)).toEqual(['ann'])
    } finally {
      clock.mockRestore()
    }
  })

  test('the refusal after the time is over names what is missing, and what to do', async () => {
    const { result } = await wait(demanding(1, ['ann']), { find: looks([]), limit: 20 })
    expect(result).toMatchObject({
      code: 'not-approved',
      message: 'prod needs the approval of 1 person for this release: it has none; "ann" may approve it. It was awaited for 1 minute.',
      hint: 'Have it approved with "grind-to-prod approve --comment", and run this job again.',
    })
  })

  test('a dry run returns what there is, without a wait', async () => {
    const find = looks([])
    const { result } = await wait(demanding(1, ['ann']), { find, limit: 0, isRequired: false })
    expect(result).toMatchObject({ approvals: [], hosts: [{ missing: 1 }] })
    expect(find.count()).toBe(1)
  })

  test('a host that is busy, or lost after the first question, is asked again', async () => {
    let asked = 0
    const answers = [refused('busy'), undefined, { messages: [], status: 255, stderr: 'Connection closed' }]
    const prepare = (request: AgentRequest) => answers[asked++] ?? demanding(1, ['ann'])(request)
    const { result, notes } = await wait(prepare, { find: looks([], [], [by('ann')]) })
    expect(names(result)).toEqual(['ann'])
    expect(notes.filter((note) => note.startsWith('The approvals could not be checked for now'))).toHaveLength(2)
  })

  test('a host that refuses the release is an error at once', async () => {
    const { result, host } = await wait(() => refused('signature-refused'), { find: looks([]) })
    expect(result).toMatchObject({ code: 'signature-refused' })
    expect(verbsOf(host)).toHaveLength(1)
  })

  test('an agent that does not report what it demands is sent all approvals by the promote', async () => {
    const { result } = await wait(() => prepared(), { find: looks([by('ann')]) })
    expect(names(result)).toEqual(['ann'])
  })

  test('a host that runs the release already needs no approval', async () => {
    const { result } = await wait(() => prepared({ alreadyCurrent: true }), { find: looks([]) })
    expect(names(result)).toEqual([])
  })

  test('all hosts must have the approvals that they demand', async () => {
    let asked = 0
    const prepare = (request: AgentRequest) => demanding(1, asked++ % 2 === 0 ? ['ann', 'ben'] : ['ben'])(request)
    const promotions = [promoteOptions(sample), promoteOptions(sample)] as const
    const { result } = await wait(prepare, { promotions, find: looks([by('ann')], [by('ann'), by('ben')]) })
    expect(names(result)).toEqual(['ann', 'ben'])
  })
})
