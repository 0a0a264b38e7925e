import { InputError } from '#domain/errors/errors'
import type { SigningKey } from '#tools/ssh/keygen-sign'
import type { CommandContext } from './command.ts'

/** Returns the key of a file, or that of the ssh agent whose public key the file is. Throws InputError `key-missing` without an agent. */
export function signingKey(file: string, isInAgent: boolean, { environment }: CommandContext): SigningKey {
  if (!isInAgent) return { kind: 'file', file }
  const socket = environment['SSH_AUTH_SOCK']
  if (socket === undefined || socket === '') {
    throw new InputError('key-missing', 'There is no ssh agent (SSH_AUTH_SOCK is not set).', {
      hint: 'Start one and add the key, or sign with a key file.',
    })
  }
  return { kind: 'agent', publicKeyFile: file, socket }
}
