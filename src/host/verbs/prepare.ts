import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { rootsNeeded } from '#domain/activation/roots-needed'
import { ADOPTED } from '#domain/activation/host-paths'
import type { ClosurePath } from '#domain/closure/inventory'
import { HostError } from '#domain/errors/errors'
import type { Manifest } from '#domain/manifest/schema'
import { patiently } from '#tools/files/patience'
import { noFolderLeft, soleFolder } from '#tools/files/sole-folder'
import { together } from '#tools/run/together'
import type { PrepareRequest } from '#domain/protocol/requests'
import type { PrepareResult } from '#domain/protocol/messages'
import type { ApprovalDemand } from '#domain/trust/approval-demand'
import { requireExpectedCurrent } from '../attempt/expect-current.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { requireBackupRoom } from '../data/backup-room.ts'
import { currentGeneration } from '#machine/release/generation'
import type { MissingWithBases, Transfer } from '#domain/transfer/base-schema'
import { DELTA_GROUP } from '#domain/transfer/delta-group'
import { usableCodecs } from '#domain/transfer/usable-codecs'
import { PACK_FORMAT } from '#domain/transfer/pack'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { isFree, requireFree } from '../attempt/lock.ts'
import { sizeOfFile } from '#tools/files/file-size'
import { requireAdmitted } from '../release/admit.ts'
import { earlyAnswer } from '../release/early-answer.ts'
import { readManifest, requireOwnPath, requireSignature } from '../release/read-release.ts'
import { requireApprovals, warnOfApprovals } from '../release/verify-approvals.ts'
import { readPrepareRequest, type JudgedPrepare, type PrepareHead } from '../release/prepare-request.ts'
import { readJournal } from '../attempt/attempts.ts'
import { leftovers } from '../transaction/recover-unfinished.ts'
import { recover } from './recover.ts'
import { requireImportRoom } from '../release/import-room.ts'
import { holdBases } from '../release/bases.ts'
import { settleImports } from '../release/import-mark.ts'
import { keptReleasePaths } from '../release/kept-paths.ts'
import { askHostFacts, preflightFacts, type HostFacts } from '../release/preflight-facts.ts'
import { rememberPrepared, wasPrepared } from '../release/prepared.ts'
import { rootAhead, rootPresent, rootRelease } from '../release/roots.ts'
import { requireOwnShare } from '../release/share-link.ts'
import { missingPaths } from '../release/verified-closures.ts'
import { withWholeClosure } from '../release/whole-closure.ts'
import { runsAlready } from '../release/running-release.ts'
import { requireUnits } from '../units/require-units.ts'
import { previewUnits } from '../units/preview-units.ts'
import { requireNixos } from '../system/system-state.ts'

/** A request that reads on for longer than this has gone astray. */
const REQUEST_PATIENCE = { silence: 120_000, bytesPerSecond: 8 * 1024, total: 60 * 60 * 1000 }

/** How long a prepare waits for another one of the same application. */
const TURN_LIMIT_MILLISECONDS = 60_000

/** How long it waits for a copy to end, which is less than a prepare waits for another one. */
const RECEIVE_LIMIT_MILLISECONDS = 45_000

/**
 * Reads a request and runs it. One request is read for an application at a time, and its closure only once its manifest and signature are
 * verified and `joined` has ended, so a deploy key alone cannot use much of this host's memory. Throws the errors of `prepare`, and
 * HostError `busy` or `contact-lost`.
 */
export async function prepareFrom(host: Host, input: Readable, joined: Promise<void> = Promise.resolve()): Promise<PrepareResult> {
  const lost = () =>
    new HostError('contact-lost', `The request reaches ${host.name} too slowly.`, { host: host.name, hint: 'Promote again.' })
  try {
    await using turn = await soleFolder(
      { parent: host.paths.trust.temporary, label: `preparing-${host.application}` },
      TURN_LIMIT_MILLISECONDS,
    )
    if (turn === undefined) {
      throw new HostError('busy', `${host.name} is busy with preparing another release of ${host.application}.`, {
        host: host.name,
        hint: 'Try again.',
      })
    }
    const chunks = patiently(input, REQUEST_PATIENCE, lost)
    let approvals: ApprovalDemand | undefined
    let early: EarlyChecks | undefined
    const judged = await readPrepareRequest(chunks, async (head) => {
      early ??= beginChecks(host, head.releaseId)
      const { manifest, demand } = await judge(host, head, joined)
      approvals = demand
      return manifest
    })
    const result = await prepare(host, await withWholeClosure(host, judged), early)
    return approvals === undefined ? result : { ...result, approvals }
  } finally {
    // A client that still sends learns that its input is not read.
    input.destroy()
  }
}

