/** Writes schema/*.json from the zod schemas: `node script/generate-schema.ts`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { jsonSchemaNames, jsonSchemaText } from '../src/config/json-schema.ts'

const folder = new URL('../schema/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const name of jsonSchemaNames) await writeFile(new URL(`${name}.json`, folder), jsonSchemaText(name))
