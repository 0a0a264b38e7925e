import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { commitSubjects } from '#steps/commits/subjects'
import { realRunner } from '#tools/run/real'
import { testRepository } from '../../tools/git/repository.ts'

const unknown = 'e'.repeat(40)

test('commits that the repository has get their subjects, and others get none', async () => {
  using repository = testRepository()
  const first = repository.git(['rev-parse', 'HEAD'])
  repository.write('a', 'a')
  const second = repository.commit('Second "quoted"')
  const subjects = await commitSubjects(repository.work, [first, unknown, second, undefined], realRunner)
  expect([...subjects].toSorted()).toEqual(
    [
      [first, 'First'],
      [second, 'Second "quoted"'],
    ].toSorted(),
  )
})

test('the commit that is checked out is not taken for a commit that the repository does not have', async () => {
  using repository = testRepository()
  expect(await commitSubjects(repository.work, [unknown], realRunner)).toEqual(new Map())
})

test('outside of a repository no commit has a subject', async () => {
  expect(await commitSubjects(tmpdir(), [unknown], realRunner)).toEqual(new Map())
})
