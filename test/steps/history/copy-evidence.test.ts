import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOfBundle } from '#domain/bundle/files'
import { copyEvidence } from '#steps/history/copy-evidence'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { testFolder } from '../../tools/ssh/keys.ts'

const folder = testFolder()
const at = (...names: string[]) => join(folder, ...names)

test('evidence that cannot be read is a warning, and the rest is copied', async () => {
  // Reading it fails for every user, root included.
  symlinkSync('/proc/self/mem', at('unreadable.json'))
  writeFileSync(at('record.json'), '{}')
  const reporter = collectingReporter()
  const listed = await copyEvidence([at('unreadable.json'), at('record.json')], { site: at('site'), folder: 'one' }, { reporter })
  expect(listed).toEqual([
    { name: 'unreadable.json', size: 0 },
    { name: 'record.json', size: 2, link: '../evidence/one/record.json' },
  ])
  expect(readFileSync(at('site/evidence/one/record.json'), 'utf8')).toBe('{}')
  expect(reporter.events).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/unreadable\.json" was not copied, because it cannot be read/) }),
  ])
})

test('statements of one line each, as those of second builders and of people who approved, are copied', async () => {
  const names = ['reproductions.intoto.jsonl', 'approvals.intoto.jsonl']
  for (const name of names) writeFileSync(at(name), '{}\n')
  const listed = await copyEvidence(
    names.map((name) => at(name)),
    { site: at('site'), folder: 'lines' },
    { reporter: collectingReporter() },
  )
  expect(listed.map(({ link }) => link)).toEqual(names.map((name) => `../evidence/lines/${name}`))
  expect(readFileSync(at('site/evidence/lines', names[0]!), 'utf8')).toBe('{}\n')
})

test('each file of a release can be copied, but the variables of its manifest', async () => {
  const names = Object.keys(filesOfBundle)
  for (const name of names) writeFileSync(at(name), 'x')
  const listed = await copyEvidence(
    names.map((name) => at(name)),
    { site: at('site'), folder: 'all' },
    { reporter: collectingReporter() },
  )
  expect(listed.filter(({ link }) => link === undefined).map(({ name }) => name)).toEqual(['manifest.env'])
})

test('a place of the site that cannot be written is an error', async () => {
  writeFileSync(at('ledger.json'), '{}')
  writeFileSync(at('file'), '')
  await expect(
    copyEvidence([at('ledger.json')], { site: at('file'), folder: 'one' }, { reporter: collectingReporter() }),
  ).rejects.toMatchObject({ code: 'file-unwritable' })
})
