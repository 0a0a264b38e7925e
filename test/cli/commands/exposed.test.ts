import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { main } from '#cli/main'
import { canonicalJson, canonicalRecord } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { AttemptRecord } from '#domain/protocol/record'
import { packArchive } from '#tools/files/tar-archive'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { LIBRARY, sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { ledgerOf, printedLedger } from '../../verbs/evidence-folder.ts'
import { testWorld } from '../world.ts'

const folder = mkdtempSync(join(tmpdir(), 'exposed-'))
const { bytes } = sampleRelease()
const id = releaseId(bytes)
const records = [
  sampleRecord({ application: 'choiros', releaseId: id, attempt: '00000000-0000-4000-8000-000000000001' }),
  sampleRecord({
    application: 'choiros',
    releaseId: 'f'.repeat(64),
    previousRelease: id,
    attempt: '00000000-0000-4000-8000-000000000002',
    startedAt: '2026-02-01T00:00:00.000Z',
    finishedAt: '2026-02-01T00:00:05.000Z',
  }),
]

beforeAll(() => {
  for (const name of ['archive/run-1/release', 'archive/prod', 'archive/prod-b', 'empty'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'archive/run-1/release/manifest.json'), bytes)
  writeFileSync(join(folder, 'archive/run-1/release/inventory.json'), canonicalJson(sampleInventory))
  writeFileSync(join(folder, 'archive/prod/ledger.ndjson'), ledgerOf(records))
  const other = printedLedger([{ ...records[0]!, host: 'prod-b' }])
  writeFileSync(join(folder, 'archive/prod-b/ledger-of-june.json'), JSON.stringify({ ...other, host: 'prod-b' }))
})

async function run(...words: string[]) {
  const world = testWorld({ directory: folder })
  const exitCode = await main(['exposed', ...words], world)
  return { exitCode, ...world.written() }
}

it('exposed lists the hosts that ran a package, and since when', async () => {
  const { exitCode, stdout } = await run('library', '--evidence', 'archive')
  expect(exitCode).toBe(0)
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^host +application +release +commit +from +to$/),
    expect.stringMatching(/^prod-b +choiros +[0-9a-f]{12} +c{12} +2026-01-01T00:00:00\.000Z +still at 2026-01-01T00:00:01\.000Z$/),
    expect.stringMatching(/^prod +choiros +[0-9a-f]{12} +c{12} +2026-01-01T00:00:00\.000Z +2026-02-01T00:00:05\.000Z$/),
    'What still runs on prod-b is known until 2026-01-01T00:00:01.000Z, the newest record of "prod-b/ledger-of-june.json".',
    `  ${LIBRARY}`,
    'Searched: 1 release and 2 ledgers.',
    `Unknown for 1 release that ran, without an undamaged inventory here: ${'f'.repeat(12)}.`,
    '',
  ])
})

it.each([
  { words: ['--path', LIBRARY], count: 2 },
  { words: ['--commit', 'c'.repeat(40)], count: 2 },
  { words: ['library@>1'], count: 0 },
  { words: ['librar'], count: 0 },
])('exposed $words --json has the records that prove it', async ({ words, count }) => {
  const { stdout } = await run(...words, '--evidence', 'archive', '--json')
  const { exposures } = JSON.parse(stdout)
  expect(exposures).toHaveLength(count)
  for (const exposure of exposures) expect(exposure).toMatchObject({ releaseId: id, startedBy: records[0]!.attempt })
  const still = { time: '2026-01-01T00:00:01.000Z', ledger: '"prod-b/ledger-of-june.json"' }
  expect(exposures.map(({ asOf }: { asOf: unknown }) => asOf)).toEqual(count === 0 ? [] : [null, still].toReversed())
})

