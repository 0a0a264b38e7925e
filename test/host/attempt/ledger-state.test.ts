import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { appendFile, mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digestBefore, ledgerLine } from '#domain/ledger/chain'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { manifestSchema } from '#domain/manifest/schema'
import { isContradicted, isKnownWhole, ledgerStateSchema } from '#domain/protocol/ledger-state'
import type { AttemptRecord } from '#domain/protocol/record'
import { checkedWords, ledgerWarning } from '#domain/report/ledger-warning'
import { appendRecord } from '#host/attempt/append-record'
import { writeJournal, writeRecord } from '#host/attempt/attempts'
import { ledgerState } from '#host/attempt/ledger-state'
import { switchLink } from '#tools/files/switch-link'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { manifestOf } from '../signed-release.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const whole = { brokenAt: null, hasCurrent: true }

/** Writes a release with its links, as a transaction leaves it, and returns its id. */
async function keepRelease(host: TemporaryHost, commit: string): Promise<string> {
  const plain = manifestOf(host.paths.prefix, { commit: commit.repeat(40) })
  const links = { app: { target: 'bin/app', sha256: '0'.repeat(64) } }
  const manifest = manifestSchema.parse({ ...plain, components: { app: { ...plain.components['app'], links } } })
  const text = canonicalJson(manifest)
  const id = releaseId(text)
  const folder = join(host.paths.releases, id)
  await mkdir(join(folder, 'bin'), { recursive: true })
  await writeFile(join(folder, 'manifest.json'), text)
  await symlink(`${plain.components['app']!.storePath}/bin/app`, join(folder, 'bin/app'))
  return id
}

const makeCurrent = (host: TemporaryHost, id: string) => switchLink(host.paths.current, `releases/${id}`)

/** Adds a record as a transaction does, with the copy that stays in the attempt's folder. */
async function attempted(host: TemporaryHost, record: Partial<AttemptRecord>): Promise<AttemptRecord> {
  const placed = await appendRecord(host, sampleRecord({ attempt: randomUUID(), ...record }))
  await writeRecord(host, placed)
  return placed
}

/** A host on which A, B and A again were promoted. */
async function hostWithHistory(): Promise<{ host: TemporaryHost; a: string; b: string; records: readonly AttemptRecord[] }> {
  const host = await temporaryHost()
  const [a, b] = [await keepRelease(host, 'a'), await keepRelease(host, 'b')]
  await symlink('current/bin', host.paths.bin)
  const records = [
    await attempted(host, { releaseId: a }),
    await attempted(host, { releaseId: b, previousRelease: a }),
    await attempted(host, { releaseId: a, previousRelease: b, verb: 'rollback' }),
  ]
  await makeCurrent(host, a)
  return { host, a, b, records }
}

/** Cuts the ledger after its first lines. */
async function cutAfter(host: TemporaryHost, lines: number): Promise<void> {
  const text = await readFile(host.paths.ledger, 'utf8')
  await writeFile(host.paths.ledger, `${text.split('\n').slice(0, lines).join('\n')}\n`)
}

test('the state of a ledger that agrees with its host has nothing but what was checked', async () => {
  const { host } = await hostWithHistory()
  await using _ = host
  expect(ledgerStateSchema.parse(await ledgerState(host))).toEqual({ ...whole, total: 3, checked: 3 })
})

