import { beforeAll, expect, test } from 'vitest'
import { makeApplication, WORK_FOLDER } from '../../lab/client.ts'
import type { Manifest } from '#domain/manifest/schema'
import type { CacheCheckResult } from '#verbs/cache-check'
import { command, onGrind, result } from '../support/grind.ts'

const CACHE = '/home/runner/cache'
const BUNDLE = '/home/runner/cached'

let manifest: Manifest
beforeAll(async () => {
  await makeApplication()
  manifest = (await result<{ manifest: Manifest }>(WORK_FOLDER, ['build-manifest', '--output', BUNDLE])).manifest
  await onGrind(['rm', '-rf', CACHE])
  await onGrind(['nix', 'copy', '--to', `file://${CACHE}?compression=zstd`, manifest.components['sandbox']!.storePath])
})

test('cache-check prints for each substituter what it holds and what is missing', async () => {
  const settings = { NIX_CONFIG: `substituters = file://${CACHE} http://127.0.0.1:9` }
  const lacking = ['hypervisor', 'dioxus-desktop'].map((name) => manifest.components[name]!.storePath).toSorted()
  const checked = await result<CacheCheckResult>(WORK_FOLDER, ['cache-check', `${BUNDLE}/manifest.json`], settings)
  expect(checked.closure).toEqual({ paths: manifest.closure.paths, narBytes: manifest.closure.narBytes })
  expect(checked.nowhere.toSorted()).toEqual(lacking)
  expect(checked.substituters).toEqual([
    {
      substituter: `file://${CACHE}`,
      held: { paths: manifest.closure.paths - 2, narBytes: expect.any(Number), downloadBytes: expect.any(Number) },
      missing: { paths: 2, narBytes: expect.any(Number), list: expect.arrayContaining(lacking) },
      error: null,
    },
    {
      substituter: 'http://127.0.0.1:9',
      held: { paths: 0, narBytes: 0, downloadBytes: 0 },
      missing: { paths: manifest.closure.paths, narBytes: manifest.closure.narBytes, list: expect.any(Array) },
      error: expect.stringContaining('127.0.0.1'),
    },
  ])
  const [held] = checked.substituters
  expect(held!.held.narBytes + held!.missing.narBytes).toBe(manifest.closure.narBytes)
  expect(held!.held.downloadBytes).toBeGreaterThan(0)
})

test('cache-check sees a path that was added to the cache since the last check', async () => {
  const settings = { NIX_CONFIG: `substituters = file://${CACHE}` }
  await onGrind(['nix', 'copy', '--to', `file://${CACHE}?compression=zstd`, manifest.components['hypervisor']!.storePath])
  const { stdout, status } = await command(WORK_FOLDER, ['cache-check', BUNDLE], settings)
  expect(status).toBe(0)
  expect(stdout.split('\n')).toContain('In no substituter: 1 path')
})

test('cache-check without a substituter finds everything in none', async () => {
  const checked = await result<CacheCheckResult>(WORK_FOLDER, ['cache-check', BUNDLE])
  expect(checked.substituters).toEqual([])
  expect(checked.nowhere).toHaveLength(manifest.closure.paths)
})
