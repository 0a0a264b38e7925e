import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { buildManifestInputs, promoteInputs, rollbackInputs } from '../../src/actions/inputs.ts'
import { generatedReadme, readAction, readmePath } from '../../script/generate-action-docs.ts'

const schemas: Readonly<Record<string, z.ZodObject>> = {
  'build-manifest': buildManifestInputs,
  promote: promoteInputs,
  rollback: rollbackInputs,
}

test('every action has a schema, and every schema an action', () => {
  expect(readdirSync('actions').toSorted()).toEqual(Object.keys(schemas).toSorted())
})

for (const [verb, schema] of Object.entries(schemas)) {
  const action = readAction(verb)

  test(`${verb}: action.yml and the schema name the same inputs`, () => {
    expect(Object.keys(action.inputs).toSorted()).toEqual(Object.keys(schema.shape).toSorted())
  })

  test(`${verb}: what action.yml requires, the schema requires, and nothing else`, () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required === true)
    const missing = schema.safeParse({}).error?.issues.map((issue) => issue.path[0]) ?? []
    expect(required.map(([name]) => name).toSorted()).toEqual(missing.toSorted())
  })

  test(`${verb}: the defaults of action.yml are the schema's`, () => {
    const some = Object.fromEntries(
      Object.entries(action.inputs).flatMap(([name, input]) => (input.required === true ? [[name, sample(name)]] : [])),
    )
    const given = Object.fromEntries(
      Object.entries(action.inputs).flatMap(([name, input]) => (input.default === undefined ? [] : [[name, input.default]])),
    )
    expect(schema.parse({ ...some, ...given })).toEqual(schema.parse(some))
  })

  test(`${verb}: runs the stub that the build writes`, () => {
    expect(action.runs.main).toBe(`../../dist/${verb}.js`)
    expect(existsSync(`dist/${verb}.js`)).toBe(true)
  })

  test(`${verb}: the README's tables are those of action.yml`, async () => {
    expect(readFileSync(readmePath(verb), 'utf8')).toBe(await generatedReadme(verb))
  })
}

function sample(name: string): string {
  return name === 'release-id' ? 'a'.repeat(64) : 'value'
}
