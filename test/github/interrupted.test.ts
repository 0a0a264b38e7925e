import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reportInterruption } from '#github/interrupted'
import { captureStdout } from '../support/capture-stdout.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summary-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

test('a step that is asked to end leaves in log and summary what continues', async () => {
  const file = join(folder, 'summary.md')
  vi.stubEnv('GITHUB_STEP_SUMMARY', file)
  const printed = captureStdout()
  reportInterruption(['Interrupted. prod continues on its own.', '  cancel it: grind-to-prod cancel prod', '::error::x'])
  const { text: log } = printed
  expect(log).toContain('  cancel it: grind-to-prod cancel prod\n')
  expect(log).not.toMatch(/^::error::/m)
  const summary = await readFile(file, 'utf8')
  expect(summary).toContain('\n\nInterrupted. prod continues on its own.\n\ncancel it: grind-to-prod cancel prod\n\n')
  expect(summary).not.toContain('\n::')
})

test('a step without a summary prints into the log alone', () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '')
  const printed = captureStdout()
  reportInterruption(['Interrupted.'])
  expect(printed.text).toBe('Interrupted.\n')
})