it.each([
  { of: 'a printed ledger', name: 'ledger.json', text: (some: typeof records) => JSON.stringify({ ...printedLedger(some), host: 'prod' }) },
  { of: "a host's own file", name: 'ledger.ndjson', text: (some: typeof records) => ledgerOf(some) },
])('exposed --commit finds a commit that records of $of name, although no manifest of it is here', async ({ name, text }) => {
  const at = (commit: string) => ({ commit: commit.repeat(40), commitTime: '2026-01-01T00:00:00.000Z' })
  const some = [
    { ...records[0]!, releaseCommit: at('d') },
    { ...records[1]!, releaseCommit: at('e'), previousCommit: at('d') },
  ]
  const evidence = mkdtempSync(join(folder, 'recorded-'))
  writeFileSync(join(evidence, name), text(some))
  const { stdout } = await run('--commit', 'd'.repeat(7), '--evidence', evidence, '--json')
  const found = { releaseId: id, commit: 'd'.repeat(40), paths: [] }
  expect(JSON.parse(stdout)).toMatchObject({ exposures: [{ ...found, host: 'prod' }], releases: [found], unknownReleases: [] })
  expect((await run('--commit', 'a'.repeat(7), '--evidence', evidence)).stdout).toBe('No host ran it, by 0 releases and 1 ledger.\n')
  expect((await run('library', '--evidence', evidence)).stdout).toContain(
    'Unknown for 2 releases that ran, without an undamaged inventory here',
  )
})

it('exposed --commit finds the commit of a release that was replaced by the first record', async () => {
  const evidence = mkdtempSync(join(folder, 'replaced-'))
  const previousCommit = { commit: 'd'.repeat(40), commitTime: '2026-01-01T00:00:00.000Z' }
  writeFileSync(join(evidence, 'ledger.ndjson'), ledgerOf([{ ...records[1]!, previousCommit }]))
  const { stdout } = await run('--commit', 'd'.repeat(7), '--evidence', evidence)
  expect(stdout).toMatch(/prod +choiros +[0-9a-f]{12} +d{12} +before the ledger/)
  expect(stdout).toMatch(/Unknown for 1 release that ran, without a manifest here and a commit in the records: f{12}\./)
})

it.each([{ words: [] }, { words: ['--evidence', 'empty'] }])(
  'exposed $words does not answer by a folder without any evidence, and names what to give',
  async ({ words }) => {
    const world = testWorld({ directory: words.length === 0 ? join(folder, 'empty') : folder })
    const exitCode = await main(['exposed', 'library', ...words], world)
    const { stdout, stderr } = world.written()
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/no evidence that can be read in .*empty/)
    expect(stderr).toMatch(/"grind-to-prod bundle".*"grind-to-prod ledger export"/)
  },
)

it.each([
  { words: [], expected: 'exposed searches for one thing' },
  { words: ['library', '--commit', 'c'.repeat(40)], expected: 'exposed searches for one thing' },
  { words: ['a@'], expected: 'is not a package' },
  { words: ['library', '--evidence', 'nowhere'], expected: 'There is no file or folder' },
])('exposed $words ends with status 2', async ({ words, expected }) => {
  expect(await run(...words)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(expected) })
})

it('exposed names a ledger in a file of its own as it was given', async () => {
  writeFileSync(join(folder, 'bad.txt'), ledgerOf(records).replace('tester', 'texter'))
  expect((await run('library', '--evidence', 'bad.txt')).stdout).toContain('The ledger "bad.txt" is not consistent: line 2 does not carry')
  writeFileSync(
    join(folder, 'good.txt'),
    ledgerOf([{ ...records[0]!, releaseCommit: { commit: 'd'.repeat(40), commitTime: '2026-01-01T00:00:00.000Z' } }]),
  )
  const { stdout } = await run('--commit', 'd'.repeat(40), '--evidence', 'good.txt', '--json')
  expect(JSON.parse(stdout).exposures).toMatchObject([{ asOf: { ledger: '"good.txt"' } }])
})

it('exposed names a ledger that contradicts itself or cannot be read as a gap, and warns of a release', async () => {
  const broken = join(folder, 'broken')
  mkdirSync(broken)
  writeFileSync(join(broken, 'ledger.ndjson'), ledgerOf(records).replace('tester', 'texter'))
  writeFileSync(join(broken, 'ledger.json'), '{}')
  writeFileSync(join(broken, 'manifest.json'), '{}')
  writeFileSync(join(broken, 'inventory.json'), '"-library"')
  const { exitCode, stdout, stderr } = await run('library', '--evidence', 'broken')
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^No host is known to have run it, /)
  expect(stdout).toMatch(/The ledger "ledger\.ndjson" is not consistent: line 2 does not carry the digest/)
  expect(stdout).toMatch(/The ledger "ledger\.json" was ignored: /)
  expect(stderr).toMatch(/The release of ".*manifest\.json" was ignored/)
})

const renamed = canonicalJson(sampleInventory).replaceAll('-library', '-libraty')

