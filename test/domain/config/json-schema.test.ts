import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jsonSchemaNames, jsonSchemaText } from '#domain/config/json-schema'

describe.each(jsonSchemaNames)('schema/%s.json', (name) => {
  test('the file in schema/ is generated from the source; if not, run node script/generate-schema.ts', () => {
    const committed: unknown = JSON.parse(readFileSync(new URL(`../../../schema/${name}.json`, import.meta.url), 'utf8'))
    expect(committed).toEqual(JSON.parse(jsonSchemaText(name)))
  })
})

test('the JSON schema gives an editor all fields, which of them are required, and their descriptions', () => {
  const schema = JSON.parse(jsonSchemaText('config'))
  expect(schema.additionalProperties).toBe(false)
  expect(schema.required).toEqual(['application', 'components'])
  expect(schema.properties.prefix.description).toMatch(/folder on the host/)
})
