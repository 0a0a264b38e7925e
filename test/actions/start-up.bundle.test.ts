import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { actionVerbs } from '../../script/generate-action-docs.ts'
import { realRunner } from '#tools/run/real'
import { bundleFolder, stepEnvironment } from '../support/run-stub.ts'

const folder = mkdtempSync(join(tmpdir(), 'start-up-'))
const trace = join(folder, 'trace.mjs')
writeFileSync(
  trace,
  `import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
registerHooks({ load(url, context, next) { if (url.startsWith('file:')) console.error('loaded ' + fileURLToPath(url)); return next(url, context) } })`,
)
afterAll(() => rmSync(folder, { recursive: true }))

/**
 * Files of the bundle that an action has loaded when it finds that its inputs are missing, or for doctor, which requires none, that one is
 * invalid: all that it needs before its own work.
 */
async function loaded(verb: string): Promise<string[]> {
  const { stderr } = await realRunner.run({
    argv: [process.execPath, '--import', pathToFileURL(trace).href, join(bundleFolder(), `${verb}.js`)],
    effect: 'read',
    environment: await stepEnvironment({ directory: '/nowhere', 'build-host': 'unknown' }),
  })
  return stderr.split('\n').flatMap((line) => /^loaded (.*)$/.exec(line)?.[1] ?? [])
}

test.each(actionVerbs())('%s starts without the modules that only GitHub needs, and with few bytes', async (verb) => {
  const files = (await loaded(verb)).filter((file) => file.startsWith(bundleFolder()))
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  expect(files.length).toBeGreaterThan(2)
  for (const heavy of ['undici', '@octokit/', '@azure/', '@sigstore/']) {
    expect(files.filter((_, index) => texts[index]!.includes(`node_modules/${heavy}`))).toEqual([])
    expect(files.filter((_, index) => texts[index]!.includes(`${heavy}core`))).toEqual([])
  }
  // A megabyte takes 40 ms: what Node has loaded before its first line is most of a start.
  expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(2_000_000)
})
