import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countCommitsCommand, logCommand, parseLog } from '#tools/git/log'
import { realRunner } from '#tools/run/real'

let folder: string
const ids: string[] = []
const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).trim()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'))
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.email', 'a@b.example')
  git('config', 'log.showSignature', 'true')
  git('config', 'color.ui', 'always')
  for (const [author, subject] of [
    ['Ada', 'first'],
    ['Gräce', 'second: "é" %H'],
    ['', ''],
    ['Ada', 'fourth\u001b[31m'],
  ] as const) {
    git('-c', `user.name=${author === '' ? 'x' : author}`, 'commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', subject)
    ids.push(git('rev-parse', 'HEAD'))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the argv of git log', () => {
  expect(logCommand('/r', { from: 'a', to: 'b', limit: 5 })).toMatchObject({
    effect: 'read',
    argv: [
      'git',
      '-C',
      '/r',
      'log',
      '-z',
      '--no-show-signature',
      '--no-color',
      '--encoding=UTF-8',
      '--format=tformat:%H%x00%an%x00%s',
      '--max-count=5',
      '--end-of-options',
      'a..b',
    ],
  })
  expect(countCommitsCommand('/r', 'a', 'b').argv).toEqual(['git', '-C', '/r', 'rev-list', '--count', '--end-of-options', 'a..b'])
})

test('the log has the commits of a real repository, newest first, whatever their authors wrote', async () => {
  const { stdout } = await realRunner.run(logCommand(folder, { from: ids[0]!, to: ids[3]!, limit: 10 }))
  expect(parseLog(stdout)).toEqual([
    { id: ids[3], author: 'Ada', subject: 'fourth\u001b[31m' },
    { id: ids[2], author: 'x', subject: '' },
    { id: ids[1], author: 'Gräce', subject: 'second: "é" %H' },
  ])
  expect((await realRunner.run(countCommitsCommand(folder, ids[0]!, ids[3]!))).stdout.trim()).toBe('3')
})

test('the log has no more commits than requested, or none', async () => {
  const some = await realRunner.run(logCommand(folder, { from: ids[0]!, to: ids[3]!, limit: 1 }))
  expect(parseLog(some.stdout).map(({ id }) => id)).toEqual([ids[3]])
  const none = await realRunner.run(logCommand(folder, { from: ids[3]!, to: ids[0]!, limit: 1 }))
  expect(parseLog(none.stdout)).toEqual([])
})
