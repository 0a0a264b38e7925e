import { createHash } from 'node:crypto'
import { referencesFirst } from '#domain/closure/references-first'
import { HostError, isKnownError } from '#domain/errors/errors'
import { narChunks } from '#tools/nix/nar'
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
  /** Exactly what the host lacks. */
  readonly missing: readonly string[]
}

/**
 * Packs exactly the missing paths, references first, and streams them into the host. What grind lacks itself, the host is
 * asked to fetch. Throws what the agent throws, and HostError path-corrupt or path-missing for a path that is broken on grind.
 */
export async function copyMissing(client: HostClient, { releaseId, grind, missing }: CopyOptions): Promise<ReceiveResult> {
  const { infos, substitute } = partition(grind, missing)
  const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0)
  const progress = progressReporter(client.context.reporter, narBytes)
  function* paths(): Generator<PathToPack> {
    for (const info of infos) yield { info, nar: checkedNar(info, grind, progress) }
  }
  return client.send(encodePack({ format: 1, codec: 'zstd', releaseId, paths: infos.length, narBytes, substitute }, paths()))
}

/** What of the missing paths is packed, references first, and what the host must fetch elsewhere. */
export function partition(grind: GrindClosure, missing: readonly string[]): { infos: NarInfo[]; substitute: string[] } {
  const infos = missing.flatMap((path) => grind.packable.get(path) ?? [])
  return { infos: referencesFirst(infos), substitute: missing.filter((path) => !grind.packable.has(path)) }
}

/** The NAR of a path. Its hash is computed on the way: Nix's database says what it was, the disk says what it is. */
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
    `${info.path} on grind is not what Nix's database says that it is (${size} bytes with NAR hash ${narHash}).`,
    { host: GRIND, hint: `Mend it with "nix store repair ${info.path}", or build it again.` },
  )
}

function unreadable(path: string, cause: unknown): HostError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  const hint = `Mend it with "nix store repair ${path}", or build it again.`
  return isMissing(cause)
    ? new HostError('path-missing', `${path} is valid on grind, but files of it are gone.`, { hint, host: GRIND, cause })
    : new HostError('path-corrupt', `${path} on grind cannot be read (${code}).`, { hint, host: GRIND, cause })
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
