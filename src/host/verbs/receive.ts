import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { contentAddressedPath } from '#domain/closure/content-address'
import { HostError, InputError } from '#domain/errors/errors'
import { patiently } from '#tools/files/patience'
import { soleFolder } from '#tools/files/sole-folder'
import { invalidPaths } from '#tools/nix/check-validity'
import { narChunks } from '#tools/nix/nar'
import { openDaemon } from '#tools/nix/daemon'
import { memoryLeft } from '#tools/process/memory-left'
import type { ReceiveResult } from '#domain/protocol/messages'
import { info, inPhase, type Reporter } from '#domain/report/event'
import { decodePack, type PackItem } from '#domain/transfer/decode'
import { EarlyEndError } from '#domain/transfer/frames'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { PackGroup, PackHeader } from '#domain/transfer/pack'
import type { Policy } from '#domain/trust/policy'
import { diskFull } from '../release/import-errors.ts'
import type { BaseReading } from '../release/import-base.ts'
import { CachedImport } from '../release/import-cache.ts'
import { GroupImport } from '../release/import-groups.ts'
import { importMark, settleImports, type MarkPlaces } from '../release/import-mark.ts'
import { importProgress } from '../release/import-progress.ts'
import { headroomKeeper, requireImportRoom } from '../release/import-room.ts'
import { deferred, StreamedImport, type Importer } from '../release/import-stream.ts'
import { isSameNar, PREPARED_FOR_MILLISECONDS, type PreparedNar, type PreparedPaths } from '../release/prepared.ts'
import type { PreparedBase } from '../release/prepared-bases.ts'
import { requireSubstituters, substitute } from '../release/substitute.ts'
import { invalidPack } from '#domain/errors/catalogue'
import type { Host } from '#machine/host'
import { hasCode, isNoSpace } from '#tools/files/error-code'

export interface ReceiveOptions {
  /** The host's name for messages. */
  readonly host: string
  readonly policy: Policy
  /** The closure of a release that was prepared: what a pack may carry for it. Throws for a release that was not. */
  readonly prepared: (releaseId: string) => Promise<PreparedPaths>
  /** Holds valid paths of a release until it is applied or no longer prepared. */
  readonly hold?: (releaseId: string, paths: readonly string[]) => Promise<void>
  /** Returns the path to which a release's root leads: while it is valid, all of the release is. Null when there is no root. */
  readonly rootOf?: (releaseId: string) => Promise<string | null>
  /** Finds what is not valid here of a prepared release, whose paths are given; without it, Nix is asked about each of them. */
  readonly lacked?: (releaseId: string, paths: readonly string[]) => Promise<readonly string[]>
  /** The bases from which its paths may be made. */
  readonly bases?: (releaseId: string) => Promise<ReadonlyMap<string, PreparedBase>>
  /** How bases are read; from the store, with the memory that the machine has left, without. */
  readonly reading?: BaseReading
  /** The application's state folder, such as `/var/lib/grind-to-prod/<app>`; what is on its way in is below it. */
  readonly stateFolder: string
  /** The store that receives the paths. */
  readonly storeFolder: string
  /** Milliseconds without a byte after which the sender is taken for lost. */
  readonly silenceLimit?: number
  /** Milliseconds to wait for another receive of this application to end. */
  readonly turnLimit?: number
}

/**
 * Receives a pack. Its paths are valid and durable in the host's store afterwards, and the result names what is missing of the release all
 * the same. Each path must be of the prepared closure, with the expected NAR hash and size, which is verified before Nix sees the path;
 * then it is imported while the rest arrives, by a Nix process that accepts signatures by the policy's keys and no others. Of a pack whose
 * sender was lost, the paths that are whole stay. The spool's folder is removed in any case, and while it exists no other pack of the
 * application is received.
 *
 * Throws InputError pack-invalid, not-permitted for what is not in the prepared closure, and HostError busy, contact-lost, disk-full,
 * path-corrupt, path-untrusted or path-missing.
 */
export async function receive(
  options: ReceiveOptions,
  input: Readable,
  context: Pick<Host, 'runner' | 'reporter'>,
): Promise<ReceiveResult> {
  try {
    await using spool = await takeTurn(options, context.reporter)
    const damaged = await settleImports(markPlaces(options), context.runner)
    const pack = await takeIn({ ...options, folder: spool.path, damaged }, heard(options, input), context)
    // All of the release: a collection may have taken what was there before, or what has just come in.
    const missing = await missingNow(options, { ...pack, damaged }, context)
    const { paths, narBytes, packBytes, substitutedPaths, failed } = pack
    return { paths, narBytes, packBytes, substitutedPaths, missing, ...(failed === undefined ? {} : { failed: [...failed] }) }
  } catch (error) {
    throw isNoSpace(error) ? diskFull(options.host, error) : error
  }
}

function markPlaces({ stateFolder, storeFolder }: ReceiveOptions): MarkPlaces {
  return { state: stateFolder, store: storeFolder }
}

