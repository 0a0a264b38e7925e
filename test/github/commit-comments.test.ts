import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { commitComments } from '#github/commit-comments'
import { startGitHub, type GitHub } from '../support/github/server.ts'
import { nextId } from '../support/github/state.ts'
import { openedGitHub } from '../support/step.ts'

const COMMIT = 'c'.repeat(40)
let github: GitHub
let answersInstead: (request: string) => number | undefined = () => undefined
const headersInstead: Record<string, string> = {}

beforeEach(async () => {
  answersInstead = () => undefined
  for (const name of Object.keys(headersInstead)) delete headersInstead[name]
  const tokens = { reader: { contents: 'read' }, blind: {} } as const
  github = await startGitHub({ tokens, answersInstead: (request) => answersInstead(request), headersInstead })
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await github[Symbol.asyncDispose]()
})

function commented(body: string, association = 'NONE', commit = COMMIT): void {
  github.state.commitComments.push({ id: nextId(), commit, body, author: 'someone', association, createdAt: '2026-11-29T12:00:00Z' })
}

const read = (token = 'reader') => commitComments(openedGitHub({ token }), COMMIT)

describe('the comments of a commit', () => {
  test('a token that may only read contents reads the comments of the one commit, the newest first', async () => {
    commented('first')
    commented('of another commit', 'OWNER', 'd'.repeat(40))
    commented('second')
    expect(await read()).toEqual({ bodies: ['second', 'first'], pauseMilliseconds: 0 })
  })

  test('comments of people with a part in the repository come before those of strangers', async () => {
    for (const association of ['OWNER', 'NONE', 'MEMBER', 'CONTRIBUTOR', 'COLLABORATOR']) commented(association, association)
    expect((await read()).bodies).toEqual(['COLLABORATOR', 'MEMBER', 'OWNER', 'CONTRIBUTOR', 'NONE'])
  })

  test('a commit with very many comments is read by its first page and the newest nine', async () => {
    for (let count = 0; count < 1250; count += 1) commented(String(count))
    const { bodies } = await read()
    expect(github.requests).toHaveLength(10)
    expect(bodies).toHaveLength(950)
    expect([bodies[0], bodies.at(-1)]).toEqual(['1249', '0'])
    expect(bodies).not.toContain('399')
  })

  test('a token without a permission is refused with what the job needs', async () => {
    await expect(read('blind')).rejects.toMatchObject({ code: 'github-refused', hint: 'Give the job the permission "contents: read".' })
  })

  test.each([
    { status: 403, headers: { 'retry-after': '90' }, pause: 90_000 },
    { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) - 5) }, pause: 1000 },
    { status: 429, headers: { 'retry-after': '999999999' }, pause: 3_600_000 },
    { status: 429, headers: { 'retry-after': 'soon' }, pause: 60_000 },
  ])('a limit of requests ($status, $headers) is an answer with the time to wait', async ({ status, headers, pause }) => {
    answersInstead = () => status
    Object.assign(headersInstead, headers)
    const { bodies, pauseMilliseconds, problem } = await read()
    expect({ bodies, pauseMilliseconds }).toEqual({ bodies: [], pauseMilliseconds: pause })
    expect(problem).toContain(`status ${status}`)
    expect(github.requests).toHaveLength(1)
  })
})
