import type { CheckRound } from '#domain/activation/health-judgement'
import { bodyProblem, statusProblem, wantedInBody } from '#domain/activation/http-judgement'
import type { ReleaseIdentity } from '#domain/activation/process-identity'
import { ask, type Answer } from '#tools/http/ask'
import { unknownKind } from '#domain/config/health-kinds'
import type { ReadyCheck, ReadyHttpCheck } from '#domain/manifest/ready-checks'
import type { ListeningSocket } from '#tools/process/listening-sockets'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { connect } from '#tools/tcp/connect'
import { judgeUnit, observeWatched, type RestartCounts, type WatchedUnits } from './check-units.ts'
import type { Host } from '../host.ts'
import { listenerAt } from './listeners.ts'
import { runProgram } from './run-program.ts'

export interface ChecksOptions {
  readonly checks: Readonly<Record<string, ReadyCheck>>
  /** Milliseconds for a check that asks for this many seconds, or for none in particular. */
  readonly timeout: (seconds: number | undefined) => number
  readonly release: ReleaseIdentity
  /** See `RestartCounts`. */
  readonly restartCounts: RestartCounts
}

const DETAIL_LIMIT = 1024

/**
 * Asks every check once, all at the same time. An answer from this very host counts only when the process that listens there
 * is of the release: an old one that would not go answers 200 just as well.
 */
export async function runChecks(host: Host, options: ChecksOptions): Promise<CheckRound[]> {
  const asked = await Promise.all(
    Object.entries(options.checks).map(async ([check, definition]) => ({ check, judge: await askOne(host, options, definition) })),
  )
  // The listeners and the running units are read once everything has answered: the state must still be right then.
  const seen = { sockets: host.processes.listeningSockets(), units: await observeWatched(host, options.checks) }
  return asked.map(({ check, judge }) => {
    const { passed, detail, listener } = judge(seen)
    return { check, passed, detail: cut(sanitizeLine(detail)), listener }
  })
}

type CheckResult = Omit<CheckRound, 'check'>
interface Seen {
  readonly sockets: readonly ListeningSocket[]
  readonly units: WatchedUnits
}
/** A check that has its answer, and waits to be decided together with the others. */
type Judge = (seen: Seen) => CheckResult

async function askOne(host: Host, options: ChecksOptions, check: ReadyCheck): Promise<Judge> {
  const { timeout, release } = options
  if ('any' in check || 'all' in check) {
    const members = 'any' in check ? check.any : check.all
    const judges = await Promise.all(members.map((member) => askOne(host, options, member)))
    const combine = 'any' in check ? anyOf : allOf
    return (seen) => combine(judges.map((judge) => judge(seen)))
  }
  if ('unit' in check) return ({ units }) => judgeUnit(check.unit, units, options.restartCounts)
  const limit = timeout(check.timeoutSeconds)
  if ('exec' in check) {
    const { passed, detail } = await runProgram(host, check, limit)
    return () => ({ passed, detail: `exec ${check.exec[0]}: ${detail}`, listener: null })
  }
  if ('tcp' in check) {
    const { problem, local } = await connect(check.tcp, limit)
    if (problem !== '') return () => ({ passed: false, detail: `${check.tcp}: ${problem}`, listener: null })
    return ({ sockets }) => {
      const { executable, problem: foreign } = listenerAt(host, local, { sockets, release })
      const words = foreign === null ? 'accepts connections' : `the process that listens there ${foreign}`
      return { passed: foreign === null, detail: `${check.tcp}: ${words}`, listener: executable }
    }
  }
  if (!('http' in check)) return unknownKind(check)
  const answer = await ask(check.http, { timeoutMilliseconds: limit, wanted: wantedInBody(check) })
  return ({ sockets }) => judgeAnswer({ host, sockets, release }, check, answer)
}

/** The first that passes decides; when none does, the problems of all are listed. */
function anyOf(judged: readonly CheckResult[]): CheckResult {
  const best = judged.find(({ passed }) => passed)
  return best ?? { passed: false, detail: join(judged), listener: judged[0]?.listener ?? null }
}

function allOf(judged: readonly CheckResult[]): CheckResult {
  const failing = judged.filter(({ passed }) => !passed)
  const listener = judged.find((one) => one.listener !== null)?.listener ?? null
  return { passed: failing.length === 0, detail: join(failing.length === 0 ? judged : failing), listener }
}

const join = (judged: readonly CheckResult[]): string => judged.map(({ detail }) => detail).join('; ')

function judgeAnswer(
  { host, sockets, release }: { readonly host: Host; readonly sockets: readonly ListeningSocket[]; readonly release: ReleaseIdentity },
  check: ReadyHttpCheck,
  { status, problem, local, body }: Answer,
): CheckResult {
  const fail = (detail: string, listener: string | null) => ({ passed: false, detail: `${check.http}: ${detail}`, listener })
  if (status === null) return fail(problem, null)
  const { executable, problem: foreign } = listenerAt(host, local, { sockets, release })
  const wrongStatus = statusProblem(check, { status, body })
  if (wrongStatus !== null) return fail(wrongStatus, executable)
  // Behind a forwarder the forwarder listens; the content of the answer is the proof then.
  if (foreign !== null && check.echo === undefined) return fail(`the process that listens there ${foreign}`, executable)
  const wrongBody = bodyProblem(check, { status, body })
  if (wrongBody !== null) return fail(`status ${status}, but ${wrongBody}`, executable)
  const named = check.echo === undefined ? '' : `, from ${check.echo.storePath}`
  return { passed: true, detail: `${check.http}: status ${status}${named}`, listener: executable }
}

function cut(text: string): string {
  return text.length <= DETAIL_LIMIT ? text : `${text.slice(0, DETAIL_LIMIT - 1)}…`
}
