import type { SshAddress } from '#domain/config/address'
import type { Command } from '../run/runner.ts'

/**
 * `ssh-keyscan`: prints the keys that a machine shows, `host type base64` a line, and proves nothing about it. The address has been checked
 * by a grammar without anything that ssh could read as an option.
 */
export function keyscanCommand({ host, port }: Pick<SshAddress, 'host' | 'port'>): Command {
  return { argv: ['ssh-keyscan', '-T', '10', '-p', String(port), '-t', 'ed25519,ecdsa,rsa', '--', host], effect: 'read', timeout: 60_000 }
}
