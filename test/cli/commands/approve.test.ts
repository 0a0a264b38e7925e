import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { main } from '#cli/main'
import { canonicalJson } from '#domain/manifest/canonical'
import { realRunner } from '#tools/run/real'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { startGitHub } from '../../support/github/server.ts'
import { makeKey } from '../../tools/ssh/keys.ts'
import { testWorld } from '../world.ts'

const files = useConfiguredFolder()
const approvals = () => join(files.folder, 'approvals.intoto.jsonl')
beforeAll(() => writeFileSync(join(files.folder, 'manifest.json'), sampleRelease().bytes))

afterEach(() => rmSync(approvals(), { force: true }))

const run = (...words: string[]) => runWith({}, ...words)

async function runWith(environment: Record<string, string>, ...words: string[]) {
  const world = testWorld({ directory: files.folder, environment, runner: realRunner })
  const exitCode = await main(['approve', '.', ...words], world)
  return { exitCode, ...world.written() }
}

test.each([{ words: [] }, { words: ['--agent'] }, { words: ['--agent', '--approval-key-file', 'key.pub'] }])(
  'approve --dry-run $words shows the release, and needs neither a key nor an agent',
  async ({ words }) => {
    const { exitCode, stdout, stderr } = await run('--dry-run', ...words)
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^Not approved: .*; nothing was signed\.\n$/) })
    expect(stderr).toMatch(/^Release [0-9a-f]{64} of /m)
    expect(existsSync(approvals())).toBe(false)
  },
)

test('approve with the key of an agent refuses without one, before it shows anything', async () => {
  const { exitCode, stderr } = await run('--yes', '--agent', '--approval-key-file', 'key.pub')
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/^error: There is no ssh agent/)
})

test('approve --comment hands the approval in on the commit, and names the comment', async () => {
  const { repository, commit } = sampleRelease().manifest.source
  const [, owner, name] = repository.split('/')
  await using github = await startGitHub({ owner: owner!, repository: name!, tokens: { mine: 'write' }, logins: { mine: 'ann' } })
  await makeKey(join(files.folder, 'ann'))
  const environment = { GH_TOKEN: 'mine', GITHUB_API_URL: github.url }
  const { exitCode, stdout, stderr } = await runWith(environment, '--yes', '--comment', '--approval-key-file', 'ann', '--json')
  expect(exitCode, stderr).toBe(0)
  expect(github.state.commitComments).toMatchObject([{ commit, author: 'ann' }])
  expect(JSON.parse(stdout)).toMatchObject({
    isApproved: true,
    comment: expect.stringContaining(`${commit}#commitcomment-${github.state.commitComments[0]!.id}`),
  })
  expect(existsSync(approvals())).toBe(true)
})

test('approve --comment refuses without a token, before anything is signed', async () => {
  await makeKey(join(files.folder, 'ben'))
  const { exitCode, stderr } = await run('--yes', '--comment', '--approval-key-file', 'ben')
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/^error: There is no token to write the comment with/)
  expect(existsSync(approvals())).toBe(false)
})

test.each([
  {
    repository: 'evil.example/o/r',
    problem: /^error: The manifest names a repository on "?evil\.example"?, .*\nhint: .*GH_HOST=evil\.example/,
  },
  { repository: '/srv/git/choiros', problem: /^error: The repository .* is not on a GitHub server/ },
])('approve --comment refuses the repository $repository, before anything is signed', async ({ repository, problem }) => {
  const { manifest } = sampleRelease()
  const folder = join(files.folder, 'elsewhere')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'manifest.json'), canonicalJson({ ...manifest, source: { ...manifest.source, repository } }))
  const key = repository.replaceAll('/', '-')
  await makeKey(join(files.folder, key))
  const world = testWorld({ directory: files.folder, environment: { GH_TOKEN: 'mine' }, runner: realRunner })
  expect(await main(['approve', 'elsewhere', '--yes', '--comment', '--approval-key-file', `./${key}`], world)).toBe(2)
  expect(world.written().stderr).toMatch(problem)
  expect(readdirSync(folder)).toEqual(['manifest.json'])
})

test('approve --comment --dry-run writes no comment and needs no token', async () => {
  const { exitCode, stdout } = await run('--dry-run', '--comment')
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^Not approved/) })
})
