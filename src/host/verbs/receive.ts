import { createHash } from 'node:crypto'
import { mkdir, open, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { contentAddressedPath } from '#domain/closure/content-address'
import { CommandError, HostError, InputError, isKnownError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { ownFolder } from '#tools/files/own-folder'
import { invalidPaths } from '#tools/nix/check-validity'
import { importCommand, importedPath, importFailure, substituteCommand } from '#tools/nix/import'
import type { ReceiveResult } from '#domain/protocol/messages'
import { inPhase, type Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { decompress } from '#domain/transfer/compress'
import { decodePack, type PackItem } from '#domain/transfer/decode'
import { formatNarInfo, narUrl, storePathHash, type NarInfo } from '#domain/transfer/narinfo'
import type { PackHeader } from '#domain/transfer/pack'
import type { Policy } from '#domain/trust/policy'

export interface ReceiveOptions {
  /** The host's name for messages. */
  readonly host: string
  readonly policy: Policy
  /** The closure of a release that was prepared: what a pack may carry for it. Throws for a release that was not. */
  readonly prepared: (releaseId: string) => Promise<ReadonlySet<string>>
  /** The application's folder for what is on its way in, such as `/var/lib/grind-to-prod/<app>/spool`. */
  readonly spoolFolder: string
  /** The store that the paths go to, for the room on its file system. */
  readonly storeFolder: string
  /** Milliseconds without a byte after which the sender is taken for lost. */
  readonly silenceLimit?: number
}

/**
 * Takes a pack in: every path that it carries is valid in the host's store afterwards. The pack is first written to a
 * binary cache in a folder of its own, and checked there; only a whole one of nothing but the closure that was prepared is imported, by one Nix process that checks
 * signatures against the policy's keys and nothing else. The folder is removed whatever happens.
 *
 * Throws InputError pack-invalid, not-permitted for a path outside of the prepared closure, and HostError contact-lost, disk-full, path-corrupt, path-untrusted or path-missing.
 */
export async function receive(options: ReceiveOptions, input: Readable, runner: Runner, reporter: Reporter): Promise<ReceiveResult> {
  try {
    await using spool = await ownFolder(options.spoolFolder, 'receive')
    const pack = await unpack(options, spool.path, heard(options, input))
    const substituted = await substitute(options, spool.path, pack.header.substitute, runner)
    await inPhase(reporter, 'import', () => importPaths(options, spool.path, pack.infos, runner, reporter))
    const paths = pack.infos.map(({ path }) => path)
    const lost = await invalidPaths(runner, [...substituted, ...paths])
    if (lost.length > 0) throw collected(options.host, lost[0])
    return { paths: paths.length, narBytes: pack.header.narBytes, packBytes: pack.packBytes, substitutedPaths: substituted }
  } catch (error) {
    throw isNoSpace(error) ? diskFull(options.host, error) : error
  }
}

const SILENCE_LIMIT_MILLISECONDS = 120_000

/** The input as it comes. When the line was cut, sshd may not notice for hours; a pack that grows no more must not lie here that long. */
async function* heard({ host, silenceLimit = SILENCE_LIMIT_MILLISECONDS }: ReceiveOptions, input: Readable): AsyncGenerator<Uint8Array> {
  const lost = new HostError(
    'contact-lost',
    host,
    `Nothing more of the pack has come to ${host} for ${silenceLimit / 1000} s; promote again.`,
  )
  const timer = setTimeout(() => input.destroy(lost), silenceLimit)
  try {
    for await (const chunk of input) {
      timer.refresh()
      yield chunk
    }
  } finally {
    clearTimeout(timer)
  }
}

interface Unpacked {
  readonly header: PackHeader
  readonly infos: readonly NarInfo[]
  readonly packBytes: number
}

/** Writes the pack's paths into a binary cache in `folder`, each name made from a checked store path and never from the pack's text. */
async function unpack(options: ReceiveOptions, folder: string, input: AsyncIterable<Uint8Array>): Promise<Unpacked> {
  await mkdir(join(folder, 'nar'))
  await writeFile(join(folder, 'nix-cache-info'), 'StoreDir: /nix/store\n')
  const infos: NarInfo[] = []
  let header: PackHeader | undefined
  let prepared: ReadonlySet<string> = new Set()
  const items = decodePack(input)
  for await (const item of items) {
    if (item.kind === 'header') {
      header = item.header
      prepared = await options.prepared(header.releaseId)
      for (const path of header.substitute) requirePrepared(options.host, header, prepared, path)
      requireSubstituters(options, header.substitute)
      await checkSpace(options, folder, header.narBytes)
    } else if (item.kind === 'path' && header !== undefined) {
      requirePrepared(options.host, header, prepared, item.info.path)
      requireHonestAddress(options.host, item.info)
      await writeNar(options.host, folder, item.info, items)
      await writeFile(join(folder, `${storePathHash(item.info.path)}.narinfo`), formatNarInfo(item.info))
      infos.push(item.info)
    } else if (item.kind === 'end' && header !== undefined) {
      return { header, infos, packBytes: item.packBytes }
    }
  }
  throw new InputError('pack-invalid', 'The pack has no end; send the release again.')
}

/** A signature by the build host's key says that a path was built there, not that anybody released it. */
function requirePrepared(host: string, { releaseId }: PackHeader, prepared: ReadonlySet<string>, path: string): void {
  if (prepared.has(path)) return
  throw new InputError(
    'not-permitted',
    `${host} refuses ${path}: it is not in the closure of release ${releaseId}, which was prepared; promote that release again.`,
  )
}

/** A path that says it is content-addressed needs no signature, so it must be so. Nix 2.26 aborts on one that is not. */
function requireHonestAddress(host: string, { path, contentAddress, references }: NarInfo): void {
  if (contentAddress === null || contentAddressedPath(path, contentAddress, references) === path) return
  throw new HostError(
    'path-untrusted',
    host,
    `${host} refuses ${path}: it is not what its content address ${contentAddress} says; build it again.`,
  )
}

/** Writes one compressed NAR, and looks into it on the way: it must be as long as announced and have the hash that was signed. */
async function writeNar(host: string, folder: string, info: NarInfo, items: AsyncGenerator<PackItem>): Promise<void> {
  await using file = await open(join(folder, narUrl(info.path)), 'wx', 0o600)
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const bytes of decompress(dataOf(items, (piece) => file.writeFile(piece)))) {
      size += bytes.length
      // A few bytes can become endless ones: stop at the first too many.
      if (size > info.narSize) break
      hash.update(bytes)
    }
  } catch (error) {
    throw isZstdError(error) ? corrupt(host, info.path, error) : error
  }
  if (size !== info.narSize || `sha256-${hash.digest('base64')}` !== info.narHash) throw corrupt(host, info.path)
}

/** The data of the path whose turn it is. */
async function* dataOf(items: AsyncGenerator<PackItem>, write: (bytes: Buffer) => Promise<void>): AsyncGenerator<Buffer> {
  for (let next = await items.next(); next.done !== true && next.value.kind === 'data'; next = await items.next()) {
    await write(next.value.bytes)
    yield next.value.bytes
  }
}

async function importPaths(
  { host, policy }: ReceiveOptions,
  folder: string,
  infos: readonly NarInfo[],
  runner: Runner,
  reporter: Reporter,
): Promise<void> {
  if (infos.length === 0) return
  let begun = 0
  const command = importCommand(
    folder,
    infos.map(({ path }) => path),
    policy,
  )
  const result = await runner.run({
    ...command,
    onStderrLine: (line) => {
      if (importedPath(line) === undefined) return
      begun += 1
      reporter.report({ event: 'progress', phase: 'import', done: begun, total: infos.length, unit: 'paths' })
    },
  })
  if (result.status === 0) return
  const cause = new CommandError(command.argv, result.status, result.stderr)
  const failure = importFailure(result.stderr)
  if (failure?.code === 'disk-full') throw diskFull(host, cause)
  if (failure?.code === 'path-missing') throw collected(host, failure.path, cause)
  if (failure?.code === 'path-corrupt') throw corrupt(host, failure.path, cause)
  if (failure?.code === 'path-untrusted') {
    throw new HostError(
      'path-untrusted',
      host,
      `${host} refuses ${failure.path ?? 'a path'}: it has no signature by a key of the host's policy (${keyNames(policy)}); ` +
        `sign it on grind (secret-key-files in its nix.conf, and "nix store sign" for what was built before), or add grind's public key with ${howToInstall()}.`,
      { cause },
    )
  }
  throw cause
}

function requireSubstituters({ host, policy }: ReceiveOptions, wanted: readonly string[]): void {
  if (wanted.length === 0 || policy.substituters.length > 0) return
  throw new InputError(
    'not-permitted',
    `The policy of ${host} names no substituters, so it may not fetch ${wanted[0]} by itself; build the release on grind again.`,
  )
}

/** Has the host fetch from the policy's substituters what grind does not have. Its own roots hold it until the release does. */
async function substitute({ host, policy }: ReceiveOptions, folder: string, paths: readonly string[], runner: Runner): Promise<string[]> {
  const missing = await invalidPaths(runner, paths)
  if (missing.length === 0) return []
  const command = substituteCommand(missing, { ...policy, root: join(folder, 'root') })
  const result = await runner.run(command)
  if (result.status === 0) return missing
  const cause = new CommandError(command.argv, result.status, result.stderr)
  if (importFailure(result.stderr)?.code === 'disk-full') throw diskFull(host, cause)
  throw new HostError(
    'path-missing',
    host,
    `${host} cannot fetch ${missing[0]}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''} from the substituters of its policy (${policy.substituters.join(', ')}); build the release on grind again.`,
    { cause },
  )
}

/** Refuses at once what cannot fit, on the spool's file system or the store's. */
async function checkSpace({ host, storeFolder }: ReceiveOptions, folder: string, narBytes: number): Promise<void> {
  for (const place of [folder, storeFolder]) {
    const { bavail, bsize } = await statfs(place)
    if (bavail * bsize < narBytes) throw diskFull(host)
  }
}

function diskFull(host: string, cause?: unknown): HostError {
  return new HostError(
    'disk-full',
    host,
    `The disk of ${host} has no room for this release; free some with "nix-collect-garbage" on ${host}.`,
    { cause },
  )
}

function corrupt(host: string, path: string | undefined, cause?: unknown): HostError {
  return new HostError(
    'path-corrupt',
    host,
    `${host} refuses ${path ?? 'a path'}: what arrived is not what its NAR hash says; check it on grind with "nix store verify ${path ?? ''}".`,
    { cause },
  )
}

function collected(host: string, path: string | undefined, cause?: unknown): HostError {
  return new HostError(
    'path-missing',
    host,
    `${path ?? 'A path'} is gone from ${host}, taken by a garbage collection perhaps; promote again.`,
    {
      cause,
    },
  )
}

function keyNames({ trustedPublicKeys }: Policy): string {
  return trustedPublicKeys.map((key) => key.split(':')[0]).join(', ')
}

function isNoSpace(error: unknown): boolean {
  return !isKnownError(error) && error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

function isZstdError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ZSTD_')
}
