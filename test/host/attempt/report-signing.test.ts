import { writeFile } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import type { Journal } from '#domain/activation/journal'
import { removeJournal, writeJournal } from '#host/attempt/attempts'
import { journalGone } from '#host/attempt/journal-gone'
import { reportSigning } from '#host/attempt/report-signing'
import type { Host } from '#machine/host'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { temporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const journalOf = (of: string): Journal => ({
  schemaVersion: 1,
  attempt: of,
  step: 'begun',
  startedAt: '2026-01-01T00:00:00.000Z',
  previous: null,
  unitsBefore: {},
})
/** A host that counts how often its journal was looked for. */
const counting = (opened: Host) => {
  const count = { reads: 0 }
  const { journal } = opened.paths
  const paths = {
    ...opened.paths,
    get journal() {
      count.reads += 1
      return journal
    },
  }
  return { paths, count }
}
const phase = (state: 'start' | 'end', host: string) => ({ event: 'phase', phase: 'sign', state, host })

test('signing is reported as soon as the transaction has removed its journal', async () => {
  await using opened = await temporaryHost({ answers: [] })
  const reporter = collectingReporter()
  const { paths, count } = counting(opened)
  const host = { ...opened, paths, reporter }
  await writeJournal(opened, journalOf(attempt))
  const { promise, resolve } = Promise.withResolvers<string>()
  const signing = reportSigning(host, attempt, () => promise)
  await vi.waitUntil(() => count.reads > 2, { timeout: 60_000 })
  expect(reporter.events).toEqual([])
  await removeJournal(opened)
  await vi.waitUntil(() => reporter.events.length === 1, { timeout: 60_000 })
  expect(reporter.events).toEqual([phase('start', host.name)])
  resolve('signed')
  expect(await signing).toBe('signed')
  expect(reporter.events).toEqual([phase('start', host.name), phase('end', host.name)])
})

test('the verdict does not wait for a journal, and nothing is reported after it', async () => {
  await using opened = await temporaryHost({ answers: [] })
  const reporter = collectingReporter()
  const host = { ...opened, reporter }
  await writeJournal(host, journalOf(attempt))
  expect(await reportSigning(host, attempt, async () => 'signed')).toBe('signed')
  expect(reporter.events).toEqual([])
})

test('the journal of another attempt is not waited for', async () => {
  await using opened = await temporaryHost({ answers: [] })
  const reporter = collectingReporter()
  const host = { ...opened, reporter }
  await writeJournal(host, journalOf('00000000-0000-4000-8000-000000000000'))
  await reportSigning(host, attempt, () => vi.waitUntil(() => reporter.events.length === 1, { timeout: 60_000 }))
  expect(reporter.events).toHaveLength(2)
})

test.each([
  ['a damaged journal', 'no JSON'],
  ['an empty journal', ''],
])('signing goes on beside %s', async (_what, text) => {
  await using opened = await temporaryHost({ answers: [] })
  const reporter = collectingReporter()
  const { paths, count } = counting(opened)
  await writeFile(opened.paths.journal, text)
  const sign = async () => {
    await vi.waitUntil(() => count.reads > 0, { timeout: 60_000 })
    return 'signed'
  }
  expect(await reportSigning({ ...opened, paths, reporter }, attempt, sign)).toBe('signed')
  expect(reporter.events).toEqual([])
})

test('an error of signing is thrown, and the phase ends', async () => {
  await using opened = await temporaryHost({ answers: [] })
  const reporter = collectingReporter()
  const failing = async () => {
    await vi.waitUntil(() => reporter.events.length === 1, { timeout: 60_000 })
    throw new Error('no key')
  }
  await expect(reportSigning({ ...opened, reporter }, attempt, failing)).rejects.toThrow('no key')
  expect(reporter.events).toHaveLength(2)
})

test('a journal that is gone does not count after the signal', async () => {
  await using host = await temporaryHost({ answers: [] })
  expect(await journalGone(host, attempt, new AbortController().signal)).toBe(true)
  expect(await journalGone(host, attempt, AbortSignal.abort())).toBe(false)
})
