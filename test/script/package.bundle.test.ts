import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VERSION } from '#domain/protocol/version'
import { realRunner } from '#tools/run/real'

/** The package that is published: packed as npm does it, and run without a registry. */

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-package-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function succeed(argv: readonly [string, ...string[]], directory: string): Promise<string> {
  const environment = { npm_config_offline: 'true', npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false' }
  const { status, stdout, stderr } = await realRunner.run({ argv, effect: 'write', directory, environment })
  expect(status, `${argv.join(' ')}\n${stdout}${stderr}`).toBe(0)
  return stdout
}

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

test('the package has the bundle and the schemas alone, and npx runs it with no other package', async () => {
  const [packed] = JSON.parse(await succeed(['npm', 'pack', '--json', '--pack-destination', folder], process.cwd())) as [Packed]
  const tops = new Set(packed.files.map(({ path }) => path.split('/')[0]))
  expect([...tops].toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'schema'])
  const program = ['npx', '--yes', '--package', join(folder, packed.filename), 'grind-to-prod'] as const
  expect(await succeed([...program, '--version'], folder)).toBe(`${VERSION}\n`)
  const installed = join(folder, 'cache', '_npx')
  const [name] = readdirSync(installed)
  expect(readdirSync(join(installed, name!, 'node_modules')).filter((one) => !one.startsWith('.'))).toEqual(['grind-to-prod'])
})

test('the examples of the workflows, which init writes, are in the bundle', () => {
  expect(readdirSync('dist/workflows').toSorted()).toEqual(readdirSync('examples/workflows').toSorted())
})
