import { getOctokit } from '@actions/github'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describe as describeOperations } from './description.ts'
import { GITHUB_TOKEN, operationIds, startGitHub, type GitHub } from './server.ts'

/** Tests the simulation itself: it must answer as GitHub does, and refuse what GitHub does not describe. */

const repository = { owner: 'example', repo: 'choiros' }
let github: GitHub

beforeEach(async () => {
  github = await startGitHub({
    organisation: true,
    tokens: { [GITHUB_TOKEN]: 'write', reader: 'read', commenter: { 'pull-requests': 'write' } },
  })
})
afterEach(() => github.close())

const octokit = (token = GITHUB_TOKEN) => getOctokit(token, { baseUrl: github.url })

function post(path: string, body: unknown, token: string | null = GITHUB_TOKEN): Promise<Response> {
  return fetch(`${github.url}/repos/example/choiros${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
}

describe('what GitHub does not describe is refused and remembered', () => {
  const wrong: readonly { name: string; path: string; body: unknown; says: RegExp }[] = [
    { name: 'a path that does not exist', path: '/issue', body: {}, says: /knows no such operation/ },
    { name: 'a required field that is missing', path: '/issues', body: { body: 'x' }, says: /required property 'title'/ },
    { name: 'a field that is misspelt', path: '/issues', body: { title: 'x', boddy: 'x' }, says: /additional properties.*boddy/ },
    { name: 'a field of another type', path: '/deployments', body: { ref: 'main', required_contexts: 'all' }, says: /must be array/ },
    {
      name: 'a value outside an enumeration',
      path: '/deployments/1/statuses',
      body: { state: 'done' },
      says: /equal to one of the allowed values/,
    },
    { name: 'a query parameter that is unknown', path: '/issues?colour=red', body: { title: 'x' }, says: /additional properties.*colour/ },
    { name: 'an id that is no number', path: '/issues/one/comments', body: { body: 'x' }, says: /must be integer/ },
  ]
  test.each(wrong)('a request that GitHub does not describe is refused and remembered: $name', async ({ path, body, says }) => {
    const answer = await post(path, body)
    expect(answer.status).toBe(422)
    expect(github.wrong).toEqual([expect.stringMatching(says)])
    await expect(github[Symbol.asyncDispose]()).rejects.toThrow(says)
  })

  test.each([
    { name: 'of an unknown field', query: 'query { viewer { loginn } }', says: /no field loginn of User/ },
    { name: 'of an unknown type', query: 'query { viewer { login { x } } }', says: /no fields of String/ },
    { name: 'that is not closed', query: 'query { viewer { login }', says: /undefined is not a field/ },
  ])('a query $name is refused and remembered', async ({ query, says }) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${GITHUB_TOKEN}` }
    const answer = await fetch(`${github.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
    expect(answer.status).toBe(422)
    expect(github.wrong).toEqual([expect.stringMatching(says)])
  })

  test('a token that is sent to the storage is refused', async () => {
    github.state.artifacts.push({ id: 7, runId: 1, name: 'release', content: Buffer.from('PK'), createdAt: '2026-01-01T00:00:00Z' })
    const answer = await fetch(`${github.url}/blobs/artifacts/7`, { headers: { authorization: `Bearer ${GITHUB_TOKEN}` } })
    expect(answer.status).toBe(422)
    expect(github.wrong).toHaveLength(1)
  })
})

describe('a token may do what its permissions say', () => {
  const cases: readonly { name: string; token: string | null; path: string; status: number }[] = [
    { name: 'none at all', token: null, path: '/issues/1/comments', status: 401 },
    { name: 'unknown', token: 'other', path: '/issues/1/comments', status: 401 },
    { name: 'of a fork', token: 'reader', path: '/issues/1/comments', status: 403 },
    { name: 'for comments, commenting', token: 'commenter', path: '/issues/1/comments', status: 201 },
    { name: 'for comments, deploying', token: 'commenter', path: '/deployments', status: 403 },
  ]
  test.each(cases)('a token may do what its permissions allow: $name', async ({ token, path, status }) => {
    addPullRequest()
    const answer = await post(path, path === '/deployments' ? { ref: 'main' } : { body: 'x' }, token)
    expect(answer.status).toBe(status)
    expect(github.wrong).toEqual([])
  })
})

test('comments are made, listed page by page, changed and deleted', async () => {
  addPullRequest()
  const { rest, paginate } = octokit()
  for (let count = 0; count < 5; count += 1) await rest.issues.createComment({ ...repository, issue_number: 1, body: `comment ${count}` })
  const all = await paginate(rest.issues.listComments, { ...repository, issue_number: 1, per_page: 2 })
  expect(all.map(({ body, user }) => [body, user?.login])).toEqual(
    [0, 1, 2, 3, 4].map((count) => [`comment ${count}`, 'github-actions[bot]']),
  )
  await rest.issues.updateComment({ ...repository, comment_id: all[1]!.id, body: 'changed' })
  await rest.issues.deleteComment({ ...repository, comment_id: all[0]!.id })
  expect(github.state.comments.map(({ body }) => body)).toEqual(['changed', 'comment 2', 'comment 3', 'comment 4'])
  await expect(rest.issues.createComment({ ...repository, issue_number: 1, body: 'x'.repeat(70_000) })).rejects.toMatchObject({
    status: 422,
  })
  await expect(rest.issues.createComment({ ...repository, issue_number: 2, body: 'x' })).rejects.toMatchObject({ status: 404 })
  expect(github.wrong).toEqual([])
})

test('an issue is opened, found by its label, and closed', async () => {
  const { rest } = octokit()
  const opened = await rest.issues.create({ ...repository, title: 'Drift', body: 'found', labels: ['drift'] })
  expect((await rest.issues.listForRepo({ ...repository, labels: 'drift' })).data.map(({ number }) => number)).toEqual([opened.data.number])
  await rest.issues.update({ ...repository, issue_number: opened.data.number, state: 'closed' })
  expect((await rest.issues.listForRepo({ ...repository, labels: 'drift' })).data).toEqual([])
  expect((await rest.issues.get({ ...repository, issue_number: 1 })).data).toMatchObject({ state: 'closed', state_reason: 'completed' })
  expect(github.wrong).toEqual([])
})

test('a deployment that succeeds retires the one before it, outside production', async () => {
  const { rest } = octokit()
  const deploy = async (production: boolean) => {
    const { data } = await rest.repos.createDeployment({
      ...repository,
      ref: 'a'.repeat(40),
      environment: 'prod',
      auto_merge: false,
      required_contexts: [],
      payload: { release: 'x' },
      production_environment: production,
    })
    if (!('id' in data)) throw new Error('no deployment')
    await rest.repos.createDeploymentStatus({ ...repository, deployment_id: data.id, state: 'success', log_url: 'https://github.com/' })
    return data.id
  }
  const ids = [await deploy(false), await deploy(true), await deploy(true)]
  const { data: listed } = await rest.repos.listDeployments({ ...repository, environment: 'prod', per_page: 100 })
  expect(listed.map(({ id }) => id)).toEqual(ids.toReversed())
  expect(github.state.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['inactive', 'success', 'success'])
  await expect(rest.repos.createDeployment({ ...repository, ref: 'gone' })).rejects.toMatchObject({ status: 422 })
  expect(github.wrong).toEqual([])
})

test('an artifact is found by its run and name, and downloaded from the storage', async () => {
  const content = Buffer.from('PK archive')
  github.state.runs.push({
    id: 41,
    headBranch: 'main',
    headSha: 'a'.repeat(40),
    event: 'workflow_dispatch',
    path: '.github/workflows/release.yml',
    status: 'completed',
    conclusion: 'success',
  })
  for (const runId of [40, 41])
    github.state.artifacts.push({ id: runId + 100, runId, name: 'release', content, createdAt: '2026-01-01T00:00:00Z' })
  const { rest } = octokit('reader')
  const { data } = await rest.actions.listWorkflowRunArtifacts({ ...repository, run_id: 41, name: 'release' })
  expect(data.artifacts).toMatchObject([{ id: 141, size_in_bytes: content.length, workflow_run: { id: 41, head_branch: 'main' } }])
  expect(data.artifacts[0]!.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  const download = await rest.actions.downloadArtifact({
    ...repository,
    artifact_id: 141,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  })
  const blob = await fetch(download.headers.location!)
  expect([blob.headers.get('content-type'), await blob.text()]).toEqual(['application/zip', 'PK archive'])
  expect((await rest.actions.getWorkflowRun({ ...repository, run_id: 41 })).data.head_branch).toBe('main')
  expect((await rest.actions.listWorkflowRunsForRepo({ ...repository, event: 'push' })).data.workflow_runs).toEqual([])
  expect(github.wrong).toEqual([])
})

test('a file is attached to a release once', async () => {
  const { rest } = octokit()
  const { data: release } = await rest.repos.createRelease({ ...repository, tag_name: 'v1' })
  const upload = () =>
    rest.repos.uploadReleaseAsset({ ...repository, baseUrl: github.url, release_id: release.id, name: 'manifest.json', data: '{}' })
  expect((await upload()).data).toMatchObject({ name: 'manifest.json', size: 2 })
  await expect(upload()).rejects.toMatchObject({ status: 422 })
  const { data: found } = await rest.repos.getReleaseByTag({ ...repository, tag: 'v1' })
  expect(found.assets.map(({ name }) => name)).toEqual(['manifest.json'])
  expect(github.state.assets[0]?.content.toString()).toBe('{}')
  expect(github.wrong).toEqual([])
})

test('deployment records belong to organisations, attestations to repositories', async () => {
  const { request } = octokit()
  const record = {
    org: 'example',
    name: 'choiros',
    digest: `sha256:${'a'.repeat(64)}`,
    status: 'deployed' as const,
    version: '1',
    logical_environment: 'prod',
    deployment_name: 'choiros-prod-a',
    github_repository: 'choiros',
  }
  await request('POST /orgs/{org}/artifacts/metadata/deployment-record', record)
  expect(github.state.deploymentRecords).toHaveLength(1)
  await request('POST /repos/{owner}/{repo}/attestations', { ...repository, bundle: { mediaType: 'x' } })
  expect(github.state.attestations).toEqual([{ mediaType: 'x' }])
  expect(github.wrong).toEqual([])
})

test("the schemas of GitHub's description are valid", () => {
  const { paths, components } = describeOperations(operationIds)
  const schemas = [...Object.values(components['schemas']!), ...schemasIn(paths), ...schemasIn(components)] as object[]
  expect(schemas.length).toBeGreaterThan(100)
  const ajv = new Ajv({ strict: false, formats: { uri: true, 'uri-reference': true, regex: true } })
  expect(schemas.filter((schema) => ajv.validateSchema(schema) !== true)).toEqual([])
})

/** What has the name `schema`, of a parameter, a body or an answer, except in what is GitHub's own, such as a future change. */
function schemasIn(part: unknown): unknown[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, inner]) => {
    if (name.startsWith('x-')) return []
    return name === 'schema' ? [inner] : schemasIn(inner)
  })
}

function addPullRequest(): void {
  const times = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' }
  github.state.issues.push({
    number: 1,
    title: 'A change',
    body: null,
    state: 'open',
    stateReason: null,
    labels: [],
    pullRequest: true,
    author: 'somebody',
    ...times,
  })
}
