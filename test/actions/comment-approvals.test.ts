import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { approvalsOfComments, requireApprovalSource } from '#actions/comment-approvals'
import { promoteInputs } from '#actions/inputs'
import { prepareRequestSchema } from '#domain/protocol/requests'
import { approvalStatement, formatApprovals, parseApprovals, type Approval, type ReadApproval } from '#domain/statement/approval'
import { approvalComment } from '#domain/statement/approval-comment'
import { statementEnvelope } from '#domain/statement/statement'
import { readBundle } from '#steps/bundle/read'
import { HOSTILE } from '../e2e/hostile.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { GITHUB_TOKEN, startGitHub, type GitHub } from '../support/github/server.ts'
import { nextId } from '../support/github/state.ts'
import { agentThat, prepared } from '../support/scripted-agent.ts'
import { gitHubStep } from '../support/step.ts'
import { fakeHost, type AgentRequest } from '../verbs/fake-host.ts'
import { promoteOptions, release, RELEASE_ID, useSampleBundle, wholeStore } from '../verbs/sample-bundle.ts'

const sample = useSampleBundle()
const AT = '2026-11-29T12:00:00.000Z'
const KEY = `SHA256:${'k'.repeat(43)}`
let github: GitHub
beforeEach(async () => {
  github = await startGitHub({ tokens: { [GITHUB_TOKEN]: { contents: 'read' } } })
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  vi.stubEnv('RUNNER_TEMP', sample.folder)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await github[Symbol.asyncDispose]()
})

function by(person: string, change: Partial<Approval> = {}): ReadApproval {
  const approval = { application: release.manifest.application, releaseId: RELEASE_ID, plans: [], approvedAt: AT, ...change }
  const sig = Buffer.from(person).toString('base64')
  return { approval, envelope: { ...statementEnvelope(approvalStatement(approval)), signatures: [{ keyid: KEY, sig }] } }
}

/** A host that needs the approval of ann. */
function needsAnn({ stdin }: AgentRequest) {
  const { approvals = '' } = prepareRequestSchema.parse(JSON.parse(stdin.toString()))
  const isAnn = ({ envelope }: ReadApproval) => envelope.signatures[0]!.sig === by('ann').envelope.signatures[0]!.sig
  const sent = parseApprovals(approvals)
  return prepared({
    approvals: {
      minimum: 1,
      approvers: sent.filter(isAnn).map(() => ({ principals: ['ann'], fingerprint: KEY, approvedAt: AT })),
      refused: sent.flatMap((one, index) => (isAnn(one) ? [] : [{ index, why: 'is by a stranger' }])),
      mayApprove: ['ann'],
    },
  })
}

function commented(body: string): void {
  const { commit } = release.manifest.source
  github.state.commitComments.push({ id: nextId(), commit, body, author: 'stranger', association: 'NONE', createdAt: AT })
}

const defaults = { approvalsFromComments: true, waitForApprovalsMinutes: 0, rehearse: false, dryRun: false }

async function found(inputs: Partial<typeof defaults & { approvalsFile: string; emergency: string }> = {}) {
  const reporter = collectingReporter()
  const runner = fakeHost(agentThat({ prepare: needsAnn }), wholeStore)
  const step = { ...gitHubStep({ reporter }), runner }
  const bundle = await readBundle(sample.bundle)
  const file = await approvalsOfComments({ ...defaults, ...inputs }, { bundle, promotions: [promoteOptions(sample)] }, step)
  return { file, text: file === undefined ? undefined : readFileSync(file, 'utf8'), log: JSON.stringify(reporter.events) }
}

