import type { z } from 'zod'
import { HostError, InputError, type HostErrorCode, type InputErrorCode } from '../errors/errors.ts'
import type { agentErrorSchema } from './messages.ts'

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
  'not-awaiting': true,
  'not-installed': true,
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
  'signature-invalid': true,
  'signature-refused': true,
}

/** The error that an agent told of, as one of this side's own. Its sentence is the agent's; a code unknown here is put before it. */
export function errorFromAgent(host: string, { kind, code, message }: z.infer<typeof agentErrorSchema>): InputError | HostError {
  if (kind === 'input') {
    return isOneOf(inputCodes, code) ? new InputError(code, message) : new InputError('request-invalid', `${code}: ${message}`)
  }
  if (kind === 'host' && isOneOf(hostCodes, code)) return new HostError(code, host, message)
  return new HostError('ill', host, `The agent on ${host} failed (${code}): ${message}`)
}

function isOneOf<Code extends string>(codes: Readonly<Record<Code, true>>, code: string): code is Code {
  return Object.hasOwn(codes, code)
}
