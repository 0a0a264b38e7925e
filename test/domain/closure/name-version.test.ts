import { describe, expect, test } from 'vitest'
import { packageOf, parseDrvName } from '#domain/closure/name-version'

describe('parseDrvName', () => {
  // The first two are those of Nix's manual and of its own tests.
  test.each([
    { name: 'nix-0.12pre12876', expected: { name: 'nix', version: '0.12pre12876' } },
    { name: 'apache-httpd-2.0.48', expected: { name: 'apache-httpd', version: '2.0.48' } },
    { name: 'a-b-c-1234pre5+git', expected: { name: 'a-b-c', version: '1234pre5+git' } },
    { name: 'a-b', expected: { name: 'a-b', version: '' } },
    { name: 'hello', expected: { name: 'hello', version: '' } },
    { name: 'hello-', expected: { name: 'hello-', version: '' } },
    { name: 'x--y', expected: { name: 'x', version: '-y' } },
    { name: '-1', expected: { name: '', version: '1' } },
    { name: 'python3.12-foo-1.0-beta', expected: { name: 'python3.12-foo', version: '1.0-beta' } },
    { name: 'a-_1', expected: { name: 'a', version: '_1' } },
  ])('parseDrvName splits $name', ({ name, expected }) => expect(parseDrvName(name)).toEqual(expected))
})

describe('packageOf', () => {
  const path = (name: string) => `/nix/store/${'0'.repeat(32)}-${name}`
  test.each([
    { name: 'openssl-3.4.0', expected: { name: 'openssl', version: '3.4.0' } },
    { name: 'openssl-3.4.0-bin', expected: { name: 'openssl', version: '3.4.0' } },
    { name: 'gcc-14.2.0-lib64', expected: { name: 'gcc', version: '14.2.0' } },
    { name: 'gcc-14.2.0-lib16', expected: { name: 'gcc', version: '14.2.0-lib16' } },
    { name: 'nixos-system', expected: { name: 'nixos', version: '' } },
    { name: 'source', expected: { name: 'source', version: '' } },
  ])('packageOf splits $name', ({ name, expected }) => expect(packageOf(path(name))).toEqual(expected))
})
