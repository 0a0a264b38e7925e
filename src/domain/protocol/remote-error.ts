import type { z } from 'zod'
import { markBegun } from '../errors/begun.ts'
import { HostError, InputError } from '../errors/errors.ts'
import { howToInstall } from '../errors/how-to-install.ts'
import type { agentErrorSchema } from './messages.ts'
import { VERSION } from './version.ts'
import { hostCodes, inputCodes } from '../errors/codes.ts'
import { withoutHint } from '../errors/error-lines.ts'

/**
 * What an agent of another version says of what it does not know: a field of a request or of a manifest, or words of its command line. All are this
 * program's and not the user's, so what the agent tells besides (how they are written right, what a key may do) helps nobody. An agent
 * says it in `unknown`; one of before that field says it in these sentences only, and a runner of before reads nothing else: so
 * `domain/protocol/parse-request.ts` and `domain/protocol/agent-command.ts` keep them.
 */
const unknownThere =
  /^(?:The (?<of>request|manifest)'s (?<field>\S+) is not a known field;|grind-to-prod-agent does not understand (?<words>"[^"]*");|This key may run .*; it was asked for (?<asked>"[^"]*")\.)/m

/** What of our request or manifest an agent does not know; undefined when its complaint is another. */
function unknownTo({ message, unknown }: AgentError): string | undefined {
  const {
    of = 'request',
    field,
    words,
    asked,
  }: { readonly [name: string]: string | undefined } = unknown ?? unknownThere.exec(message)?.groups ?? {}
  return field === undefined ? (words ?? asked) : `the field ${field} of a ${of}`
}

type AgentError = z.infer<typeof agentErrorSchema>

/**
 * The error that an agent told of, as one of this side's own, with what it says of its attempt. Its sentence is the agent's; a code
 * unknown here is put before it.
 */
export function errorFromAgent(host: string, told: AgentError): InputError | HostError {
  const error = ownError(host, told)
  if (told.begun !== undefined) markBegun(error, told.begun)
  return error
}

function ownError(host: string, told: AgentError): InputError | HostError {
  const { kind, code, hint } = told
  const message = withoutHint(told.message, hint)
  const exact = told.subcode ?? code
  if (kind === 'input') {
    const unknown = unknownTo(told)
    if (unknown !== undefined) return agentOutdated(host, unknown)
    const known = [exact, code].find((one) => isOneOf(inputCodes, one))
    return known === undefined
      ? new InputError('request-invalid', `${code}: ${message}`, { hint })
      : new InputError(known, message, { hint })
  }
  const known = kind === 'host' ? [exact, code].find((one) => isOneOf(hostCodes, one)) : undefined
  return known === undefined
    ? new HostError('agent-failed', `The agent on ${host} failed (${code}): ${message}`, { host, hint })
    : new HostError(known, message, { host, hint })
}

function agentOutdated(host: string, unknown: string): InputError {
  const message = `The agent on ${host} does not know ${unknown}, so it is of another version than this program (${VERSION}).`
  return new InputError('agent-outdated', message, { hint: `Bring it up to date with ${howToInstall(host)}.` })
}

function isOneOf<Code extends string>(codes: Readonly<Record<Code, unknown>>, code: string): code is Code {
  return Object.hasOwn(codes, code)
}
