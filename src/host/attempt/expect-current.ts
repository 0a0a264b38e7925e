import { HostError } from '#domain/errors/errors'
import { NO_RELEASE, type ExpectedRelease } from '#domain/protocol/attempt'
import { currentGeneration } from '#machine/release/generation'
import type { Host } from '#machine/host'

/** Compare and swap: refuses to go on when this host runs something else than the caller believes. */
export async function requireExpectedCurrent(host: Host, expected: ExpectedRelease | undefined): Promise<void> {
  if (expected === undefined) return
  const current = (await currentGeneration(host)) ?? NO_RELEASE
  if (current === expected) return
  throw new HostError(
    'unexpected-release',
    host.name,
    `${host.name} runs ${current === NO_RELEASE ? 'no release' : current}, not ${expected === NO_RELEASE ? 'none' : expected} as expected; check what was released in the meantime, and decide again.`,
  )
}
