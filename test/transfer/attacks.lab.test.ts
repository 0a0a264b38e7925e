import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { onHost, succeedOnHost } from '../../lab/client.ts'

/** A path that no host has had before: a folder with one link in it, built by Nix itself. */
const payload = `derivation {
  name = "payload-${randomBytes(8).toString('hex')}";
  system = "builtin";
  builder = "builtin:buildenv";
  derivations = [ ];
  manifest = "/nix/store/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
}`

let path = ''
let outcomes: Record<string, string> = {}
beforeAll(async () => {
  path = (await succeedOnHost('grind', ['nix-build', '--no-out-link', '--expr', payload], { user: 'runner' })).trim()
  const node = ['node', '/opt/grind-to-prod/test/transfer/send-packs.ts', path]
  outcomes = JSON.parse(await succeedOnHost('grind', node, { user: 'runner' }))
})

describe('a host that is sent a pack', () => {
  test.each([
    { name: 'unsigned', expected: 'path-untrusted' },
    { name: 'signed by a stranger', expected: 'path-untrusted' },
    { name: "a stranger's signature under the trusted name", expected: 'path-untrusted' },
    { name: 'said to be content-addressed', expected: 'path-untrusted' },
    { name: 'other content', expected: 'path-corrupt' },
    { name: 'other content with its own hash', expected: 'path-untrusted' },
    { name: 'other references', expected: 'path-untrusted' },
    { name: 'truncated', expected: 'pack-invalid' },
  ])('refuses it: $name', ({ name, expected }) => {
    expect(outcomes[name]).toBe(expected)
  })

  test('refuses it: one bit flipped', () => {
    expect(['pack-invalid', 'path-corrupt']).toContain(outcomes['one bit flipped'])
  })

  test('takes it when it is as it should be', async () => {
    expect(outcomes['whole']).toBe('received 1')
    expect(await onHost('prod', ['nix-store', '--check-validity', path])).toMatchObject({ status: 0 })
    const link = ['readlink', `${path}/manifest.nix`]
    expect(await succeedOnHost('prod', link)).toBe(await succeedOnHost('grind', link))
  })

  test('has a sound store and an empty spool afterwards', async () => {
    expect(await onHost('prod', ['nix-store', '--verify', '--check-contents'])).toMatchObject({ status: 0 })
    expect(await succeedOnHost('prod', ['ls', '-A', '/var/lib/grind-to-prod/choiros/spool'])).toBe('')
  })
})
