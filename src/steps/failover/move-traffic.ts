import { statusProblem } from '#domain/activation/http-judgement'
import { forHost, type FailoverConfig, type ProgramSwitch, type RequestSwitch } from '#domain/config/failover'
import { isHeaderValue } from '#domain/config/http-header'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { ask } from '#tools/http/ask'
import { inPhase, type Reporter } from '#domain/report/event'
import { reportOutput, runUserProgram } from '../program/user-program.ts'
import type { Context } from '../context.ts'

/** Where traffic is to go, and which of the two is to get none. */
export interface Move {
  readonly active: string
  readonly standby: string
}

/** A switch that is ready to be used, as often as it takes: its secrets are there. */
export interface TrafficSwitch {
  /** What it would do, as a clause. */
  describe(move: Move): string
  /**
   * Moves all new traffic. Returns null when that was done, else the problem, as the end of a sentence: then the target of traffic is
   * unknown.
   */
  move(move: Move): Promise<string | null>
}

export interface SwitchOptions<Config = FailoverConfig['switch']> {
  readonly config: Config
  /** The configuration's folder: the program runs in it. */
  readonly directory: string
  /** Where secrets of the request come from. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly facts: { readonly application: string; readonly releaseId: string }
}

/** Throws InputError when an environment variable that the request needs is not set, before anything is done. */
export function trafficSwitch(options: SwitchOptions, context: Context): TrafficSwitch {
  const { reporter } = context
  const { config } = options
  return 'command' in config ? programSwitch({ ...options, config }, context) : requestSwitch({ ...options, config }, reporter)
}

function programSwitch({ config, directory, facts }: SwitchOptions<ProgramSwitch>, context: Context): TrafficSwitch {
  const { runner, reporter } = context
  return {
    describe: ({ active }) => `run ${config.command.map((word) => quote(word)).join(' ')} with GRIND_TO_PROD_ACTIVE=${active}`,
    move: ({ active, standby }) =>
      inPhase(reporter, 'traffic', async () => {
        const environment = {
          ...config.environment,
          GRIND_TO_PROD_ACTIVE: active,
          GRIND_TO_PROD_STANDBY: standby,
          GRIND_TO_PROD_APPLICATION: facts.application,
          GRIND_TO_PROD_RELEASE_ID: facts.releaseId,
        }
        const { passed, detail, output } = await runUserProgram({ ...config, environment, directory }, runner)
        if (!passed) reportOutput('the traffic switch', output, reporter)
        return passed ? null : `it ${detail}`
      }),
  }
}

function requestSwitch({ config, environment }: SwitchOptions<RequestSwitch>, reporter: Reporter): TrafficSwitch {
  const headers = { ...config.headers, ...secretHeaders(config, environment) }
  return {
    describe: ({ active }) => `${config.method} ${forHost(config.http, active)}`,
    move: ({ active }) =>
      inPhase(reporter, 'traffic', async () => {
        const url = forHost(config.http, active)
        const body = config.body === undefined ? {} : { body: forHost(config.body, active) }
        const { status, problem } = await ask(
          url,
          { timeoutMilliseconds: config.timeoutSeconds * 1000, wanted: [] },
          { method: config.method, headers, ...body },
        )
        if (status === null) return `${url}: ${problem}`
        const complaint = statusProblem({ http: url, status: config.status }, { status, body: '' })
        return complaint === null ? null : `${url}: ${complaint}`
      }),
  }
}

/** No message of these shows a value. */
function secretHeaders({ headersFrom }: RequestSwitch, environment: SwitchOptions['environment']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headersFrom).map(([header, variable]) => {
      const value = environment[variable]
      if (value !== undefined && value !== '' && isHeaderValue(value)) return [header, value]
      const problem =
        value === undefined || value === '' ? 'is not set' : 'contains a character that is not allowed in a header, such as a line end'
      throw new InputError(
        'variable-missing',
        `The environment variable ${variable}, from which failover.switch.headersFrom reads the header ${header}, ${problem}.`,
        { hint: 'Set it.' },
      )
    }),
  )
}
