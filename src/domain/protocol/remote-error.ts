import type { z } from 'zod'
import { markBegun } from '../errors/begun.ts'
import { HostError, InputError, type HostErrorCode, type InputErrorCode } from '../errors/errors.ts'
import { howToInstall } from '../errors/how-to-install.ts'
import type { agentErrorSchema } from './messages.ts'
import { VERSION } from './version.ts'

/** As records, so that a code added to `errors.ts` and forgotten here does not compile. */
const hostCodes: Readonly<Record<HostErrorCode, true>> = {
  unreachable: true,
  'host-key-mismatch': true,
  'authentication-failed': true,
  'agent-missing': true,
  'agent-protocol': true,
  'contact-lost': true,
  'disk-full': true,
  'path-missing': true,
  'path-untrusted': true,
  'path-corrupt': true,
  'signature-refused': true,
  busy: true,
  'no-previous-release': true,
  'unexpected-release': true,
  'unexpected-role': true,
  'wrong-host': true,
  'not-awaiting': true,
  'not-down': true,
  'not-installed': true,
  'ledger-not-understood': true,
  ill: true,
}

const inputCodes: Readonly<Record<InputErrorCode, true>> = {
  usage: true,
  'config-missing': true,
  'config-invalid': true,
  'manifest-missing': true,
  'manifest-invalid': true,
  'inventory-invalid': true,
  'unknown-host': true,
  'unknown-component': true,
  'unknown-release': true,
  'wrong-application': true,
  'request-invalid': true,
  'pack-invalid': true,
  'snapshot-missing': true,
  'snapshot-invalid': true,
  'not-permitted': true,
  'read-only-key': true,
  'signature-invalid': true,
  'signature-refused': true,
  'record-invalid': true,
  'record-refused': true,
  'artifact-missing': true,
  'artifact-refused': true,
  'github-refused': true,
}

/**
 * The answers of an agent of another version to what it does not know: a field of a request, or words of its command line. Both come from
 * this program and not from the user, so the rest of the agent's message (how to write them, what a key may do) does not help. Agents that
 * are installed on hosts already answer so: `agent/request.ts` and `protocol/agent-command.ts` must keep these sentences.
 */
const unknownThere =
  /^(?:The request's (?<field>\S+) is not a known field;|grind-to-prod-agent does not understand (?<words>"[^"]*");|This key may run .*; it was asked for (?<asked>"[^"]*")\.)/m

/** Returns the part of our request that an agent does not know; undefined when it has another problem. */
function unknownTo(message: string): string | undefined {
  const { field, words, asked } = unknownThere.exec(message)?.groups ?? {}
  return field === undefined ? (words ?? asked) : `the field ${field} of a request`
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

function ownError(host: string, { kind, code, message }: AgentError): InputError | HostError {
  if (kind === 'input') {
    const unknown = unknownTo(message)
    if (unknown !== undefined) {
      return new InputError(
        'request-invalid',
        `The agent on ${host} does not support ${unknown}, so its version differs from this program's (${VERSION}); update it with ${howToInstall(host)}.`,
      )
    }
    return isOneOf(inputCodes, code) ? new InputError(code, message) : new InputError('request-invalid', `${code}: ${message}`)
  }
  if (kind === 'host' && isOneOf(hostCodes, code)) return new HostError(code, host, message)
  return new HostError('ill', host, `The agent on ${host} failed (${code}): ${message}`)
}

function isOneOf<Code extends string>(codes: Readonly<Record<Code, true>>, code: string): code is Code {
  return Object.hasOwn(codes, code)
}
