import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { AttemptRecord } from '#domain/protocol/record'
import { parseLedgerWords } from '#domain/protocol/ledger-words'
import { keyRotationStatement } from '#domain/statement/key-rotation'
import { realRunner } from '#tools/run/real'
import { printedText, sampleHistory, writeArchive } from '../../domain/history/sample-archive.ts'
import { makeKey, signWith } from '../../tools/ssh/keys.ts'
import { newKey, type EvidenceKey } from '../../verbs/evidence-keys.ts'
import { inPlaces, ledgerText, newKeys, printedLedger, recordFiles, signedStatement } from '../../verbs/whole-evidence.ts'
import { fakeHost, result } from '../../verbs/fake-host.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { testWorld } from '../world.ts'

const files = useConfiguredFolder()
const records = sampleHistory('prod-a', 12)
const at = (...names: string[]) => join(files.folder, ...names)

async function run(...words: string[]) {
  const world = testWorld({ directory: files.folder, runner: realRunner })
  const exitCode = await main(['history', '--output', 'site', ...words], world)
  return { exitCode, ...world.written() }
}

beforeAll(() => writeArchive(at('archive'), [records], 12))

describe('history of kept evidence', () => {
  test('history writes a page for each release and each incident, and the figures', async () => {
    const { exitCode, stdout } = await run('--artifacts', 'archive')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Wrote 12 releases and 2 incidents: ')
    expect(stdout).toContain('change failure rate    16.7 %')
    const { releases, incidents, hosts } = JSON.parse(readFileSync(at('site/history.json'), 'utf8'))
    for (const { releaseId, application, verified } of releases) {
      expect(existsSync(at('site/releases', `${application}-${releaseId}.html`))).toBe(true)
      expect(verified).toBeNull()
    }
    for (const { attempt } of incidents) expect(existsSync(at('site/incidents', `${attempt}.html`))).toBe(true)
    expect(hosts).toEqual([
      {
        host: 'prod-a',
        application: 'choiros',
        records: records.length,
        running: [records.at(-1)!.releaseId],
        vouchedForByNoHost: records.map(({ attempt }) => attempt),
        isLeftOut: false,
      },
    ])
    expect(stdout).toContain(`The figures rest on ${records.length} records vouched for by no host`)
    expect(readFileSync(at('site/index.html'), 'utf8')).toContain('The figures rest on')
  })

  test('history replaces an earlier site, warns of other files beside it, and replaces none of them', async () => {
    const again = await run('--artifacts', 'archive')
    expect(again).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining('earlier site') })
    mkdirSync(at('pages'))
    writeFileSync(at('pages/CNAME'), 'example.com')
    const beside = await run('--artifacts', 'archive', '--output', 'pages')
    expect(beside).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/^warning: The folder ".*pages" has 1 file that/m) })
    mkdirSync(at('other'))
    writeFileSync(at('other/index.html'), 'mine')
    const refused = await run('--artifacts', 'archive', '--output', 'other')
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/"index\.html" among them, which the site would replace/) })
    expect(readFileSync(at('other/index.html'), 'utf8')).toBe('mine')
  })

  test('history writes no site of a folder without any evidence', async () => {
    mkdirSync(at('empty'))
    const { exitCode, stderr } = await run('--artifacts', 'empty', '--output', 'no-site')
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(/no evidence that can be read in .*empty/) })
    expect(existsSync(at('no-site'))).toBe(false)
  })

  test('history verifies releases when it knows who may sign', async () => {
    const publicKey = await makeKey(at('signer'))
    writeFileSync(at('allowed_signers'), `release@grind ${publicKey}\n`)
    const manifest = readFileSync(at('archive/releases/0/manifest.json'), 'utf8')
    writeFileSync(at('archive/releases/0/manifest.sig'), await signWith(at('signer'), manifest))
    const { stdout } = await run('--artifacts', 'archive', '--allowed-signers', 'allowed_signers', '--json')
    const { releases } = JSON.parse(stdout)
    // The first release is the last of the list.
    expect(releases.at(-1).verified).not.toBe('failed')
    expect(releases.at(-2).verified).toBe('failed')
    const page = readFileSync(at('site/releases', `choiros-${releases.at(-1).releaseId}.html`), 'utf8')
    expect(page).toContain('release@grind')
    expect(page).toContain('manifest.sig')
  })

  test('records that runs kept, and that are in no ledger, are part of the history', async () => {
    mkdirSync(at('records'), { recursive: true })
    for (const record of records.slice(0, 3)) writeFileSync(at('records', `host-record-${record.attempt}.json`), canonicalRecord(record))
    writeFileSync(at('records', `record-${records[3]!.attempt}.json`), '{')
    const { stdout, stderr } = await run('--artifacts', 'records')
    expect(stdout).toContain('Wrote 3 releases')
    // A long path is cut in its middle, and its length follows.
    expect(stderr).toMatch(/0{11}3\.json"(?: \(\d+ characters\))? was ignored/)
    expect(readFileSync(at('site/index.html'), 'utf8')).toContain('3 records from records that runs kept.')
  })

  describe('records that a host signed, and others', () => {
    const keys = newKeys()
    const genuine = records.slice(0, 6)
    const invented: AttemptRecord = {
      ...records[5]!,
      attempt: '00000000-0000-4000-8000-00000000dead',
      releaseId: 'd'.repeat(64),
      previousRelease: records[5]!.releaseId,
      verdict: 'NEEDS_HUMAN',
      startedAt: '2026-07-01T00:00:00.000Z',
      finishedAt: '2026-07-01T00:00:05.000Z',
    }

    /** Runs history over genuine records that their host signed and, beside them, these files. */
    async function among(name: string, more: ReadonlyMap<string, string>, ...words: string[]) {
      const signed = genuine.flatMap((record) => [...recordFiles(record, keys.prod)])
      for (const [path, text] of [...signed, ...more]) {
        mkdirSync(dirname(at(name, path)), { recursive: true })
        writeFileSync(at(name, path), text)
      }
      writeFileSync(at('known_hosts'), `prod-a ${keys.prod.publicLine}\n`)
      const { stdout } = await run('--artifacts', name, '--known-hosts', 'known_hosts', ...words, '--json')
      return JSON.parse(stdout)
    }

    test('a record without a signature is shown as such, and does not change the figures', async () => {
      const without = await among('signed', new Map())
      expect(without).toMatchObject({ notice: null, hosts: [{ records: 6, vouchedForByNoHost: [] }] })
      expect(readFileSync(at('site/index.html'), 'utf8')).not.toContain('vouched for by no host')
      const file = `records/host-record-${invented.attempt}.json`
      const found = await among('invented', new Map([[file, canonicalRecord(invented)]]))
      expect(found).toMatchObject({
        notice: '1 record vouched for by no host is left out of the figures.',
        hosts: [{ records: 6, running: [genuine.at(-1)!.releaseId], vouchedForByNoHost: [invented.attempt], isLeftOut: true }],
        incidents: without.incidents,
      })
      for (const name of ['deployments', 'leadTime', 'changes', 'restore'])
        expect(found.figures[name].count).toBe(without.figures[name].count)
      const page = readFileSync(at('site/index.html'), 'utf8')
      expect(page).toContain('1 record vouched for by no host is left out of the figures.')
      expect(page).toMatch(/vouched for by no host<\/span>[\s\S]*00000000dead/)
    })

    test.each([
      ['by another key', (record: AttemptRecord) => recordFiles(record, keys.stranger)],
      ['as another text', (record: AttemptRecord) => recordFiles({ ...record, reason: 'another' }, keys.prod)],
    ])('a record that is signed %s is vouched for by no host', async (how, signedAs) => {
      const forged = new Map(signedAs(invented)).set(`hosts/prod-a/records/${invented.attempt}.json`, canonicalRecord(invented))
      expect((await among(`forged ${how}`, forged)).hosts).toMatchObject([{ records: 6, vouchedForByNoHost: [invented.attempt] }])
    })

    test('the text that the host signed of an attempt counts, and no other text of it', async () => {
      const altered = canonicalRecord({ ...genuine[2]!, verdict: 'NEEDS_HUMAN' })
      const found = await among('altered', new Map([[`a/host-record-${genuine[2]!.attempt}.json`, altered]]))
      expect(found).toMatchObject({ notice: null, incidents: (await among('signed', new Map())).incidents })
    })

    test('a ledger whose newest line the host signed vouches for its records, and one without that does not', async () => {
      const placed = inPlaces(genuine)
      for (const [key, unsigned] of [
        [keys.prod, 0],
        [keys.stranger, 6],
        [undefined, 6],
      ] as const) {
        mkdirSync(at('ledgers'), { recursive: true })
        writeFileSync(at('ledgers/ledger.json'), ledgerText(printedLedger(placed, key)))
        const { stdout } = await run('--artifacts', 'ledgers', '--known-hosts', 'known_hosts', '--json')
        expect(JSON.parse(stdout).hosts[0].vouchedForByNoHost).toHaveLength(unsigned)
      }
    })
  })

  describe('a host whose key was rotated after its second line', () => {
    const [known, next] = [newKey(), newKey()]
    const placed = inPlaces(records.slice(0, 4))
    const { digest } = printedLedger(placed, undefined).entries.find(({ line }) => line === 2)!
    const rotation = keyRotationStatement({
      host: { name: 'prod-a', machineId: null },
      application: 'choiros',
      oldKey: known.publicLine,
      newKey: next.publicLine,
      newest: { line: 2, digest },
      rotatedAt: placed[1]!.finishedAt,
    })

    /** Returns the attempts without a host that vouches for them, where the known key is the first one. */
    async function unvouched(name: string, { head, by }: { readonly head?: EvidenceKey; readonly by: EvidenceKey }) {
      const ledger = { ...printedLedger(placed, head), keyRotations: [signedStatement(rotation, by)] }
      const signed = placed.flatMap((record, index) => [...recordFiles(record, index < 2 ? known : next)])
      for (const [path, text] of [['ledger.json', JSON.stringify(ledger)] as const, ...(head === undefined ? signed : [])]) {
        mkdirSync(dirname(at(name, path)), { recursive: true })
        writeFileSync(at(name, path), text)
      }
      writeFileSync(at('known_hosts'), `prod-a ${known.publicLine}\n`)
      const { stdout } = await run('--artifacts', name, '--known-hosts', 'known_hosts', '--json')
      return JSON.parse(stdout).hosts[0].vouchedForByNoHost
    }

    test('records and the newest line of the ledger count when the next key signed them', async () => {
      expect(await unvouched('rotated', { by: known })).toEqual([])
      expect(await unvouched('rotated ledger', { by: known, head: next })).toEqual([])
    })

    test('a key that only names itself vouches for no record', async () => {
      const attempts = placed.map(({ attempt }) => attempt)
      expect(await unvouched('unnamed', { by: next })).toEqual(attempts.slice(2))
      expect(await unvouched('unnamed ledger', { by: next, head: next })).toEqual(attempts)
    })
  })

  test('an error that is not of writing is reported as it is', async () => {
    const runner = { ...realRunner, run: async () => Promise.reject(new TypeError('a bug')) }
    const world = testWorld({ directory: files.folder, runner })
    const words = ['history', '--output', 'site', '--artifacts', 'archive', '--allowed-signers', 'allowed_signers']
    expect(await main(words, world)).not.toBe(2)
    expect(world.written().stderr).toContain('a bug')
  })

  test('a page of the evidence is not copied into the site', async () => {
    writeFileSync(at('archive/releases/1/page.html'), '<script>1</script>')
    const { stdout } = await run('--artifacts', 'archive', '--json')
    const { releaseId } = JSON.parse(stdout).releases.at(-2)
    const folder = at('site/evidence', `choiros-${releaseId}`)
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true)
    expect(existsSync(join(folder, 'page.html'))).toBe(false)
    expect(readFileSync(at('site/releases', `choiros-${releaseId}.html`), 'utf8')).toContain('<code>page.html</code>')
  })

  test('a ledger that contradicts itself is named on the first page', async () => {
    mkdirSync(at('broken'), { recursive: true })
    const ledger = readFileSync(at('archive/hosts/0/ledger.ndjson'), 'utf8')
    writeFileSync(at('broken/ledger.ndjson'), ledger.replace('grace', 'trace'))
    await run('--artifacts', 'broken')
    expect(readFileSync(at('site/index.html'), 'utf8')).toMatch(/line \d+ does not carry the digest of the line before it/)
  })

  test.each([
    { words: ['--artifacts', 'missing'], expected: 'There is no file or folder' },
    { words: ['--artifacts', 'archive', '--since', 'then'], expected: 'It must be' },
  ])('history $words is refused', async ({ words, expected }) => {
    expect(await run(...words)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(expected) })
  })

  test('a folder that cannot be written is reported', async () => {
    writeFileSync(at('file'), '')
    const world = testWorld({ directory: files.folder })
    expect(await main(['history', '--output', 'file/site', '--artifacts', 'archive'], world)).toBe(2)
    expect(world.written().stderr).toContain('cannot be written')
  })
})

