import { filesWithPointerLineCommand } from '#tools/git/lfs'
import { TRANSFER_LIMIT } from '#tools/run/limits'
import { describe, expect, test } from 'vitest'
import { commitCommand, commitTimeCommand, fileAtCommand, isAncestorCommand, parseCommitTime } from '#tools/git/commit'
import { fetchCommand, fetchFailure, parseRemoteTip, remoteTipCommand } from '#tools/git/fetch'
import { lastWords } from '#tools/git/git'
import { isShallowCommand, remoteAddressCommand, rootCommand } from '#tools/git/repository'
import { parseStatus, statusCommand } from '#tools/git/status'

const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' }
const ID = 'a'.repeat(40)

test.each([
  { name: 'root', command: rootCommand('/r'), words: ['rev-parse', '--show-toplevel'] },
  { name: 'remote address', command: remoteAddressCommand('/r', 'origin'), words: ['remote', 'get-url', '--', 'origin'] },
  { name: 'shallow', command: isShallowCommand('/r'), words: ['rev-parse', '--is-shallow-repository'] },
  {
    name: 'status',
    command: statusCommand('/r'),
    words: ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignore-submodules=none', '--no-renames'],
  },
  {
    name: 'commit',
    command: commitCommand('/r', 'HEAD'),
    words: ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'],
  },
  { name: 'commit time', command: commitTimeCommand('/r', ID), words: ['log', '--max-count=1', '--no-show-signature', '--format=%ct', ID] },
  { name: 'ancestor', command: isAncestorCommand('/r', ID, 'b'), words: ['merge-base', '--is-ancestor', ID, 'b'] },
  { name: 'file', command: fileAtCommand('/r', ID, 'a.yml'), words: ['cat-file', 'blob', `${ID}:a.yml`] },
  {
    name: 'remote tip',
    command: remoteTipCommand('/r', 'origin', 'main'),
    words: ['ls-remote', '--quiet', '--', 'origin', 'refs/heads/main'],
  },
])('the argv of the git command $name', ({ command, words }) => {
  expect(command).toEqual({ argv: ['git', '-C', '/r', ...words], effect: 'read', environment: ENVIRONMENT, timeout: expect.any(Number) })
})

test('a fetch writes, only moves forward and touches one private ref', () => {
  const before = [
    'git',
    '-C',
    '/r',
    'fetch',
    '--no-progress',
    '--no-tags',
    '--no-prune',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
  ]
  const after = ['--', 'origin', 'refs/heads/main:refs/grind-to-prod/upstream/main']
  expect(fetchCommand('/r', { remote: 'origin', branch: 'main' }, { unshallow: false })).toEqual({
    argv: [...before, ...after],
    effect: 'write',
    environment: ENVIRONMENT,
    timeout: TRANSFER_LIMIT,
  })
  expect(fetchCommand('/r', { remote: 'origin', branch: 'main' }, { unshallow: true }).argv).toEqual([...before, '--unshallow', ...after])
})

test('the search for pointers of Git LFS may take as long as a transfer: a partial clone fetches the files', () => {
  expect(filesWithPointerLineCommand('/r', ID)).toMatchObject({ effect: 'read', environment: ENVIRONMENT, timeout: TRANSFER_LIMIT })
})

describe('what git prints', () => {
  test('git status is parsed with names that have spaces, quotes and line ends', () => {
    expect(parseStatus(' M a b\0?? "c"\n\0A  d\0')).toEqual(['a b', '"c"\n', 'd'])
    expect(parseStatus('')).toEqual([])
  })

  test.each([
    ['0\n', '1970-01-01T00:00:00Z'],
    ['1767574800\n', '2026-01-05T01:00:00Z'],
  ])('a commit time is parsed from %j', (stdout, expected) => expect(parseCommitTime(stdout)).toBe(expected))

  test.each([
    [`${ID}\trefs/heads/main\n`, ID],
    ['', undefined],
  ])('a remote tip is parsed from %j', (stdout, expected) => expect(parseRemoteTip(stdout)).toBe(expected))

  test.each([
    [' ! [rejected]        main       -> refs/x  (non-fast-forward)\nerror: some local refs could not be updated\n', 'rewritten'],
    ["fatal: couldn't find remote ref refs/heads/nope\n", 'no-such-branch'],
    ['fatal: Could not read from remote repository.\n', 'unreachable'],
  ])('a fetch failure is parsed from %j', (stderr, expected) => expect(fetchFailure(stderr)).toBe(expected))

  test.each([
    [
      "fatal: '/x' does not appear to be a git repository\nfatal: Could not read from remote repository.\n\nPlease make sure\n",
      'Could not read from remote repository.',
    ],
    ['something odd\n', 'something odd'],
    ['', 'no reason given'],
  ])('the last words of git are parsed from %j', (stderr, expected) => expect(lastWords(stderr)).toBe(expected))
})
