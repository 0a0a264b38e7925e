import { quote } from '../errors/quote.ts'
import type { ReadyHttpCheck } from '../manifest/ready-checks.ts'

/** An answer that came. */
export interface HttpAnswer {
  readonly status: number
  /** As much of it as was read. */
  readonly body: string
}

/** Returns what the body of a good answer holds. */
export function wantedInBody({ body, echo }: ReadyHttpCheck): string[] {
  return [body, echo?.storePath].filter((text) => text !== undefined)
}

/** Checks the status alone: `status 503`, or null when it is right. */
export function statusProblem({ status: wanted }: ReadyHttpCheck, { status }: HttpAnswer): string | null {
  if (wanted === undefined) return status >= 200 && status <= 299 ? null : `status ${status}`
  const right = typeof wanted === 'number' ? [wanted] : wanted
  return right.includes(status) ? null : `status ${status}, not ${right.join(' or ')}`
}

/** Checks the body and returns the problem as the text after the status; null when the body contains what it must. */
export function bodyProblem({ body: text, echo }: ReadyHttpCheck, { body }: HttpAnswer): string | null {
  if (text !== undefined && !body.includes(text)) return `its body does not contain ${quote(text)}`
  if (echo === undefined || body.includes(echo.storePath)) return null
  const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0]
  const instead = other === undefined ? '' : `, but ${other}`
  return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`
}
