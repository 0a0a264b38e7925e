import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ALLOWED_SIGNERS,
  forgetReleases,
  grindToProd,
  installHost,
  installHostWith,
  makeApplication,
  onHost,
  succeedOnHost,
} from '../../lab/client.ts'
import { parseApprovals } from '#domain/statement/approval'
import { approvalComment } from '#domain/statement/approval-comment'
import { realRunner } from '#tools/run/real'
import { makeKey } from '../tools/ssh/keys.ts'
import { branchWith, commitOf, currentRelease, ledger, merge, nameBranch, openPullRequest } from './application.ts'
import { downloadArtifact } from './download.ts'
import { dispatched, pullRequest, scheduled } from './events.ts'
import { startGitHubOnGrind, type GitHubOnGrind } from './github-on-grind.ts'
import { expectInert, HOSTILE, HOSTILE_BRANCH, hostileServer, MARK } from './hostile.ts'
import { filesWithKeys, readKeys, type Keys } from './keys.ts'
import { ARTIFACTS } from './places.ts'
import { APPROVED, publish, TWO_BUILDERS } from './publish.ts'
import { startRun, type Run, type RunOptions } from './run.ts'
import { FORK_TOKEN, REPOSITORY_TOKEN } from './serve.ts'
import { SUBSTITUTES } from './substitute.ts'
import { startWebhook } from './webhook.ts'

/** The reusable workflows, run by act on the lab's build host, against its production host. */

let github: GitHubOnGrind
let keys: Keys

beforeAll(async () => {
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
  await nameBranch('first', 'main')
  await publish()
  process.stderr.write(
    `What act lacks, and what stands in for it (test/e2e/substitute.ts):\n${SUBSTITUTES.map((one) => `  - ${one}\n`).join('')}`,
  )
  github = await startGitHubOnGrind()
  keys = await readKeys()
})
afterAll(() => github?.[Symbol.asyncDispose]())

type Options = Omit<RunOptions, 'github' | 'token'> & { token?: string }

const start = (options: Options) => startRun({ github, token: REPOSITORY_TOKEN, ...options })

async function startRelease(options: Partial<Options> = {}, inputs: Readonly<Record<string, unknown>> = {}): Promise<Run> {
  const given = { ref: 'main', hosts: '["prod"]', 'expect-current': '', rehearse: false, 'dry-run': false, ...inputs }
  return start({
    ...dispatched(await commitOf('main'), given),
    workflow: 'release.yml',
    secrets: keys.secrets,
    runner: 'grind',
    ...options,
  })
}

/** The result of a job of ours. */
const job = (run: Run, name: string) => run.log.jobs[name] ?? { result: 'absent', steps: {} }
const outputs = (run: Run, name: string, step: string) => job(run, name).steps[step]?.outputs ?? {}
const said = (run: Run) => run.log.lines.join('\n')

/** The release that ran first, and the one that followed it, by the run that built each. */
const released: { run: number; id: string; artifact: string; record: string }[] = []