/** How long it counts what the host was seen to be: its client decides how long the rest of its request takes. */
const COUNTS_MILLISECONDS = 1000

/** The same of what a release is only warned of. */
const WARNINGS_COUNT_MILLISECONDS = 10_000

/** What only reads, and is begun before the signature is verified. Each is undefined when it must be asked again. */
interface EarlyChecks {
  /** Whether the host runs the release. */
  readonly runsNow: () => Promise<boolean | undefined>
  /** Whether no transaction runs. */
  readonly isFree: () => Promise<boolean | undefined>
  /** What every release is warned of; not asked for one that is current, or was prepared before. */
  readonly facts: () => Promise<HostFacts | undefined>
}

function beginChecks(host: Host, releaseId: string): EarlyChecks {
  // An attempt leaves another current release, or a line in the ledger.
  const mark = async () => `${await currentGeneration(host)} ${await sizeOfFile(host.paths.ledger)}`
  const begin = <Answer>(milliseconds: number, ask: () => Promise<Answer | undefined>) =>
    earlyAnswer({ ask, mark, milliseconds, clock: millisecondsNow })
  return {
    runsNow: begin(COUNTS_MILLISECONDS, () => runsUndisturbed(host, releaseId)),
    isFree: begin(COUNTS_MILLISECONDS, () => isFree(host)),
    facts: begin(WARNINGS_COUNT_MILLISECONDS, () => factsOfNewRelease(host, releaseId)),
  }
}

const millisecondsNow = () => performance.now()

/** Returns whether this host already runs a release; undefined if that can change, because a crash left something to recover. */
async function runsUndisturbed(host: Host, releaseId: string): Promise<boolean | undefined> {
  const hasLeftovers = (await readJournal(host)) !== undefined || (await leftovers(host)).length > 0
  return hasLeftovers ? undefined : runsAlready(host, releaseId)
}

/** Asks the host what a release is warned of that is neither current nor was prepared before; undefined for any other. */
async function factsOfNewRelease(host: Host, releaseId: string): Promise<HostFacts | undefined> {
  const isKnown = (await currentGeneration(host)) === releaseId || (await wasPrepared(host, releaseId))
  return isKnown ? undefined : askHostFacts(host)
}

/** A manifest that this host accepts, and of a dry run what it demands of its approvals. */
interface JudgedHead {
  readonly manifest: Manifest
  readonly demand: ApprovalDemand | undefined
}

/** Small fields are checked first: the expected host, the manifest by its digest and the policy, and its signers. */
async function judge(host: Host, head: PrepareHead, joined: Promise<void>): Promise<JudgedHead> {
  await requireExpectedHost(host, head.expectHost)
  const manifest = readManifest(host, head.manifest, head.releaseId)
  requireOwnPath(manifest, head.releaseId, head.manifestPath)
  const accepted = await requireSignature(host, head.manifest, head.signature)
  const { releaseId, approvals, emergency, dryRun } = head
  // Who starts the promote is known when the release is applied; it is checked again then.
  const release = { releaseId, approvals, emergency, accepted, actor: '' }
  const demand = dryRun ? await warnOfApprovals(host, release) : undefined
  if (!dryRun) await requireApprovals(host, release)
  await joined
  return { manifest, demand }
}

/**
 * Reports which paths of a release are missing on this host, and roots those that it has, so that no garbage collection removes them
 * before it is applied. From now on `receive` accepts exactly this closure for it. All refusals come before anything is written. Throws
 * InputError for the request, HostError `busy`, `unexpected-release` or `disk-full`, and what `requireAdmitted` throws.
 */
