/** Prints `N passed, N failed` (and skipped, if any) from the JSON report that vitest wrote. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
})

const text = readFileSync(process.argv[2] ?? '', 'utf8')
const report =
  text === '' ? { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numFailedTestSuites: 1 } : reportSchema.parse(JSON.parse(text))
// A file that cannot be loaded fails as a suite without a failed test; it must not count as nothing.
const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0)
const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : ''
process.stdout.write(`${report.numPassedTests} passed, ${failed} failed${skipped}\n`)
