import type { Command } from '../run/runner.ts'

/** `ssh-keygen`: creates an Ed25519 key without a passphrase, mode 0600, and its public key beside it; refuses to replace one. */
export function createKeyCommand(file: string, comment: string): Command {
  return { argv: ['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', comment, '-f', file], effect: 'write', timeout: 30_000 }
}
