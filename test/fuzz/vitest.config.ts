import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** `npm run fuzz`: every fast test file that has properties, with many runs of each. See README.md beside this file. */
const root = resolve(import.meta.dirname, '../..')
process.env['GRIND_TO_PROD_FUZZ_RUNS'] ??= '100000'
process.env['GRIND_TO_PROD_FUZZ_SEED'] ??= String(randomInt(2 ** 31))
const setting = ['GRIND_TO_PROD_FUZZ_SEED', 'GRIND_TO_PROD_FUZZ_RUNS'].map((name) => `${name}=${process.env[name]}`).join(' ')
// Other programs read this file too, only to see which tests there are.
if (process.argv.includes('run')) process.stdout.write(`The same again: ${setting} npm run fuzz\n`)

const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.lab.test.ts'))
  .map((name) => join('test', name))
  .filter((name) => readFileSync(join(root, name), 'utf8').includes("from 'fast-check'"))

export default defineConfig({
  root,
  test: { name: 'fuzz', include: files, setupFiles: ['test/support/fast-check.ts'], testTimeout: 12 * 60 * 60 * 1000 },
})
