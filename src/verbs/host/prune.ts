import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { previousRelease } from '../../activation/previous-release.ts'
import { selectPruned } from '../../activation/prune.ts'
import { syncFolder } from '../../files/sync.ts'
import { temporaryName } from '../../files/temporary-name.ts'
import { currentGeneration, generationFolder, keptGenerations } from './generation.ts'
import type { Host } from './host.ts'
import { readRecords } from './ledger-file.ts'
import { removeRoots, rootedReleases } from './roots.ts'

/** How long a release that was prepared but never laid out keeps its roots: longer than any copy takes. */
const ABANDONED_AFTER_MILLISECONDS = 24 * 60 * 60 * 1000

/**
 * Removes the generations beyond those that the policy keeps: first the folder (its manifest goes to the backups), then the
 * root, so that nothing that is laid out is ever without one. Best effort, for the release is committed: a failure is a note.
 */
export async function prune(host: Host): Promise<void> {
  try {
    const [generations, current, records] = [await keptGenerations(host), await currentGeneration(host), await readRecords(host)]
    const previous = previousRelease(records, current)
    const surplus = selectPruned({ generations, current, previous, records, keep: host.permitted.keep })
    for (const generation of surplus) await removeGeneration(host, generation)
    const abandoned = (await rootedReleases(host)).filter(
      ({ generation, since }) => !generations.includes(generation) && Date.now() - since > ABANDONED_AFTER_MILLISECONDS,
    )
    for (const { generation } of abandoned) await removeRoots(host, generation)
    if (surplus.length > 0) note(host, 'info', `Removed ${surplus.length} old release(s): ${surplus.join(', ')}.`)
  } catch (error) {
    note(host, 'warning', `Old releases could not be removed: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

async function removeGeneration(host: Host, generation: string): Promise<void> {
  const folder = generationFolder(host, generation)
  const temporary = temporaryName(folder)
  await mkdir(host.paths.backups, { recursive: true, mode: 0o700 })
  await rename(join(folder, 'manifest.json'), join(host.paths.backups, `${generation}.json`)).catch(() => undefined)
  await rename(folder, temporary)
  await syncFolder(host.paths.releases)
  await rm(temporary, { recursive: true })
  await removeRoots(host, generation)
}

function note(host: Host, level: 'info' | 'warning', message: string): void {
  host.reporter.report({ event: 'note', level, message })
}
