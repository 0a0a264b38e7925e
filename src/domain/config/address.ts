import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { addressSchema } from './grammar.ts'

/** Where ssh goes. The host is a DNS name or an IP address, IPv6 without its brackets. */
export interface SshAddress {
  readonly user: string
  readonly host: string
  readonly port: number
}

/** Parses the parts of `user@host[:port]`, or undefined for `local`. Throws InputError config-invalid for what is neither. */
export function parseAddress(address: string): SshAddress | undefined {
  const [, user, host, port] = /^([^@]+)@(.+?)(?::([0-9]{1,5}))?$/.exec(addressSchema.safeParse(address).data ?? '') ?? []
  if (address === 'local') return undefined
  const number = port === undefined ? 22 : Number(port)
  if (user === undefined || host === undefined || number < 1 || number > 65_535) {
    throw new InputError(
      'config-invalid',
      `The address ${quote(address)} must be "local" or user@host, with :port (1 to 65535) if it is not 22.`,
    )
  }
  return { user, host: host.replace(/^\[|\]$/g, ''), port: number }
}
