import { expect, test } from 'vitest'
import { nixSignatureFiles } from '#steps/archive/nix-signatures'
import { HYPERVISOR, SANDBOX, sampleInventory } from '../../domain/manifest/sample.ts'
import { scriptedRunner } from '../../support/scripted-runner.ts'

const storeWith = (signatures: Readonly<Record<string, readonly string[]>>) =>
  scriptedRunner([
    {
      when: ['nix', 'path-info'],
      stdout: JSON.stringify(
        Object.fromEntries(sampleInventory.paths.map(({ path, ...info }) => [path, { ...info, signatures: signatures[path] ?? [] }])),
      ),
    },
  ])

function textOf(files: Awaited<ReturnType<typeof nixSignatureFiles>>): unknown {
  const source = files.get('release/nix-signatures.json')
  return source !== undefined && 'text' in source ? JSON.parse(source.text) : undefined
}

test('evidence has the signatures that are kept beside the manifest, and those of the store', async () => {
  const before = { schemaVersion: 1 as const, signatures: { [SANDBOX]: ['second-1:A'] } }
  const files = await nixSignatureFiles(sampleInventory, before, storeWith({ [SANDBOX]: ['first-1:B'], [HYPERVISOR]: ['first-1:C'] }))
  expect(textOf(files)).toMatchObject({ signatures: { [SANDBOX]: ['second-1:A', 'first-1:B'], [HYPERVISOR]: ['first-1:C'] } })
})

test('evidence has the signatures beside the manifest also on a machine whose store has none', async () => {
  const before = { schemaVersion: 1 as const, signatures: { [SANDBOX]: ['second-1:A'] } }
  expect(textOf(await nixSignatureFiles(sampleInventory, before, storeWith({})))).toMatchObject(before)
})

test('evidence has no file of signatures if there are none', async () => {
  expect(await nixSignatureFiles(sampleInventory, undefined, storeWith({}))).toEqual(new Map())
})
