import { createHash } from 'node:crypto'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { contentAddressedPath } from '#domain/closure/content-address'
import { HostError, InputError } from '#domain/errors/errors'
import { patiently } from '#tools/files/patience'
import { soleFolder } from '#tools/files/sole-folder'
import { invalidPaths } from '#tools/nix/check-validity'
import type { ReceiveResult } from '#domain/protocol/messages'
import { info, inPhase, type Reporter } from '#domain/report/event'
import { decompress } from '#domain/transfer/compress'
import { decodePack, type PackItem } from '#domain/transfer/decode'
import { EarlyEndError } from '#domain/transfer/frames'
import { NarCheck, NarError } from '#domain/nar/check'
import { formatNarInfo, narUrl, storePathHash, type NarInfo } from '#domain/transfer/narinfo'
import type { PackHeader } from '#domain/transfer/pack'
import type { Policy } from '#domain/trust/policy'
import { corrupt, diskFull, noArchive } from '../release/import-errors.ts'
import { importPaths } from '../release/import-paths.ts'
import { keepArrived, type Arrived } from '../release/keep-arrived.ts'
import { headroomKeeper, requireImportRoom } from '../release/import-room.ts'
import { isSameNar, PREPARED_FOR_MILLISECONDS, type PreparedNar, type PreparedPaths } from '../release/prepared.ts'
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
  /** Finds what is not valid here of a prepared release, whose paths are given; without it, Nix is asked about each of them. */
  readonly lacked?: (releaseId: string, paths: readonly string[]) => Promise<readonly string[]>
  /** The application's folder for what is on its way in, such as `/var/lib/grind-to-prod/<app>/spool`. */
  readonly spoolFolder: string
  /** The store that receives the paths, for the room on its file system. */
  readonly storeFolder: string
  /** Milliseconds without a byte after which the sender is taken for lost. */
  readonly silenceLimit?: number
  /** Milliseconds to wait for another receive of this application to end. */
  readonly turnLimit?: number
}

/**
 * Receives a pack. Its paths are valid in the host's store afterwards, and the result names what is missing of the release all the same.
 * The pack is first written to a temporary binary cache, and checked there; only one with nothing but the prepared closure, each path
 * with the expected NAR hash and size, is imported, by one Nix process that checks signatures against the policy's keys and nothing else.
 * Of a pack whose sender was lost, the paths that are whole are imported. The folder is removed in any case, and while it exists no other
 * pack of the application is received.
 *
 * Throws InputError pack-invalid, not-permitted for what is not in the prepared closure, and HostError busy, contact-lost, disk-full,
 * path-corrupt, path-untrusted or path-missing.
 */
export async function receive(
  options: ReceiveOptions,
  input: Readable,
  { runner, reporter }: Pick<Host, 'runner' | 'reporter'>,
): Promise<ReceiveResult> {
  try {
    await using spool = await takeTurn(options, reporter)
    const place = { folder: spool.path, arrived: { releaseId: undefined, infos: [] } }
    const pack = await unpack(options, place, heard(options, input)).catch(async (error: unknown) => {
      if (isSenderLost(error)) await keepArrived(options, place, { runner, reporter })
      throw error
    })
    const wanted = { paths: pack.header.substitute, prepared: pack.prepared }
    const substituted = await substitute(options, { folder: spool.path, wanted }, runner)
    await inPhase(reporter, 'import', () => importPaths(options, { folder: spool.path, infos: pack.infos }, { runner, reporter }))
    // All of the release: a collection may have taken what was there before, or what has just come in.
    const lacked = options.lacked ?? ((_, paths) => invalidPaths(runner, paths))
    const missing = [...(await lacked(pack.header.releaseId, [...pack.prepared.keys()]))]
    const { narBytes } = pack.header
    return { paths: pack.infos.length, narBytes, packBytes: pack.packBytes, substitutedPaths: substituted, missing }
  } catch (error) {
    throw isNoSpace(error) ? diskFull(options.host, error) : error
  }
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
  { host, spoolFolder, turnLimit = TURN_LIMIT_MILLISECONDS }: ReceiveOptions,
  reporter: Reporter,
): Promise<AsyncDisposable & { readonly path: string }> {
  const message = `Another copy to ${host} is running for this application; this one waits until it has ended.`
  const folder = await soleFolder({ parent: spoolFolder, label: 'receive' }, turnLimit, () => info(reporter, message))
  if (folder !== undefined) return folder
  throw new HostError('busy', `${host} is busy: another copy for this application has been running for a long time.`, {
    host,
    hint: 'Promote again when it has ended.',
  })
}

