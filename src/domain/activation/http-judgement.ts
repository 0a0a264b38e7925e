import { quote } from '../errors/quote.ts'
import type { JsonScalar } from '../config/health-fields.ts'
import type { ReadyHttpCheck } from '../manifest/ready-checks.ts'
import { valueAtPointer } from './json-pointer.ts'

/** An answer that came. */
export interface HttpAnswer {
  readonly status: number
  /** As much of it as was read. */
  readonly body: string
  /** Why the body was not read to its end, although that was needed, to follow "its body". */
  readonly bodyProblem?: string | null
}

/** Returns what the body of a good answer holds. */
export function wantedInBody({ body, echo }: ReadyHttpCheck): string[] {
  return [body, echo?.storePath].filter((text) => text !== undefined)
}

/** True when the body is needed to its end: a part of a JSON document is none. */
export function needsWholeBody({ json }: ReadyHttpCheck): boolean {
  return json !== undefined
}

/** Checks the status alone: `status 503`, or null when it is right. */
export function statusProblem({ status: wanted }: ReadyHttpCheck, { status }: HttpAnswer): string | null {
  if (wanted === undefined) return status >= 200 && status <= 299 ? null : `status ${status}`
  const right = typeof wanted === 'number' ? [wanted] : wanted
  return right.includes(status) ? null : `status ${status}, not ${right.join(' or ')}`
}

/** Checks the body and returns the problem as the text after the status; null when the body contains what it must. */
export function bodyProblem({ body: text, json, echo }: ReadyHttpCheck, answer: HttpAnswer): string | null {
  const { body } = answer
  if (text !== undefined && !body.includes(text)) return `its body does not contain ${quote(text)}`
  if (json !== undefined) {
    const wrong = jsonProblem(json, answer)
    if (wrong !== null) return wrong
  }
  if (echo === undefined || body.includes(echo.storePath)) return null
  const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0]
  const instead = other === undefined ? '' : `, but ${other}`
  return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`
}

/** Returns the first value that is not as expected. Text and number, or null and missing, are not the same. */
function jsonProblem(expected: Readonly<Record<string, JsonScalar>>, { body, bodyProblem: unread }: HttpAnswer): string | null {
  if (typeof unread === 'string') return `its body ${unread}`
  const document = parsed(body)
  if (document === undefined) return 'its body is not JSON'
  for (const [pointer, value] of Object.entries(expected)) {
    const found = valueAtPointer(document, pointer)
    if (found !== value) return `its JSON has ${shown(found)} at ${quote(pointer)}, not ${quote(value)}`
  }
  return null
}

/** JSON has no undefined: that is what is not JSON. Some servers begin UTF-8 with a byte order mark. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function shown(found: unknown): string {
  if (found === undefined) return 'nothing'
  if (Array.isArray(found)) return 'a list'
  return typeof found === 'object' && found !== null ? 'an object' : quote(found, 60)
}