async function prepare(host: Host, { request, manifest }: JudgedPrepare, early: EarlyChecks | undefined): Promise<PrepareResult> {
  await requireTrustedPlaces(host)
  await requireNixos(host, manifest)
  await settle(host, request, (await early?.isFree()) === true)
  if ((await early?.runsNow()) ?? (await runsAlready(host, request.releaseId))) {
    const { bytesFree } = await requireRoom(host, [])
    return { missing: [], bytesNeeded: 0, bytesFree, currentRelease: request.releaseId, alreadyCurrent: true }
  }
  await requireExpectedCurrent(host, request.expectCurrent)
  // A copy whose client was lost may be importing what arrived: then it is not missing.
  if (!request.dryRun) await noFolderLeft({ parent: join(host.paths.state, 'spool'), label: 'receive' }, RECEIVE_LIMIT_MILLISECONDS)
  const asked = missingPathsOf(host, request)
  const places = { state: host.paths.state, store: host.paths.store }
  const damaged = await settleImports(places, host.runner, request.dryRun ? 'look' : 'write')
  const isFirst = request.dryRun || !(await wasPrepared(host, request.releaseId))
  const inspected = requireUnits(host, manifest)
  const [facts, , , , lacked] = await together([
    isFirst ? preflightFacts(host, inspected, early?.facts()) : Promise.resolve(undefined),
    requireAdmitted(host, { releaseId: request.releaseId, source: manifest.source }, request),
    requireOwnShare(host, manifest, 'apply'),
    inspected,
    asked.then((missing) => missingIn(request, missing, damaged)),
  ])
  await requireRoom(host, lacked)
  // With everything there the apply comes next, and looks itself.
  if (request.dryRun || lacked.length > 0) await requireBackupRoom(host, { manifest, asked: request.schemaChange === true }, lacked)
  const { bases, wasHeld } = request.dryRun ? { bases: [], wasHeld: true } : await hold(host, request, lacked)
  // Again, now that the rest is held: a collection may have come in between.
  const missing = wasHeld ? lacked : missingIn(request, await missingPathsOf(host, request), damaged)
  const current = await currentGeneration(host)
  return {
    missing: missing.map(({ path }) => path),
    ...(await requireRoom(host, missing)),
    currentRelease: current === ADOPTED ? null : current,
    alreadyCurrent: false,
    transfer: transferOf(bases, missing),
    ...(facts === undefined ? {} : { facts }),
    ...(request.units === true ? { units: await previewUnits(host, manifest, request.closure) } : {}),
  }
}

/** Recovers what a crash left; a dry run only requires that no transaction runs. */
async function settle(host: Host, { dryRun }: Pick<PrepareRequest, 'dryRun'>, wasFree: boolean): Promise<void> {
  if (!dryRun) await recover(host, 'refuse', wasFree)
  else if (!wasFree) await requireFree(host)
}

/**
 * Asks Nix what it has: begun first, because it takes longest. Its error is reported where the result is used, after those of what is
 * checked before.
 */
function missingPathsOf(host: Host, { releaseId, manifestPath, closure }: PrepareRequest): Promise<ReadonlySet<string>> {
  const asked = missingPaths(host, { releaseId, manifestPath, paths: closure.paths.map(({ path }) => path) })
  asked.catch(() => undefined)
  return asked
}

/** Returns the paths of a release that are to be copied: those that are not valid, and valid ones that are damaged. */
function missingIn({ closure }: PrepareRequest, missing: ReadonlySet<string>, damaged: ReadonlySet<string>): ClosurePath[] {
  return closure.paths.filter(({ path }) => missing.has(path) || damaged.has(path))
}

/** What `hold` gives. */
interface Held {
  /** Of what is missing. */
  readonly bases: readonly MissingWithBases[]
  /** Everything that is present was held before, by the roots of kept releases. */
  readonly wasHeld: boolean
}

/** Roots what is present of a release, and the bases of what is missing. */
async function hold(host: Host, request: PrepareRequest, missing: readonly ClosurePath[]): Promise<Held> {
  const { releaseId, manifestPath, closure } = request
  await rememberPrepared(host, releaseId, closure.paths)
  const absent = new Set(missing.map(({ path }) => path))
  if (!absent.has(manifestPath)) {
    await rootRelease(host, releaseId, manifestPath)
    return { bases: [], wasHeld: false }
  }
  await rootAhead(host, releaseId, manifestPath)
  const present = closure.paths.filter(({ path }) => !absent.has(path))
  const kept = await keptReleasePaths(host)
  const isHeld = present.every(({ path }) => kept.held.has(path))
  const needed = isHeld ? [] : rootsNeeded(present, new Set([...kept.held, ...(await kept.heldByOthers())]))
  await rootPresent(host, releaseId, needed)
  return { bases: await holdBases(host, { releaseId, closure: closure.paths, missing, kept }), wasHeld: needed.length === 0 }
}

/** Returns what a client may use for the copy. */
function transferOf(bases: readonly MissingWithBases[], missing: readonly ClosurePath[]): Transfer {
  const absent = new Set(missing.map(({ path }) => path))
  return { format: PACK_FORMAT, codecs: [...usableCodecs(), DELTA_GROUP], bases: bases.filter(({ path }) => absent.has(path)) }
}

/** Throws HostError `disk-full`. */
async function requireRoom(host: Host, missing: readonly ClosurePath[]): Promise<{ bytesNeeded: number; bytesFree: number }> {
  const narBytes = missing.reduce((sum, { narSize }) => sum + narSize, 0)
  const places = { host: host.name, spool: host.paths.state, store: host.paths.store }
  const { bytesNeeded, bytesFree } = await requireImportRoom(places, { paths: missing.length, narBytes })
  return { bytesNeeded, bytesFree }
}
