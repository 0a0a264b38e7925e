import { authorityOf } from '#domain/config/host-key'
import { findHost } from '#domain/config/find-host'
import { InputError } from '#domain/errors/errors'
import { readConfig } from './read.ts'

/**
 * Returns the public key that the configuration in a folder pins for a host. Throws InputError: what `readConfig` and `findHost` throw,
 * `host-key-missing` without one.
 */
export async function pinnedHostKeyOf(directory: string, hostName: string): Promise<string> {
  const { hostKey } = findHost(await readConfig(directory), hostName)
  if (hostKey !== undefined && authorityOf(hostKey) !== undefined) {
    throw new InputError(
      'host-key-missing',
      `grind-to-prod.yml pins a certificate authority for ${hostName}, which does not sign records.`,
      {
        hint: "Give the file of the host's public key instead.",
      },
    )
  }
  if (hostKey !== undefined) return hostKey
  throw new InputError('host-key-missing', `The host ${hostName} has no hostKey in grind-to-prod.yml.`, {
    hint: 'Give the file of its public key instead.',
  })
}
