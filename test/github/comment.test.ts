import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { stickyComment } from '#github/comment'
import { GITHUB_TOKEN, startGitHub, type GitHub } from '../support/github/server.ts'
import { accountId } from '../support/github/state.ts'
import { openedGitHub } from '../support/step.ts'

const APP = 'grind-app[bot]'
const tokens = { [GITHUB_TOKEN]: 'write', fork: 'read', 'app-token': 'write', 'person-token': { 'pull-requests': 'write' } } as const
const logins: Record<string, string> = { 'app-token': APP, 'person-token': 'alice' }
let answersInstead: (request: string) => number | undefined = () => undefined

let github: GitHub
let issue = 0
beforeAll(async () => {
  github = await startGitHub({ tokens, logins, answersInstead: (request) => answersInstead(request) })
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  await post('/issues', { title: 'A pull request' })
  issue = github.state.issues[0]!.number
})
beforeEach(() => {
  github.state.comments.length = 0
  github.requests.length = 0
  answersInstead = () => undefined
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  vi.unstubAllEnvs()
  await github[Symbol.asyncDispose]()
})

async function post(path: string, body: object): Promise<void> {
  const response = await fetch(`${github.url}/repos/example/choiros${path}`, {
    method: 'POST',
    headers: { authorization: `token ${GITHUB_TOKEN}`, accept: 'application/vnd.github+json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(201)
}

const comment = (text: string, change: object = {}, token = GITHUB_TOKEN) =>
  stickyComment(openedGitHub({ token }), {
    issue,
    application: 'choiros',
    kind: 'plan',
    write: () => `${text}\n`,
    ...change,
  })
const bodies = () => github.state.comments.map(({ body }) => body)
const written = () => github.requests.filter((request) => !/^(?:GET|POST \/graphql)/.test(request))
const MARK = '<!-- grind-to-prod plan choiros -->'

describe('stickyComment', () => {
  test('stickyComment writes one comment, and updates it in place', async () => {
    const first = await comment('one')
    expect(first).toMatchObject({ url: expect.stringMatching(/^http/) })
    expect(await comment('two')).toEqual(first)
    expect(bodies()).toEqual([`${MARK}\ntwo\n`])
  })

  test('stickyComment leaves a comment with the same text unchanged', async () => {
    await comment('one')
    github.requests.length = 0
    await comment('one')
    expect(written()).toEqual([])
  })

  test('stickyComment has one comment for each application and kind', async () => {
    await comment('one')
    await comment('two', { kind: 'drift' })
    await comment('three', { application: 'other' })
    await comment('four')
    expect(bodies().map((body) => body.split('\n')[1])).toEqual(['four', 'two', 'three'])
  })

  test("stickyComment does not change another user's comment with the same mark", async () => {
    await post(`/issues/${issue}/comments`, { body: `${MARK}\nmine` })
    github.state.comments.push({ ...github.state.comments.pop()!, author: 'mallory' })
    await comment('one')
    expect(bodies()).toEqual([`${MARK}\nmine`, `${MARK}\none\n`])
  })

  test.each(['app-token', 'person-token', GITHUB_TOKEN])('stickyComment finds again what the same %s wrote', async (token) => {
    const first = await comment('one', {}, token)
    expect(await comment('two', {}, token)).toEqual(first)
    expect(bodies()).toEqual([`${MARK}\ntwo\n`])
  })

  test('stickyComment does not change a comment that another kind of token wrote with the same mark', async () => {
    for (const token of [GITHUB_TOKEN, 'person-token', 'app-token']) await comment(token, {}, token)
    expect(bodies().map((body) => body.split('\n')[1])).toEqual([GITHUB_TOKEN, 'person-token', 'app-token'])
  })

  test('stickyComment finds the comment of a renamed App, and ignores the new owner of its old name', async () => {
    await comment('one', {}, 'app-token')
    const [own] = github.state.comments
    github.state.accounts['renamed[bot]'] = accountId(github.state, APP)
    github.state.accounts[APP] = 666
    github.state.comments.splice(0, 1, { ...own!, id: 1, author: APP }, { ...own!, author: 'renamed[bot]' })
    logins['app-token'] = 'renamed[bot]'
    await comment('two', {}, 'app-token')
    expect(bodies()).toEqual([`${MARK}\none\n`, `${MARK}\ntwo\n`])
    logins['app-token'] = APP
  })

  test('stickyComment writes another comment when its own was deleted in the meantime', async () => {
    await comment('one')
    answersInstead = (request) => (request.startsWith('PATCH') ? 404 : undefined)
    expect(await comment('two')).toHaveProperty('url')
    expect(github.state.comments).toHaveLength(2)
  })

  test('stickyComment writes nothing when GitHub does not report whose token it is', async () => {
    await comment('one')
    answersInstead = (request) => (request === 'POST /graphql' ? 200 : undefined)
    expect(await comment('two')).toEqual({ skipped: expect.stringContaining('did not report which account') })
    expect(bodies()).toEqual([`${MARK}\none\n`])
  })

  test('stickyComment does not change a comment of its own account that only quotes the mark', async () => {
    await post(`/issues/${issue}/comments`, { body: `> ${MARK}` })
    await comment('one')
    expect(bodies()).toHaveLength(2)
  })

  test('stickyComment finds its comment on a later page', async () => {
    for (let at = 0; at < 101; at += 1) await post(`/issues/${issue}/comments`, { body: `comment ${at}` })
    await comment('one')
    await comment('two')
    expect(bodies().slice(101)).toEqual([`${MARK}\ntwo\n`])
  })

  test('stickyComment skips what a read-only token may not do, and reports why', async () => {
    expect(await comment('one', {}, 'fork')).toEqual({ skipped: expect.stringMatching(/fork's pull request/) })
    expect(bodies()).toEqual([])
  })

  test('stickyComment skips a missing pull request', async () => {
    expect(await comment('one', { issue: 999_999 })).toEqual({ skipped: expect.stringContaining('example/choiros#999999') })
  })

  test('stickyComment gives its writer as much room as GitHub does', async () => {
    await comment('', { write: (limitBytes: number) => 'x'.repeat(limitBytes) })
    expect(bodies()[0]).toHaveLength(65_536)
  })

  test('stickyComment refuses text that is not a repository', async () => {
    vi.stubEnv('GITHUB_REPOSITORY', 'example')
    await expect(comment('one')).rejects.toMatchObject({ code: 'invalid-option' })
  })
})
