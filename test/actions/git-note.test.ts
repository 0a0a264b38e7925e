import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pushGitNote } from '#actions/git-note'
import { canonicalRecord } from '#domain/manifest/canonical'
import { headsBelow } from '#steps/notes/heads-below'
import { realRunner } from '#tools/run/real'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { notedClones } from '../support/noted-clones.ts'
import { gitHubStep } from '../support/step.ts'

const head = (line: number, application = 'choiros') => ({
  host: 'prod',
  application,
  line,
  digest: 'a'.repeat(64),
  signedAt: '2026-01-09T12:00:00.000Z',
  signature: 'x',
})

beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true))
afterEach(() => vi.restoreAllMocks())

test('a step pushes the newest lines of a release from its checkout', async () => {
  using clones = notedClones()
  const directory = clones.clone('checkout')
  const reporter = collectingReporter()
  const step = { ...gitHubStep({ reporter, token: 'secret' }), runner: realRunner }
  await pushGitNote({ application: 'choiros', commit: clones.commit, heads: [head(1), head(2)], directory }, step)
  expect(clones.lines().map((line) => JSON.parse(line) as unknown)).toEqual([head(1), head(2)])
  expect(reporter.events.map((event) => (event.event === 'note' ? event.level : event.event))).toEqual(['info'])
})

test('the newest lines of one application are found in what a run kept, and damaged ones are not', async () => {
  using clones = notedClones()
  const { folder } = clones.repository
  mkdirSync(join(folder, 'kept/record'), { recursive: true })
  const files = { 'head-1-a.json': canonicalRecord(head(1)), 'record/head-2-a.json': canonicalRecord(head(2)), 'head-3-a.json': '{' }
  for (const [name, text] of Object.entries({
    ...files,
    'head-4-a.json': canonicalRecord(head(4, 'other')),
    'x.json': canonicalRecord(head(5)),
  }))
    writeFileSync(join(folder, 'kept', name), text)
  expect((await headsBelow(join(folder, 'kept'), 'choiros')).map(({ line }) => line)).toEqual([1, 2])
})
