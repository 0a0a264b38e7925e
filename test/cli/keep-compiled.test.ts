import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'

let cache: string
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'keep-compiled-'))
})
afterEach(async () => {
  await rm(cache, { recursive: true })
})

const module = resolve(import.meta.dirname, '../../src/cli/keep-compiled.ts')

/** Starts a program that keeps what it compiles, and returns what it left in its folder. */
async function kept(environment: Record<string, string> = {}): Promise<string[]> {
  const program = `const { keepCompiled } = await import(${JSON.stringify(module)}); keepCompiled(); await import('node:os')`
  const argv = [process.execPath, '--input-type=module', '--eval', program] as const
  const { status, stderr } = await realRunner.run({
    argv,
    effect: 'write',
    environment: { CI: '', XDG_CACHE_HOME: cache, ...environment },
    timeout: 60_000,
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return readdir(join(cache, 'grind-to-prod')).catch(() => [])
}

test("the output of Node's compiler is kept in the user's own cache folder", async () => {
  expect(await kept()).toEqual([expect.stringContaining('v24')])
})

test('nothing is kept in a job, nor where others can write', async () => {
  expect(await kept({ CI: 'true' })).toEqual([])
  await mkdir(join(cache, 'grind-to-prod'))
  await chmod(join(cache, 'grind-to-prod'), 0o777)
  expect(await kept()).toEqual([])
})
