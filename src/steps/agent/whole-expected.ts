import { unexpectedRelease } from '#domain/errors/catalogue'
import { isShortReleaseId } from '#domain/manifest/release-id'
import type { ExpectedRelease } from '#domain/protocol/attempt'
import type { HostClient } from './host-client.ts'

/**
 * Returns the release that is expected to be current on a host as a request names it. Of the first digits of an id, the host is asked which
 * release is current. Throws HostError `unexpected-release` if its id begins with others.
 */
export async function wholeExpected(
  client: Pick<HostClient, 'name' | 'status'>,
  expected: ExpectedRelease | undefined,
): Promise<ExpectedRelease | undefined> {
  if (expected === undefined || !isShortReleaseId(expected)) return expected
  const { currentRelease } = await client.status()
  if (currentRelease?.startsWith(expected) === true) return currentRelease
  throw unexpectedRelease(client.name, currentRelease ?? 'no release', expected)
}
