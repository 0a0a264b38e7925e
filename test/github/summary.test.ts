import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { writeSummary } from '#github/summary'

const folder = mkdtempSync(join(tmpdir(), 'summary-'))
const file = join(folder, 'summary.md')
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

// The toolkit keeps the file that it found first, so all of it is one test.
test("a summary is appended to the earlier ones, within GitHub's limit for a step", async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '')
  await writeSummary(() => expect.fail('nobody would read it'))

  vi.stubEnv('GITHUB_STEP_SUMMARY', file)
  writeFileSync(file, '')
  await writeSummary(() => '# one\n')
  expect(readFileSync(file, 'utf8')).toBe('# one\n')

  await writeSummary((limitBytes) => `# two ${limitBytes}\n`)
  expect(readFileSync(file, 'utf8')).toBe(`# one\n\n\n# two ${900 * 1024}\n`)

  writeFileSync(file, '')
  await writeSummary(() => 'It takes that release again only with the option "retry".\n')
  expect(readFileSync(file, 'utf8')).toBe('It takes that release again only with the input "retry".\n')

  writeFileSync(file, 'x'.repeat(1_000_000))
  await writeSummary((limitBytes) => 'y'.repeat(limitBytes))
  expect(readFileSync(file)).toHaveLength(1024 * 1024)

  await writeSummary(() => expect.fail('there is no room'))
  expect(readFileSync(file)).toHaveLength(1024 * 1024)
})
