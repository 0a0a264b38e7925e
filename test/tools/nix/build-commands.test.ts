import { BUILD_LIMIT, NETWORK_LIMIT } from '#tools/run/limits'
import { describe, expect, test } from 'vitest'
import { buildCommand, parseBuilt, parseBuildPlan, planBuildCommand } from '#tools/nix/build'
import { evaluateCommand, flakeReference, systemCommand } from '#tools/nix/flake'
import { parseHeld, queryCacheCommand } from '#tools/nix/query-cache'
import { parseRegistered, registerTextCommand } from '#tools/nix/register-text'
import { parseSubstituters, showConfigCommand } from '#tools/nix/show-config'

const COMMIT = 'c'.repeat(40)
const PATH = '/nix/store/7yny0bmx1qyx6fgsp1sr2gkcrvrzd7lc-sandbox'
const DERIVATION = '/nix/store/xcvb9qwjqj3bpniyqw36vcqiabmp4qr2-sandbox.drv'
const PURE = [
  '--extra-experimental-features',
  'nix-command flakes',
  '--option',
  'pure-eval',
  'true',
  '--option',
  'accept-flake-config',
  'false',
  '--no-update-lock-file',
]

test.each([
  ['sandbox', 'sandbox', `git+file:///srv/choiros?rev=${COMMIT}&shallow=1&dir=sandbox#sandbox`],
  ['a/b', 'c.d', `git+file:///srv/choiros?rev=${COMMIT}&shallow=1&dir=a%2Fb#c.d`],
  ['', 'default', `git+file:///srv/choiros?rev=${COMMIT}&shallow=1#default`],
])('the flake reference of the folder "%s" and the attribute %s names the commit', (folder, attribute, expected) => {
  expect(flakeReference({ root: '/srv/choiros', commit: COMMIT, folder }, attribute)).toBe(expected)
})

test('a flake reference has the submodules and the files of Git LFS if asked to', () => {
  const flake = { root: '/srv/choiros', commit: COMMIT, folder: 'api' }
  expect(flakeReference({ ...flake, submodules: true, lfs: true }, 'x')).toBe(
    `git+file:///srv/choiros?rev=${COMMIT}&shallow=1&submodules=1&lfs=1&dir=api#x`,
  )
  expect(flakeReference({ ...flake, submodules: false, lfs: false }, 'x')).toBe(flakeReference(flake, 'x'))
})

test('a flake reference quotes paths that need quoting in a URL, and a space as Nix reads it', () => {
  expect(flakeReference({ root: '/srv/a b#c?d%', commit: COMMIT, folder: 'a b+c&é' }, 'x')).toBe(
    `git+file:///srv/a%20b%23c%3Fd%25?rev=${COMMIT}&shallow=1&dir=a%20b%2Bc%26%C3%A9#x`,
  )
})

const onStderrLine = () => undefined

