import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { canonicalJson } from '#domain/manifest/canonical'
import { manifestEnvironment } from '#domain/manifest/environment'
import { releaseId } from '#domain/manifest/release-id'
import { realRunner } from '#tools/run/real'
import { cycloneDx } from '#domain/sbom/cyclonedx'
import { testRepository } from '../tools/git/repository.ts'
import { HYPERVISOR, LIBRARY, sampleInventory, sampleRelease, SANDBOX } from '../domain/manifest/sample.ts'
import { testWorld, type TestWorldOptions } from './world.ts'

const { manifest, bytes } = sampleRelease()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-cli-'))
  await writeFile(join(folder, 'manifest.json'), bytes)
  await writeFile(join(folder, 'inventory.json'), canonicalJson(sampleInventory))
  await writeFile(join(folder, 'edited.json'), `${bytes}\n`)
  await writeFile(
    join(folder, 'grind-to-prod.yml'),
    'application: choiros\ncomponents: { c: { installable: .#c, links: {} } }\nprefix: /opt/a\nhosts: { prod: { address: deploy@h } }\n',
  )
})
afterAll(() => rm(folder, { recursive: true }))

async function run(words: readonly string[], options: TestWorldOptions = {}) {
  const world = testWorld({ directory: folder, ...options })
  const exitCode = await main(words, world)
  return { exitCode, ...world.written() }
}

describe('usage', () => {
  test('--help prints to standard output with status 0', async () => {
    const { exitCode, stdout, stderr } = await run(['--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    for (const name of ['build-manifest', 'manifest', 'cache-check', 'promote', 'rollback', 'status', 'snapshot', 'host', 'completion'])
      expect(stdout).toContain(`\n  ${name} `)
  })

  test.each([
    { words: ['promot'], expected: "error: unknown command 'promot' (Did you mean promote?).\nhint: " },
    { words: ['promote', 'prod'], expected: "error: required option '--manifest <manifest>' not specified" },
    { words: ['ledger'], expected: "error: missing required argument 'host'" },
    { words: ['ledger', 'prod', 'more'], expected: 'error: too many arguments' },
    { words: ['manifest', 'x', '--format', 'xml'], expected: "error: option '--format <format>' argument 'xml' is invalid" },
    { words: ['build-manifest', '--refs', 'main'], expected: "error: unknown option '--refs' (Did you mean --ref?).\nhint: " },
  ])('the command line $words is refused with status 2', async ({ words, expected }) => {
    const { exitCode, stdout, stderr } = await run(words)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(expected)
  })

  test('a usage error with --json is one JSON document', async () => {
    const { exitCode, stdout } = await run(['promote', 'prod', '--json'])
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'usage',
        message: `required option '--manifest <manifest>' not specified.`,
        hint: 'Run "grind-to-prod promote --help".',
      },
    })
  })
})