async function missingNow(
  options: ReceiveOptions,
  { releaseId, prepared, damaged, isWhole }: Received,
  { runner }: Pick<Host, 'runner'>,
): Promise<string[]> {
  const paths = [...prepared.keys()]
  const missing = new Set(isWhole ? [] : await (options.lacked?.(releaseId, paths) ?? invalidPaths(runner, paths)))
  // What was damaged before may have been replaced.
  if (damaged.size > 0) for (const path of await settleImports(markPlaces(options), runner)) missing.add(path)
  return paths.filter((path) => missing.has(path))
}

function isSenderLost(error: unknown): boolean {
  // An sshd may be built to give us a socket instead of pipes: closed with events of ours unread, it fails our next read.
  if (hasCode(error, 'ECONNRESET')) return true
  return error instanceof EarlyEndError || (error instanceof HostError && error.code === 'contact-lost')
}

const SILENCE_LIMIT_MILLISECONDS = 120_000
/** A line of 64 kbit/s. What is slower on the whole would hold the application's turn for as long as it likes. */
const LEAST_BYTES_PER_SECOND = 8 * 1024

/**
 * Reads the input as a stream. When the connection was cut, sshd may not notice for hours; and a slow sender must not keep its turn. The
 * inventory bounds the size of the input, which bounds the time: the allowed silence, a second for each 8 KiB of the pack, and no longer
 * than a release stays prepared.
 */
function heard({ host, silenceLimit = SILENCE_LIMIT_MILLISECONDS }: ReceiveOptions, input: Readable): AsyncGenerator<Uint8Array> {
  const patience = { silence: silenceLimit, bytesPerSecond: LEAST_BYTES_PER_SECOND, total: PREPARED_FOR_MILLISECONDS }
  const message = `${host} received no data for ${silenceLimit / 1000} s, or less than ${LEAST_BYTES_PER_SECOND} bytes a second.`
  return patiently(input, patience, () => new HostError('contact-lost', message, { host, hint: 'Promote again.' }))
}

/** Longer than a sender whose line was cut is listened to. */
const TURN_LIMIT_MILLISECONDS = SILENCE_LIMIT_MILLISECONDS + 30_000

/** Takes the spool's folder for this pack, once no other pack of the application comes in. Throws HostError `busy`. */
async function takeTurn(
  { host, stateFolder, turnLimit = TURN_LIMIT_MILLISECONDS }: ReceiveOptions,
  reporter: Reporter,
): Promise<AsyncDisposable & { readonly path: string }> {
  const message = `Another copy to ${host} is running for this application; this one waits until it has ended.`
  const folder = await soleFolder({ parent: spoolOf(stateFolder), label: 'receive' }, turnLimit, () => info(reporter, message))
  if (folder !== undefined) return folder
  throw new HostError('busy', `${host} is busy: another copy for this application has been running for a long time.`, {
    host,
    hint: 'Promote again when it has ended.',
  })
}

function spoolOf(stateFolder: string): string {
  return join(stateFolder, 'spool')
}

/** What a pack goes through: its folder in the spool, and the valid paths that it has to replace. */
interface TakeInOptions extends ReceiveOptions {
  readonly folder: string
  readonly damaged: ReadonlySet<string>
}

/** What came in. */
interface TakenIn extends Omit<ReceiveResult, 'missing'> {
  readonly releaseId: string
  readonly prepared: PreparedPaths
  /** Nix confirmed, after the last path, that all of the release is valid and held by its root. */
  readonly isWhole: boolean
}

/** The same, and the valid paths that were damaged before. */
interface Received extends Pick<TakenIn, 'releaseId' | 'prepared' | 'isWhole'> {
  readonly damaged: ReadonlySet<string>
}

/** Reads a pack: its header, and then its groups. */
async function takeIn(
  options: TakeInOptions,
  input: AsyncIterable<Uint8Array>,
  context: Pick<Host, 'runner' | 'reporter'>,
): Promise<TakenIn> {
  const items = decodePack(input)
  try {
    const first = await items.next()
    if (first.done === true || first.value.kind !== 'header') throw invalidPack('The pack has no header.')
    const { header } = first.value
    const prepared = await options.prepared(header.releaseId)
    await requireAnnounced(options, header, prepared)
    await using importer = deferred(importerFor(options, header, context))
    // Before the paths, which may refer to these.
    const substitutedPaths = await substitute(
      options,
      { folder: options.folder, wanted: { paths: header.substitute, prepared } },
      context.runner,
    )
    const groups = new GroupImport(await groupsOptions(options, header, importer))
    const packBytes = await takeGroups({ options, header, prepared }, items, groups).catch(async (error: unknown) => {
      if (isSenderLost(error)) await keepArrived(options, header, importer)
      throw error
    })
    const root = await options.rootOf?.(header.releaseId)
    // A valid path keeps all that it refers to valid, and its root keeps it.
    const asked = typeof root === 'string' && prepared.has(root) ? root : undefined
    const isWhole = await inPhase(context.reporter, 'import', () => importer.finish(asked))
    // The manifest, whose root holds them all, is not there yet.
    if (groups.fallbacks.length > 0) await options.hold?.(header.releaseId, groups.imported)
    const failed = header.format === 1 ? {} : { failed: groups.fallbacks }
    const { imported, importedNarBytes: narBytes } = groups
    return { releaseId: header.releaseId, prepared, isWhole, substitutedPaths, packBytes, paths: imported.length, narBytes, ...failed }
  } finally {
    await items.return(undefined)
  }
}

