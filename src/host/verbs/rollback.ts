import { ADOPTED } from '#domain/activation/host-paths'
import type { AttemptRequest } from '#domain/activation/journal'
import { previousRelease } from '#domain/activation/previous-release'
import { HostError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { Actor, ExpectedRelease } from '#domain/protocol/attempt'
import type { ExpectedHost } from '#domain/protocol/expected-host'
import type { AttemptResult } from '#domain/protocol/messages'
import { runAttempt } from './apply.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { currentGeneration, keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { commitRecords } from '#machine/ledger/ledger-file'
import { recover } from './recover.ts'
import { heldManifest } from '../release/roots.ts'

export interface RollbackOptions {
  readonly attempt: string
  readonly actor: Actor
  /** The release to roll back to, or the beginning of its id; the previous one when absent. */
  readonly to?: string
  readonly expectCurrent?: ExpectedRelease
  readonly expectHost?: ExpectedHost
}

/**
 * Makes an earlier release current again: apply of a generation that is kept. Needs nothing but this host.
 * Throws InputError `unknown-release`, HostError `no-previous-release`, and what `apply` throws.
 */
export async function rollback(host: Host, options: RollbackOptions): Promise<AttemptResult> {
  return runAttempt(host, options.attempt, () => plan(host, options))
}

async function plan(host: Host, { attempt, actor, to, expectCurrent, expectHost }: RollbackOptions): Promise<AttemptRequest> {
  await requireExpectedHost(host, expectHost)
  await requireTrustedPlaces(host)
  // An interrupted attempt must be decided first: it determines the "previous" release.
  await recover(host, 'refuse')
  const releaseId = to === undefined ? await previousOf(host) : await keptRelease(host, to)
  const manifestPath = releaseId === ADOPTED ? null : await heldManifest(host, releaseId)
  if (manifestPath === null && releaseId !== ADOPTED) {
    throw new HostError('path-missing', `Release ${releaseId} has no GC root on ${host.name}.`, {
      host: host.name,
      hint: 'Promote it again.',
    })
  }
  return {
    schemaVersion: 1,
    verb: 'rollback',
    attempt,
    releaseId,
    manifestPath,
    actor,
    ...(expectCurrent === undefined ? {} : { expectCurrent }),
    ...(expectHost === undefined ? {} : { expectHost }),
    requestedAt: new Date().toISOString(),
  }
}

async function previousOf(host: Host): Promise<string> {
  const kept = await keptGenerations(host)
  const current = await currentGeneration(host)
  const previous = previousRelease(await commitRecords(host, current), current)
  if (previous !== null && kept.includes(previous)) return previous
  const why = previous === null ? 'no release was current before this one' : `the previous release, ${previous}, is no longer kept`
  throw new HostError('no-previous-release', `${host.name} has no previous release: ${why}.`, {
    host: host.name,
    hint: `Choose one with the option "to" (${listed(kept)}).`,
  })
}

async function keptRelease(host: Host, to: string): Promise<string> {
  const kept = await keptGenerations(host)
  const found = kept.filter((generation) => generation.startsWith(to))
  if (found.length === 1) return found[0]!
  const what = found.length === 0 ? 'keeps no release' : 'keeps more than one release whose id begins with'
  throw new InputError('unknown-release', `${host.name} ${what} ${quote(to)}; it keeps ${listed(kept)}.`)
}

function listed(generations: readonly string[]): string {
  return generations.length === 0 ? 'none' : generations.join(', ')
}
