import { describe, expect, test } from 'vitest'
import { matchingPaths, parseCommit, parsePackage, parsePath } from '#domain/exposure/query'
import { HYPERVISOR, SANDBOX, sampleRelease } from '../manifest/sample.ts'

const { manifest } = sampleRelease()
const path = (name: string) => `/nix/store/${'a'.repeat(32)}-${name}`
const paths = ['openssl-3.0.12', 'openssl-3.0.13-bin', 'openssl-3.0.14', 'openssl-1.1.1w', 'openssl-wrapper-3.0.12', 'openssh-9.7p1'].map(
  path,
)

const found = (text: string) => matchingPaths(parsePackage(text), manifest, paths).map((one) => one.slice(44))

describe('a package is searched for by its name and a range of versions', () => {
  test.each([
    ['openssl', ['openssl-3.0.12', 'openssl-3.0.13-bin', 'openssl-3.0.14', 'openssl-1.1.1w']],
    ['openssl@3.0.13', ['openssl-3.0.13-bin']],
    ['openssl@=3.0.14', ['openssl-3.0.14']],
    ['openssl@<3.0.14', ['openssl-3.0.12', 'openssl-3.0.13-bin', 'openssl-1.1.1w']],
    ['openssl@>=3 <3.0.14', ['openssl-3.0.12', 'openssl-3.0.13-bin']],
    ['openssl@>3.0.13,<=3.0.14', ['openssl-3.0.14']],
    ['openssl@>4', []],
    ['open', []],
  ])('a package is searched for: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

test.each(['', '@1', 'openssl@', 'openssl@~3', 'openssl@>=', 'a b', '../etc', 'openssl@>=3 <'])('a package is refused: %s', (text) => {
  expect(() => parsePackage(text)).toThrow(expect.objectContaining({ exitCode: 2 }))
})

test('a store path is searched for as a whole', () => {
  expect(matchingPaths(parsePath(paths[0]!), manifest, paths)).toEqual([paths[0]])
  expect(() => parsePath('/nix/store/openssl')).toThrow(/is not a store path/)
})

test.each([paths[0]!, paths[0]!.slice('/nix/store/'.length), 'a'.repeat(32), `${paths[0]!}/bin/openssl`])(
  'a store path is not a package, and --path is named for it: %s',
  (text) => {
    expect(() => parsePackage(text)).toThrow(
      expect.objectContaining({ exitCode: 2, hint: expect.stringContaining('exposed --path /nix/store/') }),
    )
  },
)

test('a file below a store path is searched for as that store path', () => {
  expect(parsePath(`${paths[0]!}/bin/openssl`)).toEqual({ kind: 'path', path: paths[0] })
  expect(parsePath(`${paths[0]!}/`)).toEqual({ kind: 'path', path: paths[0] })
})

test('a commit is searched for by its beginning, and matches the components of its release', () => {
  expect(matchingPaths(parseCommit('c'.repeat(8)), manifest, []).toSorted()).toEqual([HYPERVISOR, SANDBOX].toSorted())
  expect(matchingPaths(parseCommit('d'.repeat(8)), manifest, [])).toEqual([])
  expect(() => parseCommit('main')).toThrow(/is not a commit id/)
})
