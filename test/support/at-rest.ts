import { expect } from 'vitest'
import { succeedOnHost, type LabHost } from '../../lab/client.ts'

/**
 * Returns when no transaction runs on a host. A client has its record a moment before: the transaction then removes older releases, writes
 * metrics, removes its journal, and only then is its unit, which is the lock, inactive.
 */
export async function atRest(host: LabHost = 'prod'): Promise<void> {
  const states = '--state=active,activating,deactivating,reloading'
  const running = ['systemctl', 'list-units', '--plain', '--no-legend', states, 'grind-to-prod-apply-*.service']
  await expect.poll(() => succeedOnHost(host, running)).toBe('')
}
