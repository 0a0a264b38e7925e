import { expect, test } from 'vitest'
import { countHistoryCommand, nearestCommand, parseCommitIds } from '#tools/git/history'
import { realRunner } from '#tools/run/real'
import { testRepository } from './repository.ts'

test('the argv of git rev-list', () => {
  expect(countHistoryCommand('/r', 'abc')).toMatchObject({
    effect: 'read',
    argv: ['git', '-C', '/r', 'rev-list', '--count', '--end-of-options', 'abc'],
  })
  expect(nearestCommand('/r', 'abc', 3).argv).toEqual([
    'git',
    '-C',
    '/r',
    'rev-list',
    '--topo-order',
    '--max-count=3',
    '--end-of-options',
    'abc',
  ])
})

test('a commit has its nearest ancestors, with merged branches, each after its descendants', async () => {
  using repository = testRepository()
  const { git, commit, write } = repository
  const first = git(['rev-parse', 'HEAD'])
  git(['checkout', '--quiet', '-b', 'side'])
  write('side', 'x')
  const side = commit('Side')
  git(['checkout', '--quiet', 'main'])
  write('main', 'x')
  const main = commit('Main')
  git(['merge', '--quiet', '--no-ff', '--message', 'Merge', 'side'])
  const merge = git(['rev-parse', 'HEAD'])
  const listed = async () => parseCommitIds((await realRunner.run(nearestCommand(repository.work, merge, 10))).stdout)
  const ids = await listed()
  expect([ids[0], ids.slice(1, 3).toSorted(), ids.slice(3)]).toEqual([merge, [main, side].toSorted(), [first]])
  expect((await realRunner.run(countHistoryCommand(repository.work, merge))).stdout.trim()).toBe('4')
  expect(parseCommitIds((await realRunner.run(nearestCommand(repository.work, merge, 2))).stdout)).toEqual(ids.slice(0, 2))
  // What git knows besides the commits changes nothing of a manifest.
  git(['commit-graph', 'write', '--reachable'])
  expect(await listed()).toEqual(ids)
})
