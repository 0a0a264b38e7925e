import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { approvalStatement, formatApprovals, type Approval } from '#domain/statement/approval'
import { approvalInComment } from '#domain/statement/approval-comment'
import { statementEnvelope } from '#domain/statement/statement'
import { commentAccess } from '#steps/approvals/comment-access'
import { handInApproval } from '#steps/approvals/hand-in'
import { startGitHub, type GitHub } from '../../support/github/server.ts'
import { release, RELEASE_ID, useSampleBundle } from '../../verbs/sample-bundle.ts'

const KEY = `SHA256:${'k'.repeat(43)}`
const sample = useSampleBundle()
const { application, source } = release.manifest
let github: GitHub
beforeEach(async () => {
  const [, owner, repository] = source.repository.split('/') as [string, string, string]
  github = await startGitHub({
    owner,
    repository,
    tokens: { mine: { contents: 'write' }, reader: { contents: 'read' } },
    logins: { mine: 'ann' },
  })
})
afterEach(() => github[Symbol.asyncDispose]())

function approvalsFile(releaseId = RELEASE_ID): string {
  const approval: Approval = { application, releaseId, plans: [], approvedAt: '2026-11-29T12:00:00.000Z' }
  const file = join(sample.folder, 'approvals.intoto.jsonl')
  writeFileSync(file, formatApprovals([{ ...statementEnvelope(approvalStatement(approval)), signatures: [{ keyid: KEY, sig: 'c2ln' }] }]))
  return file
}

async function handIn(token: string, more: { api?: string; releaseId?: string } = {}): Promise<string> {
  const environment = { GH_TOKEN: token, GITHUB_API_URL: more.api ?? github.url }
  const access = await commentAccess({ bundle: sample.bundle, releaseId: RELEASE_ID }, environment)
  return handInApproval({ file: approvalsFile(more.releaseId), fingerprint: KEY }, access)
}

describe('an approval that is handed in as a comment', () => {
  test('an approval is one comment on the commit of the release, which gives it back', async () => {
    const url = await handIn('mine')
    expect(github.state.commitComments).toMatchObject([{ commit: source.commit, author: 'ann' }])
    const [comment] = github.state.commitComments
    expect(url).toContain(`/commit/${source.commit}#commitcomment-${comment!.id}`)
    expect(approvalInComment(comment!.body, { application, releaseId: RELEASE_ID })?.envelope.signatures).toEqual([
      { keyid: KEY, sig: 'c2ln' },
    ])
  })

  test('a refusal by GitHub names the file that has the approval, and never the token', async () => {
    const error = (await handIn('reader').catch((thrown: unknown) => thrown)) as Error & { hint: string }
    expect(error).toMatchObject({ code: 'github-refused', hint: 'Use a token that may comment in this repository.' })
    expect(error.message).toMatch(/status 403.*approvals\.intoto\.jsonl/)
    expect(JSON.stringify(error) + error.message).not.toContain('reader')
  })

  test('an approval of another release in the file is not handed in', async () => {
    await expect(handIn('mine', { releaseId: 'f'.repeat(64) })).rejects.toMatchObject({ code: 'statement-invalid' })
    expect(github.state.commitComments).toEqual([])
  })

  test('a server that does not answer is a refusal, not a crash', async () => {
    await expect(handIn('mine', { api: 'http://127.0.0.1:1' })).rejects.toMatchObject({ code: 'github-refused' })
  })
})