describe('a ledger that was cut back to an earlier attempt of the same release', () => {
  test('a cut ledger is without lines that the records of attempts name, and a release that is kept', async () => {
    const { host, b, records } = await hostWithHistory()
    await using _ = host
    await cutAfter(host, 1)
    const state = ledgerStateSchema.parse(await ledgerState(host))
    const lost = [
      { line: 3, attempt: records[2]!.attempt },
      { line: 2, attempt: records[1]!.attempt },
    ]
    expect(state).toEqual({ ...whole, total: 1, checked: 1, lost, unnamed: [b] })
    expect(ledgerWarning('prod', state)).toMatch(/had lines that it does not have now: line 3 .*keeps releases that no line.*Compare/)
  })

  test('a cut ledger is without these lines also once another attempt was added', async () => {
    const { host, a, records } = await hostWithHistory()
    await using _ = host
    await cutAfter(host, 1)
    await attempted(host, { releaseId: a, previousRelease: a, verdict: 'UNCHANGED' })
    expect((await ledgerState(host)).lost).toMatchObject([{ line: 3 }, { line: 2, attempt: records[1]!.attempt }])
  })

  test('a release that is kept shows it where the records of attempts were removed', async () => {
    const { host, b } = await hostWithHistory()
    await using _ = host
    await cutAfter(host, 1)
    await rm(host.paths.attempts, { recursive: true })
    expect(await ledgerState(host)).toEqual({ ...whole, total: 1, checked: 1, unnamed: [b] })
  })
})

describe('a host that was changed by hand', () => {
  test('another current release contradicts the newest attempt that switched', async () => {
    const { host, a, b, records } = await hostWithHistory()
    await using _ = host
    await makeCurrent(host, b)
    const contradicted = { attempt: records[2]!.attempt, recorded: [a], current: b }
    expect(await ledgerState(host)).toEqual({ ...whole, total: 3, checked: 3, contradicted })
    // An attempt that changed nothing records what it found, and decides nothing.
    await attempted(host, { releaseId: a, previousRelease: b, verdict: 'UNCHANGED' })
    expect((await ledgerState(host)).contradicted).toEqual(contradicted)
  })

  test('no current release contradicts it, too', async () => {
    const { host, a } = await hostWithHistory()
    await using _ = host
    await rm(host.paths.current)
    expect((await ledgerState(host)).contradicted).toMatchObject({ recorded: [a], current: null })
  })

  test('either release may be current after an attempt that needs a person', async () => {
    const { host, a, b } = await hostWithHistory()
    await using _ = host
    await attempted(host, { releaseId: b, previousRelease: a, verdict: 'NEEDS_HUMAN' })
    for (const id of [a, b]) {
      await makeCurrent(host, id)
      expect((await ledgerState(host)).contradicted).toBeUndefined()
    }
  })

  test('links of the current release that lead elsewhere are named', async () => {
    const { host, a } = await hostWithHistory()
    await using _ = host
    const link = join(host.paths.releases, a, 'bin/app')
    await switchLink(link, '/tmp/other')
    await switchLink(host.paths.bin, 'elsewhere')
    const state = await ledgerState(host)
    expect(state.changedLinks).toEqual([
      { link: host.paths.bin, target: 'elsewhere' },
      { link, target: '/tmp/other' },
    ])
    expect(ledgerWarning('prod', state)).toMatch(/leads to "\/tmp\/other", which is not of .*Promote the current release again/)
  })

  test('nothing is compared during an attempt, whose record is still to be written', async () => {
    const { host, a, b } = await hostWithHistory()
    await using _ = host
    await makeCurrent(host, b)
    const startedAt = '2026-01-01T00:00:00.000Z'
    await writeJournal(host, { schemaVersion: 1, attempt: randomUUID(), step: 'switching', startedAt, unitsBefore: {}, previous: a })
    expect(await ledgerState(host)).toEqual({ ...whole, total: 3, checked: 3, compared: false })
  })

  test('nothing is compared while the journal of an attempt cannot be read', async () => {
    const { host } = await hostWithHistory()
    await using _ = host
    await writeFile(host.paths.journal, '{')
    const state = ledgerStateSchema.parse(await ledgerState(host))
    expect(state).toEqual({ ...whole, total: 3, checked: 3, compared: false })
    expect([isContradicted(state), isKnownWhole(state)]).toEqual([false, false])
    expect(checkedWords(state)).toBe('3 lines, all of them checked, but not compared with all that the host has')
  })

  test('nothing is known when what is current changes while it is compared', async () => {
    const { host } = await hostWithHistory()
    await using _ = host
    const { permitted } = host
    // What is permitted is read for the links, which are compared last.
    const changing = Object.defineProperty({ ...host }, 'permitted', {
      get: () => {
        rmSync(host.paths.current, { force: true })
        return permitted
      },
    })
    expect(await ledgerState(changing)).toEqual({ ...whole, total: 3, checked: 3, compared: false })
  })
})

