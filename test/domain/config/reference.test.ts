import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configSchema } from '#domain/config/schema'
import { configReference, referenceOf } from '#domain/config/reference'
import { referenceLines, referenceOverview } from '#domain/report/reference-lines'
import { CONFIG_DOCS, configDocs } from '../../../script/generate-config-docs.ts'

const keys = (key: string) => referenceOf(key).map((entry) => entry.key)

describe('the reference of the configuration', () => {
  test('the reference describes every key', () => {
    expect(
      configReference()
        .filter(({ description }) => description === '')
        .map(({ key }) => key),
    ).toEqual([])
  })

  test('the reference names each key once', () => {
    const all = configReference().map(({ key }) => key)
    expect(all).toEqual([...new Set(all)])
  })

  test.each([
    ['application', { type: 'string', isRequired: true }],
    ['branch', { type: 'string', isRequired: false, default: '"main"' }],
    ['probe.deadlineSeconds', { type: 'number from 1 to 3600', default: '60' }],
    ['components.<name>.links', { type: 'mapping from names to strings' }],
    ['units', { type: 'list of strings or mappings' }],
    ['units[].when', { type: '"changed" or "always"', default: '"changed"' }],
    ['gates.beforePromote[].command', { type: 'list of strings', isRequired: true }],
    ['health.<name>.status', { type: 'integer from 100 to 599 or list of integers from 100 to 599', isRequired: false }],
    ['failover.switch.http', { type: 'string or mapping from names to strings', isRequired: false }],
  ])('the reference describes the value of %s', (key, expected) => {
    expect(configReference().find((entry) => entry.key === key)).toMatchObject(expected)
  })

  test('the reference describes a check in a list of checks once', () => {
    expect(keys('health.web.any')).toEqual(['health.<name>.any'])
  })
})

describe('the entries of one key', () => {
  test.each([
    ['hosts', 'hosts.<name>.hostKey'],
    ['hosts.prod.jump', 'hosts.<name>.jump.hostKey'],
    ['hosts.prod.address', 'hosts.<name>.address'],
    ['hosts.<name>.address', 'hosts.<name>.address'],
    ['units.when', 'units[].when'],
    ['units[].when', 'units[].when'],
    ['gates.beforePromote[]', 'gates.beforePromote[].command'],
  ])('the entries of the key %s include %s', (key, expected) => expect(keys(key)).toContain(expected))

  test('every key that the reference prints is accepted as it is printed', () => {
    for (const { key } of configReference()) expect(keys(key)).toContain(key)
  })

  test('the entries of a key are of that key alone', () => {
    expect(keys('probe').every((key) => /^probe(?:\.|$)/.test(key))).toBe(true)
  })

  test.each([
    ['host', 'grind-to-prod.yml has no key "host"; did you mean "hosts"?'],
    ['', 'grind-to-prod.yml has no key ""; run "grind-to-prod docs" for all keys'],
    ['hosts.prod.adress', 'grind-to-prod.yml has no key "hosts.prod.adress"; '],
  ])('the reference has no entries for %j', (key, says) => expect(() => referenceOf(key)).toThrow(says))
})

describe('printed', () => {
  test('the printed overview has the keys of the top level', () => {
    const top = referenceOverview(configReference()).flatMap((line) => /^ {2}(\S+) /.exec(line)?.[1] ?? [])
    expect(top).toEqual(Object.keys(configSchema.shape))
  })

  test('the printed entry has its type, its default and its meaning', () => {
    const [entry] = referenceOf('branch')
    expect(referenceLines([entry!])).toEqual(['branch  string, default "main"', `  ${entry!.description}`])
  })
})

test('docs/configuration.md is generated from the schema; if not, run npm run generate', async () => {
  expect(readFileSync(CONFIG_DOCS, 'utf8')).toBe(await configDocs())
})
