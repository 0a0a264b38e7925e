import { setTimeout as delay } from 'node:timers/promises'
import { checkTimeout } from '#domain/activation/check-timeout'
import type { OutsideCheck } from '#domain/config/failover'
import { outsideProblem, wantedOutside } from '#domain/failover/outside-judgement'
import { ask } from '#tools/http/ask'
import { inPhase, type Reporter } from '#domain/report/event'

/**
 * Requests what users request until the expected host has answered correctly often enough in a row, or the deadline has passed. Returns
 * null, or the last problem, as the end of a sentence. Time is the monotonic clock's.
 */
export function checkOutside(check: OutsideCheck, hostName: string, reporter: Reporter): Promise<string | null> {
  return inPhase(reporter, 'check', async () => {
    const begin = performance.now()
    const deadline = begin + check.deadlineSeconds * 1000
    let passes = 0
    let problem = ''
    let reported = ''
    for (let round = 1; ; round += 1) {
      const limit = checkTimeout(check.timeoutSeconds, deadline - performance.now())
      const found = await askOutside(check, hostName, limit)
      passes = found === null ? passes + 1 : 0
      // Passes that came too late leave what was wrong before as the reason.
      problem = found ?? problem
      const news = found ?? `passed ${passes}`
      if (news !== reported) reporter.report(roundEvent(check, hostName, { passes, problem: found }))
      reported = news
      if (passes >= check.successThreshold) return null
      const next = Math.max(performance.now(), begin + round * check.periodSeconds * 1000)
      if (next >= deadline) {
        const what = problem === '' ? `it passed only ${passes} of ${check.successThreshold} times` : problem
        return `${check.http} did not pass within ${check.deadlineSeconds} s: ${what}`
      }
      await delay(Math.max(0, next - performance.now()))
    }
  })
}

/** Sends one request. Null: this host answered, and correctly. */
export async function askOutside(
  check: OutsideCheck,
  hostName: string,
  milliseconds: number = check.timeoutSeconds * 1000,
): Promise<string | null> {
  return outsideProblem(
    check,
    hostName,
    await ask(check.http, { timeoutMilliseconds: milliseconds, wanted: wantedOutside(check, hostName) }),
  )
}

/** One round of the check. */
interface CheckRound {
  /** How often in a row it has passed. */
  readonly passes: number
  /** Null when it passed. */
  readonly problem: string | null
}

function roundEvent({ http, successThreshold: threshold }: OutsideCheck, hostName: string, { passes, problem }: CheckRound) {
  const detail = problem === null ? `${http} is served by ${hostName}` : `${http}: ${problem}`
  return { event: 'health', check: 'outside', passed: problem === null, passes, threshold, detail: detail.slice(0, 1024) } as const
}
