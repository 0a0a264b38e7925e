import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { repositoryName } from '#domain/manifest/repository-name'

test.each([
  ['https://github.com/o/r', 'github.com/o/r'],
  ['https://github.com/o/r.git', 'github.com/o/r'],
  ['https://x:token@github.com/o/r', 'github.com/o/r'],
  ['https://x-access-token:ghs_secret@GitHub.com:443/o/r.git/', 'github.com/o/r'],
  ['https://github.com/o/r?token=secret', 'github.com/o/r'],
  ['git@github.com:o/r.git', 'github.com/o/r'],
  ['github.com:o/r', 'github.com/o/r'],
  ['git@[::1]:o/r', '[::1]/o/r'],
  ['ssh://git@github.com/o/r.git', 'github.com/o/r'],
  ['ssh://git@github.com:22/o/r.git', 'github.com/o/r'],
  ['ssh://git@example.com:2222/o/r.git', 'example.com:2222/o/r'],
  ['git@example.com:/srv/git/r.git', 'example.com/srv/git/r'],
  ['file:///srv/git/up%20stream.git', '/srv/git/up stream.git'],
  ['/srv/git/upstream.git/', '/srv/git/upstream.git'],
  ['../upstream.git', '../upstream.git'],
])('the repository name of %s is %s', (remote, expected) => {
  expect(repositoryName(remote)).toBe(expected)
})

test('a repository name has no user and no password', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9_]{4,12}$/)
  fc.assert(
    fc.property(fc.constantFrom('https', 'http', 'ssh', 'git+ssh'), word, word, (scheme, user, password) => {
      const name = repositoryName(`${scheme}://U${user}:P${password}@host.example/o/r.git`)
      expect(name).toBe('host.example/o/r')
    }),
  )
})
