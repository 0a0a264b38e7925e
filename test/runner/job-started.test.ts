import { chmod, copyFile, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { refusal } from '../../runner/refusal.ts'
import { realRunner } from '#tools/run/real'
import { fromFork, payloads, privately } from './payloads.ts'

/** The hook's answer to a payload of GitHub's own examples. */
function ask(event: string, payload: unknown, publicRepositories: readonly string[] = []): string | null {
  return refusal({ event, repository: nameIn(payload), payload, publicRepositories })
}

function nameIn(payload: unknown): string {
  return (payload as { repository: { full_name: string } }).repository.full_name
}

describe('in a private repository', () => {
  test.each(['push', 'workflow_dispatch', 'repository_dispatch', 'merge_group', 'release', 'create', 'delete'])(
    'the event %s may run in a private repository',
    (event) => {
      for (const payload of payloads(event)) expect(ask(event, privately(payload))).toBeNull()
    },
  )

  test('the schedule may run in a private repository', () => {
    // GitHub's examples have none for a schedule: its payload is the repository, and the line that was due.
    const { repository } = privately(payloads('push')[0]!) as { repository: object }
    expect(ask('schedule', { repository, schedule: '17 * * * *' })).toBeNull()
  })

  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    '%s may run for a branch of the private repository, and not for a fork',
    (event) => {
      for (const payload of payloads(event)) {
        expect(ask(event, privately(payload))).toBeNull()
        expect(ask(event, fromFork(privately(payload)))).toContain('comes from fork "someone/else"; run it on a hosted runner.')
      }
    },
  )

  test.each([
    'issue_comment',
    'workflow_run',
    'issues',
    'discussion_comment',
    'fork',
    'watch',
    'gollum',
    'deployment_status',
    'check_suite',
  ])('the event %s is refused in a private repository', (event) => {
    for (const payload of payloads(event)) expect(ask(event, privately(payload))).toContain('run such jobs on a hosted runner.')
  })

  test('pull_request_target is refused for any author', () => {
    for (const payload of payloads('pull_request')) expect(ask('pull_request_target', privately(payload))).toContain('hosted runner')
  })
})

describe('in a public repository', () => {
  const [payload] = payloads('push')

  test('no job of a public repository that the runner does not list may run', () => {
    expect(ask('push', payload)).toContain('is public, and this runner does not list it')
    expect(ask('push', payload, ['Codertocat/Other'])).toContain('does not list it')
  })

  test('a job of a listed public repository may run, forks excepted', () => {
    const name = nameIn(payload)
    expect(ask('push', payload, ['x/y', name])).toBeNull()
    const [pull] = payloads('pull_request')
    expect(ask('pull_request', pull, [nameIn(pull)])).toBeNull()
    expect(ask('pull_request', fromFork(pull!), [nameIn(pull)])).toContain('fork')
    for (const comment of payloads('issue_comment')) expect(ask('issue_comment', comment, [nameIn(comment)])).toContain('issue_comment')
  })
})

describe('what is not as it must be is refused', () => {
  const pull = privately(payloads('pull_request')[0]!) as { repository: { full_name: string }; pull_request: { head: { repo: unknown } } }
  const { full_name: repository } = pull.repository
  const withHead = (repo: unknown) => ({ ...pull, pull_request: { ...pull.pull_request, head: { repo } } })

  test.each([
    { name: 'a fork that is gone', payload: withHead(null), says: 'a deleted repository' },
    { name: 'no head', payload: { ...pull, pull_request: {} }, says: 'a deleted repository' },
    { name: 'no pull request', payload: { repository: pull.repository }, says: 'a deleted repository' },
    { name: 'a fork by the name alone', payload: withHead({ full_name: repository, id: 1 }), says: 'fork' },
    { name: 'a fork without an id', payload: withHead({ full_name: repository }), says: 'fork' },
    {
      name: 'a payload of another repository',
      payload: { ...pull, repository: { full_name: 'a/b', private: true } },
      says: 'of repository "a/b"',
    },
    { name: 'no payload', payload: null, says: 'of repository "undefined"' },
    { name: 'a list', payload: [], says: 'of repository "undefined"' },
    { name: 'privacy that is no boolean', payload: { ...pull, repository: { ...pull.repository, private: 'true' } }, says: 'is public' },
  ])('an unexpected payload is refused: $name', ({ payload, says }) => {
    expect(refusal({ event: 'pull_request', repository, payload, publicRepositories: [] })).toContain(says)
  })

  test('the text of a payload is shown without control characters', () => {
    const hostile = '\n::set-output name=x::y\u202e\u001b[31m'
    const said = refusal({ event: 'pull_request', repository, payload: withHead({ full_name: hostile, id: 1 }), publicRepositories: [] })
    expect(said).toMatch(/^[\x20-\x7e]+$/)
  })
})

describe('as an administrator tries it', () => {
  async function hook(event: string, payload: string, environment: Readonly<Record<string, string>> = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-hook-'))
    for (const file of ['job-started.sh', 'job-started.ts', 'refusal.ts']) await copyFile(join('runner', file), join(folder, file))
    await chmod(join(folder, 'job-started.sh'), 0o644)
    const eventPath = join(folder, 'event.json')
    await writeFile(eventPath, payload)
    // The runner runs `bash -e` with the file, so that it need not be executable.
    return realRunner.run({
      argv: ['bash', '-e', join(folder, 'job-started.sh'), '--trial'],
      effect: 'read',
      environment: {
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: eventPath,
        ...environment,
      },
    })
  }
  const pull = privately(payloads('pull_request')[0]!)
  const own = { GITHUB_REPOSITORY: nameIn(pull) }

  test('the installed hook accepts a job that may run', async () => {
    expect(await hook('pull_request', JSON.stringify(pull), own)).toMatchObject({ status: 0, stdout: expect.stringContaining('may run') })
  })

  test('the installed hook refuses a job that may not run', async () => {
    const { status, stdout } = await hook('pull_request', JSON.stringify(fromFork(pull)), own)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error title=Not on the build host::The pull request comes from fork "someone\/else"/)
  })

  test('the installed hook accepts a public repository that its service lists', async () => {
    const [payload] = payloads('push')
    const environment = { GITHUB_REPOSITORY: nameIn(payload), GRIND_TO_PROD_PUBLIC_REPOSITORIES: `a/b ${nameIn(payload)}` }
    expect((await hook('push', JSON.stringify(payload), environment)).status).toBe(0)
    expect((await hook('push', JSON.stringify(payload), { ...environment, GRIND_TO_PROD_PUBLIC_REPOSITORIES: 'a/b' })).status).toBe(1)
  })

  test.each(['', '{', '[]', 'null'])('the installed hook refuses an event that is %j', async (payload) => {
    expect((await hook('push', payload, own)).status).toBe(1)
  })

  test('the installed hook refuses without Node', async () => {
    // A folder with what the script needs, and nothing else.
    const folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-path-'))
    for (const program of ['bash', 'env', 'dirname', 'readlink']) await symlink(`/usr/bin/${program}`, join(folder, program))
    expect((await hook('push', JSON.stringify(pull), { ...own, PATH: folder })).status).toBe(1)
  })
})
