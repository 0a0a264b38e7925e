import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

/** GitHub's published description of its REST API, narrowed to the operations that the simulation answers. */

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

const operationSchema = z.looseObject({ operationId: z.string() })
const pathSchema = z.looseObject(
  Object.fromEntries(methods.map((method) => [method, operationSchema.optional()])) as Record<
    (typeof methods)[number],
    z.ZodOptional<typeof operationSchema>
  >,
)
const descriptionSchema = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), pathSchema),
  components: z.record(z.string(), z.record(z.string(), z.unknown())),
})
export type Description = z.infer<typeof descriptionSchema>

/** The operations of these ids with everything that they refer to. Throws when GitHub describes no such operation. */
export function describe(operationIds: readonly string[]): Description {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')
  const whole = descriptionSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const wanted = new Set(operationIds)
  const paths: Description['paths'] = {}
  for (const [path, item] of Object.entries(whole.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (operation === undefined || !wanted.delete(operation.operationId)) continue
      // Uploads have a separate host; the simulation has one for all.
      const { servers: _servers, ...kept } = operation
      paths[path] = { ...paths[path], [method]: withStrictBody(kept) }
    }
  }
  if (wanted.size > 0) throw new Error(`GitHub describes no operation ${[...wanted].join(', ')}.`)
  return withMeaning({ openapi: whole.openapi, info: whole.info, paths, components: componentsOf(paths, whole.components) })
}

/**
 * GitHub ignores fields of a body that it does not know, so a misspelt one would pass. Here a body may have only the described fields,
 * unless the description allows more.
 */
function withStrictBody<Operation extends Record<string, unknown>>(operation: Operation): Operation {
  const strict = structuredClone(operation)
  const schema = z
    .object({ requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: z.looseObject({}) }) }) }) })
    .safeParse(strict)
  if (!schema.success) return strict
  const target = (strict as unknown as { requestBody: { content: Record<string, { schema: Record<string, unknown> }> } }).requestBody
    .content['application/json']!.schema
  if (target['properties'] !== undefined) target['additionalProperties'] ??= false
  return strict
}

/** What these paths refer to, and what that refers to, and so on. */
function componentsOf(paths: object, all: Description['components']): Description['components'] {
  const found: Description['components'] = {}
  const open: unknown[] = [paths]
  while (open.length > 0) {
    for (const [, kind, name] of JSON.stringify(open.pop()).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      const component = all[kind!]?.[name!]
      if (component === undefined || found[kind!]?.[name!] !== undefined) continue
      ;(found[kind!] ??= {})[name!] = component
      open.push(component)
    }
  }
  return found
}

/**
 * Corrects GitHub's description where it is incomplete: `nullable` beside no type, an enumeration without the null that it allows, an
 * address that is empty by default.
 */
function withMeaning(value: Description): Description {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    const schema = schemaSchema.safeParse(part).data
    if (schema === undefined) return part
    if (schema.nullable && schema.type === undefined) {
      const { nullable: _nullable, ...rest } = schema
      return { anyOf: [rest, { type: 'string', nullable: true, enum: [null] }] }
    }
    if (schema.nullable && schema.enum !== undefined) return { ...schema, enum: [...new Set([...schema.enum, null])] }
    if (schema.format === 'uri' && schema.default === '') {
      const { format: _format, ...rest } = schema
      return rest
    }
    return part
  }) as Description
}

const schemaSchema = z.looseObject({
  nullable: z.boolean().optional(),
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  default: z.unknown().optional(),
})
