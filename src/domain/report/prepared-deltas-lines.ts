import { formatBytes, formatCount } from './amount.ts'

interface PreparedDeltas {
  readonly hosts: readonly { readonly host: string; readonly committed: string | null }[]
  readonly made: number
  readonly ready: number
  readonly narBytes: number
  readonly deltaBytes: number
  readonly left: readonly { readonly path: string; readonly why: string }[]
}

/** Paths without a delta that are written out; all of them are in the result's JSON. */
const SHOWN = 20

/** Formats which deltas are ready for a release. */
export function preparedDeltasLines({ hosts, made, ready, narBytes, deltaBytes, left }: PreparedDeltas): string[] {
  const count = made + ready
  return [
    ...hosts.map(({ host, committed }) =>
      committed === null ? `${host}: no release was promoted to it from this machine` : `${host}: compared with release ${committed}`,
    ),
    count === 0
      ? 'No deltas are ready.'
      : `${formatCount(count, 'delta')} (${made} made now): ${formatBytes(deltaBytes)} instead of ${formatBytes(narBytes)}.`,
    ...left.slice(0, SHOWN).map(({ path, why }) => `  without a delta: ${path} (${why})`),
    ...(left.length > SHOWN ? [`  and ${left.length - SHOWN} more (the JSON output has all)`] : []),
  ]
}
