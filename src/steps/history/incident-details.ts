import { compareSides } from '#domain/drift/compare'
import type { DriftReport } from '#domain/drift/finding'
import { snapshotSide } from '#domain/drift/side'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { warn } from '#domain/report/event'
import type { Context } from '../context.ts'
import { readSnapshot } from '../evidence/read-snapshot.ts'
import type { FoundFile } from '../evidence/found-files.ts'

/** Compares the snapshots before and after an attempt, by their files' names; null unless both are there. */
export async function attemptDrift(files: readonly FoundFile[], { reporter }: Context): Promise<DriftReport | null> {
  const fileOf = (moment: string) => files.find(({ name }) => name.startsWith('snapshot-') && name.endsWith(`-${moment}.json`))
  const [before, after] = [fileOf('before'), fileOf('after')]
  if (before === undefined || after === undefined) return null
  try {
    const [one, other] = [await readSnapshot(before.file), await readSnapshot(after.file)]
    return compareSides({ reference: snapshotSide('before', one), hosts: [snapshotSide('after', other)], mayDiffer: [] })
  } catch (error) {
    if (!isKnownError(error)) throw error
    warn(reporter, `The snapshots ${quote(before.file)} and ${quote(after.file)} were ignored: ${error.text}`)
    return null
  }
}