it.each([
  { damage: 'another name in place of the package', text: renamed, why: "The inventory's digest is" },
  { damage: 'no path', text: '{"paths":[]}', why: 'has no schemaVersion' },
  { damage: 'no byte', text: '', why: 'is not JSON' },
  { damage: 'a text that is not JSON', text: 'garbage', why: 'is not JSON' },
])('exposed never answers that no host ran it by an inventory with $damage', async ({ text, why }) => {
  const evidence = mkdtempSync(join(folder, 'damaged-'))
  writeFileSync(join(evidence, 'manifest.json'), bytes)
  writeFileSync(join(evidence, 'inventory.json'), text)
  writeFileSync(join(evidence, 'ledger.ndjson'), ledgerOf(records.slice(0, 1)))
  for (const words of [['library'], ['library@<2'], ['--path', LIBRARY]]) {
    const { stdout, stderr } = await run(...words, '--evidence', evidence)
    expect(stdout).toMatch(/^No host is known to have run it, by 1 release and 1 ledger\.\n/)
    expect(stdout).toContain(`Unknown for 1 release that ran, without an undamaged inventory here: ${id.slice(0, 12)}.`)
    expect(stderr).toMatch(new RegExp(`The release of ".*manifest\\.json" was ignored: .*${why}`))
    expect(JSON.parse((await run(...words, '--evidence', evidence, '--json')).stdout)).toMatchObject({ unknownReleases: [id] })
  }
})

const cut = (total: number) => {
  const printed = { ...printedLedger(records), host: 'prod' }
  return JSON.stringify({ ...printed, total, entries: printed.entries.filter(({ line }) => line > 1) })
}

it('exposed answers that lines are missing at the ends of a ledger', async () => {
  const evidence = mkdtempSync(join(folder, 'cut-'))
  writeFileSync(join(evidence, 'ledger.json'), cut(3))
  const gaps = [
    'The ledger "ledger.json" begins at line 2, and what was before it is unknown.',
    'The ledger "ledger.json" ends at line 2 of 3, and what was since is unknown.',
  ]
  const { stdout } = await run('--commit', 'a'.repeat(7), '--evidence', evidence)
  expect(stdout).toMatch(/^No host is known to have run it, by 0 releases and 1 ledger\.\n/)
  expect(stdout).toContain(`This answer may be incomplete: what ran by the missing lines is not in it.\n  ${gaps.join('\n  ')}\n`)
  expect(JSON.parse((await run('library', '--evidence', evidence, '--json')).stdout)).toMatchObject({ gaps })
  rmSync(join(evidence, 'ledger.json'))
  writeFileSync(join(evidence, 'ledger.ndjson'), ledgerOf(records).split('\n').slice(1).join('\n'))
  expect((await run('library', '--evidence', evidence)).stdout).toContain(
    'line 1 is the first, and names one before it: lines were removed',
  )
})

it('exposed takes the longest copy of a ledger, and names two of which neither has all of the other', async () => {
  const evidence = mkdtempSync(join(folder, 'copies-'))
  mkdirSync(join(evidence, 'release'))
  writeFileSync(join(evidence, 'release/manifest.json'), bytes)
  writeFileSync(join(evidence, 'release/inventory.json'), canonicalJson(sampleInventory))
  writeFileSync(join(evidence, 'ledger-1.ndjson'), ledgerOf(records.slice(0, 1)))
  writeFileSync(join(evidence, 'ledger-2.ndjson'), ledgerOf(records))
  writeFileSync(join(evidence, 'ledger-3.json'), cut(2))
  const json = async () => JSON.parse((await run('library', '--evidence', evidence, '--json')).stdout)
  expect(await json()).toMatchObject({ exposures: [{ to: records[1]!.finishedAt }], gaps: [], searched: { ledgers: 1 } })
  writeFileSync(join(evidence, 'ledger-2.ndjson'), '{}')
  expect((await json()).gaps).toContain(
    'The ledgers "ledger-1.ndjson" and "ledger-3.json" are both of the host prod, and neither has all lines of the other.',
  )
})

