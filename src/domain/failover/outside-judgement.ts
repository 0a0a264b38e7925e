import { bodyProblem, statusProblem } from '../activation/http-judgement.ts'
import { forHost, type OutsideCheck } from '../config/failover.ts'
import { quote } from '../errors/quote.ts'

/** What users got. */
export interface OutsideAnswer {
  /** Null when there was no answer; `problem` then has the reason. */
  readonly status: number | null
  readonly problem: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** True when an answer shows which host gave it. If not, a switch that moved nothing would pass. */
export function tellsHosts({ body, servedByHeader }: OutsideCheck): boolean {
  return servedByHeader !== undefined || typeof body === 'object'
}

/** Returns what the body of a good answer of this host holds. */
export function wantedOutside({ body }: OutsideCheck, hostName: string): string[] {
  return body === undefined ? [] : [forHost(body, hostName)]
}

/** Returns why an answer is not a good one of this host, as the end of a sentence about the URL; null when it is. */
export function outsideProblem(check: OutsideCheck, hostName: string, { status, problem, headers, body }: OutsideAnswer): string | null {
  if (status === null) return problem
  const answer = { status, body }
  const wrongStatus = statusProblem({ http: check.http, status: check.status }, answer)
  if (wrongStatus !== null) return wrongStatus
  const { servedByHeader: header } = check
  const servedBy = header === undefined ? hostName : headers[header.toLowerCase()]
  if (servedBy === undefined) return `status ${status}, but it has no header ${header}`
  if (servedBy !== hostName) return `status ${status}, but its header ${header} is ${quote(servedBy)} and not ${quote(hostName)}`
  const [text] = wantedOutside(check, hostName)
  const wrongBody = bodyProblem({ http: check.http, body: text }, answer)
  return wrongBody === null ? null : `status ${status}, but ${wrongBody}`
}
