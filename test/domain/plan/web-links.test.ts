import { describe, expect, test } from 'vitest'
import { commitLink, compareLink } from '#domain/plan/web-links'

const commit = 'c'.repeat(40)
const source = (repository: string) => ({ repository, commit })

describe('commitLink', () => {
  test.each([
    { name: 'GitHub', repository: 'github.com/owner/name', expected: `https://github.com/owner/name/commit/${commit}` },
    {
      name: 'another GitHub',
      repository: 'git.example/owner/name',
      server: 'https://git.example',
      expected: `https://git.example/owner/name/commit/${commit}`,
    },
    { name: 'elsewhere', repository: 'git.example/owner/name', expected: null },
    { name: 'a local path', repository: '/srv/git/name', expected: null },
    { name: 'more than owner and name', repository: 'github.com/a/b/c', expected: null },
    { name: 'no plain name', repository: 'github.com/a/b?x=<script>', expected: null },
    { name: 'a server that is no address', repository: 'github.com/owner/name', server: 'github.com', expected: null },
    { name: 'a server that is not on https', repository: 'github.com/owner/name', server: 'http://github.com', expected: null },
  ])('commitLink gives the page: $name', ({ repository, server, expected }) =>
    expect(commitLink(source(repository), server)).toBe(expected),
  )
})

describe('compareLink', () => {
  const older = { repository: 'github.com/owner/name', commit: 'b'.repeat(40) }
  test('compareLink connects two commits of one repository', () => {
    expect(compareLink(older, source('github.com/owner/name'))).toBe(`https://github.com/owner/name/compare/${older.commit}...${commit}`)
  })
  test.each([
    { name: 'two repositories', from: source('github.com/other/name') },
    { name: 'the same commit', from: source('github.com/owner/name') },
  ])('compareLink gives no link for $name', ({ from }) => expect(compareLink(from, source('github.com/owner/name'))).toBeNull())
})
