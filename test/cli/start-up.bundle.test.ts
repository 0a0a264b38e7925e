import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'
import { bundleFolder } from '../support/run-stub.ts'

const folder = mkdtempSync(join(tmpdir(), 'start-up-'))
const trace = join(folder, 'trace.mjs')
writeFileSync(
  trace,
  `import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
registerHooks({ load(url, context, next) { if (url.startsWith('file:')) console.error('loaded ' + fileURLToPath(url)); return next(url, context) } })`,
)
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  { words: ['--help'], prints: 'Exit codes:' },
  { words: ['--version'], prints: '.' },
  { words: ['complete', '--', 'pro'], prints: 'promote\t' },
])('the command line $words starts without what the verbs need', async ({ words, prints }) => {
  const { stdout, stderr } = await realRunner.run({
    argv: [process.execPath, '--import', pathToFileURL(trace).href, join(bundleFolder(), 'cli.js'), ...words],
    effect: 'read',
    environment: { HOME: folder },
  })
  expect(stdout).toContain(prints)
  const texts = stderr.split('\n').flatMap((line) => {
    const file = /^loaded (.*)$/.exec(line)?.[1]
    return file?.startsWith(bundleFolder()) === true ? [readFileSync(file, 'utf8')] : []
  })
  expect(texts.length).toBeGreaterThan(2)
  // What takes the time of a start: to read and compile modules, and to make a thousand schemas.
  expect(texts.filter((text) => /node_modules\/(?:zod|execa)\//.test(text))).toEqual([])
  expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(200_000)
})
