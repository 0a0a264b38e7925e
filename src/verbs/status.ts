import { verdicts } from '#domain/activation/verdicts'
import { familyOf } from '#domain/errors/codes'
import { EXIT_BAD_INPUT, isKnownError } from '#domain/errors/errors'
import { exitCodeOfError } from '#domain/errors/exit-code'
import { exitCodeWithLedger, statusExitCode } from '#domain/protocol/status-exit-code'
import type { StatusResult } from '#domain/protocol/status'
import type { AskedHost } from '#domain/report/status-table'
import { warnOfOtherHost } from '#steps/agent/host-identity'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { connectTo } from '#steps/agent/host-client'

export interface StatusOptions extends ReachOptions {
  /** Ask the health checks of the current release too, and whether its units start at boot; an older agent cannot. */
  readonly check?: boolean
}

/** Returns what a host runs. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function status(options: StatusOptions, context: Context): Promise<StatusResult> {
  const { reporter } = context
  await using client = await connectTo(options, context)
  const found = await (options.check === true ? client.checkedStatus() : client.status())
  warnOfOtherHost(options, found, reporter)
  return found
}

export interface StatusesOptions extends Omit<StatusOptions, 'hostName'> {
  readonly hosts: readonly string[]
  /** Count a ledger that is not whole, or not known to be, in the exit code. */
  readonly requireLedger?: boolean
}

export interface Statuses {
  /** In the order in which they were named. */
  readonly hosts: readonly AskedHost[]
  readonly exitCode: number
}

/**
 * Asks several hosts at the same time. A host that cannot be asked has its error in place of its status. The exit code is that of the host
 * that needs a person most: one that is not healthy, then one that cannot be asked, then one whose required ledger is not whole, then 0.
 */
export async function statuses({ hosts, requireLedger, ...options }: StatusesOptions, context: Context): Promise<Statuses> {
  const codeOf = requireLedger === true ? exitCodeWithLedger : statusExitCode
  const asked = await Promise.all(hosts.map((hostName) => askOne({ ...options, hostName, codeOf }, context)))
  const codes = asked.map(({ exitCode }) => exitCode)
  const order = [verdicts.NEEDS_HUMAN.exitCode, EXIT_BAD_INPUT]
  const ofOthers = asked.flatMap(({ host, exitCode: code }) => ('error' in host && code !== 0 ? [code] : []))
  const exitCode = order.find((code) => codes.includes(code)) ?? ofOthers[0] ?? codes.find((code) => code !== 0) ?? 0
  return { hosts: asked.map(({ host }) => host), exitCode }
}

interface AskOptions extends StatusOptions {
  readonly codeOf: (status: StatusResult) => number
}

async function askOne(
  { codeOf, ...options }: AskOptions,
  context: Context,
): Promise<{ readonly host: AskedHost; readonly exitCode: number }> {
  const host = options.hostName
  try {
    const found = await status(options, context)
    return { host: { host, status: found }, exitCode: codeOf(found) }
  } catch (error) {
    if (!isKnownError(error)) throw error
    const { code, message, hint } = error
    const described = { code: familyOf(code), message, ...(hint === undefined ? {} : { hint }) }
    return { host: { host, error: described }, exitCode: exitCodeOfError(error) }
  }
}
