import { describe, expect, test } from 'vitest'
import { execFileSync } from 'node:child_process'
import { parseProbe, probeScript } from '#domain/installation/probe'

describe('parseProbe', () => {
  test.each([
    { name: 'root', stdout: 'user 0\nroot yes\nnode /usr/bin/node v24.1.0\n', expected: { asRoot: [], node: '/usr/bin/node' } },
    {
      name: 'a sudoer',
      stdout: 'user 1000\nroot yes\nnode /usr/bin/node v24.1.0\n',
      expected: { asRoot: ['sudo', '-n'], node: '/usr/bin/node' },
    },
    {
      name: 'several Nodes',
      stdout: 'user 0\nroot yes\nnode /usr/bin/node v20.1.0\nnode /usr/local/bin/node v26.0.0\n',
      expected: { asRoot: [], node: '/usr/local/bin/node' },
    },
    {
      name: 'a greeting',
      stdout: 'Welcome to prod!\nuser 0\nroot yes\nnode /usr/bin/node v24.1.0\n',
      expected: { asRoot: [], node: '/usr/bin/node' },
    },
  ])('parseProbe reads the output of $name', ({ stdout, expected }) => {
    expect(parseProbe('prod', stdout)).toEqual(expected)
  })

  test.each([
    { name: 'no Node', stdout: 'user 0\nroot yes\n', code: 'not-installed', says: 'prod has no Node 24 or newer,' },
    {
      name: 'an old Node',
      stdout: 'user 0\nroot yes\nnode /usr/bin/node v20.1.0\n',
      code: 'not-installed',
      says: 'v20.1.0 at /usr/bin/node',
    },
    {
      name: 'a Node at a path that a shell would read',
      stdout: 'user 0\nroot yes\nnode /opt/$(id)/node v24.1.0\n',
      code: 'not-installed',
      says: 'no Node 24',
    },
    { name: 'no sudo', stdout: 'user 1000\nnode /usr/bin/node v24.1.0\n', code: 'authentication-failed', says: 'cannot become root' },
    {
      name: 'missing programs',
      stdout: 'user 0\nroot yes\nmissing visudo\nmissing nix\n',
      code: 'not-installed',
      says: 'does not have visudo, nix. Install them',
    },
  ])('parseProbe names $name', ({ stdout, code, says }) => {
    expect(() => parseProbe('prod', stdout)).toThrow(expect.objectContaining({ code, text: expect.stringContaining(says) }))
  })
})

test('the probe script runs in a POSIX shell, and reports its user', () => {
  expect(execFileSync('sh', ['-c', probeScript], { encoding: 'utf8' })).toMatch(/^user [0-9]+\n/)
})
