import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import * as fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { InputError } from '#domain/errors/errors'
import { fail, writeOutputs } from '#github/finish'
import { jobLogReporter } from '#github/job-log'
import { annotate, endGroup, getInput, getState, saveState, setSecret, startGroup } from '#github/toolkit'
import { captureStdout } from '../support/capture-stdout.ts'
import { hostileText } from '../fuzz/arbitraries.ts'

const folder = mkdtempSync(join(tmpdir(), 'toolkit-'))
const file = join(folder, 'file')
let printed: { text: string }

beforeEach(() => {
  printed = captureStdout()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})
afterAll(() => rmSync(folder, { recursive: true }))

function output(work: () => void): string {
  printed.text = ''
  work()
  return printed.text
}

/** What was appended, with the random delimiter made the same. */
function appended(work: () => void): string {
  writeFileSync(file, '')
  work()
  return readFileSync(file, 'utf8').replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'delimiter')
}

test('a failed step names options as the inputs of its action', () => {
  const error = new InputError('usage', 'The option "ref" is missing.', { hint: 'Give it with the options "ref" and "to".' })
  expect(output(() => fail(error, '/'))).toBe('::error::The input "ref" is missing.%0AGive it with the inputs "ref" and "to".\n')
  const reporter = jobLogReporter()
  const warning = { event: 'note', level: 'warning', message: 'Give the option "to".\n::error::or wait.' } as const
  expect(output(() => reporter.report(warning))).toMatch(
    // Other tests of the same process may have had as many annotations as GitHub shows.
    /^(?:::warning::Give the input "to"\.%0A|warning: Give the input "to"\.\n)\\::error::or wait\.\n$/,
  )
})

/** The toolkit itself, which is too slow to be loaded at every start. */
describe('the same as @actions/core', () => {
  test('annotations, groups and masks are those of @actions/core', () => {
    const places = fc.record({ file: hostileText(), line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }), title: hostileText() })
    fc.assert(
      fc.property(hostileText(), places, (message, { file: path, line, column, title }) => {
        const place = { startLine: line, startColumn: column, ...(path === '' ? {} : { file: path }), ...(title === '' ? {} : { title }) }
        const ours = { line, column, ...(path === '' ? {} : { file: path }), ...(title === '' ? {} : { title }) }
        for (const [level, theirs] of [
          ['error', core.error],
          ['warning', core.warning],
          ['notice', core.notice],
        ] as const) {
          expect(output(() => annotate(level, message, ours))).toBe(output(() => theirs(message, place)))
          expect(output(() => annotate(level, message))).toBe(output(() => theirs(message)))
        }
        expect(output(() => startGroup(message))).toBe(output(() => core.startGroup(message)))
        expect(output(() => setSecret(message))).toBe(output(() => core.setSecret(message)))
      }),
    )
    expect(output(() => endGroup())).toBe(output(() => core.endGroup()))
  })

  test('state is written as @actions/core does', () => {
    vi.stubEnv('GITHUB_STATE', file)
    fc.assert(
      fc.property(hostileText(), (value) => {
        expect(appended(() => saveState('key', value))).toBe(appended(() => core.saveState('key', value)))
      }),
    )
  })

  test('inputs and state of the main step are read as @actions/core does', () => {
    fc.assert(
      fc.property(
        hostileText().filter((text) => !text.includes('\0')),
        (value) => {
          vi.stubEnv('INPUT_SSH-KEY', value)
          vi.stubEnv('STATE_key', value)
          expect(getInput('ssh-key')).toBe(core.getInput('ssh-key'))
          expect(getState('key')).toBe(core.getState('key'))
        },
      ),
    )
  })
})

test('state is not written where no runner reads it', () => {
  vi.stubEnv('GITHUB_STATE', undefined)
  expect(output(() => saveState('key', 'value'))).toBe('')
})

test('outputs are not written where no runner reads them', async () => {
  vi.stubEnv('GITHUB_OUTPUT', '')
  printed.text = ''
  await writeOutputs({ verdict: 'COMMITTED' })
  expect(printed.text).toBe('')
})

test('a step that failed shows its hint on a line of its own, and neither can act', () => {
  const error = new InputError('usage', 'One\n::warning::two.', { hint: 'Do 100%.' })
  expect(output(() => fail(error, '.'))).toBe('::error::One\\x0a::warning::two.%0ADo 100%25.\n')
  expect(output(() => fail(new InputError('usage', 'One.'), '.'))).toBe('::error::One.\n')
})
