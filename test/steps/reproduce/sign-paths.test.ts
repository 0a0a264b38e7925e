import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ComparedPath } from '#domain/reproduce/compare'
import { readBundle } from '#steps/bundle/read'
import { signPaths } from '#steps/reproduce/sign-paths'
import { HYPERVISOR, LIBRARY, SANDBOX, sampleInventory } from '../../domain/manifest/sample.ts'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { useSampleBundle } from '../../verbs/sample-bundle.ts'

const sample = useSampleBundle()
const hashOf = (path: string) => sampleInventory.paths.find((one) => one.path === path)!.narHash
const OTHER_HASH = `sha256-${'B'.repeat(43)}=`

const compared = (path: string, more: Partial<ComparedPath> = {}): ComparedPath => ({
  path,
  outcome: 'agrees',
  expected: hashOf(path),
  found: hashOf(path),
  origin: 'rebuilt',
  derivation: null,
  tree: path,
  problem: null,
  ...more,
})

/** A store whose paths have these signatures. */
function storeOf(signatures: Readonly<Record<string, readonly string[]>>, hashes: Readonly<Record<string, string>> = {}, status = 0) {
  const infos = sampleInventory.paths.map(({ path, ...info }) => [
    path,
    { ...info, narHash: hashes[path] ?? info.narHash, signatures: signatures[path] ?? [] },
  ])
  return scriptedRunner([
    { when: ['nix', 'store', 'sign'], status, stderr: status === 0 ? '' : 'error: key is corrupt\n' },
    {
      when: (argv) => argv[1] === 'path-info',
      stdout: JSON.stringify(Object.fromEntries(infos)),
    },
  ])
}

const written = () => JSON.parse(readFileSync(join(sample.bundle, 'nix-signatures.json'), 'utf8')) as { signatures: object }

test('only paths that were built here as they are in the release are signed', async () => {
  const paths = [
    compared(SANDBOX),
    compared(HYPERVISOR, { origin: 'present', outcome: 'not-rebuilt' }),
    compared(LIBRARY, { outcome: 'differs', found: OTHER_HASH }),
  ]
  const runner = storeOf({ [SANDBOX]: ['second-1:A'], [HYPERVISOR]: ['cache-1:B'], [LIBRARY]: ['second-1:C'] })
  const bundle = await readBundle(sample.bundle)
  const signed = await signPaths({ bundle, paths, keyFile: '/key' }, runner)
  expect(signed).toMatchObject({ paths: 1, keys: ['second-1'] })
  const [sign] = runner.commands
  expect(sign!.argv.slice(-4)).toEqual(['--key-file', '/key', '--', SANDBOX])
  expect(sign!.effect).toBe('write')
  expect(written().signatures).toEqual({ [SANDBOX]: ['second-1:A'] })
})

test('signatures of the Nix daemon are taken without a key, beside those that are there', async () => {
  writeFileSync(join(sample.bundle, 'nix-signatures.json'), JSON.stringify({ schemaVersion: 1, signatures: { [SANDBOX]: ['first-1:A'] } }))
  const runner = storeOf({ [SANDBOX]: ['second-1:B'] })
  await signPaths({ bundle: await readBundle(sample.bundle), paths: [compared(SANDBOX)], keyFile: undefined }, runner)
  expect(runner.commands).toHaveLength(1)
  expect(written().signatures).toEqual({ [SANDBOX]: ['first-1:A', 'second-1:B'] })
})

test('a path that is in the store with another content than it was compared with has no signature', async () => {
  const runner = storeOf({ [SANDBOX]: ['second-1:B'] }, { [SANDBOX]: OTHER_HASH })
  const signed = await signPaths({ bundle: await readBundle(sample.bundle), paths: [compared(SANDBOX)], keyFile: undefined }, runner)
  expect(signed).toMatchObject({ paths: 0, keys: [] })
  expect(() => written()).toThrow('ENOENT')
})

test('a key that Nix cannot use is reported, and nothing is written', async () => {
  const work = signPaths({ bundle: await readBundle(sample.bundle), paths: [compared(SANDBOX)], keyFile: '/key' }, storeOf({}, {}, 1))
  await expect(work).rejects.toMatchObject({ code: 'signing-failed', message: expect.stringContaining('key is corrupt') })
  expect(() => written()).toThrow('ENOENT')
})

test.each(['not JSON', '[]', '{"schemaVersion":2,"signatures":{}}', '{"schemaVersion":1,"signatures":{"x":"y"}}'])(
  'a bundle whose file of signatures is damaged is refused: %s',
  async (text) => {
    writeFileSync(join(sample.bundle, 'nix-signatures.json'), text)
    await expect(readBundle(sample.bundle)).rejects.toMatchObject({ code: 'signature-invalid' })
  },
)
