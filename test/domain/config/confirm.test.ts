import { expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { canonicalJson } from '#domain/manifest/canonical'
import { assembleManifest } from '#domain/manifest/assemble'
import { parseManifest } from '#domain/manifest/parse'
import { sampleConfig, sampleInventory, sampleRelease } from '../manifest/sample.ts'
import { messageOf, thrownBy } from '../../support/thrown.ts'

const minimal = `application: choiros
components:
  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }
prefix: /opt/choiros
`
const parse = (more: string) => parseConfig(`${minimal}${more}\n`, 'f')
const problem = (more: string) => messageOf(thrownBy(() => parse(more)))

test('a release requires no confirmation by default', () => {
  expect(parse('').confirm).toBeUndefined()
  expect(parse('confirm: { deadlineSeconds: 60 }').confirm).toEqual({ deadlineSeconds: 60 })
})

test.each([
  { text: 'confirm: {}', expected: 'confirm.deadlineSeconds' },
  { text: 'confirm: { deadlineSeconds: 4 }', expected: 'confirm.deadlineSeconds' },
  { text: 'confirm: { deadlineSeconds: 3601 }', expected: 'confirm.deadlineSeconds' },
  { text: 'confirm: { deadlineSeconds: 60, deadlineSecond: 1 }', expected: 'deadlineSeconds' },
  { text: 'confirm: 60', expected: 'confirm' },
  { text: 'confirms: { deadlineSeconds: 60 }', expected: 'did you mean confirm' },
])('$text is refused', ({ text, expected }) => {
  expect(problem(text)).toContain(expected)
})

const gates = (...seconds: number[]) =>
  `gates: ${JSON.stringify({ afterApply: seconds.map((timeoutSeconds, index) => ({ name: `g${index}`, command: ['x'], timeoutSeconds })) })}`

test('the total time of the gates must be shorter than the deadline', () => {
  expect(parse(`confirm: { deadlineSeconds: 60 }\n${gates(30, 29)}`).gates.afterApply).toHaveLength(2)
  expect(problem(`confirm: { deadlineSeconds: 60 }\n${gates(30, 30)}`)).toContain(
    'confirm.deadlineSeconds is 60, but the gates afterApply, which run before the confirmation, may take 60 s; allow more',
  )
  expect(parse(gates(300, 300)).confirm).toBeUndefined()
})

test('the confirmation becomes part of the manifest, which stays unchanged without it', () => {
  const { manifest, bytes } = sampleRelease()
  expect(bytes).not.toContain('confirm')
  const facts = {
    source: manifest.source,
    system: manifest.system,
    built: Object.fromEntries(
      Object.entries(manifest.components).map(([name, { storePath, narHash, links }]) => [
        name,
        { storePath, narHash, linkHashes: Object.fromEntries(Object.entries(links).map(([link, { sha256 }]) => [link, sha256])) },
      ]),
    ),
    inventory: sampleInventory,
  }
  expect(assembleManifest({ ...facts, config: sampleConfig }).bytes).toBe(bytes)
  const asking = assembleManifest({ ...facts, config: { ...sampleConfig, confirm: { deadlineSeconds: 60 } } })
  expect(asking.bytes).toBe(canonicalJson({ ...manifest, confirm: { deadlineSeconds: 60 } }))
  expect(parseManifest(Buffer.from(asking.bytes)).confirm).toEqual({ deadlineSeconds: 60 })
})
