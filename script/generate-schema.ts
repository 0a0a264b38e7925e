/** Writes schema/*.json from the zod schemas: `node script/generate-schema.ts`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { jsonSchemaNames, jsonSchemaText } from '#domain/config/json-schema'

const folder = new URL('../schema/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const name of jsonSchemaNames) {
  const filepath = fileURLToPath(new URL(`${name}.json`, folder))
  await writeFile(filepath, await format(jsonSchemaText(name), { ...(await resolveConfig(filepath)), filepath }))
}