/** Nix is started at once, so that it is ready when the first path is whole. */
async function importerFor(options: TakeInOptions, { paths }: PackHeader, context: Pick<Host, 'runner' | 'reporter'>): Promise<Importer> {
  const cached = new CachedImport(options, context)
  if (paths === 0) return cached
  const daemon = await openDaemon(context.runner, options.policy, importProgress(paths, context.reporter))
  if (daemon === undefined) return cached
  return new StreamedImport({ ...options, mark: importMark(markPlaces(options)) }, daemon, context.runner)
}

async function groupsOptions(options: TakeInOptions, { releaseId, narBytes }: PackHeader, importer: Importer) {
  const { host, folder, storeFolder, reading = { memoryBytes: memoryLeft, narOf: narChunks } } = options
  const keepHeadroom = headroomKeeper({ host, spool: folder, store: storeFolder })
  const bases = (await options.bases?.(releaseId)) ?? new Map<string, PreparedBase>()
  return { place: { host, folder, keepHeadroom }, importer, bases, reading, narBytes }
}

interface Announced {
  readonly options: TakeInOptions
  readonly header: PackHeader
  readonly prepared: PreparedPaths
}

/** Takes the groups up to the end of the pack. Returns the bytes of the pack. */
async function takeGroups(announced: Announced, items: AsyncGenerator<PackItem>, groups: GroupImport): Promise<number> {
  for (let next = await items.next(); next.done !== true; next = await items.next()) {
    const item = next.value
    if (item.kind === 'end') return item.packBytes
    if (item.kind !== 'group') throw invalidPack('The pack has data outside of a group.')
    requireReleased(announced, item.group)
    await groups.take(item.group, items)
  }
  throw invalidPack('The pack has no end.')
}

function requireReleased({ options: { host }, header, prepared }: Announced, { infos }: PackGroup): void {
  for (const narInfo of infos) {
    requirePrepared(host, header, { prepared, narInfo })
    requireHonestAddress(host, narInfo)
  }
}

/**
 * Keeps what arrived before the connection was lost, so that the next copy does not send it again, and holds it. Fails silently: the error
 * to report is that the connection was lost, and what is not imported is sent again.
 */
async function keepArrived({ hold }: ReceiveOptions, { releaseId }: PackHeader, importer: Importer): Promise<void> {
  try {
    const arrived = await importer.salvage()
    if (arrived.length > 0) await hold?.(releaseId, arrived)
  } catch {
    // See above.
  }
}

/** The paths to fetch must be of the release; and there must be room for them and for all that the pack announces. */
async function requireAnnounced(options: ReceiveOptions, header: PackHeader, prepared: PreparedPaths): Promise<void> {
  const { host, stateFolder, storeFolder } = options
  const wanted = header.substitute.map((path) => requireInClosure(host, header, { prepared, path }))
  requireSubstituters(options, header.substitute)
  const places = { host, spool: stateFolder, store: storeFolder }
  await requireImportRoom(places, { paths: header.paths + wanted.length, narBytes: header.narBytes + sum(wanted) })
}

function sum(nars: readonly PreparedNar[]): number {
  return nars.reduce((bytes, { narSize }) => bytes + narSize, 0)
}

/** A signature by the build host's key proves that a path was built there, not that it was released. */
function requireInClosure(
  host: string,
  { releaseId }: PackHeader,
  { prepared, path }: { readonly prepared: PreparedPaths; readonly path: string },
): PreparedNar {
  const nar = prepared.get(path)
  if (nar !== undefined) return nar
  throw new InputError('not-permitted', `${host} refuses ${path}: it is not in the closure of release ${releaseId}, which was prepared.`, {
    hint: 'Promote that release again.',
  })
}

/** The same of what was built: the path must be what was released, to the byte. */
function requirePrepared(
  host: string,
  header: PackHeader,
  { prepared, narInfo }: { readonly prepared: PreparedPaths; readonly narInfo: NarInfo },
): void {
  const nar = requireInClosure(host, header, { prepared, path: narInfo.path })
  if (isSameNar(nar, narInfo)) return
  throw new InputError(
    'not-permitted',
    `${host} refuses ${narInfo.path} of ${narInfo.narSize} bytes with the NAR hash ${narInfo.narHash}: release ${header.releaseId} has it with ${nar.narSize} bytes and ${nar.narHash}.`,
    { hint: 'Build that release again.' },
  )
}

/** A path that claims to be content-addressed needs no signature, so the claim must be true. Nix 2.26 aborts on one that is not. */
function requireHonestAddress(host: string, { path, contentAddress, references }: NarInfo): void {
  if (contentAddress === null || contentAddressedPath(path, contentAddress, references) === path) return
  throw new HostError('path-untrusted', `${host} refuses ${path}: it does not match its content address ${contentAddress}.`, {
    host,
    hint: 'Build it again.',
  })
}
