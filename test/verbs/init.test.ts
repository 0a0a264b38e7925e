import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyInit, planInit, type InitVerbOptions } from '#verbs/init'
import { realRunner } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { scriptedRunner, type ScriptedAnswer } from '../support/scripted-runner.ts'

/** The workflows of init; everything else of it is in test/cli/commands/init.test.ts. */

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc'
const FINGERPRINT = 'SHA256:xP8ea3FffiWaeonNMLcQOnkbmzWU0AfJBZjkmh5V4Ow'

let home = ''
let repository = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'grind-to-prod-workflows-'))
  repository = join(home, 'quotes')
  await mkdir(join(repository, '.git'), { recursive: true })
  await writeFile(join(repository, 'flake.nix'), '{ }')
  await cp('examples/workflows', join(home, 'dist', 'workflows'), { recursive: true })
})
afterEach(() => rm(home, { recursive: true }))

/** Git and Nix answer from a script, as in a clone from GitHub; ssh-keygen is real. */
function runnerOf(remote: string): Runner {
  const git = (word: string, answer: Partial<ScriptedAnswer>): ScriptedAnswer => ({
    ...answer,
    when: (argv) => argv[0] === 'git' && argv.includes(word),
  })
  const scripted = scriptedRunner([
    // This program is not run from a clone.
    { when: (argv) => argv[0] === 'git' && argv[2] === join(home, 'dist'), status: 128 },
    git('--show-toplevel', { stdout: `${repository}\n` }),
    git('--show-prefix', { stdout: '\n' }),
    git('get-url', { stdout: `${remote}\n` }),
    git('ls-remote', { stdout: 'ref: refs/heads/trunk\tHEAD\n' }),
    { when: ['nix', 'flake', 'show'], stdout: '{"packages":{"x86_64-linux":{"quotes":{"type":"derivation"}}}}' },
    { when: ['nix', 'eval'], stdout: '{"quotes":"quotes"}' },
    { when: ['nix-instantiate'], stdout: '"x86_64-linux"' },
    { when: ['nix-build'], status: 1, stderr: 'error: no' },
    { when: ['ssh-keyscan'], stdout: `h ${KEY}\n` },
  ])
  return { ...scripted, run: (command) => (command.argv[0] === 'ssh-keygen' ? realRunner.run(command) : scripted.run(command)) }
}

function optionsOf(more: Partial<InitVerbOptions>): InitVerbOptions {
  return {
    directory: repository,
    port: 8080,
    hosts: ['deploy@h'],
    fingerprints: [FINGERPRINT],
    nixKeyFiles: [],
    distFolder: join(home, 'dist'),
    environment: {},
    home,
    questions: null,
    ...more,
  }
}

async function init(more: Partial<InitVerbOptions>, remote = 'git@github.com:acme/quotes.git') {
  const context = { runner: runnerOf(remote), reporter: collectingReporter() }
  const plan = await planInit(optionsOf(more), context)
  await applyInit(plan, context)
  return plan
}

const workflowsFrom = `acme/grind-to-prod@${'a'.repeat(40)}`
const workflows = join('.github', 'workflows')

test('the workflows that fit one host are written, with its names', async () => {
  const plan = await init({ workflowsFrom })
  expect((await readdir(join(repository, workflows))).toSorted()).toEqual([
    'drift.yml',
    'release.yml',
    'rollback.yml',
    'snapshot.yml',
    'validate.yml',
  ])
  const validate = await readFile(join(repository, workflows, 'validate.yml'), 'utf8')
  expect(validate).toContain(`uses: acme/grind-to-prod/.github/workflows/validate.yml@${'a'.repeat(40)}`)
  expect(validate).toContain('branches: [ trunk ]')
  expect(validate).toContain('format-command: ""')
  expect(await readFile(join(repository, 'grind-to-prod.yml'), 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\/acme\/grind-to-prod\/a{40}\/schema\/config\.json\n/,
  )
  expect(plan.notes).toEqual(['This machine cannot build: nix reports no.'])
})

test('a later version changes the commit alone, and what the user changed stays', async () => {
  await init({ workflowsFrom })
  const file = join(repository, workflows, 'release.yml')
  const edited = `${await readFile(file, 'utf8')}# ours\n`
  await writeFile(file, edited)
  const plan = await init({ workflowsFrom: `acme/grind-to-prod@${'b'.repeat(40)}` })
  expect(await readFile(file, 'utf8')).toBe(edited.replace('a'.repeat(40), 'b'.repeat(40)))
  expect(plan.changes.map((change) => change.file)).toHaveLength(5)
})

test('no workflow is written without the address of the program, or for another forge', async () => {
  expect((await init({})).notes).toContainEqual(expect.stringMatching(/^No workflows are written/))
  await expect(readdir(join(repository, workflows))).rejects.toThrow('ENOENT')
  const other = await init({ workflowsFrom }, 'git@forge.example:acme/quotes.git')
  expect(other.notes.join()).not.toMatch(/workflows/)
  await expect(readdir(join(repository, workflows))).rejects.toThrow('ENOENT')
})
