import { expect, test } from 'vitest'
import { nameLike } from '#domain/init/answers'
import { flakeOutputs } from '#domain/init/flake-outputs'
import { ignoredEntries, withIgnored } from '#domain/init/ignored'
import { parseScanned } from '#domain/init/scanned-keys'
import { withSigner } from '#domain/init/signers-text'
import { nameSchema } from '#domain/config/grammar'
import { parseAllowedSigners } from '#domain/trust/signers'

test('.gitignore gets the entries that it does not have, and keeps the others', () => {
  const once = withIgnored('node_modules', ignoredEntries)
  expect(once).toBe('node_modules\n/release/\n/result\n/result-*\n/*-evidence.tar.gz\n')
  expect(withIgnored(once, ignoredEntries)).toBe(once)
  expect(withIgnored('result\n', ['/result'])).toBe('result\n')
})

test('the release key becomes a signer of releases alone, once', () => {
  const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc'
  const text = withSigner('', 'quotes', `${key} release@quotes\n`)
  expect(parseAllowedSigners(text)).toMatchObject({
    problems: [],
    signers: [{ principals: ['release@quotes'], namespaces: ['grind-to-prod-release'] }],
  })
  expect(withSigner(text, 'quotes', key)).toBe(text)
  expect(withSigner('# a comment', 'quotes', key)).toBe(`# a comment\n${text}`)
})

test('the best of the keys that a machine shows is the first, with the fingerprint of ssh-keygen', () => {
  const scanned = parseScanned(
    [
      '# prod:22 SSH-2.0-OpenSSH_10.0',
      'prod ssh-rsa AAAAB3NzaC1yc2E=',
      'prod ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
      'prod ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
      'prod sk-something AAAA',
      '',
    ].join('\n'),
  )
  expect(scanned.map(({ key }) => key.split(' ')[0])).toEqual(['ssh-ed25519', 'ssh-rsa'])
  // ssh-keygen -lf of that key.
  expect(scanned[0]?.fingerprint).toBe('SHA256:xP8ea3FffiWaeonNMLcQOnkbmzWU0AfJBZjkmh5V4Ow')
})

test('a flake offers the packages of this system; default counts only where it is alone', () => {
  const leaf = { type: 'derivation' }
  const shown = {
    packages: { 'x86_64-linux': { web: leaf, default: leaf, admin: leaf }, 'aarch64-linux': { other: {} } },
    formatter: { 'x86_64-linux': leaf },
    nixosConfigurations: { prod: { type: 'nixos-configuration' } },
  }
  expect(flakeOutputs(shown, 'x86_64-linux')).toEqual({ packages: ['admin', 'web'], systems: ['prod'], hasFormatter: true })
  expect(flakeOutputs({ packages: { 'x86_64-linux': { default: leaf } } }, 'x86_64-linux')).toMatchObject({
    packages: ['default'],
    hasFormatter: false,
  })
  expect(flakeOutputs({}, 'x86_64-linux').packages).toEqual([])
})

test.each(['My Shop!', '.hidden', 'Ünïcode', '---', 'a'.repeat(90)])('a folder called %s suggests a valid name', (folder) => {
  expect(nameSchema.safeParse(nameLike(folder)).success).toBe(true)
})
