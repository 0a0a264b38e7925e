import { ADOPTED } from '#domain/activation/host-paths'
import type { AttemptRequest } from '#domain/activation/journal'
import { chosenRelease } from '#domain/activation/rollback-candidates'
import { HostError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Actor, ExpectedRelease } from '#domain/protocol/attempt'
import type { ExpectedHost } from '#domain/protocol/expected-host'
import type { LedgerState } from '#domain/protocol/ledger-state'
import type { AttemptResult } from '#domain/protocol/messages'
import { runAttempt } from './apply.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { currentGeneration, keptGenerations } from '#machine/release/generation'
import { ledgerState } from '../attempt/ledger-state.ts'
import { releaseSource } from '#machine/release/release-source'
import { keptWords, type KeptRelease } from '#domain/report/release-name'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { info, warn } from '#domain/report/event'
import { ledgerWarning } from '#domain/report/ledger-warning'
import { choiceHint, markedReleases, rollbackChoiceSentence, targetWarning, whyNoTarget } from '#domain/report/rollback-lines'
import { recover } from './recover.ts'
import { rollbackTargets } from '../release/rollback-targets.ts'
import { heldManifest } from '../release/roots.ts'

export interface RollbackOptions {
  readonly attempt: string
  readonly actor: Actor
  /** The release to roll back to, or the beginning of its id; when absent, the last one before the current that is good. */
  readonly to?: string
  readonly expectCurrent?: ExpectedRelease
  readonly expectHost?: ExpectedHost
}

/**
 * Makes an earlier release current again: apply of a generation that is kept. Needs nothing but this host.
 * Throws InputError `unknown-release`, HostError `no-previous-release`, and what `apply` throws.
 */
export async function rollback(host: Host, options: RollbackOptions): Promise<AttemptResult> {
  let basis: RollbackBasis = {}
  const result = await runAttempt(host, options.attempt, () => plan(host, options, (found) => (basis = { ...basis, ...found })))
  return { ...result, ...basis }
}

/** What a rollback was decided by; nothing of an attempt that was requested before. */
type RollbackBasis = Pick<AttemptResult, 'candidates' | 'ledger'>

async function plan(
  host: Host,
  { attempt, actor, to, expectCurrent, expectHost }: RollbackOptions,
  deciding: (basis: RollbackBasis) => void,
): Promise<AttemptRequest> {
  await requireExpectedHost(host, expectHost)
  await requireTrustedPlaces(host)
  // An interrupted attempt must be decided first: it determines the "previous" release.
  await recover(host, 'refuse')
  deciding(await inspectLedger(host))
  const releaseId = to === undefined ? await choose(host, deciding) : await keptRelease(host, to)
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

/**
 * Warns of a ledger that is not whole, or cannot be read, because the releases of a host are known from it. The rollback continues: it may
 * be urgent.
 */
async function inspectLedger(host: Host): Promise<RollbackBasis> {
  let ledger: LedgerState
  try {
    ledger = await ledgerState(host)
  } catch (error) {
    warn(host.reporter, `Whether the ledger of ${host.name} is whole is not known: ${reasonOf(error)}`)
    return {}
  }
  const warning = ledgerWarning(host.name, ledger)
  if (warning !== undefined) warn(host.reporter, warning)
  return { ledger }
}

/** Chooses the release to roll back to, and reports why. */
async function choose(host: Host, deciding: (basis: RollbackBasis) => void): Promise<string> {
  const candidates = await rollbackTargets(host)
  const chosen = chosenRelease(candidates)
  if (chosen === null) {
    throw new HostError('no-previous-release', `${host.name} has no previous release to roll back to: ${whyNoTarget(candidates)}.`, {
      host: host.name,
      hint: choiceHint({ kept: await keptReleases(host), current: await currentGeneration(host), candidates }, Date.now()),
    })
  }
  info(host.reporter, rollbackChoiceSentence(chosen, candidates))
  deciding({ candidates })
  return chosen
}

async function keptRelease(host: Host, to: string): Promise<string> {
  const kept = await keptGenerations(host)
  const found = kept.filter((generation) => generation.startsWith(to))
  // What is wrong with the ledger was reported, and a release that is requested needs none.
  const candidates = await rollbackTargets(host).catch(() => [])
  if (found.length === 1) {
    const warning = targetWarning(found[0]!, candidates)
    if (warning !== undefined) warn(host.reporter, warning)
    return found[0]!
  }
  const what = found.length === 0 ? 'keeps no release' : 'keeps more than one release whose id begins with'
  const marked = markedReleases({ kept: await keptReleases(host), current: await currentGeneration(host), candidates })
  throw new InputError('unknown-release', `${host.name} ${what} ${quote(to)}; it keeps ${keptWords(marked, Date.now())}.`)
}

async function keptReleases(host: Host): Promise<KeptRelease[]> {
  const kept = await keptGenerations(host)
  const sources = await Promise.all(kept.map((id) => releaseSource(host, id).catch(() => undefined)))
  return kept.map((id, index) => ({ id, source: sources[index] }))
}
