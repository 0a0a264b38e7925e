import { default as formats } from 'ajv-formats'
import type { Ajv, ValidateFunction } from 'ajv'
import { OpenAPIBackend, ValidationContext, type Request } from 'openapi-backend'
import { z } from 'zod'
import { describe, type Description } from './description.ts'

/** The parts of GitHub's description of an operation that the simulation uses. */
const operationSchema = z.object({
  operationId: z.string(),
  responses: z.record(
    z.string(),
    z.looseObject({ content: z.record(z.string(), z.looseObject({ examples: z.unknown().optional() })).optional() }),
  ),
  'x-github': z.object({ category: z.string(), subcategory: z.string().nullish() }),
})

const describedSchema = z.object({
  operationId: z.string(),
  responses: z.record(z.string(), z.object({ $ref: z.string().optional() })),
})

export interface Matched {
  readonly operationId: string
  readonly category: string
  readonly subcategory: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  /** What is wrong with the request, a sentence each; empty when it is as GitHub describes it. */
  readonly problems: readonly string[]
}

export interface Contract {
  /** The operation of a request, and its parameters; null when it is none of the simulation's operations. */
  match(request: Request): Matched | null
  /** What is wrong with an answer, a sentence each. */
  problemsOfAnswer(operationId: string, status: number, body: unknown): readonly string[]
  /** GitHub's own example of an answer, a copy. */
  example(operationId: string, status: number): unknown
}

/** Answers that GitHub gives everywhere without describing them for each operation. */
const GENERAL_STATUSES = new Set([401, 403, 404, 422])

/** Each validator is used a few times, and to optimise it takes longer than that. GitHub's schemas are validated in github.test.ts. */
const ONCE = { validateSchema: false, code: { optimize: false } }

/** Validates requests and answers of these operations against GitHub's description. */
export async function openContract(operationIds: readonly string[]): Promise<Contract> {
  const description = describe(operationIds)
  const api = new OpenAPIBackend({
    // The library's types know each kind of schema apart; the document comes from a file.
    definition: structuredClone(description) as never,
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, allErrors: true, ...ONCE },
    customizeAjv: (ajv) => {
      formats.default(ajv)
      return ajv
    },
  })
  await api.init()
  const answers = answersOf(description, api.validator.getAjv(ValidationContext.Response))
  const operations = new Map(operationIds.map((id) => [id, operationSchema.parse(api.getOperation(id))]))
  const operation = (operationId: string) => operations.get(operationId)!
  return {
    match(request) {
      const matched = api.matchOperation(request)
      if (matched === undefined) return null
      const { operationId, 'x-github': github } = operation(operationSchema.pick({ operationId: true }).parse(matched).operationId)
      const parsed = api.router.parseRequest(request, matched)
      const validation = api.validateRequest(request, matched)
      return {
        operationId,
        category: github.category,
        subcategory: github.subcategory ?? '',
        path: parsed.params as Record<string, string>,
        query: z.record(z.string(), z.unknown()).parse(validation.coerced?.query ?? parsed.query),
        problems: sentences(validation.errors),
      }
    },
    problemsOfAnswer(operationId, status, body) {
      const described = operation(operationId).responses[String(status)]
      if (described === undefined && !GENERAL_STATUSES.has(status)) return [`GitHub describes no answer ${status} to ${operationId}`]
      if (described?.content?.['application/json'] === undefined) return []
      const validate = answers(operationId, status)
      validate(body)
      return sentences(validate.errors)
    },
    example(operationId, status) {
      const examples = operation(operationId).responses[String(status)]?.content?.['application/json']?.examples
      const [first] = Object.values(z.record(z.string(), z.looseObject({ value: z.unknown() })).parse(examples))
      // Some examples are a reference to another whole one.
      const inner = z.looseObject({ value: z.looseObject({}) }).safeParse(first?.value)
      return structuredClone(inner.success ? inner.data.value : first?.value)
    },
  }
}

/**
 * Returns the validator of an operation's answers of a status. It refers to GitHub's components, each of which is compiled once: the library
 * repeats them wherever they are referred to, and compiles every status.
 */
function answersOf(description: Description, ajv: Ajv): (operationId: string, status: number) => ValidateFunction {
  ajv.addSchema(description, 'github')
  const pointers = new Map<string, string>()
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const { operationId, responses } = describedSchema.parse(operation)
      for (const [status, { $ref }] of Object.entries(responses))
        pointers.set(`${operationId} ${status}`, $ref ?? pointerTo('paths', path, method, 'responses', status))
    }
  }
  return (operationId, status) => {
    const pointer = `${pointers.get(`${operationId} ${status}`)}${pointerTo('content', 'application/json', 'schema').slice(1)}`
    const validate = ajv.getSchema(`github${pointer}`)
    if (validate === undefined) throw new Error(`GitHub's description has no ${pointer}.`)
    return validate
  }
}

function pointerTo(...names: readonly string[]): string {
  return ['#', ...names.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

function sentences(
  errors: readonly { instancePath: string; message?: string | undefined; params?: unknown }[] | null | undefined,
): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`)
}
