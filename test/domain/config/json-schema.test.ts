import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jsonSchemaNames, jsonSchemaText } from '#domain/config/json-schema'

describe.each(jsonSchemaNames)('schema/%s.json', (name) => {
  test('is what the source gives; if not, run node script/generate-schema.ts', () => {
    const committed: unknown = JSON.parse(readFileSync(new URL(`../../../schema/${name}.json`, import.meta.url), 'utf8'))
    expect(committed).toEqual(JSON.parse(jsonSchemaText(name)))
  })
})

test('an editor is told which fields there are, which is required, and what they are for', () => {
  const schema = JSON.parse(jsonSchemaText('config'))
  expect(schema.additionalProperties).toBe(false)
  expect(schema.required).toEqual(['application', 'components'])
  expect(schema.properties.prefix.description).toMatch(/folder on the host/)
})
