import { execFileSync } from 'node:child_process'
import { lutimesSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AGENT_ROOTS } from '#domain/installation/paths'
import { holdScript, releaseScript, rootScript } from '#domain/installation/stored-program'

let folder = ''
let roots = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stored-program-'))
  roots = join(folder, 'roots')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs a script as a host does, with its roots in the folder of the test. */
function run(script: string, paths: readonly string[] = []): void {
  const command = rootScript([], script.replaceAll(AGENT_ROOTS, roots))
  execFileSync('sh', ['-c', command], { input: paths.map((path) => `${path}\n`).join(''), stdio: 'pipe' })
}

test('an installation removes the roots that it made, and not those of another that is under way', () => {
  run(holdScript('a'), ['/nix/store/1-node', '/nix/store/2-agent'])
  run(holdScript('b'), ['/nix/store/1-node', '/nix/store/3-agent'])
  symlinkSync('/nix/store/1-node', join(roots, '1-node'))
  run(releaseScript('a'))
  expect(readdirSync(roots).toSorted()).toEqual(['1-node', 'incoming-b-1-node', 'incoming-b-3-agent'])
  expect(readlinkSync(join(roots, 'incoming-b-1-node'))).toBe('/nix/store/1-node')
})

test('an installation removes the roots of one that was killed days ago, and nothing else that is old', () => {
  run(holdScript('killed'), ['/nix/store/1-node'])
  symlinkSync('/nix/store/1-node', join(roots, '1-node'))
  const old = Date.now() / 1000 - 7 * 24 * 3600
  for (const name of readdirSync(roots)) lutimesSync(join(roots, name), old, old)
  run(releaseScript('a'))
  expect(readdirSync(roots)).toEqual(['1-node'])
})

test('a folder of roots that an installation leaves empty is removed', () => {
  run(holdScript('a'), ['/nix/store/1-node'])
  run(releaseScript('a'))
  expect(existsSync(roots)).toBe(false)
  // Again, as when a connection was lost after it.
  run(releaseScript('a'))
})

test('roots that cannot be made are an error', () => {
  expect(() => run(holdScript('a/b'), ['/nix/store/1-node', '/nix/store/2-agent'])).toThrow()
})
