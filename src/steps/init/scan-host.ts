import { parseAddress } from '#domain/config/address'
import { parseScanned, type ScannedKey } from '#domain/init/scanned-keys'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { keyscanCommand } from '#tools/ssh/keyscan'

/** Returns the ssh keys that the machine at an address shows, the best first; empty when it does not answer. */
export async function scanHost(address: string, runner: Runner): Promise<ScannedKey[]> {
  const place = parseAddress(address)
  if (place === undefined) return []
  return parseScanned((await answered(runner, keyscanCommand(place))).stdout)
}
