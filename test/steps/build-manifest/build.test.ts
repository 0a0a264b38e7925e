import { hostname } from 'node:os'
import { describe, expect, test } from 'vitest'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { buildComponents } from '#steps/build-manifest/build'
import { evaluateComponents } from '#steps/build-manifest/evaluate'
import type { ReleaseSource } from '#steps/build-manifest/source'
import { HYPERVISOR, SANDBOX, sampleConfig } from '../../domain/manifest/sample.ts'

const drv = (name: string) => `/nix/store/${'d'.repeat(32)}-${name}.drv`
const source: ReleaseSource = {
  root: '/srv/r',
  folder: '',
  repository: 'r',
  commit: 'c'.repeat(40),
  commitTime: '2026-01-05T01:00:00Z',
  config: sampleConfig,
}
const components = [
  { name: 'sandbox', reference: 'git+file:///srv/r?x#sandbox', derivation: drv('sandbox'), folder: 'sandbox' },
  { name: 'hypervisor', reference: 'git+file:///srv/r?x#hypervisor', derivation: drv('hypervisor'), folder: 'hypervisor' },
]
const isVerb = (verb: string) => (argv: readonly string[]) => argv[0] === 'nix' && argv[1] === verb

describe('evaluation', () => {
  test('evaluation gives the derivation of every component, at the commit', async () => {
    const runner = scriptedRunner([
      { when: (argv) => argv.at(-1)!.includes('dir=sandbox'), stdout: `${drv('sandbox')}\n` },
      { when: (argv) => argv.at(-1)!.includes('dir=hypervisor'), stdout: `${drv('hypervisor')}\n` },
    ])
    expect(await evaluateComponents(source, runner)).toEqual([
      {
        name: 'sandbox',
        reference: `git+file:///srv/r?rev=${source.commit}&shallow=1&dir=sandbox#sandbox`,
        derivation: drv('sandbox'),
        folder: 'sandbox',
      },
      {
        name: 'hypervisor',
        reference: `git+file:///srv/r?rev=${source.commit}&shallow=1&dir=hypervisor#hypervisor`,
        derivation: drv('hypervisor'),
        folder: 'hypervisor',
      },
    ])
  })

  test('evaluation names the Nix that a flake needs which declares its submodules itself', async () => {
    const stderr = "error: unexpected flake input attribute 'submodules', at /nix/store/x-source/flake.nix:1:3\n"
    const runner = scriptedRunner([{ when: isVerb('path-info'), status: 1, stderr }])
    await expect(evaluateComponents(source, runner)).rejects.toMatchObject({
      code: 'build-failed',
      hint: 'Use Nix 2.27 or later, which knows inputs.self.submodules, or remove it there and set source.submodules in the configuration.',
    })
  })

  test('evaluation names the submodule that cannot be fetched, as git printed it', async () => {
    const stderr = `fatal: transport 'file' not allowed
fatal: clone of '/srv/module' into submodule path '/tmp/nix-1-0/vendor/mod' failed
error: program 'git' failed with exit code 1
`
    const runner = scriptedRunner([{ when: isVerb('path-info'), status: 1, stderr }])
    await expect(evaluateComponents(source, runner)).rejects.toMatchObject({
      code: 'build-failed',
      message: expect.stringContaining(`into submodule path '/tmp/nix-1-0/vendor/mod' failed"`),
      hint: 'Check the address of that repository (of a submodule, in .gitmodules), and that the user who builds may fetch from it.',
    })
  })

  test('evaluation names a component that fails, with the error below the trace', async () => {
    const runner = scriptedRunner([
      {
        when: isVerb('path-info'),
        status: 1,
        stderr: "error:\n  … while calling\n\n  \u001b[31;1merror:\u001b[0m attribute 'x'\n  missing\n",
      },
    ])
    await expect(evaluateComponents(source, runner)).rejects.toMatchObject({
      code: 'build-failed',
      text: 'Component sandbox (./sandbox#sandbox) cannot be evaluated; nix reports "attribute \'x\' missing". Fix it in the repository.',
    })
  })
})

function build(answer: { status?: number; stdout?: string; stderr?: string }) {
  const reporter = collectingReporter()
  const runner = scriptedRunner([{ when: isVerb('build'), ...answer }])
  return { reporter, runner, paths: buildComponents(components, '/tmp/result', { runner, reporter }) }
}