test('history reads the ledgers of hosts, in pages', async () => {
  const many = sampleHistory('prod', 1100, 3_600_000)
  const ledger = printedText(many)
  const runner = fakeHost(({ words }) => {
    const { limit, skip } = parseLedgerWords(words.slice(1))!
    return result({ ...ledger, entries: ledger.entries.slice(skip, skip + limit) })
  })
  const world = testWorld({ directory: files.folder, runner })
  expect(await main(['history', '--output', 'live', '--host', 'prod', '--identity-file', 'key'], world)).toBe(0)
  expect(world.written().stdout).toContain('Wrote 1100 releases')
  expect(readFileSync(at('live/index.html'), 'utf8')).toContain('the hash chain is intact')
}, 60_000)

test('history without names reads every production host, and not the build host of the configuration', async () => {
  const folder = at('written-by-init')
  mkdirSync(folder)
  const config = readFileSync(at('grind-to-prod.yml'), 'utf8')
  writeFileSync(join(folder, 'grind-to-prod.yml'), config.replace('hosts: {', 'hosts: { grind: { address: local },'))
  const runner = fakeHost(() => result(printedText(sampleHistory('prod', 3))))
  const world = testWorld({ directory: folder, runner })
  expect(await main(['history', '--output', 'site', '--identity-file', at('key')], world)).toBe(0)
  expect(world.written().stdout).toContain('Wrote 3 releases')
  expect(runner.calls).toHaveLength(1)
})
