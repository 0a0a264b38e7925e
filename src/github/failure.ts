import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'

/** Status of an answer of GitHub's API that was not a success; undefined when none came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

/** Returns why GitHub refused a request, for the brackets of a sentence. */
export function refusalOf(error: unknown): string {
  const status = statusOf(error)
  const message = quote(reasonOf(error), 200)
  return status === undefined ? message : `status ${status}: ${message}`
}
