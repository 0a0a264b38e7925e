import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { VERSION } from '#domain/protocol/version'
import { realRunner } from '#tools/run/real'
import { bundleFolder } from '../support/run-stub.ts'
import { APPROVAL_STEP, CHECKOUT_COMMIT, forAct } from '../e2e/substitute.ts'
import { SUBSTITUTES, writePrograms } from './publish/programs.ts'
import { startRegistry } from './publish/registry.ts'

/** publish.yml under act on this machine, for a tag of this repository, with what ./publish/programs.ts has instead of GitHub and npm. */

const act = resolve('.lab/tools/act')
const checkout = resolve('test/e2e/checkout.yml')
const TAG = `v${VERSION}`
const packageSchema = z.object({
  name: z.literal('grind-to-prod'),
  access: z.literal('public'),
  versions: z.record(z.string(), z.object({ dist: z.object({ integrity: z.string() }) })),
  _attachments: z.record(z.string(), z.object({ data: z.string() })),
})

let folder: string
let commit: string
let programs: ReturnType<typeof writePrograms>
let registry: Awaited<ReturnType<typeof startRegistry>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-publish-'))
  programs = writePrograms(folder)
  registry = await startRegistry()
  const source = join(folder, 'source')
  mkdirSync(source)
  // What the steps use: the package's files, and the check of the tag.
  for (const file of ['LICENSE', 'README.md', 'package.json', 'schema', 'script/check-version'])
    cpSync(file, join(source, file), { recursive: true })
  cpSync(bundleFolder(), join(source, 'dist'), { recursive: true })
  git(source, 'init', '--quiet', '--initial-branch=main')
  git(source, 'add', '--all')
  git(source, 'commit', '--quiet', '--message', 'A version')
  commit = git(source, 'rev-parse', 'HEAD').trim()
  for (const tag of [TAG, 'v99.0.0']) git(source, 'tag', tag)
  const published = join(folder, 'workflows')
  mkdirSync(published)
  writeFileSync(join(published, 'publish.yml'), forAct(readFileSync('.github/workflows/publish.yml', 'utf8')))
  mkdirSync(join(folder, 'checkout'))
  writeFileSync(join(folder, 'checkout/action.yml'), readFileSync(checkout))
  mkdirSync(join(folder, 'approvals'))
  writeFileSync(join(folder, '.npmrc'), `//${new URL(registry.address).host}/:_authToken=none\n`)
}, 120_000)
afterAll(async () => {
  await registry[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

function git(directory: string, ...words: string[]): string {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com']
  return execFileSync('git', ['-C', directory, ...identity, ...words], { encoding: 'utf8' })
}

interface RunOptions {
  readonly tag: string
  readonly isApproved: boolean
  readonly hasMajor?: boolean
}

/** Pushes a tag, as far as the workflow can see, and returns act's exit status, its log, what the steps printed, and the calls of the programs. */
async function push({ tag, isApproved, hasMajor = false }: RunOptions) {
  for (const file of [programs.calls, programs.printed]) rmSync(file, { force: true })
  rmSync(join(folder, 'approvals/publish'), { force: true })
  if (isApproved) writeFileSync(join(folder, 'approvals/publish'), '')
  const event = join(folder, 'event.json')
  writeFileSync(
    event,
    JSON.stringify({ ref: `refs/tags/${tag}`, after: commit, repository: { default_branch: 'main', full_name: 'example/grind-to-prod' } }),
  )
  const step = {
    E2E_UPSTREAM: join(folder, 'source'),
    E2E_APPROVALS: join(folder, 'approvals'),
    GITHUB_REPOSITORY: 'example/grind-to-prod',
    REAL_NPM: execFileSync('which', ['npm'], { encoding: 'utf8' }).trim(),
    HAS_MAJOR: hasMajor ? 'true' : '',
    npm_config_registry: registry.address,
    npm_config_userconfig: join(folder, '.npmrc'),
    npm_config_update_notifier: 'false',
    npm_config_cache: join(folder, 'cache'),
    GITHUB_REF: `refs/tags/${tag}`,
    SHA_REF: commit,
  }
  const { status, stdout, stderr } = await realRunner.run({
    argv: [
      act,
      'push',
      '--directory',
      join(folder, 'source'),
      '--workflows',
      join(folder, 'workflows/publish.yml'),
      '--eventpath',
      event,
      '--platform',
      'ubuntu-24.04=-self-hosted',
      '--no-cache-server',
      '--no-skip-checkout',
      '--secret',
      'GITHUB_TOKEN=token',
      '--action-cache-path',
      join(folder, 'actions'),
      '--local-repository',
      `actions/checkout@${CHECKOUT_COMMIT}=${join(folder, 'checkout')}`,
      ...Object.entries(step).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ],
    effect: 'write',
    environment: { HOME: folder, PATH: `${programs.bin}:${process.env['PATH']}` },
    timeout: 300_000,
  })
  const calls = existsSync(programs.calls) ? readFileSync(programs.calls, 'utf8').trimEnd().split('\n') : []
  return { status, log: stdout + stderr, printed: readFileSync(programs.printed, 'utf8'), calls }
}

test('the page about the workflows run for real names what a run of publish.yml does not have', () => {
  const page = readFileSync('docs/e2e.md', 'utf8').replace(/\s+/g, ' ')
  for (const substitute of SUBSTITUTES) expect(page).toContain(`- ${substitute} `)
  expect(readFileSync('script/test', 'utf8')).toContain('npm run --silent build:check')
})

describe.runIf(existsSync(act))('publish.yml under act', () => {
  test('a tag of the version is checked, packed, released, and becomes the tag of its major version', async () => {
    const { status, log, calls } = await push({ tag: TAG, isApproved: true })
    expect(status, log).toBe(0)
    expect(log).toContain(APPROVAL_STEP)
    const file = `./grind-to-prod-${VERSION}.tgz`
    const tags = 'repos/example/grind-to-prod/git'
    expect(calls).toEqual([
      'npm ci --no-audit --no-fund',
      'npm run --silent build:check',
      'npm pack --ignore-scripts',
      expect.stringMatching(
        new RegExp(`^npx --yes npm@[0-9.]+ publish --ignore-scripts --provenance --access public ${RegExp.escape(file)}$`),
      ),
      `gh release create ${TAG} --verify-tag --generate-notes ${file}`,
      `gh api --silent ${tags}/ref/tags/${TAG.split('.')[0]}`,
      `gh api --silent --method POST ${tags}/refs --field ref=refs/tags/${TAG.split('.')[0]} --field sha=${commit}`,
    ])
    const [{ path, body }] = registry.published as [{ path: string; body: string }]
    expect(path).toBe('/grind-to-prod')
    const { versions, _attachments } = packageSchema.parse(JSON.parse(body))
    expect(Object.keys(versions)).toEqual([VERSION])
    const tarball = Buffer.from(Object.values(_attachments)[0]!.data, 'base64')
    expect(versions[VERSION]!.dist.integrity).toBe(`sha512-${createHash('sha512').update(tarball).digest('base64')}`)
    const listed = execFileSync('tar', ['--list', '--gzip'], { input: tarball, encoding: 'utf8' }).split('\n')
    for (const one of ['package/dist/cli.js', 'package/dist/agent.js', 'package/package.json']) expect(listed).toContain(one)
  })

  test('the tag of a major version that is there is moved', async () => {
    const { calls } = await push({ tag: TAG, isApproved: true, hasMajor: true })
    const place = `repos/example/grind-to-prod/git/refs/tags/${TAG.split('.')[0]}`
    expect(calls.at(-1)).toBe(`gh api --silent --method PATCH ${place} --field sha=${commit} --field force=true`)
  })

  test('a tag that is not the version of its commit publishes nothing, also if it is approved', async () => {
    const before = registry.published.length
    const { status, log, printed, calls } = await push({ tag: 'v99.0.0', isApproved: true })
    expect(status, log).not.toBe(0)
    expect(printed).toContain(`The tag is v99.0.0, but package.json has the version ${VERSION}.`)
    expect(calls).toEqual([])
    expect(registry.published).toHaveLength(before)
  })
})
