import { expect, test } from 'vitest'
import { gitHubApi, gitHubRepository, serverOfApi } from '#domain/plan/github-address'

test.each([
  { repository: 'github.com/example/choiros', found: { host: 'github.com', path: 'example/choiros' } },
  { repository: 'GitHub.com:443/example/choiros', found: { host: 'github.com', path: 'example/choiros' } },
  { repository: 'github.example:8443/a/b.c', found: { host: 'github.example:8443', path: 'a/b.c' } },
  { repository: '/srv/git/choiros', found: null },
  { repository: 'gitlab.example/group/sub/project', found: null },
  { repository: 'github.com/-a/b', found: null },
  { repository: 'github.com@evil.example/a/b', found: null },
  { repository: 'github.example:99999/a/b', found: null },
])('the repository $repository is at $found', ({ repository, found }) => {
  expect(gitHubRepository(repository)).toEqual(found)
})

test.each([
  { api: 'https://api.github.com', server: 'github.com' },
  { api: 'https://proxy.example/github/', server: 'github.com' },
  { api: 'https://github.example:8443/api/v3/', server: 'github.example:8443' },
])('the API at $api is that of $server', ({ api, server }) => {
  expect(serverOfApi(api)).toBe(server)
})

test('the API of a server is below its own name, but for GitHub', () => {
  expect(['github.com', 'github.example'].map(gitHubApi)).toEqual(['https://api.github.com', 'https://github.example/api/v3'])
})
