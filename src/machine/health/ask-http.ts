import { bodyProblem, needsWholeBody, statusProblem, wantedInBody } from '#domain/activation/http-judgement'
import type { ReadyHttpCheck } from '#domain/manifest/ready-checks'
import { ask, type Answer, type Sent } from '#tools/http/ask'
import { unanswered, type Asker, type CheckResult, type Seen } from './check-round.ts'
import { listenerAt } from './listeners.ts'
import { verificationOf } from './verification-of.ts'

/** Sends one request, and compares its answer with what the check names. */
export const askHttp: Asker<ReadyHttpCheck> = async (_host, check, { timeout }) => {
  const verification = await verificationOf(check.tls)
  if ('problem' in verification) return () => ({ passed: false, detail: `${nameOf(check)}: ${verification.problem}`, listener: null })
  const sent: Sent = {
    ...(check.method === undefined ? {} : { method: check.method }),
    ...(check.headers === undefined ? {} : { headers: check.headers }),
    ...(check.socket === undefined ? {} : { socket: check.socket }),
    tls: verification,
  }
  const needs = { timeoutMilliseconds: timeout(check.timeoutSeconds), wanted: wantedInBody(check), whole: needsWholeBody(check) }
  const answer = await ask(check.http, needs, sent)
  const { status } = answer
  if (status === null) return unanswered({ passed: false, detail: `${nameOf(check)}: ${answer.problem}`, listener: null })
  return (seen) => judgeAnswer(seen, check, { ...answer, status })
}

/** A URL, with the socket behind it. */
function nameOf({ http, socket }: ReadyHttpCheck): string {
  return socket === undefined ? http : `${http} at ${socket}`
}

type AnswerWithStatus = Answer & { readonly status: number }

function judgeAnswer(
  { processes, release }: Pick<Seen, 'processes' | 'release'>,
  check: ReadyHttpCheck,
  answer: AnswerWithStatus,
): CheckResult {
  const name = nameOf(check)
  const { status, local } = answer
  const fail = (detail: string, listener: string | null) => ({ passed: false, detail: `${name}: ${detail}`, listener })
  const { executable, problem: foreign } = listenerAt(local, { processes, release })
  const wrongStatus = statusProblem(check, answer)
  if (wrongStatus !== null) return fail(wrongStatus, executable)
  // Behind a forwarder the forwarder listens; the content of the answer is the proof then.
  if (foreign !== null && check.echo === undefined) return fail(`the process that listens there ${foreign}`, executable)
  const wrongBody = bodyProblem(check, answer)
  if (wrongBody !== null) return fail(`status ${status}, but ${wrongBody}`, executable)
  const named = check.echo === undefined ? '' : `, from ${check.echo.storePath}`
  return { passed: true, detail: `${name}: status ${status}${named}`, listener: executable }
}
