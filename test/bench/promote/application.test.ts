import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const FOLDER = resolve(import.meta.dirname, '../../../bench/promote/application')

test('groups of small paths are built two at a time, because Nix locks each output that it could build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-application-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const environment = { ...process.env, NIX_STORE_DIR: join(folder, 'store'), NIX_STATE_DIR: join(folder, 'var'), NIX_REMOTE: '' }
  const nix = (program: string, ...words: string[]) =>
    execFileSync(program, words, { env: environment, encoding: 'utf8', stdio: 'pipe' }).trim()
  const app = nix('nix-instantiate', join(FOLDER, 'app.nix'), '--argstr', 'material', 'none', '--arg', 'groups', '5')
  const derivations = nix('nix-store', '--query', '--requisites', app).split('\n')
  const named = (name: string) => derivations.find((path) => path.endsWith(`-${name}.drv`))!
  const needed = (name: string) => nix('nix-store', '--query', '--references', named(name)).split('\n')
  for (const group of [2, 3, 4]) expect(needed(`part${group}`)).toContain(named(`parts${group - 2}`))
  for (const group of [0, 1]) expect(needed(`part${group}`).filter((path) => path.endsWith('.drv'))).toEqual([])
})
