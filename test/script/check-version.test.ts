import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'

let folder = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-version-'))
  mkdirSync(join(folder, 'script'))
  cpSync('script/check-version', join(folder, 'script/check-version'))
  await git('init', '--quiet', '--initial-branch=main', '.')
  await commit('1.2.3')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function git(...words: string[]): Promise<void> {
  const user = ['-c', 'user.name=N', '-c', 'user.email=n@example.com']
  const { status, stderr } = await realRunner.run({ argv: ['git', ...user, ...words], directory: folder, effect: 'write' })
  expect(status, stderr).toBe(0)
}

async function commit(version: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }))
  await git('add', '--all')
  await git('commit', '--quiet', '--message', version)
}

async function check(tag: string) {
  const { status, stderr } = await realRunner.run({ argv: [join(folder, 'script/check-version'), tag, 'main'], effect: 'read' })
  return { status, stderr }
}

test('a tag of the version of a commit of the branch may be published', async () => {
  await git('tag', '--annotate', '--message', 'v1.2.3', 'v1.2.3')
  expect(await check('v1.2.3')).toEqual({ status: 0, stderr: 'v1.2.3 is a version of main\n' })
})

test('a tag of another version is refused', async () => {
  await git('tag', 'v1.2.4')
  expect(await check('v1.2.4')).toMatchObject({ status: 1, stderr: expect.stringContaining('has the version 1.2.3') })
})

test('a tag of a commit that is not on the branch is refused', async () => {
  await git('checkout', '--quiet', '-b', 'side')
  await commit('1.2.4')
  await git('tag', 'v1.2.4')
  expect(await check('v1.2.4')).toMatchObject({ status: 1, stderr: expect.stringContaining('is not on main') })
})
