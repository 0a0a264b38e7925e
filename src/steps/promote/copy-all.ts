import { HostError } from '#domain/errors/errors'
import { expressly, type CopySummary, type ExpectedRelease, type Expressly } from '#domain/protocol/attempt'
import { info } from '#domain/report/event'
import { expectedHost } from '#domain/protocol/expected-host'
import type { PrepareRequest } from '#domain/protocol/requests'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { PrepareResult, ReceiveResult } from '#domain/protocol/messages'
import { DELTA_GROUP } from '#domain/transfer/delta-group'
import { usableCodecs } from '#domain/transfer/usable-codecs'
import type { Fallback } from '#domain/transfer/fallback'
import { PACK_FORMAT } from '#domain/transfer/pack'
import { defaultRates, RateLearner, ratesWithShare } from '#domain/transfer/rates'
import { asEmergency } from '#domain/trust/emergency'
import { processorShare } from '#tools/process/processor-share'
import { copyMissing, partition, withArrived } from './copy-missing.ts'
import { inContact, isLoss } from './in-contact.ts'
import type { GrindClosure } from '../bundle/grind-closure.ts'
import type { Bundle } from '../bundle/read.ts'
import type { KnownClosure } from '../agent/ask-prepare.ts'
import type { HostClient } from '../agent/host-client.ts'
import { chooseBases } from '../deltas/choose-bases.ts'
import type { EarlyEncodings } from '../deltas/encode-early.ts'
import { keepLineRate } from '../deltas/line-rate.ts'
import { lastPromoted } from '../deltas/promoted.ts'
import type { Codecs, SentTotals } from './plan-groups.ts'

/** A release on its way to a host. */
export interface Promotion {
  readonly options: PrepareOptions
  readonly client: HostClient
  readonly bundle: Bundle
  readonly grind: GrindClosure
  readonly bases: BasesPlace
}

/** Where bases are held and deltas found on this machine. */
interface BasesPlace {
  /** Path of the GC roots that hold the bases for as long as the promotion lasts. */
  readonly root: string
  /** The state folder with the deltas that were made beforehand. */
  readonly stateFolder: string
  /** The closure that the host committed last, as far as this machine knows. */
  readonly committed?: Promise<KnownClosure | undefined>
  /** What was begun to be encoded before the host answered. */
  readonly early?: EarlyEncodings | undefined
  /** Bytes a second that the line to the host took in earlier copies, as far as this machine knows. */
  readonly lineRate?: Promise<number | undefined>
}

interface PrepareOptions extends Expressly {
  /** Why the release cannot wait for its approvals. */
  readonly emergency?: string | undefined
  /** Refuse when the host runs something else. */
  readonly expectCurrent?: ExpectedRelease | undefined
  /** Refuse when there is no room for a backup of the data. */
  readonly schemaChange?: boolean
}

/** How the host prepares: `commit` keeps the release there; `look` writes nothing; `plan` also reports the effect on its units. */
type PrepareMode = 'commit' | 'look' | 'plan'

/** Asks the host which paths of the release it needs: repeatedly, because the missing paths may have changed. */
export async function prepare({ options, client, bundle, grind, bases }: Promotion, mode: PrepareMode): Promise<PrepareResult> {
  const request: PrepareRequest = {
    protocol: PROTOCOL_VERSION,
    releaseId: bundle.releaseId,
    manifest: bundle.text,
    manifestPath: grind.manifestPath,
    dryRun: mode !== 'commit',
    expectCurrent: options.expectCurrent,
    ...(options.schemaChange === true ? { schemaChange: true } : {}),
    ...expressly(options),
    ...asEmergency(options),
    ...(mode === 'plan' ? { units: true } : {}),
    ...expectedHost(client.options.config, client.name),
    ...signed(bundle),
    // Last, so that the host can check the signature before it reads so much.
    closure: grind.closure,
  }
  return client.prepare(request, await bases.committed)
}

/** So often a copy is begun again after contact was lost without any path that arrived. */
const FUTILE_COPIES = 3

/** A collection on the host may remove what was there a moment ago; more often than this it is not chance. */
const COPY_ROUNDS = 3

/** What a copy knows and has done, over all its rounds. */
interface Copying {
  readonly totals: SentTotals
  readonly rates: RateLearner
  /** Paths that are sent whole from now on. */
  readonly whole: Set<string>
  /** Undefined for an agent that only reads packs of format 1. */
  codecs: Codecs | undefined
  /** Is called when everything is encoded. */
  readonly encoded: (() => void) | undefined
}

/**
 * Copies until the host reports that nothing is missing: only then is the release rooted there, despite any collection meanwhile. When
 * contact is lost it connects again and copies what is still missing, for as long as that becomes less. What could not be made from a base
 * is copied whole. `encoded` is called when nothing is left to be encoded: the rest is on its way. It may have to be copied again.
 */