interface Unpacked {
  readonly header: PackHeader
  readonly prepared: PreparedPaths
  readonly infos: readonly NarInfo[]
  readonly packBytes: number
}

/** Writes the pack's paths into a binary cache in `folder`, each name made from a checked store path and never from the pack's text. */
async function unpack(
  options: ReceiveOptions,
  { folder, arrived }: { readonly folder: string; readonly arrived: Arrived },
  input: AsyncIterable<Uint8Array>,
): Promise<Unpacked> {
  await mkdir(join(folder, 'nar'))
  await writeFile(join(folder, 'nix-cache-info'), 'StoreDir: /nix/store\n')
  const { infos } = arrived
  let header: PackHeader | undefined
  let prepared: PreparedPaths = new Map()
  const items = decodePack(input)
  const keepHeadroom = headroomKeeper({ host: options.host, spool: folder, store: options.storeFolder })
  for await (const item of items) {
    if (item.kind === 'header') {
      header = item.header
      prepared = await options.prepared(header.releaseId)
      await requireAnnounced(options, header, prepared)
      arrived.releaseId = header.releaseId
    } else if (item.kind === 'path' && header !== undefined) {
      requirePrepared(options.host, header, { prepared, narInfo: item.info })
      requireHonestAddress(options.host, item.info)
      await writeNar({ host: options.host, folder, keepHeadroom }, item.info, items)
      await writeFile(join(folder, `${storePathHash(item.info.path)}.narinfo`), formatNarInfo(item.info))
      infos.push(item.info)
    } else if (item.kind === 'end' && header !== undefined) {
      return { header, prepared, infos, packBytes: item.packBytes }
    }
  }
  throw invalidPack('The pack has no end.')
}

/** The paths to fetch must be of the release; and there must be room for them and for all that the pack announces. */
async function requireAnnounced(options: ReceiveOptions, header: PackHeader, prepared: PreparedPaths): Promise<void> {
  const { host, spoolFolder, storeFolder } = options
  const wanted = header.substitute.map((path) => requireInClosure(host, header, { prepared, path }))
  requireSubstituters(options, header.substitute)
  const places = { host, spool: spoolFolder, store: storeFolder }
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

/**
 * Writes one compressed NAR, and checks it on the way: it must be as long as announced, have the hash that was signed, and be an archive
 * that a Nix without known vulnerabilities accepts, because the Nix of this host may have some.
 */
async function writeNar(
  {
    host,
    folder,
    keepHeadroom,
  }: { readonly host: string; readonly folder: string; readonly keepHeadroom: (bytes: number) => Promise<void> },
  narInfo: NarInfo,
  items: AsyncGenerator<PackItem>,
): Promise<void> {
  await using file = await open(join(folder, narUrl(narInfo.path)), 'wx', 0o600)
  const hash = createHash('sha256')
  const check = new NarCheck(narInfo.narSize)
  let problem: NarError | undefined
  let size = 0
  try {
    for await (const bytes of decompress(
      dataOf(items, async (piece) => {
        await keepHeadroom(piece.length)
        await file.writeFile(piece)
      }),
    )) {
      size += bytes.length
      // A few bytes can become endless ones: stop at the first too many.
      if (size > narInfo.narSize) break
      hash.update(bytes)
      problem ??= narProblem(() => check.write(bytes))
    }
  } catch (error) {
    throw isZstdError(error) ? corrupt(host, narInfo.path, error) : error
  }
  if (size !== narInfo.narSize || `sha256-${hash.digest('base64')}` !== narInfo.narHash) throw corrupt(host, narInfo.path)
  problem ??= narProblem(() => check.end())
  if (problem !== undefined) throw noArchive(host, narInfo.path, problem)
}

/** Reported only once the hash is known: if the bytes differ from the signed ones, that is the error to report. */
function narProblem(work: () => void): NarError | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof NarError) return error
    throw error
  }
}

/** Returns the data of the path whose turn it is. */
async function* dataOf(items: AsyncGenerator<PackItem>, write: (bytes: Buffer) => Promise<void>): AsyncGenerator<Buffer> {
  for (let next = await items.next(); next.done !== true && next.value.kind === 'data'; next = await items.next()) {
    await write(next.value.bytes)
    yield next.value.bytes
  }
}

function isZstdError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ZSTD_')
}
