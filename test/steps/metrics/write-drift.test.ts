import { mkdtempDisposable, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import parsePrometheusTextFormat from 'parse-prometheus-text-format'
import { expect, test } from 'vitest'
import type { Event } from '#domain/report/event'
import { writeDriftMetrics } from '#steps/metrics/write-drift'

const findings = [{ severity: 'warning' }, { severity: 'error' }] as const
const compared = (folder: string | undefined) => ({
  config: { application: 'choiros', metrics: folder === undefined ? undefined : { folder } },
  hostName: 'prod',
  check: 'diff' as const,
  findings,
})

test('the findings of each host and check are in a file of their own, which is replaced', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'metrics-'))
  const reporter = { report: () => expect.fail('It reports nothing.') }
  for (const check of ['diff', 'promote', 'diff'] as const) await writeDriftMetrics({ ...compared(folder.path), check }, reporter)
  const names = ['grind-to-prod-drift-diff-choiros-prod.prom', 'grind-to-prod-drift-promote-choiros-prod.prom']
  expect((await readdir(folder.path)).toSorted()).toEqual(names)
  const [family] = parsePrometheusTextFormat(await readFile(join(folder.path, names[0]!), 'utf8'))
  const values = family?.metrics.map(({ labels, value }) => [labels?.['severity'], value])
  expect(values).toEqual([
    ['note', '0'],
    ['warning', '1'],
    ['error', '1'],
  ])
})

test('a folder that is missing is a warning', async () => {
  const events: Event[] = []
  await writeDriftMetrics(compared('/no/such/folder'), { report: (event) => void events.push(event) })
  expect(events).toMatchObject([{ event: 'note', level: 'warning' }])
})

test('nothing is written without a folder in the configuration', async () => {
  await writeDriftMetrics(compared(undefined), { report: () => expect.fail('It reports nothing.') })
})
