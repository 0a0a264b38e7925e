import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { approvalStatement, formatApprovals, type Approval } from '#domain/statement/approval'
import { approvalInComment } from '#domain/statement/approval-comment'
import { statementEnvelope } from '#domain/statement/statement'
import { commentAccess, handInApproval } from '#steps/approvals/hand-in'
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

const handIn = (token: string, more: { api?: string; releaseId?: string } = {}) =>
  handInApproval(
    { bundle: sample.bundle, releaseId: RELEASE_ID, file: approvalsFile(more.releaseId), fingerprint: KEY },
    commentAccess({ GH_TOKEN: token, GITHUB_API_URL: more.api ?? github.url }),
  )

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

  test('the token is that of GH_TOKEN, or else of GITHUB_TOKEN, and goes to no address without encryption', () => {
    expect(commentAccess({ GH_TOKEN: 'a', GITHUB_TOKEN: 'b' })).toEqual({ token: 'a', api: undefined })
    expect(commentAccess({ GH_TOKEN: '', GITHUB_TOKEN: 'b', GITHUB_API_URL: '' })).toEqual({ token: 'b', api: undefined })
    expect(() => commentAccess({})).toThrow('no token')
    expect(() => commentAccess({ GH_TOKEN: 'a\r\nx: y' })).toThrow('no token')
    expect(() => commentAccess({ GH_TOKEN: 'a', GITHUB_API_URL: 'http://api.example' })).toThrow('https://')
  })
})
