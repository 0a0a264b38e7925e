import { HostError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'

/** Returns the error for an answer of a host's agent that does not follow the protocol. `problem` is a clause about it. */
export function notUnderstood(name: string, problem: string, cause?: unknown): HostError {
  return new HostError('agent-protocol', `The answer of the agent on ${name} is not understood: ${problem}.`, {
    host: name,
    hint: `Update the agent with ${howToInstall(name)}.`,
    cause,
  })
}
