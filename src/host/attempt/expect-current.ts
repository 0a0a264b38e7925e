import { NO_RELEASE } from '#domain/activation/host-paths'
import type { ExpectedRelease } from '#domain/protocol/attempt'
import { currentGeneration } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { unexpectedRelease } from '#domain/errors/catalogue'

/** Compare and swap: refuses to go on when this host runs something else than the caller believes. */
export async function requireExpectedCurrent(host: Host, expected: ExpectedRelease | undefined): Promise<void> {
  if (expected === undefined) return
  const current = (await currentGeneration(host)) ?? NO_RELEASE
  if (current === expected) return
  throw unexpectedRelease(host.name, current === NO_RELEASE ? 'no release' : current, expected)
}
