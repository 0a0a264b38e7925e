import { copyFile, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runJob, type JobEnd } from './listener.ts'
import { fromFork, payloads, privately } from './payloads.ts'

/** The hook in a model of GitHub's runner: after a refusal no instruction of the workflow runs. */

const pull = privately(payloads('pull_request')[0]!) as { repository: { full_name: string } }
const repository = pull.repository.full_name

interface Given {
  readonly payload: string | null
  readonly event?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Files in the folder of the hook instead of its own. */
  readonly files?: Readonly<Record<string, string>>
  /** When GitHub cancels the job, in milliseconds. */
  readonly timeout?: number
}

/** Runs a job whose steps leave a file each; answers with how the job ended and which steps ran. */
async function job({ payload, event = 'pull_request', environment = {}, files = {}, timeout }: Given): Promise<JobEnd & { ran: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-barrier-'))
  for (const file of await readdir('runner')) await copyFile(join('runner', file), join(folder, file))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content, { mode: 0o755 })
  if (payload !== null) await writeFile(join(folder, 'event.json'), payload)
  const marks = await mkdtemp(join(tmpdir(), 'grind-to-prod-marks-'))
  const step = (condition: 'success()' | 'failure()' | 'always()' | '!cancelled()', name: string) => ({
    if: condition,
    run: `: >${marks}/${name}`,
  })
  const given = {
    hook: join(folder, 'job-started.sh'),
    environment: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: repository,
      ...environment,
    },
    steps: [step('success()', 'plain'), step('failure()', 'failure'), step('!cancelled()', 'not-cancelled'), step('always()', 'always')],
  }
  const end = await runJob(given, timeout)
  return { ...end, ran: (await readdir(marks)).toSorted() }
}

test('the runner goes on after a hook that only fails', async () => {
  const end = await job({ payload: null, files: { 'job-started.sh': 'exit 1' } })
  expect(end).toMatchObject({ result: 'Failed', ran: ['always', 'failure', 'not-cancelled'], annotation: null })
})

const refused = { result: 'Failed', ran: [] }

test('a job that may run, runs', async () => {
  expect(await job({ payload: JSON.stringify(pull) })).toMatchObject({
    result: 'Succeeded',
    ran: ['always', 'not-cancelled', 'plain'],
    annotation: null,
    log: expect.stringContaining('may run on the build host'),
  })
})

describe('nothing of a refused job runs, whatever its conditions', () => {
  test('a refused job of a fork runs nothing, and its reason reaches GitHub', async () => {
    const end = await job({ payload: JSON.stringify(fromFork(pull)) })
    expect(end).toMatchObject(refused)
    const reason = 'The pull request comes from fork "someone/else"; run it on a hosted runner.'
    expect(end.log).toContain(`::error title=Not on the build host::${reason}`)
    expect(end.annotation).toContain(reason)
  })

  test.each(['', '{', '[]', '{}', 'null', '\0'])('a refused job with the payload %j runs nothing', async (payload) => {
    expect(await job({ payload })).toMatchObject(refused)
  })

  test('a refused job without a payload runs nothing', async () => {
    expect(await job({ payload: null })).toMatchObject(refused)
  })

  test('a refused job without an environment runs nothing', async () => {
    const environment = { GITHUB_EVENT_NAME: '', GITHUB_EVENT_PATH: '', GITHUB_REPOSITORY: '' }
    expect(await job({ payload: JSON.stringify(pull), environment })).toMatchObject(refused)
  })
})

describe('a hook that cannot decide refuses', () => {
  const payload = JSON.stringify(pull)

  test('a hook without Node refuses', async () => {
    const end = await job({ payload, environment: { PATH: '/nowhere' } })
    expect(end).toMatchObject({ ...refused, annotation: expect.stringContaining('did not decide') })
  })

  test.each([
    { name: 'a Node that does nothing', node: '#!/bin/sh\nexit 0\n' },
    { name: 'a Node that says something else', node: '#!/bin/sh\necho yes\n' },
    { name: 'a Node that says yes and fails', node: '#!/bin/sh\necho "grind-to-prod: this job may run on the build host."\nexit 1\n' },
    { name: 'a Node that is killed', node: '#!/bin/sh\nkill -9 $$\n' },
  ])('a hook with $name refuses', async ({ node }) => {
    const place = await mkdtemp(join(tmpdir(), 'grind-to-prod-node-'))
    await writeFile(join(place, 'node'), node, { mode: 0o755 })
    expect(await job({ payload, environment: { PATH: `${place}:/usr/bin:/bin` } })).toMatchObject(refused)
  })

  test('a hook with a Node that loads something first refuses', async () => {
    const place = await mkdtemp(join(tmpdir(), 'grind-to-prod-shim-'))
    await writeFile(join(place, 'shim.mjs'), 'process.exit(0)')
    // NODE_OPTIONS is taken away; a node that is a wrapper cannot be.
    await writeFile(join(place, 'node'), `#!/bin/sh\nexec ${process.execPath} --import ${place}/shim.mjs "$@"\n`, { mode: 0o755 })
    const environment = { PATH: `${place}:/usr/bin:/bin`, NODE_OPTIONS: `--import=${place}/shim.mjs` }
    expect(await job({ payload, environment })).toMatchObject(refused)
  })

  test('a hook whose program is missing or broken refuses', async () => {
    expect(await job({ payload, files: { 'job-started.ts': '' } })).toMatchObject(refused)
    expect(await job({ payload, files: { 'job-started.ts': '(' } })).toMatchObject(refused)
  })
  test('a hook that does not find the worker does not return', async () => {
    const hook = await readFile('runner/job-started.sh', 'utf8')
    const blind = hook.replaceAll('/proc/', '/nowhere/')
    expect(blind).not.toBe(hook)
    const end = await job({ payload: JSON.stringify(fromFork(pull)), files: { 'job-started.sh': blind }, timeout: 2000 })
    expect(end).toMatchObject({ ...refused, log: expect.stringContaining('fork "someone/else"') })
  })
})