describe('manifest', () => {
  test('manifest prints the components as a table', async () => {
    const { exitCode, stdout, stderr } = await run(['manifest', 'manifest.json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "release      be47472211a875d97e143b5b46724aa5c5a2b9ca641b0c955bb6ce4eaf94b308
      application  choiros
      source       github.com/owner/choiros cccccccccccccccccccccccccccccccccccccccc
      committed    2026-01-05T01:00:00Z
      system       x86_64-linux
      prefix       /opt/choiros
      manifest     /nix/store/b87j2ay64714i2g497n5ghjgfwdxbzhc-choiros-release.json
      closure      3 paths, 350 bytes, b428896b8b736122a39012b5fc9837fe3c711d9c5c22502193dd940757bb565a
      units        hypervisor.service
      health       hypervisor

      component  hypervisor        ./hypervisor#hypervisor  /nix/store/0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-hypervisor
        link     hypervisor        bin/hypervisor           /opt/choiros/bin/hypervisor
        link     hypervisor-admin  bin/admin                /opt/choiros/bin/hypervisor-admin
      component  sandbox           ./sandbox#sandbox        /nix/store/1c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-sandbox
        link     sandbox           bin/sandbox              /opt/choiros/bin/sandbox
      "
    `)
  })

  test('manifest --component prints one component', async () => {
    const { stdout } = await run(['manifest', 'manifest.json', '--component', 'hypervisor', '--format', 'env'])
    const { storePath } = manifest.components['hypervisor']!
    expect(stdout.split('\n')).toContain(`HYPERVISOR_PATH=${storePath}`)
    expect(stdout).not.toContain('SANDBOX')
    const table = await run(['manifest', 'manifest.json', '--component', 'hypervisor'])
    expect(table.stdout).toMatch(/^component {2}hypervisor .*\n {2}link/)
    const json = await run(['manifest', 'manifest.json', '--component', 'hypervisor', '--json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ releaseId: releaseId(bytes), component: 'hypervisor', facts: { storePath } })
  })

  test.each([
    { component: 'hypervizor', says: 'Did you mean hypervisor?' },
    { component: 'database', says: 'It has ' },
    { component: 'constructor', says: 'It has ' },
  ])('manifest --component refuses a component that is not in the manifest: $component', async ({ component, says }) => {
    const { exitCode, stderr, stdout } = await run(['manifest', 'manifest.json', '--component', component])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(`error: The manifest has no component "${component}".\nhint: ${says}`)
  })

  test('manifest --format env prints exactly these lines', async () => {
    const { stdout } = await run(['manifest', '.', '--format', 'env'])
    const path = /^MANIFEST_PATH=(.*)$/m.exec(stdout)?.[1] ?? ''
    expect(path).toMatch(/^\/nix\/store\/[0-9a-z]{32}-choiros-release\.json$/)
    expect(stdout).toBe(manifestEnvironment(manifest, path))
  })

  test.each([['--json'], ['--format', 'json']])('manifest prints JSON by %s, on one line', async (...words) => {
    const { stdout } = await run(['manifest', 'manifest.json', ...words])
    expect(stdout.indexOf('\n')).toBe(stdout.length - 1)
    expect(JSON.parse(stdout)).toEqual({ releaseId: releaseId(bytes), manifestPath: expect.any(String), manifest })
  })

  test('manifest prints a bill of materials, which needs the inventory', async () => {
    await mkdir(join(folder, 'alone'))
    await writeFile(join(folder, 'alone', 'manifest.json'), bytes)
    const without = await run(['manifest', 'alone', '--format', 'cyclonedx'])
    expect(without).toMatchObject({ exitCode: 2, stdout: '' })
    expect(without.stderr).toContain('There is no inventory.json beside')
    const { stdout } = await run(['manifest', 'manifest.json', '--format', 'cyclonedx'])
    const [, manifestPath = ''] = /"bom-ref": "(\/nix\/store\/[^"]*-choiros-release.json)"/.exec(stdout) ?? []
    expect(stdout).toBe(cycloneDx({ manifest, manifestPath, inventory: sampleInventory }))
    const json = await run(['manifest', 'manifest.json', '--format', 'cyclonedx', '--json'])
    expect(JSON.parse(json.stdout)).toEqual({ releaseId: releaseId(bytes), sbom: JSON.parse(stdout) })
    const component = await run(['manifest', 'manifest.json', '--format', 'cyclonedx', '--component', 'hypervisor'])
    expect(component).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('hint: Remove --component.') })
  })

  test.each([
    { name: 'that is missing', file: 'nope.json', code: 'manifest-missing' },
    { name: 'that was edited', file: 'edited.json', code: 'manifest-invalid' },
  ])('a manifest $name ends with status 2, a sentence and a hint, also as JSON', async ({ file, code }) => {
    const plain = await run(['manifest', file])
    expect(plain).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(/^error: [^\n]+\nhint: [^\n]+\n$/) })
    const json = await run(['manifest', file, '--json'])
    expect(json.exitCode).toBe(2)
    const [message, hint] = plain.stderr.split('\n').map((line) => line.replace(/^(?:error|hint): /, ''))
    expect(JSON.parse(json.stdout)).toEqual({ error: { code, message, hint } })
  })
})

describe('build-manifest', () => {
  test('a refusal of build-manifest has its code and status, from a real repository', async () => {
    using repository = testRepository()
    repository.write('new', 'x')
    const { exitCode, stdout, stderr } = await run(['build-manifest', '--directory', repository.work, '--json'], { runner: realRunner })
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'dirty-tree' } })
    expect(stderr).toMatch(/^Checking the source\nerror: The working tree has uncommitted changes: "new"/)
  })

  test('a missing program is named, with what to do', async () => {
    const runner = {
      ...realRunner,
      run: (command: Parameters<typeof realRunner.run>[0]) => realRunner.run({ ...command, argv: ['/nonexistent/git'] }),
    }
    const { exitCode, stderr } = await run(['build-manifest'], { runner })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('error: /nonexistent/git cannot be started (ENOENT).\nhint: Install it, or add its folder to PATH.\n')
  })
})

const settings = (substituters: string[]) => ({
  when: ['nix', 'config'],
  stdout: JSON.stringify({ substituters: { value: substituters } }),
})
const asks = (store: string) => (argv: readonly string[]) => argv.includes(store)

describe('cache-check', () => {
  test('cache-check prints a row for each substituter, and the paths that are in none', async () => {
    const answers = [
      settings(['https://a', 'https://b', 'https://a']),
      {
        when: asks('https://a'),
        stdout: JSON.stringify({
          [SANDBOX]: { narSize: 100, downloadSize: 40 },
          [LIBRARY]: { narSize: 50, downloadSize: 20 },
          [HYPERVISOR]: null,
        }),
      },
      { when: asks('https://b'), status: 1, stderr: 'error: unable to download\n' },
    ]
    const { exitCode, stdout, stderr } = await run(['cache-check', 'manifest.json'], { answers })
    expect(exitCode).toBe(0)
    expect(stdout.split('\n')).toEqual([
      'The closure has 3 paths, 350 bytes.',
      'https://a: has 2 paths, 150 bytes (60 bytes to download); does not have 1 path, 200 bytes',
      'https://b: cannot be queried: nix path-info ended with status 1: error: unable to download',
      'In no substituter: 1 path',
      `  ${HYPERVISOR}`,
      '',
    ])
    expect(stderr).toMatch(/^warning: https:\/\/b cannot be queried/)
    const json = JSON.parse((await run(['cache-check', '.', '--json'], { answers })).stdout)
    expect(json).toMatchObject({ closure: { paths: 3, narBytes: 350 }, nowhere: [HYPERVISOR] })
    expect(json.substituters).toHaveLength(2)
  })

  test('cache-check asks the store for the closure when there is no inventory', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'grind-to-prod-cli-'))
    await writeFile(join(alone, 'release.json'), bytes)
    const infos = Object.fromEntries(sampleInventory.paths.map(({ path, ...info }) => [path, info]))
    const answers = [settings([]), { when: (argv: readonly string[]) => argv.includes('--recursive'), stdout: JSON.stringify(infos) }]
    const { stdout } = await run(['cache-check', 'release.json'], { directory: alone, answers })
    await rm(alone, { recursive: true })
    expect(stdout).toContain('The closure has 3 paths, 350 bytes.\nNo substituter is configured.\nIn no substituter: 3 paths\n')
  })
})

describe('commands that go to a host', () => {
  test.each([['promote', '--manifest', 'manifest.json'], ['rollback'], ['status']])(
    'a mistake in the configuration ends %s with status 2',
    async (name, ...words) => {
      const { exitCode, stderr } = await run([name, 'prod', ...words])
      expect(exitCode).toBe(2)
      expect(stderr).toMatch(/^error: grind-to-prod\.yml:4:16: hosts\.prod\.hostKey is missing/)
    },
  )

  test('a missing configuration ends with status 2', async () => {
    const { exitCode, stderr } = await run(['status', 'prod', '--directory', '/nonexistent'])
    expect(exitCode).toBe(2)
    expect(stderr).toBe(
      'error: There is no grind-to-prod.yml in "/nonexistent".\nhint: Run this in the folder of the application, or name it with --directory; "grind-to-prod init" writes one.\n',
    )
  })
})

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('completion prints a script for %s', async (shell) => {
    const { exitCode, stdout } = await run(['completion', shell])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/ complete (?:bash )?-- /)
  })

  test('completion refuses an unknown shell', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("'tcsh' is invalid") })
  })
})
