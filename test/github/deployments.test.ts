import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beginDeployment, endDeployment, failDeployment, type BeginDeploymentOptions } from '#github/deployments'
import { deploymentOfRelease, hasFailed, lastReleased } from '#github/last-released'
import { recordDeployment } from '#github/deployment-record'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { GITHUB_TOKEN, startGitHub, type GitHub } from '../support/github/server.ts'
import type { Deployment as Kept } from '../support/github/state.ts'
import { openedGitHub } from '../support/step.ts'

let github: GitHub
let reporter: ReturnType<typeof collectingReporter>
beforeEach(async () => {
  reporter = collectingReporter()
  await open()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await github[Symbol.asyncDispose]()
})

async function open(options: Parameters<typeof startGitHub>[0] = {}): Promise<void> {
  await github?.[Symbol.asyncDispose]()
  github = await startGitHub(options)
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  vi.stubEnv('GITHUB_RUN_ID', '7')
}

const here = {
  environment: 'production',
  application: 'choiros',
  host: 'prod-a',
} as const
const A = 'a'.repeat(64)
const B = 'b'.repeat(64)
const artifact = { runId: '7', digest: 'd'.repeat(64) }

const opened = (token = GITHUB_TOKEN) => openedGitHub({ reporter, token })

function begin(releaseId: string, options: Partial<BeginDeploymentOptions> = {}, token = GITHUB_TOKEN) {
  return beginDeployment(opened(token), { ...here, commit: releaseId.slice(0, 40), releaseId, artifact, ...options })
}

async function deploy(releaseId: string, options: Partial<BeginDeploymentOptions> = {}): Promise<Kept> {
  const deployment = await begin(releaseId, options)
  await endDeployment(deployment, { verdict: 'COMMITTED', reason: 'The release is healthy.' })
  return kept(deployment!.id)
}

function kept(id: number): Kept {
  return github.state.deployments.find((deployment) => deployment.id === id)!
}
const states = ({ statuses }: Kept) => statuses.map(({ state }) => state)