it.each([
  { of: 'no ledger', write: () => undefined },
  {
    of: 'a ledger that was cut',
    write: (file: string) => writeFileSync(file, ledgerOf([records[1]!].map((one) => ({ ...one, previousRelease: null }))).slice(0, -20)),
  },
])('exposed does not answer that a release ran on no host by $of', async ({ write }) => {
  const evidence = mkdtempSync(join(folder, 'idle-'))
  writeFileSync(join(evidence, 'manifest.json'), bytes)
  writeFileSync(join(evidence, 'inventory.json'), canonicalJson(sampleInventory))
  write(join(evidence, 'ledger.ndjson'))
  const { stdout } = await run('library', '--evidence', evidence)
  expect(stdout).toMatch(/^No host is known to have run it, /)
  expect(stdout).toContain('Whether 1 further release with it ran is unknown: no whole ledger here shows it.')
  expect(stdout).not.toContain('ran on no host')
})

it('exposed counts releases that ran on no host by whole ledgers', async () => {
  const evidence = mkdtempSync(join(folder, 'whole-'))
  writeFileSync(join(evidence, 'manifest.json'), bytes)
  writeFileSync(join(evidence, 'inventory.json'), canonicalJson(sampleInventory))
  writeFileSync(join(evidence, 'ledger.ndjson'), ledgerOf([{ ...records[1]!, previousRelease: null }]))
  expect((await run('library', '--evidence', evidence)).stdout).toContain('1 further release with it ran on no host, by these ledgers.')
})

it('exposed searches an archive as it does a folder', async () => {
  const at = (path: string) => ({ path, source: { file: join(folder, 'archive', path) } })
  const paths = ['run-1/release/manifest.json', 'run-1/release/inventory.json', 'prod/ledger.ndjson', 'prod-b/ledger-of-june.json']
  await packArchive(paths.map(at), join(folder, 'evidence.tar.gz'))
  const ofFolder = await run('library', '--evidence', 'archive')
  expect(await run('library', '--evidence', 'evidence.tar.gz')).toEqual(ofFolder)
  writeFileSync(join(folder, 'no.tar.gz'), 'no')
  expect(await run('library', '--evidence', 'no.tar.gz')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('archive cannot be'),
  })
})

describe('exposed of two copies of one ledger', () => {
  const copies = async (files: Record<string, string>) => {
    const evidence = mkdtempSync(join(folder, 'two-'))
    for (const [name, text] of Object.entries({ 'manifest.json': bytes, 'inventory.json': canonicalJson(sampleInventory), ...files }))
      writeFileSync(join(evidence, name), text)
    return JSON.parse((await run('library', '--evidence', evidence, '--json')).stdout)
  }
  const later = { ...records[1]!, previousRelease: 'f'.repeat(64), attempt: '00000000-0000-4000-8000-000000000003' }
  const three = [...records, later]

  it('exposed keeps the gap of a newer copy that has more lines than the whole older one', async () => {
    const printed = { ...printedLedger(three), host: 'prod' }
    const newer = JSON.stringify({ ...printed, entries: printed.entries.filter(({ line }) => line < 3) })
    const gap = 'The ledger "ledger-new.json" ends at line 2 of 3, and what was since is unknown.'
    const older = await copies({ 'ledger-old.ndjson': ledgerOf(records), 'ledger-new.json': newer })
    expect(older).toMatchObject({ gaps: [gap], searched: { ledgers: 1 } })
    expect(await copies({ 'ledger-all.ndjson': ledgerOf(three), 'ledger-new.json': newer })).toMatchObject({ gaps: [] })
  })

  it('exposed keeps the gap of a copy that contradicts itself, also beside a whole older one', async () => {
    const newer = `${ledgerOf(records)}no entry\n`
    const { gaps } = await copies({ 'ledger-old.ndjson': ledgerOf(records), 'ledger-new.ndjson': newer })
    expect(gaps).toEqual([expect.stringMatching(/^The ledger "ledger-new\.ndjson" is not consistent: line 3 /)])
  })

  it('names the gaps of each ledger that has no records', async () => {
    const none = JSON.stringify({ ...printedLedger(records), host: 'prod', entries: [] })
    const { gaps } = await copies({ 'ledger-1.json': none, 'ledger-2.json': none })
    expect(gaps).toEqual([1, 2].map((number) => expect.stringContaining(`"ledger-${number}.json" ends at line 0 of 2`)))
  })

  it('exposed counts two copies with different records of one attempt, and names the attempt', async () => {
    const others = three.map((record) => ({ ...record, releaseId: 'f'.repeat(64), previousRelease: 'f'.repeat(64) }))
    const { exposures, gaps } = await copies({ 'ledger-x.ndjson': ledgerOf(records), 'ledger-y.ndjson': ledgerOf(others) })
    expect(exposures).toMatchObject([{ releaseId: id, startedBy: records[0]!.attempt }])
    expect(gaps).toEqual([
      'The ledgers "ledger-y.ndjson" and "ledger-x.ndjson" are both of the host prod, and have different records of attempt ' +
        `${records[0]!.attempt}: both count here.`,
    ])
  })
})

