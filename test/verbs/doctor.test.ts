import { expect, test } from 'vitest'
import type { Check } from '#domain/doctor/check'
import type { Command, Runner } from '#tools/run/runner'
import { realRunner } from '#tools/run/real'
import { CommandError } from '#domain/errors/errors'
import { orFailed } from '#steps/doctor/or-failed'
import { doctor, type DoctorOptions } from '#verbs/doctor'
import { sigstoreInstance } from '../support/sigstore-instance.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { CONFIG, testRepository, type TestRepository } from '../tools/git/repository.ts'
import { makeKey } from '../tools/ssh/keys.ts'

const HOSTS =
  'hosts:\n  prod: { address: "deploy@127.0.0.1:1", hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc" }\n'

/** Runs doctor as a job of a pull request does, and records the programs that were started. */
async function inJob({ work }: TestRepository, options: Partial<DoctorOptions> = {}) {
  const ran: Command[] = []
  const runner: Runner = { ...realRunner, run: (command) => (ran.push(command), realRunner.run(command)) }
  const given = {
    directory: work,
    hosts: [],
    isBuildHost: false,
    isJob: true,
    nixKeyFilesOf: () => [],
    reach: { environment: {} },
    ...options,
  }
  const checks = await doctor(given, { runner, reporter: collectingReporter() })
  return { checks, programs: new Set(ran.map(({ argv }) => argv[0])), commands: ran.map(({ argv }) => argv.join(' ')) }
}

const outcomes = (checks: readonly Check[]) => checks.map(({ about, id, outcome }) => `${about}: ${outcome} ${id}`)

test('doctor in a job checks what can be known without a host, a key and the build host', async () => {
  using repository = testRepository()
  repository.write('grind-to-prod.yml', CONFIG + HOSTS)
  repository.commit('Name a host')
  const { checks, programs, commands } = await inJob(repository)
  expect(outcomes(checks)).toEqual([
    'this machine: unknown build-host',
    'the configuration: passed config',
    'the configuration: unknown programs',
    'the repository: passed remote',
    'the repository: unknown upstream',
    'the repository: passed clean',
    'the repository: passed no-keys',
    'the keys: unknown keys',
    'prod: unknown connects',
  ])
  expect(checks.at(-1)).toMatchObject({ message: 'prod was not asked, so nothing is known about it.' })
  expect([...programs]).toEqual(['git'])
  expect(commands.filter((command) => /ls-remote|fetch/.test(command))).toEqual([])
})

test('doctor in a job fails for a private key that is committed', async () => {
  using repository = testRepository()
  repository.write('grind-to-prod.yml', CONFIG + HOSTS)
  await makeKey(`${repository.work}/deploy`)
  repository.commit('Commit a key')
  expect(outcomes((await inJob(repository)).checks)).toContain('the repository: failed no-keys')
})

test('doctor with keys that are not files here asks the host with the key of the agent', async () => {
  using repository = testRepository()
  repository.write('grind-to-prod.yml', CONFIG + HOSTS)
  repository.commit('Name a host')
  const { checks, commands } = await inJob(repository, { hosts: undefined })
  expect(outcomes(checks)).toContain('prod: failed connects')
  expect(commands.filter((command) => command.startsWith('ssh ')).join('\n')).not.toContain('undefined')
})

test('doctor compares the ledgers of a pair only if both hosts answered, and asks no other host', async () => {
  using repository = testRepository()
  const line = HOSTS.split('\n')[1]!
  const [a, b] = ['active', 'standby'].map((role) => line.replace('prod:', `prod-${role}:`).replace(' }', `, role: ${role} }`))
  repository.write('grind-to-prod.yml', `${CONFIG}hosts:\n${a}\n${b}\n`)
  repository.commit('Name two hosts')
  const asking = async (hosts?: string[]) => {
    const { checks, commands } = await inJob(repository, { hosts })
    const histories = checks.flatMap(({ id, outcome, message }) => (id === 'ledger-history' ? [[outcome, message.split(': ')[1]]] : []))
    return { histories, connections: commands.filter((command) => command.startsWith('ssh ')).length }
  }
  const one = await asking(['prod-active'])
  expect(one.histories).toEqual([['unknown', 'prod-standby was not asked.']])
  const both = await asking()
  expect(both.histories).toEqual([
    ['unknown', 'prod-standby did not answer.'],
    ['unknown', 'prod-active did not answer.'],
  ])
  expect(both.connections).toBe(2 * one.connections)
})

