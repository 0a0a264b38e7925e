import { expect, test } from 'vitest'
import { addRootCommand } from '#tools/nix/add-root'
import { STORE_LIMIT } from '#tools/run/limits'
import { parseConfigurationFiles, parseNixVersion } from '#tools/nix/version'

test('a root is made by nix-store, which registers it for a running collection', () => {
  expect(addRootCommand(['/nix/store/a', '/nix/store/b'], '/roots/x')).toEqual({
    argv: ['nix-store', '--realise', '--option', 'substitute', 'false', '--add-root', '/roots/x', '/nix/store/a', '/nix/store/b'],
    effect: 'write',
    timeout: STORE_LIMIT,
  })
})

test.each([
  ['nix (Nix) 2.26.3\n', '2.26.3'],
  ['nix (Nix) 2.26.3+1\n', '2.26.3+1'],
  ['nix (Lix, like Nix) 2.93.0\n', '2.93.0'],
  ['warning: something\nnix (Nix) 2.8.0\n', '2.8.0'],
  ['', ''],
  ['nonsense', ''],
])('the version of Nix is parsed from %j', (stdout, expected) => {
  expect(parseNixVersion(stdout)).toBe(expected)
})

const verbose = `nix (Nix) 2.26.3
System type: x86_64-linux
Features: signed-caches
System configuration file: /etc/nix/nix.conf
User configuration files: /root/.config/nix/nix.conf:/etc/xdg/nix/nix.conf
Store directory: /nix/store
`

test('the files of the settings of Nix are parsed, and there are none where it prints no such lines', () => {
  expect(parseConfigurationFiles(verbose)).toEqual(['/etc/nix/nix.conf', '/root/.config/nix/nix.conf', '/etc/xdg/nix/nix.conf'])
  expect(parseNixVersion(verbose)).toBe('2.26.3')
  expect(parseConfigurationFiles('nix (Nix) 2.26.3\n')).toEqual([])
})