describe('a deployment', () => {
  it('a deployment names the commit of the release, and how to fetch its bundle', async () => {
    const deployment = await begin(A)
    expect(kept(deployment!.id)).toMatchObject({
      ref: 'a'.repeat(40),
      environment: 'production',
      description: 'choiros aaaaaaaaaaaa on prod-a',
      payload: { tool: 'grind-to-prod', application: 'choiros', host: 'prod-a', releaseId: A, artifact },
      statuses: [{ state: 'in_progress', logUrl: 'https://github.com/example/choiros/actions/runs/7' }],
    })
    const environmentUrl = 'https://choiros.example/'
    await endDeployment(deployment, { verdict: 'COMMITTED', reason: `It is healthy: ${'x'.repeat(200)}`, environmentUrl })
    const last = kept(deployment!.id).statuses.at(-1)!
    expect(last).toMatchObject({ state: 'success', environmentUrl, logUrl: 'https://github.com/example/choiros/actions/runs/7' })
    expect(last.description).toMatch(/^It is healthy: x{124}…$/)
    expect(reporter.events).toEqual([])
  })

  it.each([
    { verdict: 'COMMITTED', expected: 'success' },
    { verdict: 'UNCHANGED', expected: 'success' },
    { verdict: 'ROLLED_BACK', expected: 'failure' },
    { verdict: 'NEEDS_HUMAN', expected: 'failure' },
    { verdict: 'UNKNOWN', expected: 'error' },
  ] as const)('a deployment ends as $expected after $verdict', async ({ verdict, expected }) => {
    const deployment = await begin(A)
    await endDeployment(deployment, { verdict, reason: 'Because.', environmentUrl: 'javascript:alert(1)' })
    expect(kept(deployment!.id).statuses.at(-1)).toMatchObject({ state: expected, description: 'Because.', environmentUrl: '' })
  })

  it('a deployment that was refused has failed', async () => {
    const deployment = await begin(A)
    await failDeployment(deployment, 'The gate failed.')
    expect(kept(deployment!.id).statuses.at(-1)).toMatchObject({ state: 'failure', description: 'The gate failed.' })
  })

  it('a deployment makes exactly those inactive that it replaces', async () => {
    const first = await deploy(A)
    const other = await deploy(A, { host: 'prod-b' })
    const elsewhere = await deploy(A, { environment: 'staging' })
    const second = await deploy(B)
    expect(states(first)).toEqual(['in_progress', 'success', 'inactive'])
    for (const one of [other, elsewhere, second]) expect(states(one)).toEqual(['in_progress', 'success'])
    const back = await deploy(A)
    expect(states(second)).toEqual(['in_progress', 'success', 'inactive'])
    expect(states(first)).toEqual(['in_progress', 'success', 'inactive'])
    expect(states(back)).toEqual(['in_progress', 'success'])
  })

  it('a failed deployment leaves active what the host still runs', async () => {
    const first = await deploy(A)
    await endDeployment(await begin(B), { verdict: 'ROLLED_BACK', reason: 'It was ill.' })
    expect(states(first)).toEqual(['in_progress', 'success'])
  })

  it.each([
    {
      name: 'a token that may not',
      token: 'reader',
      options: {},
      expected: /"production" was not recorded on GitHub \(status 403: .*\); give the job the permission "deployments: write"\.$/,
    },
    {
      name: 'a commit that is missing',
      token: GITHUB_TOKEN,
      options: { commit: 'no-such-branch' },
      expected: /status 422: "No ref found for: no-such-branch/,
    },
  ])('a deployment is a warning with $name', async ({ token, options, expected }) => {
    await open({ tokens: { [GITHUB_TOKEN]: 'write', reader: 'read' } })
    expect(await begin(A, options, token)).toBeNull()
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringMatching(expected) }])
    await endDeployment(null, { verdict: 'COMMITTED', reason: 'Fine.' })
    expect(github.state.deployments).toEqual([])
  })

  it('a deployment is created once, even when its answer is lost', async () => {
    await open({ answersInstead: (request) => (request.startsWith('POST') && request.endsWith('/deployments') ? 502 : undefined) })
    expect(await begin(A)).toBeNull()
    expect(github.state.deployments).toHaveLength(1)
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringMatching(/status 502/) }])
  })

  it('a deployment gets its final status again when the answer is lost', async () => {
    let told = 0
    await open({ answersInstead: (request) => (/^POST .*\/statuses$/.test(request) && ++told === 2 ? 502 : undefined) })
    const one = await deploy(A)
    expect(states(one)).toEqual(['in_progress', 'success', 'success'])
    expect(reporter.events).toEqual([])
  })

  it('a deployment gets its final status though GitHub missed the first one', async () => {
    let told = 0
    await open({ answersInstead: (request) => (/^POST .*\/statuses$/.test(request) && ++told === 1 ? 422 : undefined) })
    const one = await deploy(A)
    expect(states(one)).toEqual(['in_progress', 'success'])
    expect(reporter.events).toEqual([
      { event: 'note', level: 'warning', message: expect.stringMatching(/was not recorded on GitHub .*\(status 422/) },
    ])
  })

  it("a deployment delays nothing longer than GitHub's deadline", async () => {
    const limits: number[] = []
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((limit) => {
      limits.push(limit)
      return AbortSignal.abort()
    })
    expect(await begin(A)).toBeNull()
    expect(limits).toEqual([60_000])
    expect(github.requests).toEqual([])
  })

  it('a deployment whose final status GitHub refuses is a warning', async () => {
    const deployment = await begin(A)
    github.state.deployments.length = 0
    await endDeployment(deployment, { verdict: 'COMMITTED', reason: 'Fine.' })
    const message = expect.stringMatching(/^The result of deployment \d+ to "production" was not recorded on GitHub \(status 404: /)
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message }])
  })
})

describe('lastReleased', () => {
  const last = (options = {}, token = GITHUB_TOKEN) => lastReleased(opened(token), { ...here, ...options })

  it('lastReleased is what the environment runs, also after a failed release and a rollback', async () => {
    expect(await last()).toBeNull()
    const first = await deploy(A)
    expect(await last()).toEqual({ deploymentId: first.id, commit: 'a'.repeat(40), releaseId: A, host: 'prod-a', artifact })
    const second = await deploy(B)
    await endDeployment(await begin(A), { verdict: 'ROLLED_BACK', reason: 'It was ill.' })
    await begin(A)
    expect(await last()).toMatchObject({ deploymentId: second.id, releaseId: B })
    const back = await deploy(A, { artifact: undefined })
    expect(await last()).toEqual({ deploymentId: back.id, commit: 'a'.repeat(40), releaseId: A, host: 'prod-a' })
  })

  it('lastReleased is of the application, and of the given host', async () => {
    await deploy(A)
    await deploy(B, { host: 'prod-b' })
    await deploy('c'.repeat(64), { application: 'other' })
    expect(await last()).toMatchObject({ releaseId: A })
    expect(await last({ host: undefined })).toMatchObject({ releaseId: B, host: 'prod-b' })
    expect(await last({ environment: 'staging' })).toBeNull()
  })

  it.each([
    { name: "another's", payload: {} },
    { name: 'a text', payload: 'deploy!' },
    { name: 'text of ours', payload: JSON.stringify({ tool: 'grind-to-prod', application: 'choiros', host: 'prod-a', releaseId: 'x' }) },
    {
      name: 'a path for a run',
      payload: { tool: 'grind-to-prod', application: 'choiros', host: 'prod-a', releaseId: B, artifact: { ...artifact, runId: '../1' } },
    },
  ])('lastReleased ignores a deployment with a payload that is $name', async ({ payload }) => {
    await deploy(A)
    const second = await deploy(B)
    Object.assign(second, { payload })
    github.state.deployments[0]!.statuses.push(second.statuses.at(-1)!)
    expect(await last()).toMatchObject({ releaseId: A })
  })

  it('lastReleased is found behind hundreds of others', async () => {
    const first = await deploy(A)
    for (let other = 0; other < 250; other += 1) github.state.deployments.push({ ...first, id: 1_000_000 + other, payload: {} })
    expect(await last()).toMatchObject({ deploymentId: first.id, releaseId: A })
    const pages = github.requests.filter((request) => /^GET .*\/deployments\?/.test(request))
    // The first of them belongs to the deployment itself, which searched for one to replace.
    expect(pages).toHaveLength(4)
  })

  it('lastReleased reads a payload that GitHub gives as text', async () => {
    const first = await deploy(A)
    Object.assign(first, { payload: JSON.stringify(first.payload) })
    expect(await last()).toMatchObject({ releaseId: A, artifact })
  })

  it('lastReleased is unknown, with a warning, when GitHub does not answer', async () => {
    expect(await last({}, 'forged')).toBe('not-known')
    const message = expect.stringMatching(/^Cannot find out what "production" runs: .*status 401/)
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message }])
  })
})

