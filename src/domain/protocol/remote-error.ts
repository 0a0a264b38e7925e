import type { z } from 'zod'
import { markBegun } from '../errors/begun.ts'
import { HostError, InputError } from '../errors/errors.ts'
import { howToInstall } from '../errors/how-to-install.ts'
import type { agentErrorSchema } from './messages.ts'
import { VERSION } from './version.ts'
import { hostCodes, inputCodes } from '../errors/codes.ts'
import { withoutHint } from '../errors/error-lines.ts'

/**
 * The answers of an agent of another version to what it does not know: a field of a request or of a manifest, or words of its command line.
 * All of them come from this program and not from the user, so the rest of the agent's message (how to write them, what a key may do) does
 * not help. An agent reports it in `unknown`; an agent from before that field reports it only in these sentences, and a runner from before
 * it reads nothing else: so `domain/protocol/parse-request.ts` and `domain/protocol/agent-command.ts` must keep these sentences.
 */
const unknownThere =
  /^(?:The (?<of>request|manifest)'s (?<field>\S+) is not a known field;|grind-to-prod-agent does not understand (?<words>"[^"]*");|This key may run .*; it was asked for (?<asked>"[^"]*")\.)/m

/** Returns the part of our request or manifest that an agent does not know; undefined when it has another problem. */
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
 * Converts an error that an agent reported to one of this side, with what it reports about its attempt. Its sentence is the agent's; an
 * unknown code is put before it.
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
  const message = `The agent on ${host} does not support ${unknown}, so its version differs from this program's (${VERSION}).`
  return new InputError('agent-outdated', message, { hint: `Update it with ${howToInstall(host)}.` })
}

function isOneOf<Code extends string>(codes: Readonly<Record<Code, unknown>>, code: string): code is Code {
  return Object.hasOwn(codes, code)
}
