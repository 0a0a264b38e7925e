import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { hostNode, nodeMissing, parseProbe, probeScript } from '#domain/installation/probe'

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
    const probe = parseProbe('prod', stdout)
    expect({ asRoot: probe.asRoot, node: hostNode(probe) }).toEqual(expected)
  })

  test.each([
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

describe('hostNode', () => {
  test.each([
    { name: 'no Node', stdout: 'user 0\nroot yes\n', message: /^prod has no Node 24 or newer, which the agent needs\./ },
    { name: 'an old Node', stdout: 'user 0\nroot yes\nnode /usr/bin/node v20.1.0\n', message: /\(found v20\.1\.0 at \/usr\/bin\/node\)/ },
    { name: 'a Node at a path that a shell would read', stdout: 'user 0\nroot yes\nnode /opt/$(id)/node v24.1.0\n', message: /no Node 24/ },
  ])('hostNode gives none for $name, and the error has how to get it', ({ stdout, message }) => {
    const probe = parseProbe('prod', stdout)
    expect(hostNode(probe)).toBeUndefined()
    expect(nodeMissing('prod', probe)).toMatchObject({
      code: 'not-installed',
      text: expect.stringMatching(message),
      hint: expect.stringMatching(/below \/usr\/local, or run grind-to-prod from its flake/),
    })
  })

  test('the error names both architectures where a Node could be copied otherwise', () => {
    const probe = parseProbe('prod', 'user 0\nroot yes\narchitecture aarch64\n')
    expect(nodeMissing('prod', probe, 'x86_64')).toMatchObject({
      message: expect.stringContaining('The Node of this machine is for x86_64, and prod is aarch64.'),
      hint: expect.stringContaining('run this on a machine that is aarch64'),
    })
  })
})

test('the probe script runs in a POSIX shell, and reports its user', () => {
  expect(execFileSync('sh', ['-c', probeScript], { encoding: 'utf8' })).toMatch(/^user [0-9]+\n/)
})
