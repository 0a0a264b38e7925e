import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'

const good = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 0, success: true }

test.each([
  { name: 'a good run', report: good, line: '3 passed, 0 failed' },
  { name: 'skipped tests', report: { ...good, numPendingTests: 2 }, line: '3 passed, 0 failed, 2 skipped' },
  { name: 'a file that cannot be loaded', report: { ...good, numFailedTestSuites: 1, success: false }, line: '3 passed, 1 failed' },
  { name: 'an error outside of tests', report: { ...good, success: false }, line: '3 passed, 1 failed' },
  { name: 'a run without tests', report: { ...good, numPassedTests: 0 }, line: '0 passed, 1 failed' },
  { name: 'a run that wrote no report', report: null, line: '0 passed, 1 failed' },
])('the last line of script/test counts $name rightly', async ({ report, line }) => {
  const file = join(mkdtempSync(join(tmpdir(), 'results-')), 'results.json')
  writeFileSync(file, report === null ? '' : JSON.stringify(report))
  const { stdout, status } = await realRunner.run({ argv: [process.execPath, 'script/count-results.ts', file], effect: 'read' })
  expect({ stdout, status }).toEqual({ stdout: `${line}\n`, status: line.includes(' 0 failed') ? 0 : 1 })
})
