import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { driftReportSchema } from '#domain/drift/finding'
import { snapshotEnvironment } from '#domain/snapshot/env'
import { snapshotText } from '#domain/snapshot/parse'
import { baseSnapshot, edited } from '../../domain/drift/base.ts'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { testWorld, type TestWorldOptions } from '../world.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-diff-'))
  const files = {
    'a.json': snapshotText(baseSnapshot),
    'a.env': snapshotEnvironment(baseSnapshot),
    'same.json': snapshotText(edited([])),
    'older-nix.json': snapshotText(edited([[['nix', 'version'], '2.3.18']])),
    'restarted.json': snapshotText(edited([[['units', 'hypervisor.service', 'restarts'], 1]])),
    'after.json': snapshotText({ ...baseSnapshot, nix: { ...baseSnapshot.nix, version: '\u00a0[31m' } }),
    'other.json': snapshotText(edited([[['application'], 'other']])),
    'broken.json': '{',
    'no-snapshot.json': '{}',
    'manifest.json': Buffer.from(sampleRelease().bytes).toString(),
    'grind-to-prod.yml':
      'application: choiros\ncomponents: { c: { installable: .#c, links: {} } }\nprefix: /opt/a\nsnapshot: { mayDiffer: [nix.version] }\n',
  }
  for (const [name, text] of Object.entries(files)) if (name !== 'grind-to-prod.yml') await writeFile(join(folder, name), text)
  await writeFile(join(folder, 'config-text'), files['grind-to-prod.yml'])
})
afterAll(() => rm(folder, { recursive: true }))

async function run(words: readonly string[], options: TestWorldOptions = {}) {
  const world = testWorld({ directory: folder, ...options })
  const exitCode = await main(['snapshot-diff', ...words], world)
  return { exitCode, ...world.written() }
}

describe('the exit code says whether there is drift', () => {
  test.each([
    { words: ['a.json', 'same.json'], expected: 0 },
    { words: ['a.env', 'a.json'], expected: 0 },
    { words: ['a.json', 'older-nix.json'], expected: 3 },
    { words: ['a.json', 'same.json', 'older-nix.json'], expected: 3 },
    { words: ['a.json', 'older-nix.json', '--fail-on', 'error'], expected: 0 },
    { words: ['a.json', 'restarted.json'], expected: 0 },
    { words: ['a.json', 'restarted.json', '--fail-on', 'note'], expected: 3 },
    { words: ['a.json', '--manifest', 'manifest.json'], expected: 3 },
  ])('snapshot-diff $words exits with $expected', async ({ words, expected }) => {
    const { exitCode, stderr } = await run(words)
    expect({ exitCode, stderr }).toEqual({ exitCode: expected, stderr: '' })
  })
})