describe('commands', () => {
  test.each([
    {
      name: 'evaluate',
      command: evaluateCommand('git+file:///r#x'),
      argv: ['nix', 'path-info', ...PURE, '--derivation', '--', 'git+file:///r#x'],
    },
    {
      name: 'evaluate afresh',
      command: evaluateCommand('git+file:///r#x', true),
      argv: ['nix', 'path-info', ...PURE, '--option', 'eval-cache', 'false', '--derivation', '--', 'git+file:///r#x'],
    },
    { name: 'plan', command: planBuildCommand(['a', 'b']), argv: ['nix', 'build', ...PURE, '--dry-run', '--', 'a', 'b'] },
    { name: 'system', command: systemCommand, argv: ['nix-instantiate', '--eval', '--json', '--expr', 'builtins.currentSystem'] },
    {
      name: 'settings',
      command: showConfigCommand,
      argv: ['nix', 'config', 'show', '--extra-experimental-features', 'nix-command', '--json'],
    },
  ])('the command $name only reads', ({ command, argv }) => expect(command).toEqual({ argv, effect: 'read', timeout: expect.any(Number) }))

  test('the command of a build', () => {
    const build = { references: ['a', 'b'], outLink: '/tmp/result', onStderrLine }
    const after = ['--json', '--log-format', 'internal-json', '--out-link', '/tmp/result', '--', 'a', 'b']
    expect(buildCommand({ ...build, afresh: false })).toEqual({
      argv: ['nix', 'build', ...PURE, ...after],
      effect: 'write',
      timeout: BUILD_LIMIT,
      onStderrLine,
    })
    expect(buildCommand({ ...build, afresh: true }).argv).toEqual(['nix', 'build', ...PURE, '--option', 'eval-cache', 'false', ...after])
  })

  test('the command that registers a path passes values as arguments, never as Nix source', () => {
    const { argv, effect } = registerTextCommand('a-release.json', '/tmp/"; evil', [PATH])
    expect(effect).toBe('write')
    expect(argv.slice(0, -1)).toEqual([
      'nix-instantiate',
      '--eval',
      '--read-write-mode',
      '--json',
      '--argstr',
      'name',
      'a-release.json',
      '--argstr',
      'file',
      '/tmp/"; evil',
      '--argstr',
      'references',
      `["${PATH}"]`,
      '--expr',
    ])
    expect(argv.at(-1)).not.toContain('evil')
  })

  test('the commands that query a cache', () => {
    expect(queryCacheCommand('https://cache.example', [PATH, DERIVATION])).toEqual({
      argv: [
        'nix',
        'path-info',
        '--extra-experimental-features',
        'nix-command',
        '--refresh',
        '--option',
        'connect-timeout',
        '10',
        '--option',
        'download-attempts',
        '2',
        '--store',
        'https://cache.example',
        '--json',
        '--stdin',
      ],
      input: `${PATH}\n${DERIVATION}\n`,
      effect: 'read',
      timeout: NETWORK_LIMIT,
    })
  })
})

describe('what nix prints', () => {
  test('the built outputs are parsed from nix build', () => {
    const stdout = JSON.stringify([{ drvPath: DERIVATION, outputs: { out: PATH }, startTime: 1795421135, stopTime: 1795421135 }])
    expect(parseBuilt(stdout)).toEqual(new Map([[DERIVATION, { out: PATH }]]))
  })

  test('the plan is parsed from a dry run of nix build', () => {
    const stderr = `warning: something\nthese 2 derivations will be built:\n  ${DERIVATION}\n  ${DERIVATION}\nthese 1 paths will be fetched (1.00 MiB download, 2.00 MiB unpacked):\n  ${PATH}\nother\n  ${PATH}\n`
    expect(parseBuildPlan(stderr)).toEqual({ build: [DERIVATION, DERIVATION], fetch: [PATH] })
    expect(
      parseBuildPlan(`this derivation will be built:\n  ${DERIVATION}\nthis path will be fetched (0.1 MiB download):\n  ${PATH}\n`),
    ).toEqual({
      build: [DERIVATION],
      fetch: [PATH],
    })
    expect(parseBuildPlan('')).toEqual({ build: [], fetch: [] })
  })

  test('the registered path is parsed from nix eval', () => {
    expect(parseRegistered(`"${PATH}"\n`)).toBe(PATH)
    expect(() => parseRegistered('"/tmp/x"\n')).toThrow(/is not a store path/)
  })

  test('the substituters are parsed in their order', () => {
    expect(
      parseSubstituters(JSON.stringify({ substituters: { value: ['https://a', 'file:///b'], defaultValue: [] }, system: { value: 'x' } })),
    ).toEqual(['https://a', 'file:///b'])
  })

  test('the paths of a cache are parsed; only some stores give download sizes', () => {
    const stdout = JSON.stringify({
      [PATH]: { narSize: 5688, downloadSize: 2444, url: 'nar/x' },
      [`${PATH}-2`]: { narSize: 1 },
      [`${PATH}-3`]: null,
    })
    expect(parseHeld(stdout)).toEqual(
      new Map([
        [PATH, { narSize: 5688, downloadSize: 2444 }],
        [`${PATH}-2`, { narSize: 1, downloadSize: undefined }],
      ]),
    )
  })
})
