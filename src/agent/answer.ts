import { exitCodeOf, type Output } from './output.ts'
import type { Performed } from './row.ts'

/** How a call of the agent ended. */
export type Answered = Pick<Performed, 'exitCode' | 'leavesUnfinished'>

/** Does the work of a call, and writes its result or its error as the last message. Never throws. */
export async function answer(out: Output, work: () => Promise<Performed>): Promise<Answered> {
  try {
    const performed = await work()
    if (!performed.hasAnswered) await out.result(performed)
    return performed
  } catch (error) {
    out.error(error)
    return { exitCode: exitCodeOf(error), leavesUnfinished: false }
  }
}