describe('deploymentOfRelease', () => {
  const of = (releaseId: string, options = {}, token = GITHUB_TOKEN) =>
    deploymentOfRelease(opened(token), { ...here, releaseId, ...options })

  it('deploymentOfRelease is the newest of that release, whatever its result', async () => {
    const first = await deploy(A)
    await deploy(B)
    expect(await of(A)).toEqual({ deploymentId: first.id, commit: 'a'.repeat(40), releaseId: A, host: 'prod-a', artifact })
    const second = await begin(A)
    await endDeployment(second, { verdict: 'ROLLED_BACK', reason: 'It was ill.' })
    expect(await of(A)).toMatchObject({ deploymentId: second!.id })
    expect([await of('c'.repeat(64)), await of(A, { host: 'prod-b' })]).toEqual([null, null])
    expect(reporter.events).toEqual([])
  })

  it('deploymentOfRelease is unknown, with a warning, when GitHub does not answer', async () => {
    expect(await of(A, {}, 'forged')).toBeNull()
    const message = expect.stringMatching(`^Cannot find the deployment of release ${A} to "production": .*status 401`)
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message }])
  })
})

describe('hasFailed', () => {
  const of = (releaseId: string, options = {}, token = GITHUB_TOKEN) => hasFailed(opened(token), { ...here, releaseId, ...options })

  it.each([
    ['ROLLED_BACK', true],
    ['NEEDS_HUMAN', true],
    ['UNKNOWN', true],
    ['COMMITTED', false],
    ['UNCHANGED', false],
  ] as const)('hasFailed of a release whose newest deployment ended %s is %s', async (verdict, expected) => {
    await deploy(B)
    await endDeployment(await begin(A), { verdict, reason: 'So it ended.' })
    expect([await of(A), await of(B)]).toEqual([expected, false])
    expect(reporter.events).toEqual([])
  })

  it('hasFailed is false without a deployment, and, with a warning, when GitHub does not answer', async () => {
    expect(await of(A)).toBe(false)
    expect(await of(A, {}, 'forged')).toBe(false)
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringMatching(/status 401/) }])
  })
})

describe('recordDeployment', () => {
  const record = (token = GITHUB_TOKEN) => recordDeployment(opened(token), { ...here, releaseId: A, status: 'deployed' })

  it('recordDeployment creates one record for each host in the organisation', async () => {
    await open({ organisation: true })
    expect(await record()).toBe('recorded')
    expect(github.state.deploymentRecords).toEqual([
      {
        name: 'choiros',
        digest: `sha256:${A}`,
        version: 'aaaaaaaaaaaa',
        status: 'deployed',
        logical_environment: 'production',
        deployment_name: 'choiros-prod-a',
        github_repository: 'choiros',
      },
    ])
  })

  it.each([
    { name: 'a person', options: {}, token: GITHUB_TOKEN },
    { name: 'a token that may not', options: { organisation: true, tokens: { [GITHUB_TOKEN]: 'read' } }, token: GITHUB_TOKEN },
  ] as const)('recordDeployment records nothing, without a warning, with $name', async ({ options, token }) => {
    await open(options)
    expect(await record(token)).toBe('absent')
    expect(reporter.events).toEqual([])
  })

  it('recordDeployment records nothing, with a warning, when GitHub fails otherwise', async () => {
    await open({ organisation: true })
    expect(await record('forged')).toBe('absent')
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringMatching(/status 401/) }])
  })
})
