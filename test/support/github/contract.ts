import { default as formats } from 'ajv-formats'
import { OpenAPIBackend, type Request } from 'openapi-backend'
import { z } from 'zod'
import { describe } from './description.ts'

/** The parts of GitHub's description of an operation that the simulation uses. */
const operationSchema = z.object({
  operationId: z.string(),
  responses: z.record(
    z.string(),
    z.looseObject({ content: z.record(z.string(), z.looseObject({ examples: z.unknown().optional() })).optional() }),
  ),
  'x-github': z.object({ category: z.string(), subcategory: z.string().nullish() }),
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

/** Validates requests and answers of these operations against GitHub's description. */
export async function openContract(operationIds: readonly string[]): Promise<Contract> {
  const api = new OpenAPIBackend({
    // The library's types know each kind of schema apart; the document comes from a file.
    definition: describe(operationIds) as never,
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, allErrors: true },
    customizeAjv: (ajv) => {
      formats.default(ajv)
      return ajv
    },
  })
  await api.init()
  const operation = (operationId: string) => operationSchema.parse(api.getOperation(operationId))
  return {
    match(request) {
      const matched = api.matchOperation(request)
      if (matched === undefined) return null
      const { operationId, 'x-github': github } = operationSchema.parse(matched)
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
      return sentences(api.validateResponse(body, operationId, status).errors)
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

function sentences(
  errors: readonly { instancePath: string; message?: string | undefined; params?: unknown }[] | null | undefined,
): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`)
}