describe('what cannot be compared is said in one sentence, with status 2', () => {
  test.each([
    {
      words: ['a.json'],
      expected: 'error: There is one snapshot, and nothing to compare it with.\nhint: Name another one, or a manifest with --manifest.\n',
    },
    {
      words: ['a.json', 'none.json'],
      expected: /^error: The snapshot ".*\/none\.json" is missing\.\nhint: Take one with: grind-to-prod snapshot HOST --output FILE\.\n$/,
    },
    {
      words: ['a.json', 'broken.json'],
      expected: /^error: ".*\/broken\.json" is not JSON\.\nhint: Take the snapshot again, and copy the complete file\.\n$/,
    },
    { words: ['a.json', 'no-snapshot.json'], expected: /no-snapshot\.json": In the snapshot, schemaVersion is missing; add it\.\n/ },
    {
      words: ['a.json', 'other.json'],
      expected: /prod-b is of application other, but prod-a is of choiros\.\nhint: Compare hosts of one application\.\n$/,
    },
    { words: ['a.json', 'same.json', '--format', 'xml'], expected: /argument 'xml' is invalid/ },
    { words: ['a.json', 'same.json', '--directory', '.'], expected: /There is no grind-to-prod\.yml in/ },
    {
      words: ['a.json', 'same.json', '--output', 'none/report'],
      expected:
        /none\/report cannot be written: its folder is not there\.\nhint: Make the folder, or choose another place with --output\.\n$/,
    },
  ])('snapshot-diff $words is refused in one sentence, with status 2', async ({ words, expected }) => {
    const { exitCode, stdout, stderr } = await run(words)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })
})

describe('the forms', () => {
  test.each([['--json'], ['--format', 'json']])('snapshot-diff %s %s prints one document by the schema', async (...words) => {
    const { exitCode, stdout } = await run(['a.json', 'older-nix.json', ...words])
    expect(exitCode).toBe(3)
    expect(driftReportSchema.parse(JSON.parse(stdout))).toMatchObject({
      worst: 'warning',
      findings: [{ field: 'nix.version', hosts: ['prod-b'] }],
    })
  })

  test.each([
    { format: 'table', expected: /^If hashes differ[^]*\nwarning {2}system-drift {2}prod-b/ },
    { format: 'markdown', expected: /^## Drift of choiros\n/ },
    { format: 'sarif', expected: /"version": "2\.1\.0"/ },
    { format: 'html', expected: /^<!doctype html>/ },
  ])('snapshot-diff prints $format', async ({ format, expected }) => {
    const { exitCode, stdout } = await run(['a.json', 'older-nix.json', '--format', format])
    expect(exitCode).toBe(3)
    expect(stdout).toMatch(expected)
  })

  test.each(['table', 'markdown', 'json', 'sarif', 'html'])(
    'snapshot-diff writes %s into a file, and the summary to standard output',
    async (format) => {
      const { exitCode, stdout } = await run(['a.json', 'older-nix.json', '--format', format, '--output', 'report'])
      expect(exitCode).toBe(3)
      expect(stdout.split('\n').slice(2)).toEqual([
        '1 host compared with prod-a: 0 errors, 1 warning, 0 notes.',
        `Written to ${join(folder, 'report')}`,
        '',
      ])
      expect(await readFile(join(folder, 'report'), 'utf8')).toBe((await pretty(format)).stdout)
    },
  )

  async function pretty(format: string) {
    const printed = await run(['a.json', 'older-nix.json', '--format', format])
    return format === 'json' ? { stdout: `${JSON.stringify(JSON.parse(printed.stdout), null, 2)}\n` } : printed
  }

  test('snapshot-diff names two snapshots of one host after their files', async () => {
    const { stdout } = await run(['a.json', 'after.json', '--json'])
    const { reference, hosts } = driftReportSchema.parse(JSON.parse(stdout))
    expect([reference.name, ...hosts.map(({ name }) => name)]).toEqual(['prod-a (a.json)', 'prod-a (after.json)'])
  })
})

describe('colours', () => {
  test.each<{ name: string; isTerminal: boolean; environment: Record<string, string>; expected: boolean }>([
    { name: 'on a terminal', isTerminal: true, environment: {}, expected: true },
    { name: 'not into a pipe', isTerminal: false, environment: {}, expected: false },
    { name: 'not when they are unwanted', isTerminal: true, environment: { NO_COLOR: '1' }, expected: false },
  ])('snapshot-diff prints colours only on a terminal: $name', async ({ isTerminal, environment, expected }) => {
    const world = testWorld({ directory: folder, environment })
    const stdout = Object.assign(world.stdout, { isTTY: isTerminal })
    await main(['snapshot-diff', 'a.json', 'older-nix.json'], { ...world, stdout })
    expect(world.written().stdout.includes('\u001b[3')).toBe(expected)
  })
})

test('snapshot-diff reads the permitted differences from the configuration of the folder', async () => {
  await writeFile(join(folder, 'grind-to-prod.yml'), await readFile(join(folder, 'config-text')))
  try {
    const { exitCode, stdout } = await run(['a.json', 'older-nix.json'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('1 host compared with prod-a: no drift. 1 declared difference ignored.')
  } finally {
    await rm(join(folder, 'grind-to-prod.yml'))
  }
})