describe('a release that is dispatched', () => {
  test('a dispatched release shows its digest, waits for the approval, and is promoted', async () => {
    const run = await startRelease()
    await run.saw(/To be approved/)
    await run.saw(/Run Main Wait for the approval/)
    const id = outputs(run, 'build', 'build')['release-id']!
    expect(id).toMatch(/^[0-9a-f]{64}$/)
    expect(said(run)).toContain(id)
    expect(await currentRelease()).toBeNull()
    expect((await github.know()).state.deployments).toEqual([])

    await run.approve('production')
    expect(await run.ended, said(run)).toBe(0)
    const promoted = outputs(run, 'promote', 'promote')
    const kept = expect.stringMatching(new RegExp(`^choiros-${id.slice(0, 12)}-record-prod-[0-9a-f]{8}$`))
    expect(promoted).toMatchObject({ verdict: 'COMMITTED', 'release-id': id, 'artifact-name': kept })
    expect(job(run, 'promote').steps['promote']!.summary).toMatch(/^## .*COMMITTED/)
    expect(await currentRelease()).toBe(id)
    released.push({
      run: run.id,
      id,
      artifact: outputs(run, 'build', 'build')['artifact-name']!,
      record: promoted['artifact-name']!,
    })
    const { deployments } = (await github.know()).state
    expect(deployments).toMatchObject([{ environment: 'production', payload: { host: 'prod', releaseId: id } }])
    expect(deployments[0]!.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success'])
    expect(await filesWithKeys(keys)).toEqual([])
    for (const canary of keys.canaries) expect(said(run)).not.toContain(canary)
  })

  test("a dispatched release leaves artifacts that verify against the host's own record", async () => {
    const [{ run, artifact, record, id }] = released as [(typeof released)[0]]
    const folder = await downloadArtifact(github, run, artifact)
    const evidence = await downloadArtifact(github, run, record)
    const kept = await readdir(evidence)
    for (const kind of ['before', 'after', 'changes'])
      expect(kept, kind).toContainEqual(expect.stringMatching(new RegExp(`-${kind}\\.json$`)))
    const recordFile = kept.find((name) => name.startsWith('record-'))!
    const texts = [...kept.map((name) => join(evidence, name)), join(folder, 'manifest.json')].map((file) => readFileSync(file, 'utf8'))
    for (const canary of keys.canaries) expect(texts.filter((text) => text.includes(canary))).toEqual([])
    await writeFile(join(evidence, 'ledger.ndjson'), (await ledger()).text)
    await writeFile(join(evidence, 'allowed_signers'), await succeedOnHost('grind', ['cat', '/home/runner/allowed_signers']))
    const verify: [string, ...string[]] = [
      process.execPath,
      resolve('dist/cli.js'),
      'verify',
      join(folder, 'manifest.json'),
      '--release-id',
      id,
    ]
    const against = [
      '--allowed-signers',
      'allowed_signers',
      '--signature',
      'manifest.sig',
      '--record',
      recordFile,
      '--ledger',
      'ledger.ndjson',
      '--allow-unsigned',
    ]
    const verified = await realRunner.run({ argv: [...verify, ...against], directory: evidence, effect: 'read' })
    expect(verified, verified.stderr).toMatchObject({ status: 0 })
    expect(verified.stdout).toMatch(new RegExp(`^Release ${id} of choiros: [0-9]+ checks passed`))

    const other = (await readFile(join(evidence, recordFile), 'utf8')).replaceAll('"host": "prod"', '"host": "elsewhere"')
    await writeFile(join(evidence, recordFile), other)
    expect(await realRunner.run({ argv: [...verify, ...against], directory: evidence, effect: 'read' })).toMatchObject({ status: 4 })
  })

  test('a dispatched release is refused when its artifact was swapped after the approval', async () => {
    await merge('next')
    const run = await startRelease()
    await run.saw(/Run Main Wait for the approval/)
    const built = outputs(run, 'build', 'build')
    const [before] = released
    const path = (id: number, name: string) => `${ARTIFACTS}/${id}/${name}/${name}.zip`
    await succeedOnHost('grind', ['cp', path(before!.run, before!.artifact), path(run.id, built['artifact-name']!)])
    await run.approve('production')
    expect(await run.ended).toBe(1)
    expect(job(run, 'promote').result).toBe('failure')
    expect(said(run)).toMatch(/::error::.*artifact/)
    expect(await currentRelease()).toBe(before!.id)
    expect((await ledger()).records).toHaveLength(1)
  })
})

describe('a pull request', () => {
  const validate = async (options: Partial<Options> & { from?: string; title?: string; branch?: string; message?: string }) => {
    const { from = 'example/choiros', title = 'A newer hypervisor', branch = 'next', message = title, ...rest } = options
    const commits = await openPullRequest(7, 'next', message)
    return start({ ...pullRequest({ number: 7, title, branch, from, ...commits }), workflow: 'validate.yml', runner: 'both', ...rest })
  }

  beforeAll(async () => {
    const at = '2026-01-01T00:00:00Z'
    const issue = {
      number: 7,
      title: 'A newer hypervisor',
      body: null,
      state: 'open',
      stateReason: null,
      labels: [],
      pullRequest: true,
    } as const
    await github.know({ issues: [{ ...issue, labels: [], author: 'somebody', createdAt: at, updatedAt: at }] })
  })

  test('a pull request of the repository is built on grind, and its plan is one comment without hostile text', async () => {
    const run = await validate({})
    expect(await run.ended, said(run)).toBe(0)
    expect(outputs(run, 'doctor', 'doctor'), said(run)).toMatchObject({ outcome: 'passed', failed: '0' })
    expect(job(run, 'doctor').steps['doctor']!.summary).toContain('did not ask `prod`')
    expect(said(run)).toContain('The Nix daemon signs what it builds')
    expect(said(run)).toContain('Link hypervisor leads to a program of component hypervisor')
    const first = (await github.know()).state.comments
    expect(first).toHaveLength(1)
    expect(first[0]!.body).toContain('hypervisor')

    const hostile = await validate({ title: HOSTILE, branch: HOSTILE_BRANCH, message: HOSTILE })
    expect(await hostile.ended, said(hostile)).toBe(0)
    const { comments } = (await github.know()).state
    expect(comments.map(({ id }) => id)).toEqual(first.map(({ id }) => id))
    expect(comments[0]!.body).toContain(MARK)
    expectInert(hostile.log, comments[0]!.body)
  })

  test('a pull request of a fork runs on the hosted runner alone, only reads, and writes no comment', async () => {
    const { comments } = (await github.know()).state
    const onGrind = await validate({ from: 'stranger/choiros', runner: 'grind', token: FORK_TOKEN })
    await onGrind.ended
    expect(Object.values(onGrind.log.jobs).flatMap(({ steps }) => Object.keys(steps))).toEqual([])

    const run = await validate({ from: 'stranger/choiros', runner: 'hosted', token: FORK_TOKEN })
    expect(await run.ended, said(run)).toBe(0)
    expect(job(run, 'build').result).toBe('success')
    expect(job(run, 'plan').result).toBe('success')
    expect(outputs(run, 'doctor', 'doctor')).toMatchObject({ outcome: 'passed', failed: '0' })
    expect(job(run, 'doctor').steps['doctor']!.summary).toMatch(
      /This machine is not the build host[^]*did not ask|did not ask[^]*not the build host/,
    )
    expect(
      Object.values(job(run, 'plan').steps)
        .map(({ summary }) => summary)
        .join(''),
    ).toContain('hypervisor')
    expect((await github.know()).state.comments).toEqual(comments)
  })
})

test('runs that are killed leave no key after the next run, which reports the state of the host', async () => {
  await forgetReleases()
  for (const moment of [/::group::Connecting/, /::group::Copying/, /::group::Restarting units/]) {
    const killed = await startRelease({ approved: ['production'] })
    await killed.saw(moment)
    await killed.kill()
    // No post step ran: no file ever contained the key, and the agent that has it ends with the step.
    expect(await filesWithKeys(keys)).toEqual([])
    await expect.poll(async () => (await onHost('grind', ['pgrep', '--exact', 'ssh-agent'])).stdout).toBe('')
  }
  const next = await startRelease({ approved: ['production'] })
  expect(await next.ended, said(next)).toBe(0)
  expect(await filesWithKeys(keys)).toEqual([])
  const id = outputs(next, 'build', 'build')['release-id']!
  expect(['COMMITTED', 'UNCHANGED']).toContain(outputs(next, 'promote', 'promote')['verdict'])
  expect(await currentRelease()).toBe(id)
  // The last one killed had the host switch; the host finished the attempt or rolled it back, and has exactly one record of it.
  const committed = (await ledger()).records.filter(({ verdict }) => verdict === 'COMMITTED')
  expect(committed.map(({ releaseId }) => releaseId)).toEqual([id])
})

test('a second builder reproduces the release of another run, and its artifact has the signatures', async () => {
  const [{ run: built, id }] = released as [(typeof released)[0]]
  const folder = '/home/runner/second-builder'
  await succeedOnHost('grind', ['bash', '-euc', `rm -rf ${folder}; mkdir ${folder}; ssh-keygen -q -t ed25519 -N '' -f ${folder}/key`])
  const key = await succeedOnHost('grind', ['cat', `${folder}/key`])
  await succeedOnHost('grind', ['rm', '-r', folder])
  const run = await start({
    ...dispatched(await commitOf('main'), { 'run-id': String(built), 'release-id': id }),
    workflow: 'reproduce.yml',
    secrets: { GRIND_TO_PROD_SECOND_KEY: key },
  })
  expect(await run.ended, said(run)).toBe(0)
  const reproduced = outputs(run, 'reproduce', 'reproduce')
  expect(reproduced).toMatchObject({ verdict: 'REPRODUCED', 'release-id': id, signatures: '1' })
  const kept = await downloadArtifact(github, run.id, reproduced['artifact-name']!)
  // The job that builds has no key: the first builder's signature is added by the promote.
  expect(readFileSync(join(kept, 'manifest.sig'), 'utf8').match(/BEGIN SSH SIGNATURE/g)).toHaveLength(1)
  expect(await readdir(kept)).toContain('nix-signatures.json')
  expect(said(run)).not.toContain(key.split('\n')[2])
})

test('a release that needs two signatures is promoted once a second builder has signed it', async () => {
  const folder = '/home/runner/two-builders'
  const before = await currentRelease()
  await succeedOnHost('grind', ['bash', '-euc', `rm -rf ${folder}; mkdir ${folder}; ssh-keygen -q -t ed25519 -N '' -f ${folder}/key`])
  const key = await succeedOnHost('grind', ['cat', `${folder}/key`])
  const line = `printf 'second@builder namespaces="grind-to-prod-release" %s\\n' "$(cut -d ' ' -f 1,2 ${folder}/key.pub)"`
  await succeedOnHost('grind', [
    'bash',
    '-euc',
    `(cat ${ALLOWED_SIGNERS}; ${line}) >${folder}/signers; rm ${folder}/key; chmod -R a+rX ${folder}`,
  ])
  await installHostWith('prod', { signers: `${folder}/signers`, words: ['--minimum-signatures', '2'] })
  try {
    await merge('first')
    const refused = await startRelease({ approved: ['production'] })
    expect(await refused.ended).toBe(1)
    const id = outputs(refused, 'build', 'build')['release-id']!
    expect(outputs(refused, 'promote', 'promote')).toMatchObject({ verdict: 'UNCHANGED', reason: expect.stringMatching(/sign/) })
    expect(await currentRelease()).toBe(before)

    const run = await start({
      ...dispatched(await commitOf('main'), { 'run-id': String(refused.id), 'release-id': id }),
      workflow: TWO_BUILDERS,
      secrets: { ...keys.secrets, GRIND_TO_PROD_SECOND_KEY: key },
      approved: ['production'],
    })
    expect(await run.ended, said(run)).toBe(0)
    expect(outputs(run, 'promote', 'promote')).toMatchObject({ verdict: 'COMMITTED', 'release-id': id })
    expect(await currentRelease()).toBe(id)
    expect((await ledger()).records.at(-1)!.signers).toHaveLength(2)
  } finally {
    await installHostWith('prod', { signers: ALLOWED_SIGNERS, words: ['--minimum-signatures', '1'] })
    await succeedOnHost('grind', ['rm', '-r', folder])
  }
})

test('a release that fails with hostile output rolls back, and its output is inert', async () => {
  const before = await currentRelease()
  await branchWith('hostile', 'server/application.mjs', hostileServer)
  await merge('hostile')
  const run = await startRelease({ approved: ['production'] })
  expect(await run.ended).toBe(1)
  expect(outputs(run, 'promote', 'promote')).toMatchObject({ verdict: 'ROLLED_BACK' })
  expect(await currentRelease()).toBe(before)
  const { summary } = job(run, 'promote').steps['promote']!
  expect(said(run)).toContain(MARK)
  expectInert(run.log, summary)
})

test('a rollback makes the previous release current after a release in one step', async () => {
  const before = await currentRelease()
  await merge('first')
  // As docs/action.md has it: the whole release as one step.
  const release = await startRelease({ workflow: 'one-step.yml' })
  expect(await release.ended, said(release)).toBe(0)
  const made = outputs(release, 'release', 'example')
  expect(made).toMatchObject({ verdict: 'COMMITTED', drift: 'none' })
  expect(await currentRelease()).toBe(made['release-id'])

  const run = await start({
    ...dispatched(await commitOf('main'), { host: 'prod', to: '', 'dry-run': false }),
    workflow: 'rollback.yml',
    secrets: keys.secrets,
  })
  expect(await run.ended, said(run)).toBe(0)
  expect(outputs(run, 'rollback (prod)', 'rollback')).toMatchObject({ verdict: 'COMMITTED', 'release-id': before })
  expect(await currentRelease()).toBe(before)
  const [from, to] = (await github.know()).state.deployments.slice(-2)
  expect(to).toMatchObject({ environment: 'production', payload: { releaseId: before } })
  expect([from, to].map((one) => one?.statuses.at(-1)?.state)).toEqual(['inactive', 'success'])
})

test('a snapshot for an incident keeps the state of every host under its name', async () => {
  const run = await start({
    ...dispatched(await commitOf('main'), { incident: 'INC-1234' }),
    workflow: 'snapshot.yml',
    secrets: keys.secrets,
  })
  expect(await run.ended, said(run)).toBe(0)
  const { artifacts } = (await github.know()).state
  const names = artifacts.filter(({ runId }) => runId === run.id).map(({ name }) => name)
  expect(names.toSorted()).toEqual(['choiros-INC-1234-snapshot-grind', 'choiros-INC-1234-snapshot-prod'])
})

describe('drift', () => {
  const look = async () => {
    const run = await start({ ...scheduled(await commitOf('main')), workflow: 'drift.yml', secrets: keys.secrets })
    expect(await run.ended, said(run)).toBe(0)
    return (await github.know()).state.issues.filter(({ pullRequest: isPullRequest }) => !isPullRequest)
  }

  test('drift is found, reported in one issue that is kept up to date, and closed when it is fixed', async () => {
    await onHost('prod', ['systemctl', 'stop', 'dioxus-desktop.service'])
    const [opened, ...more] = await look()
    expect(more).toEqual([])
    expect(opened).toMatchObject({ state: 'open' })
    expect(opened!.body).toContain('dioxus-desktop')

    await onHost('prod', ['systemctl', 'stop', 'hypervisor.service'])
    const [updated, ...others] = await look()
    expect(others).toEqual([])
    expect(updated).toMatchObject({ number: opened!.number, state: 'open' })
    expect(updated!.body).toContain('hypervisor')

    await onHost('prod', ['systemctl', 'start', 'dioxus-desktop.service', 'hypervisor.service'])
    const [closed] = await look()
    expect(closed, closed?.body ?? undefined).toMatchObject({ number: opened!.number, state: 'closed' })
  })

  test('drift is found and fixed although the artifact of the last release has expired', async () => {
    const { artifacts } = (await github.know()).state
    await github.know({ expired: artifacts.map(({ name }) => name).filter((name) => name.endsWith('-release')) })
    await onHost('prod', ['systemctl', 'stop', 'dioxus-desktop.service'])
    const opened = (await look()).at(-1)!
    expect(opened).toMatchObject({ state: 'open' })
    expect(opened.body).toContain('dioxus-desktop')
    await onHost('prod', ['systemctl', 'start', 'dioxus-desktop.service'])
    const closed = (await look()).at(-1)!
    expect(closed, closed.body ?? undefined).toMatchObject({ number: opened.number, state: 'closed' })
  })
})

test('a release in one step calls the webhook of a secret, and shows the secret nowhere', async () => {
  await using webhook = await startWebhook()
  const settings =
    '$a notify: { webhooks: [{ name: chat, urlVariable: CHAT_WEBHOOK_URL }, { name: audit, urlVariable: AUDIT_WEBHOOK_URL }] }'
  await branchWith('notified', 'grind-to-prod.yml', settings)
  await merge('notified')
  // Without act's masks, so that what a step prints is seen.
  const secrets = { ...keys.secrets, CHAT_WEBHOOK_URL: webhook.url }
  const run = await startRelease({ workflow: 'one-step.yml', secrets, showsSecrets: true })
  expect(await run.ended, said(run)).toBe(0)
  const made = outputs(run, 'release', 'example')
  expect(made).toMatchObject({ verdict: 'COMMITTED' })
  expect(await webhook.received()).toEqual([
    {
      path: webhook.path,
      notification: expect.objectContaining({
        sender: 'runner',
        action: 'promote',
        verdict: 'COMMITTED',
        releaseId: made['release-id'],
        host: 'prod',
      }),
    },
  ])
  // A webhook without its variable is a warning, and the verdict is the same.
  expect(said(run)).toMatch(/::warning::.*The webhook audit did not receive the outcome.*AUDIT_WEBHOOK_URL is not set/)
  const { summary } = job(run, 'release').steps['example']!
  const kept = await downloadArtifact(github, run.id, made['artifact-name']!)
  const files = (await readdir(kept)).map((name) => readFileSync(join(kept, name), 'utf8'))
  for (const text of [said(run), summary, JSON.stringify(run.log), ...files]) expect(text).not.toContain(webhook.secret)
  for (const canary of keys.canaries) expect(said(run)).not.toContain(canary)
  expect(await onHost('grind', ['grep', '-rlF', webhook.secret, '/home/runner', '/srv/e2e', '/tmp'])).toMatchObject({
    status: 1,
    stdout: '',
  })
})

describe('a release that its host demands an approval of', () => {
  let key = ''
  const installing = ['host', 'install', 'prod', '--admin', 'admin@prod', '--identity-file', '/etc/lab/keys/admin'] as const
  const policy = (minimum: string) => grindToProd(...installing, '--allowed-signers', ALLOWED_SIGNERS, '--minimum-approvals', minimum)

  beforeAll(async () => {
    key = join(await mkdtemp(join(tmpdir(), 'grind-to-prod-approver-')), 'key')
    const line = `ann@grind namespaces="grind-to-prod-approval" ${await makeKey(key)}\n`
    await succeedOnHost('grind', ['tee', '--append', ALLOWED_SIGNERS], { user: 'runner', input: line })
    const { status, stderr } = await policy('1')
    if (status !== 0) throw new Error(stderr)
  })
  afterAll(async () => {
    await policy('0')
  })

  /** What an approver does on their own machine: fetch the artifact, approve, and hand the approval in. */
  async function approve(run: Run): Promise<string> {
    const folder = await downloadArtifact(github, run.id, outputs(run, 'build', 'build')['artifact-name']!)
    const argv = [process.execPath, resolve('dist/cli.js'), 'approve', folder, '--yes', '--json', '--approval-key-file', key] as const
    const approved = await realRunner.run({ argv, directory: folder, effect: 'write' })
    expect(approved.status, approved.stderr).toBe(0)
    const text = await readFile(join(folder, 'approvals.intoto.jsonl'), 'utf8')
    return approvalComment(parseApprovals(text)[0]!, (JSON.parse(approved.stdout) as { fingerprint: string }).fingerprint)
  }

  test('a release waits for the approval, ignores hostile comments, and is committed once it is approved', async () => {
    await branchWith('approved', 'server/application.mjs', '$a // approved')
    await merge('approved')
    const before = await currentRelease()
    const run = await startRelease({ workflow: APPROVED, approved: ['production'] })
    const commit = await commitOf('main')
    const comment = (body: string) => github.know({ commitComments: [{ commit, body, author: 'stranger', association: 'NONE' }] })
    await run.saw(/prod needs the approval of 1 person for this release: it has none; "ann@grind" may approve it/)
    expect(await currentRelease()).toBe(before)
    await comment(`<!-- grind-to-prod approval -->\n${HOSTILE}\n{"payload":"${HOSTILE}"}`)
    await comment(await approve(run))
    expect(await run.ended, said(run)).toBe(0)
    const promoted = outputs(run, 'promote', 'promote')
    expect(promoted).toMatchObject({ verdict: 'COMMITTED' })
    expect((await ledger()).records.at(-1)?.approvers).toMatchObject([{ principals: ['ann@grind'] }])
    const { summary } = job(run, 'promote').steps['promote']!
    expect(summary).toContain('Approved by')
    expect(said(run)).not.toContain(MARK)
    expectInert(run.log, summary)
    // The approval is kept with the record, for an auditor.
    expect(await readdir(await downloadArtifact(github, run.id, promoted['artifact-name']!))).toContain('approvals.intoto.jsonl')

    const inputs = { 'run-id': String(run.id), 'release-id': promoted['release-id']!, commit, 'github-release': 'v1' }
    for (const again of [false, true]) {
      const evidence = await start({ ...dispatched(commit, inputs), workflow: 'evidence.yml' })
      expect(await evidence.ended, said(evidence)).toBe(0)
      const { releases, assets } = (await github.know()).state
      expect(releases, String(again)).toMatchObject([{ tag: 'v1', draft: true }])
      const { sha256 } = outputs(evidence, 'evidence', 'bundle')
      const name = `choiros-${promoted['release-id']!.slice(0, 12)}-evidence-${sha256!.slice(0, 12)}.tar.gz`
      expect(assets.map((asset) => asset.name)).toEqual([name])
    }
  })

  test('a site of all releases is kept as an artifact, from the ledger of the host and from artifacts', async () => {
    const { runId } = (await github.know()).state.artifacts.findLast(({ name }) => name.endsWith('-release'))!
    const run = await start({
      ...dispatched(await commitOf('main'), { 'run-ids': String(runId) }),
      workflow: 'history.yml',
      secrets: keys.secrets,
    })
    expect(await run.ended, said(run)).toBe(0)
    const { releases, 'artifact-name': name } = outputs(run, 'history', 'history')
    expect(Number(releases)).toBeGreaterThan(0)
    const { artifacts } = (await github.know()).state
    expect(artifacts.filter((artifact) => artifact.runId === run.id).map((artifact) => artifact.name)).toEqual([name])
    expect(await readdir(await downloadArtifact(github, run.id, name!))).toContain('index.html')
    expect(await filesWithKeys(keys)).toEqual([])
  })
})
