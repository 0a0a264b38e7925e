import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { canonicalJson } from '#domain/manifest/canonical'
import { planSchema } from '#domain/plan/schema'
import { sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { testWorld } from '../world.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-cli-'))
  mkdirSync(join(folder, 'bundle'))
  writeFileSync(join(folder, 'bundle', 'manifest.json'), sampleRelease().bytes)
  writeFileSync(join(folder, 'bundle', 'inventory.json'), canonicalJson(sampleInventory))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...words: string[]) {
  const world = testWorld({ directory: folder, answers: [{ when: ['git'], status: 128 }] })
  const exitCode = await main(['plan', ...words], world)
  return { exitCode, ...world.written() }
}

describe('plan', () => {
  test('plan prints a table', async () => {
    const { exitCode, stdout } = await run('bundle', '--against', 'none')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /^Plan of choiros against no release\n350 bytes would be copied in 3 paths, and the host would restart hypervisor.service.\n/,
    )
  })

  test('plan prints Markdown', async () => {
    const { exitCode, stdout } = await run('bundle', '--against', 'bundle', '--format', 'markdown')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^## Plan of choiros against bundle\n\n\*\*Nothing would change/)
  })

  test.each(['table', 'markdown', 'json'])('plan as %s names the options of promote as a user types them', async (format) => {
    const { manifest } = sampleRelease()
    const newer = { ...manifest, source: { ...manifest.source, commit: 'f'.repeat(40), commitTime: '2026-02-05T01:00:00Z' } }
    mkdirSync(join(folder, 'newer'), { recursive: true })
    writeFileSync(join(folder, 'newer', 'manifest.json'), canonicalJson(newer))
    writeFileSync(join(folder, 'newer', 'inventory.json'), canonicalJson(sampleInventory))
    const { exitCode, stdout } = await run('bundle', '--against', 'newer', '--format', format)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/a host takes it only with (?:--|\\-\\-)allow-older/)
    expect(stdout).not.toContain('the option')
  })

  test.each([['--json'], ['--format', 'json']])('plan prints JSON with %s', async (...flags) => {
    const { exitCode, stdout } = await run('bundle', '--against', 'none', ...flags)
    expect(exitCode).toBe(0)
    expect(planSchema.parse(JSON.parse(stdout))).toMatchObject({ application: 'choiros', from: null })
  })

  test.each([
    { name: 'no old release', words: ['bundle'], says: '--against' },
    { name: 'two old releases', words: ['bundle', '--against', 'none', '--host', 'prod'], says: '--against' },
    { name: 'an id for what is built now', words: ['--against', 'none', '--release-id', 'a'], says: '--release-id' },
    {
      name: 'another release than was meant',
      words: ['bundle', '--against', 'none', '--release-id', 'a'.repeat(64)],
      says: 'was approved',
    },
  ])('plan refuses $name', async ({ words, says }) => {
    const { exitCode, stderr } = await run(...words)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(says)
  })
})
