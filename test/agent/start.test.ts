import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'

const folder = mkdtempSync(join(tmpdir(), 'agent-start-'))
const trace = join(folder, 'trace.mjs')
writeFileSync(
  trace,
  `import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
registerHooks({ load(url, context, next) { if (url.startsWith('file:')) console.error('loaded ' + fileURLToPath(url)); return next(url, context) } })`,
)
afterAll(() => rmSync(folder, { recursive: true }))

async function loadedBy(...words: readonly string[]): Promise<string[]> {
  const argv = [process.execPath, '--import', pathToFileURL(trace).href, ...words] as const
  const { status, stderr } = await realRunner.run({ argv, effect: 'read' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('loaded ') })
  return [...stderr.matchAll(/^loaded .*\/((?:src|node_modules)\/.*)$/gm)].map(([, file]) => file!)
}

let ofTheAgent: Promise<string[]> | undefined
const loadedByTheAgent = () => (ofTheAgent ??= loadedBy(resolve('src/agent/main.ts'), '--help'))

// Three processes of a promote start on the host, and would make thousands of schemas by which they read nothing.
test('the agent starts without the schemas of its own answers, and without those of the configuration', async () => {
  const loaded = await loadedByTheAgent()
  expect(loaded).toContain('src/agent/perform.ts')
  const schemas = ['protocol/messages', 'protocol/record', 'protocol/status', 'protocol/agent-results', 'report/event', 'config/schema']
  expect(loaded.filter((file) => schemas.some((schema) => file === `src/domain/${schema}.ts`))).toEqual([])
})

test('the agent starts without the package that streams programs', async () => {
  const loaded = await loadedByTheAgent()
  expect(loaded.filter((file) => file.includes('node_modules/execa/'))).toEqual([])
})

test('a snapshot is taken without the schema by which it is read', async () => {
  const loaded = await loadedBy(resolve('src/machine/snapshot/snapshot.ts'))
  expect(loaded).toContain('src/machine/snapshot/units.ts')
  expect(loaded.filter((file) => file.startsWith('src/domain/snapshot/schema'))).toEqual([])
})