describe('a ledger that is longer than is searched', () => {
  /** Puts so much before the lines of a ledger that not all of it is searched; it takes no room. */
  async function lengthen({ paths: { ledger } }: TemporaryHost): Promise<void> {
    const text = await readFile(ledger, 'utf8')
    await writeFile(ledger, '')
    await truncate(ledger, 65 * 1024 * 1024)
    await appendFile(ledger, `\n${text}`)
  }

  test('a long ledger whose end names all that the host has is known to be whole', async () => {
    const { host } = await hostWithHistory()
    await using _ = host
    await lengthen(host)
    expect(isKnownWhole(await ledgerState(host))).toBe(true)
  })

  test('a long ledger whose end does not name a release that is kept is not known to be whole', async () => {
    const { host } = await hostWithHistory()
    await using _ = host
    await keepRelease(host, 'c')
    expect((await ledgerState(host)).unnamed).toHaveLength(1)
    await lengthen(host)
    expect(await ledgerState(host)).toEqual({ ...whole, total: 3, checked: 3, compared: false })
  })

  test('a long ledger whose end does not show what is current is not known to be whole', async () => {
    await using host = await temporaryHost()
    await makeCurrent(host, await keepRelease(host, 'a'))
    await attempted(host, { releaseId: 'f'.repeat(64), verdict: 'UNCHANGED' })
    expect((await ledgerState(host)).hasCurrent).toBe(false)
    await lengthen(host)
    expect(await ledgerState(host)).toMatchObject({ ...whole, compared: false })
  })
})

describe('the end of a ledger', () => {
  test('an incomplete last line is not a break of the chain', async () => {
    const { host } = await hostWithHistory()
    await using _ = host
    await appendFile(host.paths.ledger, '{"previousEntry":"12')
    const state = await ledgerState(host)
    expect(state).toEqual({ ...whole, total: 3, checked: 3, incomplete: true })
    expect(ledgerWarning('prod', state)).toBe(
      'The last line of the ledger of prod is incomplete: a write was cut off. The next attempt moves it aside, and so does "sudo grind-to-prod-agent recover APPLICATION" on the host.',
    )
  })

  test('a last line that is complete and not an entry breaks the chain', async () => {
    const { host } = await hostWithHistory()
    await using _ = host
    await appendFile(host.paths.ledger, '{"previousEntry":"12\n')
    expect(await ledgerState(host)).toMatchObject({ brokenAt: 4, total: 4 })
  })

  test('a state names how many lines were checked, and finds what was changed in these alone', async () => {
    await using host = await temporaryHost()
    await mkdir(dirname(host.paths.ledger), { recursive: true })
    const reason = 'x'.repeat(4000)
    const length = 1100
    let text = ''
    let last: string | undefined
    for (let line = 1; line <= length; line += 1) {
      const record = sampleRecord({ attempt: randomUUID(), reason, verdict: 'UNCHANGED' })
      const next = ledgerLine(last, { ...record, ledger: { line, previousEntry: digestBefore(last) } })
      text += next
      last = next.trimEnd()
    }
    await writeFile(host.paths.ledger, text)
    const { checked } = await ledgerState(host)
    expect(checked).toBeLessThan(length)
    expect(checked).toBeGreaterThan(500)
    const lines = text.split('\n')
    const changed = (index: number) => lines.with(index, lines[index]!.replace('xx', 'yy')).join('\n')
    await writeFile(host.paths.ledger, changed(2))
    expect(await ledgerState(host)).toEqual({ ...whole, total: length, checked })
    await writeFile(host.paths.ledger, changed(length - 10))
    expect(await ledgerState(host)).toMatchObject({ total: length, brokenAt: length - 8 })
  })
})
