import { PassThrough } from 'node:stream'
import { silentReporter } from '#domain/report/silent-reporter'
import { callAgent, type AgentSession } from './session.ts'

/**
 * Has the host start the transaction of an attempt that is asked for soon, which then need not start. It waits until it is asked for, this
 * is disposed of, or contact is lost. Never throws: without it, and with an older agent, the attempt starts when it is asked for.
 */
export function announce(session: AgentSession, attempt: string): Disposable {
  // Nothing is sent: the agent waits until this ends.
  const input = new PassThrough()
  const quiet: AgentSession = { ...session, context: { ...session.context, reporter: silentReporter } }
  void callAgent(quiet, { verb: 'announce', words: [attempt], input, effect: 'write' }).catch(() => undefined)
  return { [Symbol.dispose]: () => void input.end() }
}
