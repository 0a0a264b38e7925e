import type { Command } from '../run/runner.ts'

/**
 * `ssh-keygen -y`: prints the public half of a private key; fails for one that this machine's OpenSSH cannot use, or that has a passphrase.
 */
export function publicHalfCommand(privateKeyFile: string): Command {
  return { argv: ['ssh-keygen', '-y', '-P', '', '-f', privateKeyFile], effect: 'read', timeout: 30_000 }
}
