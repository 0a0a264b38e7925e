import { spawnSync } from 'node:child_process'
import { mkdtempDisposableSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundleFolder } from '../support/run-stub.ts'
import { actionVerbs } from '../../script/generate-action-docs.ts'

const PROGRAM = join(import.meta.dirname, 'fixtures/hide-environment.ts')

function startWith(environment: Record<string, string>, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, PROGRAM], {
    env: { PATH: process.env['PATH'], ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { status, stderr, seen: () => JSON.parse(stdout) as { shown: string; inherited: string; own: Record<string, string> } }
}

const key = '-----BEGIN OPENSSH PRIVATE KEY-----\ncanary\n-----END OPENSSH PRIVATE KEY-----\n'
const open = { HOME: '/home/runner', EMPTY: '', GITHUB_ACTOR: 'é maintainer', XINPUT_KEY: 'no secret' }

describe('the environment that a step was started with', () => {
  test.each([
    ['a key', { 'INPUT_SSH-KEY': key }],
    ['several, between others', { INPUT_A: 'canary', AFTER: 'a', INPUT_B: 'canary', ACTIONS_RUNTIME_TOKEN: 'canary', LAST: 'z' }],
    ['the token of the identity', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary' }],
    ['an empty one', { INPUT_EMPTY: '', INPUT_A: 'canary' }],
    ['one with equals signs, spaces and signs beyond ASCII', { 'INPUT_A B': 'x=canary é 日本 👩‍🚀 =' }],
    ['a long one', { INPUT_LONG: 'canary'.repeat(15_000) }],
    ['two hundred', Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`INPUT_${index}`, `canary ${index}`]))],
  ])('the environment in /proc shows no secret: %s', (_what, secrets) => {
    const { shown, own } = startWith({ ...open, ...secrets }).seen()
    expect(shown).not.toMatch(/canary|INPUT_A|INPUT_B|TOKEN/)
    expect(own).toMatchObject({ ...open, ...secrets, INPUT_LATER: 'set later' })
  })

  test('the environment in /proc shows all other variables, and a child process inherits all of them', () => {
    const { shown, inherited } = startWith({ ...open, INPUT_A: 'canary' }).seen()
    const variables = (text: string) => Buffer.from(text, 'latin1').toString().split('\0').filter((line) => line !== '') // prettier-ignore
    const others = [`PATH=${process.env['PATH']}`, ...Object.entries(open).map(([name, value]) => `${name}=${value}`)]
    expect(variables(shown).toSorted()).toEqual(others.toSorted())
    expect(variables(inherited).toSorted()).toEqual([...others, 'INPUT_A=canary'].toSorted())
  })

  test('the environment is unchanged when there is nothing to hide', () => {
    expect(startWith(open, '--permission', '--allow-fs-read=*', '--allow-child-process').status).toBe(0)
  })

  // Node's permission model forbids to open the memory, as a kernel or a container could.
  test('an environment that cannot be overwritten ends the step', () => {
    const { status, stderr } = startWith({ ...open, INPUT_A: 'canary' }, '--permission', '--allow-fs-read=*', '--allow-child-process')
    expect(status).toBe(1)
    expect(stderr).toContain('The kernel does not let this step hide its inputs from the programs that it starts.')
    expect(stderr).not.toContain('canary')
  })
})

/** Prints what another program could read of the process at its end. */
const look = `data:text/javascript,import fs from 'node:fs';
  process.on('exit', () => fs.writeSync(2, 'shown: ' + fs.readFileSync('/proc/self/environ', 'latin1')))`.replaceAll(/\s+/g, ' ')

test.each([...actionVerbs(), 'post'])('the action %s hides the secrets of its step', (verb) => {
  // Some write their reports where they run.
  using folder = mkdtempDisposableSync(join(tmpdir(), 'grind-to-prod-step-'))
  const { stderr } = spawnSync(process.execPath, ['--import', look, join(bundleFolder(), `${verb}.js`)], {
    env: { PATH: process.env['PATH'], HOME: '/nowhere', INPUT_CANARY: 'canary', ACTIONS_RUNTIME_TOKEN: 'canary' },
    cwd: folder.path,
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/^shown: .*HOME=/m)
  expect(stderr).not.toMatch(/canary/i)
})