/** A folder in which a release keeps its files, with records of runs. */
function releaseFolder(own: readonly AttemptRecord[], prefix = 'host-record-'): string {
  const evidence = mkdtempSync(join(folder, 'kept-'))
  writeFileSync(join(evidence, 'manifest.json'), bytes)
  writeFileSync(join(evidence, 'inventory.json'), canonicalJson(sampleInventory))
  for (const record of own) writeFileSync(join(evidence, `${prefix}${record.attempt}.json`), canonicalRecord(record))
  return evidence
}

const placed = (record: AttemptRecord, line: number): AttemptRecord => ({ ...record, ledger: { line, previousEntry: 'a'.repeat(64) } })

describe('records that runs kept beside a release', () => {
  it.each(['host-record-', 'record-', ''])('a committed record in %sATTEMPT.json shows that its host ran the release', async (prefix) => {
    const evidence = releaseFolder([placed(records[0]!, 3)], prefix)
    const file = `"${prefix}${records[0]!.attempt}.json"`
    expect((await run('library', '--evidence', evidence)).stdout.split('\n')).toEqual([
      expect.stringMatching(/^host +application/),
      expect.stringMatching(/^prod +choiros +[0-9a-f]{12} +c{12} +2026-01-01T00:00:00\.000Z +still at 2026-01-01T00:00:01\.000Z$/),
      `What still runs on prod is known until 2026-01-01T00:00:01.000Z, the newest record of ${file}.`,
      `  ${LIBRARY}`,
      'Searched: 1 release, 0 ledgers and 1 record that no ledger here has.',
      'This answer may be incomplete: what ran by the missing lines is not in it.',
      '  Records of choiros on prod are in no ledger here: what ran before, between and after them is unknown.',
      '  Give ledgers as "grind-to-prod ledger export HOST" writes them.',
      '',
    ])
  })

  const unchanged = {
    ...records[0]!,
    verb: 'rollback',
    verdict: 'UNCHANGED',
    previousRelease: id,
    attempt: '00000000-0000-4000-8000-000000000003',
  } as const

  it('a record of an attempt that found the release current shows that its host ran it', async () => {
    const { stdout } = await run('library', '--evidence', releaseFolder([unchanged]), '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      exposures: [{ releaseId: id, from: null, to: null, startedBy: null }],
      searched: { records: 1 },
    })
  })

  it('a record adds nothing to a ledger that has its attempt, or if the attempt changed nothing', async () => {
    const evidence = releaseFolder([...records, unchanged])
    writeFileSync(join(evidence, 'ledger.ndjson'), ledgerOf(records))
    const { stdout } = await run('library', '--evidence', evidence, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      exposures: [{ to: records[1]!.finishedAt }],
      gaps: [],
      searched: { ledgers: 1, records: 0 },
    })
  })

  it('a record is related to the one before it only if their lines follow each other', async () => {
    const of = async (line: number) => {
      const { stdout } = await run('library', '--evidence', releaseFolder([placed(records[0]!, 3), placed(records[1]!, line)]), '--json')
      return JSON.parse(stdout).exposures.map(({ from, to }: { from: string | null; to: string | null }) => [from, to])
    }
    const [from, to] = [records[0]!.startedAt, records[1]!.finishedAt]
    expect(await of(4)).toEqual([[from, to]])
    expect(await of(5)).toEqual([
      [from, null],
      [null, to],
    ])
  })

  it('a file with the name of a record that is not one is ignored with a warning', async () => {
    const evidence = releaseFolder([records[0]!])
    writeFileSync(join(evidence, `host-record-${records[1]!.attempt}.json`), '{}')
    const { stdout, stderr } = await run('library', '--evidence', evidence, '--json')
    expect(JSON.parse(stdout).searched.records).toBe(1)
    expect(stderr).toMatch(/host-record-0{8}-0{4}-4000-8000-0{11}2\.json" was ignored/)
  })
})