export async function copyAll(promotion: Promotion, prepared: PrepareResult, encoded?: () => void): Promise<CopySummary> {
  const { client, grind, bases } = promotion
  const known = await bases.lineRate
  const rates = new RateLearner(
    ratesWithShare(processorShare(), known === undefined ? defaultRates : { ...defaultRates, bytesPerSecond: known, isLinkMeasured: true }),
  )
  const copying: Copying = { totals: { codecs: new Map(), fallbacks: [] }, rates, whole: new Set(), codecs: undefined, encoded }
  if (prepared.missing.length === 0) encoded?.()
  // Nix is asked for the infos of the paths and for the bases at the same time. What fails here fails again when it is needed.
  void grind.narInfos(partition(grind, prepared.missing).infos.map(({ path }) => path)).catch(() => undefined)
  copying.codecs = await codecsFor(promotion, prepared, copying)
  let copy = nothingCopied(grind, prepared)
  let missing: readonly string[] = prepared.missing
  let rounds = 0
  let futile = 0
  while (missing.length > 0) {
    if (rounds === COPY_ROUNDS) throw collectedAgain(client.name, missing[0]!)
    const { received, left } = await copyOnce(promotion, missing, copying)
    if (received instanceof HostError) {
      futile = left.length < missing.length ? 0 : futile + 1
      if (futile === FUTILE_COPIES) throw received
      copy = withArrived(
        copy,
        grind,
        missing.filter((path) => !left.includes(path)),
      )
    } else {
      // A round that only has to be continued with other codecs is not one that a collection undid.
      if (!sendWhole(received.failed ?? [], promotion, copying)) rounds += 1
      copy = withReceived(copy, received)
    }
    missing = left
  }
  await keepLine(promotion, rates)
  return withTotals(copy, copying)
}

/** A failure makes the next copy no slower than this one was. */
async function keepLine({ client, bases: { stateFolder } }: Promotion, { measuredLink }: RateLearner): Promise<void> {
  if (measuredLink === undefined) return
  const place = { stateFolder, application: client.application, host: client.name }
  await keepLineRate(place, measuredLink, Object.keys(client.options.config.hosts)).catch(() => undefined)
}

/** Has paths that could not be made from a base sent whole. Returns whether there are any that were not sent whole before. */
function sendWhole(failed: readonly Fallback[], { client, grind }: Promotion, { whole, totals }: Copying): boolean {
  const news = failed.filter(({ path }) => grind.packable.has(path) && !whole.has(path))
  for (const { path, reason } of news) {
    whole.add(path)
    info(client.context.reporter, `${client.name} could not make ${path} from a path that it has (${reason}), so it is sent whole.`)
  }
  totals.fallbacks.push(...news)
  return news.length > 0
}

function withReceived(copy: CopySummary, received: ReceiveResult): CopySummary {
  return {
    copiedPaths: copy.copiedPaths + received.paths,
    copiedNarBytes: copy.copiedNarBytes + received.narBytes,
    packBytes: copy.packBytes + received.packBytes,
    presentPaths: copy.presentPaths,
    substitutedPaths: [...new Set([...copy.substitutedPaths, ...received.substitutedPaths])],
  }
}

/** Adds the codecs and the fallbacks, which only an agent that reads packs of format 2 records. */
function withTotals(copy: CopySummary, { codecs, totals }: Copying): CopySummary {
  if (codecs === undefined || totals.codecs.size === 0) return copy
  const { fallbacks } = totals
  return { ...copy, codecs: Object.fromEntries(totals.codecs), ...(fallbacks.length === 0 ? {} : { fallbacks: [...fallbacks] }) }
}

/** Returns what both sides can encode and decode; undefined for an agent that only reads packs of format 1. */
async function codecsFor(
  { client, grind, bases: place }: Promotion,
  { transfer }: PrepareResult,
  { whole }: Copying,
): Promise<Codecs | undefined> {
  const usable = usableCodecs().filter((codec) => transfer?.codecs.includes(codec))
  if (transfer === undefined || transfer.format < PACK_FORMAT || !usable.includes('zstd')) return undefined
  const application = { stateFolder: place.stateFolder, application: client.application }
  const promoted = (await lastPromoted(application, client.name)).flatMap(({ roots }) => roots)
  const groupsDeltas = transfer.codecs.includes(DELTA_GROUP)
  return {
    usable,
    groupsDeltas,
    early: place.early,
    bases: await chooseBases(transfer, { grind, promoted, ...place }, client.context),
    whole,
  }
}

/**
 * Copies the missing paths. Returns what was received, or the error of a connection that was lost and restored, and what is missing now.
 */
async function copyOnce(
  promotion: Promotion,
  missing: readonly string[],
  copying: Copying,
): Promise<{ readonly received: ReceiveResult | HostError; readonly left: readonly string[] }> {
  const { client, bundle, grind } = promotion
  const ask = () => prepare(promotion, 'commit')
  let received: ReceiveResult
  try {
    received = await copyMissing(client, { releaseId: bundle.releaseId, grind, missing, ...copying })
  } catch (error) {
    if (!isLoss(error)) throw error
    const prepared = await inContact(client, error, ask)
    // Another agent may have been installed meanwhile, and other bases may be there.
    copying.codecs = await codecsFor(promotion, prepared, copying)
    return { received: error, left: prepared.missing }
  }
  if (received.missing !== undefined) return { received, left: received.missing }
  const { missing: left } = await ask().catch((error: unknown) => inContact(client, error, ask))
  return { received, left }
}

function collectedAgain(host: string, path: string): HostError {
  const message = `${host} lost ${path} after it was copied, ${COPY_ROUNDS} times: a garbage collection runs there.`
  return new HostError('path-missing', message, { host, hint: 'Wait until it is done and promote again.' })
}

/** Returns the copy summary of a record when every path was present. */
export function nothingCopied({ closure }: GrindClosure, { missing: lacked }: PrepareResult): CopySummary {
  return { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: closure.paths.length - lacked.length, substitutedPaths: [] }
}

/** Returns the release's signature as a request carries it. */
export function signed({ signature, approvals }: Bundle): { signature?: string; approvals?: string } {
  return { ...(signature === undefined ? {} : { signature }), ...(approvals === undefined ? {} : { approvals }) }
}
