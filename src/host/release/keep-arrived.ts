import type { NarInfo } from '#domain/transfer/narinfo'
import type { Policy } from '#domain/trust/policy'
import type { Host } from '#machine/host'
import { invalidPaths } from '#tools/nix/check-validity'
import type { Runner } from '#tools/run/runner'
import { importPaths } from './import-paths.ts'

/** The paths of a pack that are whole in the spool so far, and were checked like those of a whole pack. */
export interface Arrived {
  releaseId: string | undefined
  readonly infos: NarInfo[]
}

interface KeepOptions {
  readonly host: string
  readonly policy: Policy
  /** Holds valid paths of a release until it is applied or no longer prepared. */
  readonly hold?: (releaseId: string, paths: readonly string[]) => Promise<void>
}

/**
 * Imports what arrived before the connection was lost, so that the next copy does not send it again, and holds it. A pack has references
 * first, so nearly all of it can be imported; what refers to a path that is missing here is left. Fails silently: the error to report is
 * that the connection was lost, and what is not imported is sent again.
 */
export async function keepArrived(
  options: KeepOptions,
  { folder, arrived: { releaseId, infos } }: { readonly folder: string; readonly arrived: Arrived },
  context: Pick<Host, 'runner' | 'reporter'>,
): Promise<void> {
  if (releaseId === undefined || infos.length === 0) return
  try {
    const importable = await withReferences(infos, context.runner)
    if (importable.length === 0) return
    await importPaths(options, { folder, infos: importable }, context)
    await options.hold?.(
      releaseId,
      importable.map(({ path }) => path),
    )
  } catch {
    // See above.
  }
}

/** Returns the paths whose references are valid here or among them. */
async function withReferences(infos: readonly NarInfo[], runner: Runner): Promise<NarInfo[]> {
  const arrived = new Set(infos.map(({ path }) => path))
  const others = new Set(infos.flatMap(({ references }) => references).filter((path) => !arrived.has(path)))
  const missing = new Set(await invalidPaths(runner, [...others]))
  return infos.filter(({ path, references }) => {
    const isComplete = !references.some((reference) => missing.has(reference))
    if (!isComplete) missing.add(path)
    return isComplete
  })
}
