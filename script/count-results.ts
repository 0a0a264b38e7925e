/** Prints `N passed, N failed` (and skipped, if any) from the JSON report that vitest wrote. Exits 1 when something failed, or nothing ran. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
  success: z.boolean(),
})

const text = readFileSync(process.argv[2] ?? '', 'utf8')
const report =
  text === ''
    ? { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numFailedTestSuites: 1, success: false }
    : reportSchema.parse(JSON.parse(text))
// What fails without a failed test counts too: a file that cannot be loaded, an error outside of tests, a run without tests.
const isFailed = !report.success || report.numFailedTestSuites > 0 || report.numPassedTests === 0
const failed = Math.max(report.numFailedTests, isFailed ? 1 : 0)
const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : ''
process.stdout.write(`${report.numPassedTests} passed, ${failed} failed${skipped}\n`)
process.exitCode = failed === 0 ? 0 : 1
