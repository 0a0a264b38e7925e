import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkoutStateCommand, parseCheckoutState } from '#tools/git/checkout-state'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'

let folder: string
const git = (...words: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { encoding: 'utf8' }).trim()
const look = async () => parseCheckoutState(await expectSuccess(realRunner, checkoutStateCommand(folder, 'self')))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-checkout-'))
  git('init', '--quiet', '--initial-branch=main')
})
afterAll(() => rm(folder, { recursive: true }))

test('a checkout may have no commit yet, be clean, be dirty, or have no branch', async () => {
  expect(await look()).toEqual({ head: '(initial)', branch: 'main', dirtyFiles: [] })

  await writeFile(join(folder, 'a file'), '1')
  git('add', '.')
  git('commit', '--quiet', '-m', 'one')
  const head = git('rev-parse', 'HEAD')
  expect(await look()).toEqual({ head, branch: 'main', dirtyFiles: [] })

  await writeFile(join(folder, 'a file'), '2')
  await writeFile(join(folder, 'new\nline'), '')
  expect(await look()).toEqual({ head, branch: 'main', dirtyFiles: ['a file', 'new\nline'] })

  git('checkout', '--quiet', '--force', '--detach')
  expect(await look()).toMatchObject({ head, branch: null })
})

test('a program that the repository configures does not run', async () => {
  git('config', 'core.fsmonitor', `touch ${folder}/was-run; false`)
  expect((await look()).dirtyFiles).not.toContain('was-run')
})

test("another user's checkout is read as its owner, with no other rights", () => {
  const { argv, effect, environment } = checkoutStateCommand('/opt/choiros/workspace', { uid: 1000, gid: 100 })
  expect(argv.slice(0, 9)).toEqual([
    'setpriv',
    '--reuid=1000',
    '--regid=100',
    '--clear-groups',
    '--no-new-privs',
    '--',
    'git',
    '-C',
    '/opt/choiros/workspace',
  ])
  expect(effect).toBe('read')
  expect(environment).toMatchObject({ GIT_OPTIONAL_LOCKS: '0', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' })
})

test('a checkout without HEAD gives no answer', () => {
  expect(() => parseCheckoutState('')).toThrow(/no HEAD/)
})
