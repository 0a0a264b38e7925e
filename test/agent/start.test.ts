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

test('the agent starts without the schemas of its own answers, and without those of the configuration', async () => {
  const agent = resolve('src/agent/main.ts')
  const argv = [process.execPath, '--import', pathToFileURL(trace).href, agent, '--help'] as const
  const { status, stderr } = await realRunner.run({ argv, effect: 'read' })
  expect(status).toBe(0)
  const loaded = [...stderr.matchAll(/^loaded .*\/src\/(.*)$/gm)].map(([, file]) => file)
  expect(loaded).toContain('agent/perform.ts')
  const schemas = ['protocol/messages', 'protocol/record', 'protocol/status', 'protocol/agent-results', 'report/event', 'config/schema']
  // Each start of a promote's three processes on the host would make some 1300 schemas of them, and read nothing by any.
  expect(loaded.filter((file) => schemas.some((schema) => file === `domain/${schema}.ts`))).toEqual([])
})