describe('the build', () => {
  test('one build gives each component its own output, whatever their order', async () => {
    const built = [
      { drvPath: drv('hypervisor'), outputs: { out: HYPERVISOR, man: `${HYPERVISOR}-man` } },
      { drvPath: drv('sandbox'), outputs: { bin: SANDBOX } },
    ]
    const { runner, reporter, paths } = build({
      stdout: JSON.stringify(built),
      stderr: '@nix {"action":"start","id":1,"type":104}\n@nix {"action":"result","id":1,"type":105,"fields":[1,2,0,0]}\n',
    })
    expect(await paths).toEqual({ sandbox: SANDBOX, hypervisor: HYPERVISOR })
    expect(runner.commands.map(({ argv }) => argv.slice(-3))).toEqual([['--', components[0]!.reference, components[1]!.reference]])
    expect(reporter.events).toEqual([{ event: 'progress', phase: 'build', done: 1, total: 2, unit: 'derivations' }])
  })

  test('a build that fails names its component and prints the end of its log', async () => {
    const { reporter, paths } = build({
      status: 1,
      stderr: [
        { action: 'start', id: 7, type: 105, fields: [drv('hypervisor'), '', 1, 1] },
        { action: 'result', id: 7, type: 101, fields: ['no such driver'] },
        { action: 'msg', level: 0, msg: `error: builder for '${drv('hypervisor')}' failed with exit code 1;\n last 1 log lines:\n> no` },
      ]
        .map((line) => `@nix ${JSON.stringify(line)}\n`)
        .join(''),
    })
    await expect(paths).rejects.toMatchObject({
      code: 'build-failed',
      exitCode: 2,
      text: `Component hypervisor does not build: builder for '${drv('hypervisor')}' failed with exit code 1; the last 1 lines of its log are above. Fix it in the repository.`,
    })
    expect(reporter.events).toEqual([{ event: 'log', source: 'hypervisor.drv', lines: ['no such driver'] }])
  })

  test.each([
    `builder for '${drv('hypervisor')}' failed due to signal 9 (Killed)`,
    `Cannot build '${drv('hypervisor')}'.\n Reason: builder failed due to signal 9 (Killed).`,
    `builder for '${drv('hypervisor')}' failed with exit code 137`,
  ])('a build that was killed is reported as that, and not as a mistake in the repository: %s', async (msg) => {
    const { paths } = build({ status: 1, stderr: `@nix ${JSON.stringify({ action: 'msg', level: 0, msg: `error: ${msg};` })}\n` })
    await expect(paths).rejects.toMatchObject({
      code: 'build-killed',
      message: `The build of component hypervisor was killed on ${hostname()} (signal 9), probably because memory ran out there; its log is empty.`,
      hint: expect.stringMatching(/^Check its memory .*build again\.$/),
    })
  })

  test('a daemon that cannot be reached is explained, whatever a builder prints', async () => {
    const msg = "error: cannot connect to socket at '/nix/var/nix/daemon-socket/socket': Permission denied"
    const explained = {
      code: 'command-failed',
      exitCode: 2,
      message: expect.stringContaining("daemon-socket/socket': Permission denied"),
      hint: expect.stringMatching(/^Start Nix's daemon on that machine .*allowed-users/),
    }
    await expect(build({ status: 1, stderr: `${msg}\n` }).paths).rejects.toMatchObject(explained)
    const runner = scriptedRunner([{ when: isVerb('path-info'), status: 1, stderr: msg }])
    await expect(evaluateComponents(source, runner)).rejects.toMatchObject(explained)
    const failed = `${msg}'; builder for '${drv('hypervisor')}' failed with exit code 1;\n last 1 log lines:\n> ${msg}`.slice(
      msg.length + 3,
    )
    const stderr = [
      { action: 'start', id: 7, type: 105, fields: [drv('hypervisor'), '', 1, 1] },
      { action: 'result', id: 7, type: 101, fields: [msg] },
      { action: 'msg', level: 0, msg: `error: ${failed}` },
    ]
    const lines = stderr.map((line) => `@nix ${JSON.stringify(line)}\n`).join('')
    await expect(build({ status: 1, stderr: lines }).paths).rejects.toMatchObject({ code: 'build-failed' })
  })

  test('a build whose outputs Nix could not lock names the limit to raise', async () => {
    const msg = `error: opening lock file '/nix/store/${'a'.repeat(32)}-part3-p247.lock': Too many open files`
    await expect(build({ status: 1, stderr: `@nix ${JSON.stringify({ action: 'msg', level: 0, msg })}\n` }).paths).rejects.toMatchObject({
      code: 'build-failed',
      message: expect.stringContaining('opening lock file'),
      hint: expect.stringMatching(/LimitNOFILE in nix-daemon\.service/),
    })
  })

  test('a build that a signal of its own ended stays a mistake in the repository', async () => {
    const msg = `error: builder for '${drv('hypervisor')}' failed due to signal 11 (Segmentation fault)`
    await expect(build({ status: 1, stderr: `@nix ${JSON.stringify({ action: 'msg', level: 0, msg })}\n` }).paths).rejects.toMatchObject({
      code: 'build-failed',
    })
  })

  test('a build starts again, five times at most, when a collection took a derivation before it', async () => {
    const isAfresh = (argv: readonly string[]) => argv.includes('eval-cache')
    const collected = `@nix ${JSON.stringify({ action: 'msg', level: 0, msg: `error: cannot build missing derivation '${drv('sandbox')}'` })}\n`
    const built = components.map(({ derivation }) => ({ drvPath: derivation, outputs: { out: SANDBOX } }))
    const lucky = scriptedRunner([
      { when: isAfresh, stdout: JSON.stringify(built) },
      { when: isVerb('build'), status: 1, stderr: collected },
    ])
    expect(await buildComponents(components, '/tmp/result', { runner: lucky, reporter: collectingReporter() })).toEqual({
      sandbox: SANDBOX,
      hypervisor: SANDBOX,
    })
    expect(lucky.commands.map(({ argv }) => isAfresh(argv))).toEqual([false, true])
    const unlucky = scriptedRunner([{ when: isVerb('build'), status: 1, stderr: collected }])
    await expect(buildComponents(components, '/tmp/result', { runner: unlucky, reporter: collectingReporter() })).rejects.toMatchObject({
      code: 'build-failed',
    })
    expect(unlucky.commands).toHaveLength(5)
  })

  test('a build of several outputs without out is refused', async () => {
    const { paths } = build({ stdout: JSON.stringify([{ drvPath: drv('sandbox'), outputs: { bin: SANDBOX, man: `${SANDBOX}-man` } }]) })
    await expect(paths).rejects.toMatchObject({
      code: 'output-invalid',
      text: 'Component sandbox has the outputs bin, man but none called out. Name one in its installable, such as #sandbox.bin.',
    })
  })

  test('a build without a result for a component is refused', async () => {
    await expect(build({ stdout: '[]' }).paths).rejects.toMatchObject({
      code: 'output-invalid',
      text: expect.stringContaining('has no output'),
    })
  })
})