test('doctor of a clone still compares it with the upstream', async () => {
  using repository = testRepository()
  repository.write('grind-to-prod.yml', CONFIG + HOSTS)
  repository.commit('Name a host')
  const { checks } = await inJob(repository, { isJob: false })
  expect(outcomes(checks)).toEqual(expect.arrayContaining(['the repository: passed upstream', 'the repository: warning pushed']))
})

test('doctor names a policy of Sigstore that cannot be used', async () => {
  using repository = testRepository()
  repository.write('grind-to-prod.yml', `${CONFIG}${HOSTS}sigstore: { trustedRoot: root.jsonl }\n`)
  repository.commit('Name a root')
  const found = async () => (await inJob(repository)).checks.filter(({ id }) => id === 'sigstore')
  expect(await found()).toMatchObject([{ about: 'the configuration', outcome: 'failed', message: expect.stringContaining('root.jsonl') }])
  repository.write('root.jsonl', 'x')
  expect(await found()).toMatchObject([{ outcome: 'failed', message: expect.stringContaining('is not a trusted root of Sigstore') }])
  repository.write('root.jsonl', (await sigstoreInstance()).root)
  expect(await found()).toMatchObject([{ outcome: 'passed', message: 'The file root.jsonl has 1 trusted root of Sigstore.' }])
})

test('doctor names each program that is missing, and goes on with the other checks', async () => {
  using repository = testRepository()
  repository.write('grind-to-prod.yml', CONFIG + HOSTS)
  await makeKey(`${repository.work}/deploy`)
  const missing = (argv: Command['argv']) => new CommandError(argv, { status: null, stderr: '', startError: 'ENOENT' })
  const runner: Runner = {
    run: ({ argv }) => Promise.reject(missing(argv)),
    start: ({ argv }) => {
      throw missing(argv)
    },
  }
  const places = {
    deploy: `${repository.work}/deploy`,
    release: `${repository.work}/none`,
    allowedSigners: { file: `${repository.work}/none`, isGiven: false },
  }
  const given = {
    directory: repository.work,
    keysOf: () => places,
    githubLabel: 'grind',
    nixKeyFilesOf: () => [],
    reach: { environment: {} },
  }
  const checks = await doctor(given, { runner, reporter: collectingReporter() })
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  expect(failed.map(({ about, id, message, hint }) => [about, id, message, hint])).toEqual([
    ['this machine', 'nix', 'There is no Nix on this machine.', 'Install it in its multi-user mode, with a daemon.'],
    [
      'the repository',
      'git',
      'git is not on this machine, or not in PATH, so the repository cannot be checked.',
      'Install git, or add its folder to PATH.',
    ],
    [
      'the keys',
      'release-key',
      `The key that signs releases is not at ${places.release}.`,
      'Create it with "grind-to-prod init", or name its file in the variable GRIND_TO_PROD_SIGNING_KEY.',
    ],
    [
      'GitHub',
      'git',
      'git is not on this machine, or not in PATH, so GitHub cannot be checked.',
      'Install git, or add its folder to PATH.',
    ],
    ['prod', 'connects', 'ssh cannot be started (ENOENT).', 'Install it, or add its folder to PATH.'],
  ])
})

test('a folder for temporary files that cannot be written is a check of doctor, and not its end', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
    path: '/tmp/g2p-1/config',
  })
  expect(await orFailed('prod', () => Promise.reject(full))).toEqual([
    {
      about: 'prod',
      id: 'checkable',
      outcome: 'unknown',
      message: '/tmp/g2p-1/config on this machine cannot be written: no space is left on its file system (ENOSPC).',
      hint: 'Free disk space there, and try again.',
    },
  ])
  await expect(orFailed('prod', () => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug')
})
