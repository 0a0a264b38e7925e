import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '#cli/main'
import type { Questions } from '#domain/report/questions'
import { realRunner } from '#tools/run/real'
import { ghFor, production, setup, SIGNING, SSH, type GitHubCli, type Setup } from '../../support/github/environments.ts'
import { testWorld } from '../world.ts'

const CONFIG = `application: shop
components: { c: { installable: .#c, links: {} } }
prefix: /opt/shop
hosts: { prod: { address: deploy@h, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc } }
`

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-github-'))
  await writeFile(join(folder, 'grind-to-prod.yml'), CONFIG)
  for (const key of ['deploy', 'release']) await writeFile(join(folder, key), `-----BEGIN OPENSSH PRIVATE KEY-----\n${key}\n`)
  const git = (...words: string[]) => realRunner.run({ argv: ['git', '-C', folder, ...words], effect: 'write' })
  await git('init', '--quiet')
  await git('remote', 'add', 'origin', 'git@github.com:example/choiros.git')
})
afterEach(() => rm(folder, { recursive: true }))

const keys = ['--deploy-key-file', 'deploy', '--signing-key-file', 'release']

async function run(words: readonly string[], gh: GitHubCli, questions?: Questions) {
  const runner = {
    ...gh,
    run: (command: Parameters<GitHubCli['run']>[0]) => (command.argv[0] === 'git' ? realRunner.run(command) : gh.run(command)),
  }
  const world = testWorld({ directory: folder, runner, ...(questions === undefined ? {} : { questions }) })
  const status = await main(['github', 'setup', ...keys, ...words], world)
  return { status, ...world.written() }
}

const empty: Setup = { ...setup, environments: [] }

test('github setup creates what is missing, and a second run finds nothing to change', async () => {
  const gh = await ghFor(empty)
  const { status, stdout, stderr } = await run(['--yes', '--reviewer', 'alice'], gh)
  expect(status, stderr).toBe(0)
  expect(stdout).toMatch(/^write environment "production", limited to protected branches, with 1 reviewer\n[^]*7 changes made\.\n$/)
  expect(gh.written.filter(({ what }) => !what.startsWith('repos/'))).toEqual([
    { what: `production ${SSH}`, input: expect.stringContaining('\ndeploy\n') },
    { what: `production ${SIGNING}`, input: expect.stringContaining('\nrelease\n') },
    { what: `production-rollback ${SSH}`, input: expect.stringContaining('\ndeploy\n') },
    { what: `production-read ${SSH}`, input: expect.stringContaining('\ndeploy\n') },
  ])
  expect(JSON.parse(gh.written[0]!.input)).toEqual({
    reviewers: [{ type: 'User', id: 4711 }],
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  })
  expect((await run(['--yes', '--reviewer', 'alice'], gh)).stdout).toBe('Nothing to change: GitHub has what the workflows need.\n')
})

test('github setup with --dry-run changes nothing, also with --yes', async () => {
  const gh = await ghFor(empty)
  expect((await run(['--dry-run', '--yes'], gh)).stdout).toMatch(/7 changes needed; none was made\.\n$/)
  expect(gh.written).toEqual([])
})

test('github setup asks, and changes nothing when the person declines', async () => {
  const gh = await ghFor(empty)
  const questions: Questions = { text: async () => '', choose: async () => [], agree: async () => false }
  expect((await run([], gh, questions)).stdout).toBe('7 changes needed; none was made.\n')
  expect((await run([], gh)).stderr).toMatch(/no terminal to ask on/)
  expect(gh.written).toEqual([])
})

test('github setup leaves an environment with rules of its own, unless it needs the reviewers', async () => {
  const without = await ghFor({ ...setup, environments: [{ ...production, reviewers: 0 }, ...setup.environments.slice(1)] })
  expect((await run(['--yes'], without)).stdout).toMatch(/^Nothing to change/)
  expect((await run(['--yes', '--reviewer', 'alice'], without)).stdout).toMatch(
    /^write environment "production".*with 1 reviewer\n1 change made\.\n$/,
  )
})

test('github setup replaces the secrets of a key that was rotated, in one command', async () => {
  const gh = await ghFor(setup)
  expect((await run(['--yes', '--replace-secrets'], gh)).stdout).toMatch(/4 changes made\.\n$/)
  expect(gh.written.map(({ what }) => what).filter((what) => what.endsWith(SSH))).toHaveLength(3)
})

test('github setup refuses a file that is not a private key, before anything is changed', async () => {
  await writeFile(join(folder, 'release'), 'ssh-ed25519 AAAA')
  const gh = await ghFor(empty)
  const { status, stderr } = await run(['--yes'], gh)
  expect(status).toBe(2)
  expect(stderr).toMatch(/There is no private key in ".*release"/)
  expect(gh.written).toEqual([])
})
