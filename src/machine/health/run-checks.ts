import type { CheckRound } from '#domain/activation/health-judgement'
import { unknownKind } from '#domain/config/health-kinds'
import type { ReadyCheck } from '#domain/manifest/ready-checks'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { atOneMoment } from '#tools/process/one-moment'
import type { Host } from '../host.ts'
import { askGrpc, askTcp, askUnix } from './ask-connection.ts'
import { askHttp } from './ask-http.ts'
import type { CheckResult, Judge, RoundOptions, Seen } from './check-round.ts'
import { judgeUnit, observeWatched } from './check-units.ts'
import { runProgram } from './run-program.ts'

export interface ChecksOptions extends RoundOptions {
  readonly checks: Readonly<Record<string, ReadyCheck>>
}

const DETAIL_LIMIT = 1024

/** A check that has its answer. */
export interface AskedCheck {
  readonly check: string
  readonly judge: Judge
}

/** Asks every check once, all at the same time. */
export async function askChecks(host: Host, options: ChecksOptions): Promise<AskedCheck[]> {
  const { checks } = options
  return Promise.all(
    Object.entries(checks).map(async ([check, definition]) => ({ check, judge: await askCheck(host, definition, options) })),
  )
}

/** Reads the running units, and then the listeners, once everything has answered: the state must still be right then. */
export async function lookAfter(host: Host, checks: ChecksOptions['checks']): Promise<Omit<Seen, 'release'>> {
  return { units: await observeWatched(host, checks), processes: atOneMoment(host.processes) }
}

/**
 * Returns the results of checks that were asked. An answer from this very host counts only when the process that listens there is of the
 * release: an old one that would not go answers 200 just as well.
 */
export function resultsOf(asked: readonly AskedCheck[], seen: Seen): CheckRound[] {
  return asked.map(({ check, judge }) => {
    const { passed, detail, listener } = resultOf(judge, seen)
    return { check, passed, detail, listener }
  })
}

/** Returns the result of a check that was asked. */
export function resultOf(judge: Judge, seen: Seen): CheckResult {
  const { passed, detail, listener } = judge(seen)
  return { passed, detail: cut(sanitizeLine(detail)), listener }
}

/** Asks one check, within its timeout and without a rejection. */
export async function askCheck(host: Host, check: ReadyCheck, options: RoundOptions): Promise<Judge> {
  if ('any' in check || 'all' in check) {
    const members = 'any' in check ? check.any : check.all
    const judges = await Promise.all(members.map((member) => askCheck(host, member, options)))
    const [combine, fails] = 'any' in check ? [anyOf, judges.every(isUnanswered)] : [allOf, judges.some(isUnanswered)]
    return Object.assign((seen: Seen) => combine(judges.map((judge) => judge(seen))), fails ? { isUnanswered: fails } : {})
  }
  if ('unit' in check) return ({ units }) => judgeUnit(check.unit, units, options.restartCounts)
  if ('exec' in check) {
    const { passed, detail } = await runProgram(host, check, options.timeout(check.timeoutSeconds))
    return () => ({ passed, detail: `exec ${check.exec[0]}: ${detail}`, listener: null })
  }
  if ('tcp' in check) return askTcp(host, check, options)
  if ('unix' in check) return askUnix(host, check, options)
  if ('grpc' in check) return askGrpc(host, check, options)
  return 'http' in check ? askHttp(host, check, options) : unknownKind(check)
}

function isUnanswered(judge: Judge): boolean {
  return judge.isUnanswered === true
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

function cut(text: string): string {
  return text.length <= DETAIL_LIMIT ? text : `${text.slice(0, DETAIL_LIMIT - 1)}…`
}
