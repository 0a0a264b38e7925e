import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import {
  buildManifestInputs,
  doctorInputs,
  bundleInputs,
  historyInputs,
  failoverInputs,
  planInputs,
  prepareDeltasInputs,
  reproduceInputs,
  promoteInputs,
  releaseInputs,
  rollbackInputs,
  snapshotDiffInputs,
  snapshotInputs,
  verifyInputs,
} from '#actions/inputs'
import { secretInputs } from '#github/inputs'
import { actionVerbs, generatedReadme, readAction, readmePath, type Action } from '../../script/generate-action-docs.ts'
import { bundleFolder } from '../support/run-stub.ts'

const schemas: Readonly<Record<string, z.ZodObject>> = {
  'build-manifest': buildManifestInputs,
  doctor: doctorInputs,
  failover: failoverInputs,
  plan: planInputs,
  'prepare-deltas': prepareDeltasInputs,
  reproduce: reproduceInputs,
  bundle: bundleInputs,
  history: historyInputs,
  promote: promoteInputs,
  release: releaseInputs,
  rollback: rollbackInputs,
  snapshot: snapshotInputs,
  'snapshot-diff': snapshotDiffInputs,
  verify: verifyInputs,
}

const SECRET = /\b(?:key|token|secret|password|passphrase|credential)s?\b/i

/** Inputs that mention a secret but are not secrets, and why. */
const noSecrets: Readonly<Record<string, string>> = {
  comment: 'true or false',
  issue: 'true or false',
  at: 'a time',
  host: 'the name of a host',
}

test('every action has a schema, and every schema has an action', () => {
  expect(actionVerbs()).toEqual(Object.keys(schemas).toSorted())
})

for (const [verb, schema] of Object.entries(schemas)) {
  const action = readAction(verb)

  test(`${verb}: action.yml and the schema name the same inputs`, () => {
    expect(Object.keys(action.inputs).toSorted()).toEqual(Object.keys(schema.shape).toSorted())
  })

  test(`${verb}: action.yml requires exactly the inputs that the schema requires`, () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required === true)
    const missing = schema.safeParse({}).error?.issues.map((issue) => issue.path[0]) ?? []
    expect(required.map(([name]) => name).toSorted()).toEqual(missing.toSorted())
  })

  test(`${verb}: the defaults of action.yml are the schema's`, () => {
    const some = Object.fromEntries(
      Object.entries(action.inputs).flatMap(([name, input]) => (input.required === true ? [[name, sample(name)]] : [])),
    )
    expect(schema.parse({ ...some, ...plainDefaults(action) })).toEqual(schema.parse(some))
  })

  test(`${verb}: runs the stub that the build writes`, () => {
    const dist = verb === 'release' ? 'dist' : '../../dist'
    expect(action.runs.main).toBe(`${dist}/${verb}.js`)
    expect(existsSync(`${bundleFolder()}/${verb}.js`)).toBe(true)
  })

  test(`${verb}: an action that takes a key cleans up, whatever the result of the step`, () => {
    const dist = verb === 'release' ? 'dist' : '../../dist'
    const hasKey = ['ssh-key', 'signing-key'].some((name) => name in action.inputs)
    expect([action.runs.post, action.runs['post-if']]).toEqual(hasKey ? [`${dist}/post.js`, 'always()'] : [undefined, undefined])
  })

  test(`${verb}: an input that mentions a key or a token is marked as a secret in the schema`, () => {
    const spoken = Object.entries(action.inputs).filter(([name, { description }]) => SECRET.test(`${name} ${description}`))
    const expected = spoken.filter(([name, { description }]) => !description.startsWith('Path of ') && !Object.hasOwn(noSecrets, name))
    expect(secretInputs(schema).toSorted()).toEqual(expected.map(([name]) => name).toSorted())
  })

  test(`${verb}: the tables of its README are generated from action.yml`, async () => {
    expect(readFileSync(readmePath(verb), 'utf8')).toBe(await generatedReadme(verb))
  })
}

test('inputs of the same name have the same description, and only the token is an expression', () => {
  const described = new Map<string, Set<string>>()
  for (const verb of actionVerbs()) {
    for (const [name, { description, default: value }] of Object.entries(readAction(verb).inputs)) {
      if (['ssh-key', 'identity-file', 'environment-url', 'retention-days', 'artifact', 'run-id', 'artifact-digest'].includes(name))
        described.set(name, (described.get(name) ?? new Set()).add(description))
      expect(value?.startsWith('${{') ?? false, `${verb}: ${name}`).toBe(name === 'github-token')
    }
  }
  expect([...described].filter(([, descriptions]) => descriptions.size > 1)).toEqual([])
})

/** Defaults but for expressions, which the runner evaluates. */
function plainDefaults({ inputs }: Action): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, input]) =>
      input.default === undefined || input.default.startsWith('${{') ? [] : [[name, input.default] as const],
    ),
  )
}

function sample(name: string): string {
  return name === 'release-id' ? 'a'.repeat(64) : 'value'
}
