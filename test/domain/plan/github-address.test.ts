import { expect, test } from 'vitest'
import { commitCommentsUrl } from '#domain/plan/github-address'

const commit = 'c'.repeat(40)

test.each([
  { repository: 'github.com/example/choiros', url: `https://api.github.com/repos/example/choiros/commits/${commit}/comments` },
  { repository: 'github.example:8443/a/b.c', url: `https://github.example:8443/api/v3/repos/a/b.c/commits/${commit}/comments` },
  {
    repository: 'github.com/example/choiros',
    api: 'https://proxy.example/',
    url: `https://proxy.example/repos/example/choiros/commits/${commit}/comments`,
  },
  { repository: '/srv/git/choiros', url: null },
  { repository: 'gitlab.example/group/sub/project', url: null },
  { repository: 'github.com/-a/b', url: null },
])('the comments of a commit of $repository are at $url', ({ repository, api, url }) => {
  expect(commitCommentsUrl({ repository, commit }, api)).toBe(url)
})
