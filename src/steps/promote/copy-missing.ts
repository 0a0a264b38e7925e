import { createHash } from 'node:crypto'
import type { ClosurePath } from '#domain/closure/inventory'
import { referencesFirst } from '#domain/closure/references-first'
import { HostError, isKnownError } from '#domain/errors/errors'
import { narChunks } from '#tools/nix/nar'
import type { CopySummary } from '#domain/protocol/attempt'
import type { ReceiveResult } from '#domain/protocol/messages'
import type { Reporter } from '#domain/report/event'
import { encodePack, type PathToPack } from '#domain/transfer/encode'
import type { NarInfo } from '#domain/transfer/narinfo'
import { GRIND, type GrindClosure } from '../bundle/grind-closure.ts'
import type { HostClient } from '../agent/host-client.ts'
import { isMissing } from '#tools/files/is-there'

export interface CopyOptions {
  readonly releaseId: string
  readonly grind: GrindClosure
  /** Exactly the paths that the host needs. */
  readonly missing: readonly string[]
}

/**
 * Packs exactly the missing paths, references first, and streams them to the host. The host is asked to fetch those that the build host
 * does not have. Throws the agent's errors, and HostError path-corrupt or path-missing for a path that is broken on the build host.
 */
export async function copyMissing(client: HostClient, { releaseId, grind, missing }: CopyOptions): Promise<ReceiveResult> {
  const { infos: packed, substitute } = partition(grind, missing)
  const infos = await grind.narInfos(packed.map(({ path }) => path))
  const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0)
  const progress = progressReporter(client.context.reporter, narBytes)
  function* paths(): Generator<PathToPack> {
    for (const info of infos) yield { info, nar: checkedNar(info, grind, progress) }
  }
  return client.send(encodePack({ format: 1, codec: 'zstd', releaseId, paths: infos.length, narBytes, substitute }, paths()))
}

/** Splits the missing paths into those that are packed, references first, and those that the host must fetch elsewhere. */
export function partition(
  grind: Pick<GrindClosure, 'packable'>,
  missing: readonly string[],
): { infos: ClosurePath[]; substitute: string[] } {
  const infos = missing.flatMap((path) => grind.packable.get(path) ?? [])
  return { infos: referencesFirst(infos), substitute: missing.filter((path) => !grind.packable.has(path)) }
}

/** Adds what arrived by a connection that was lost. What grind cannot pack, the host has fetched elsewhere. */
export function withArrived(copy: CopySummary, grind: Pick<GrindClosure, 'packable'>, arrived: readonly string[]): CopySummary {
  const { infos, substitute } = partition(grind, arrived)
  return {
    ...copy,
    copiedPaths: copy.copiedPaths + infos.length,
    copiedNarBytes: infos.reduce((sum, { narSize }) => sum + narSize, copy.copiedNarBytes),
    substitutedPaths: [...new Set([...copy.substitutedPaths, ...substitute])],
  }
}

/** Reads the NAR of a path. Its hash is computed on the way: Nix's database has the expected one, the disk the actual one. */
async function* checkedNar(info: NarInfo, grind: GrindClosure, progress: (bytes: number) => void): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of info.path === grind.manifestPath ? [grind.manifestNar] : narChunks(info.path)) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
      progress(chunk.length)
    }
  } catch (error) {
    throw isKnownError(error) ? error : unreadable(info.path, error)
  }
  const narHash = `sha256-${hash.digest('base64')}`
  if (size === info.narSize && narHash === info.narHash) return
  throw new HostError(
    'path-corrupt',
    `${info.path} on the build host does not match Nix's database (${size} bytes with NAR hash ${narHash}).`,
    { host: GRIND, hint: `Repair it with "nix store repair ${info.path}", or build it again.` },
  )
}

function unreadable(path: string, cause: unknown): HostError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  const hint = `Repair it with "nix store repair ${path}", or build it again.`
  return isMissing(cause)
    ? new HostError('path-missing', `${path} is registered on the build host, but some of its files are missing.`, {
        hint,
        host: GRIND,
        cause,
      })
    : new HostError('path-corrupt', `${path} on the build host cannot be read (${code}).`, { hint, host: GRIND, cause })
}

/** Reports bytes of NAR that went into the pack: not for every chunk, two hundred times in all at most. */
function progressReporter(reporter: Reporter, total: number): (bytes: number) => void {
  let done = 0
  let reported = 0
  return (bytes) => {
    done += bytes
    if (done - reported < total / 200 && done < total) return
    reported = done
    reporter.report({ event: 'progress', phase: 'copy', done, total, unit: 'bytes' })
  }
}
