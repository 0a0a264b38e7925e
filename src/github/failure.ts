import { quote } from '#domain/errors/quote'
import type { Reporter } from '#domain/report/event'

/** Status of an answer of GitHub's API that was no success; undefined when none came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

/** Returns why GitHub refused a request, for the brackets of a sentence. */
export function reasonOf(error: unknown): string {
  const status = statusOf(error)
  const message = quote(error instanceof Error ? error.message : String(error), 200)
  return status === undefined ? message : `status ${status}: ${message}`
}

/** Evidence that could not be left with GitHub is a warning: it changes no verdict. */
export function warn(reporter: Reporter, message: string): void {
  reporter.report({ event: 'note', level: 'warning', message })
}