describe('approvals that a promote takes from comments', () => {
  test('an approval by a comment is beside the manifest afterwards, also a comment by a stranger', async () => {
    commented(approvalComment(by('ann'), KEY))
    const { file, text, log } = await found()
    expect(file).toBe(join(sample.bundle, 'approvals.intoto.jsonl'))
    expect(text).toBe(formatApprovals([by('ann').envelope]))
    expect(log).toContain('prod has the approvals of \\"ann\\".')
  })

  test('hostile comments neither break the wait, nor are sent to a host, nor reach the log', async () => {
    const MARK = '<!-- grind-to-prod approval -->'
    for (const body of ['', HOSTILE, `${MARK}\n${HOSTILE}`, `${MARK}\n{"payload":"${'A'.repeat(60_000)}"}`, '\u0000\uD800']) commented(body)
    commented(`${MARK}\n::stop-commands::x\n${approvalComment(by('mallory', { releaseId: 'f'.repeat(64) }), KEY)}`)
    commented(approvalComment(by(`mallory${HOSTILE}`), KEY))
    commented(approvalComment(by('ann'), KEY))
    const { text, log } = await found()
    expect(text).toBe(formatApprovals([by('ann').envelope]))
    for (const word of ['mallory', '::stop-commands', '::error']) expect(log).not.toContain(word)
  })

  test('an approval that was given stays in the file beside one from a comment', async () => {
    const given = join(sample.bundle, 'approvals.intoto.jsonl')
    writeFileSync(given, formatApprovals([by('ben').envelope]))
    commented(approvalComment(by('ann'), KEY))
    expect((await found()).text).toBe(formatApprovals([by('ann').envelope, by('ben').envelope]))
  })

  test('a promote without the approval that its host demands is refused when the time is over', async () => {
    await expect(found()).rejects.toMatchObject({ code: 'not-approved', message: expect.stringContaining('"ann" may approve it') })
  })

  test('a dry run does not wait, and comments are not read without the input', async () => {
    expect((await found({ dryRun: true, waitForApprovalsMinutes: 60 })).file).toBeUndefined()
    github.requests.length = 0
    expect((await found({ approvalsFromComments: false })).file).toBeUndefined()
    expect(github.requests).toEqual([])
  })

  test('an emergency release takes the approvals that are there, and neither awaits nor demands others', async () => {
    const urgent = { emergency: 'Customers cannot pay.', waitForApprovalsMinutes: 60 }
    commented(approvalComment(by('ben'), KEY))
    expect((await found(urgent)).file).toBeUndefined()
    commented(approvalComment(by('ann'), KEY))
    expect((await found(urgent)).text).toBe(formatApprovals([by('ann').envelope]))
  })

  test('a rehearsal asks the standby too, without the release that is expected on the active host', async () => {
    const asked: { host: unknown; expectCurrent: unknown }[] = []
    const runner = fakeHost(
      agentThat({
        prepare: (request) => {
          const { expectHost, expectCurrent } = prepareRequestSchema.parse(JSON.parse(request.stdin.toString()))
          asked.push({ host: expectHost?.role, expectCurrent })
          return needsAnn(request)
        },
      }),
      wholeStore,
    )
    const options = promoteOptions(sample)
    const spare = { ...options.config.hosts['prod']!, address: 'deploy@spare.example', role: 'standby' as const }
    const config = { ...options.config, hosts: { ...options.config.hosts, spare } }
    commented(approvalComment(by('ann'), KEY))
    const promotions = [{ ...options, config, expectCurrent: 'e'.repeat(64) }] as const
    const inputs = { ...defaults, rehearse: true }
    await approvalsOfComments(inputs, { bundle: await readBundle(sample.bundle), promotions }, { ...gitHubStep(), runner })
    expect(asked).toEqual([
      { host: 'active', expectCurrent: 'e'.repeat(64) },
      { host: 'standby', expectCurrent: undefined },
    ])
  })

  test.each([
    { given: '0', read: 0 },
    { given: '1440', read: 1440 },
    { given: '1441', read: undefined },
    { given: '-1', read: undefined },
    { given: '1.5', read: undefined },
    { given: 'Infinity', read: undefined },
  ])('a wait of $given minutes is read as $read', ({ given, read }) => {
    const parsed = promoteInputs.shape['wait-for-approvals-minutes'].safeParse(given)
    expect(parsed.success ? parsed.data : undefined).toBe(read)
  })

  test('a wait without comments to read is a conflict of inputs', () => {
    expect(() => requireApprovalSource({ ...defaults, approvalsFromComments: false })).toThrow('no approvals are awaited')
    expect(() => requireApprovalSource(defaults)).not.toThrow()
  })
})
