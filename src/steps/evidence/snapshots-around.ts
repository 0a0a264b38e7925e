import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { writeAtomically } from '#tools/files/write-atomically'
import { warn } from '#domain/report/event'
import { snapshotText } from '#domain/snapshot/parse'
import type { Snapshot } from '#domain/snapshot/schema'
import { isContactError } from '../agent/answer-of-error.ts'
import { reasonOf } from '#domain/errors/reason-of'
import type { Context } from '../context.ts'
import { connectTo, type HostClient } from '../agent/host-client.ts'
import { type ReachOptions } from '../agent/reach.ts'

/** Files of the snapshots around an attempt; null for one that could not be taken. */
export interface SnapshotFiles {
  readonly before: string | null
  readonly after: string | null
}

export interface SnapshotsAroundOptions extends ReachOptions {
  /** Where the files go; no snapshot is taken without. */
  readonly folder: string | undefined
  readonly attempt: string
}

/** Takes the host's state before and after an attempt. */
export interface SnapshotsAround {
  take(moment: keyof SnapshotFiles, client: HostClient): Promise<void>
  /** The client for the attempt: while the host checks the release, it makes ready for the snapshot after. */
  ready(client: HostClient): HostClient
  /** Empty when none was requested. */
  result(): { readonly snapshots?: SnapshotFiles }
  /** The two that were taken; undefined unless both were. */
  pair(): { readonly before: Snapshot; readonly after: Snapshot } | undefined
}

/** A rollback waits for the first snapshot, so it gets less time. */
const LIMIT_MILLISECONDS = { before: 10_000, after: 30_000 } as const

/**
 * Evidence, not a condition: a snapshot that cannot be taken or written is a warning, and the release continues. One after a release
 * that cut the connection is asked for over a new one.
 */
export function snapshotsAround(options: SnapshotsAroundOptions, context: Context): SnapshotsAround {
  const { reporter } = context
  const { folder, attempt, hostName } = options
  const files: { before: string | null; after: string | null } = { before: null, after: null }
  const taken = new Map<keyof SnapshotFiles, Snapshot>()
  const askAgain = async () => {
    await using again = await connectTo(options, context)
    return await again.snapshot()
  }
  return {
    async take(moment, client) {
      if (folder === undefined) return
      try {
        const asked = client.snapshot().catch((error: unknown) => {
          if (moment === 'after' && isContactError(error)) return askAgain()
          throw error
        })
        const snapshot = await within(LIMIT_MILLISECONDS[moment], asked)
        taken.set(moment, snapshot)
        const file = join(folder, `snapshot-${hostName}-${attempt}-${moment}.json`)
        await mkdir(folder, { recursive: true })
        await writeAtomically(file, snapshotText(snapshot))
        files[moment] = file
      } catch (error) {
        const reason = reasonOf(error)
        warn(reporter, `There is no snapshot of ${hostName} ${moment} the attempt: ${reason}`)
      }
    },
    ready: (client) => (folder === undefined ? client : readyWhenChecked(client)),
    result: () => (folder === undefined ? {} : { snapshots: files }),
    pair() {
      const [before, after] = [taken.get('before'), taken.get('after')]
      return before === undefined || after === undefined ? undefined : { before, after }
    },
  }
}

/** Returns the client that makes ready for a snapshot when the host begins to check a release. */
function readyWhenChecked(client: HostClient): HostClient {
  const { reporter } = client.context
  return client.reportingTo({
    report(event) {
      if (event.event === 'phase' && event.phase === 'health' && event.state === 'start') client.prepareSnapshot()
      reporter.report(event)
    },
  })
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  const timer = new AbortController()
  try {
    const late = pause(milliseconds, undefined, { signal: timer.signal }).then(() => {
      throw new Error(`it took longer than ${milliseconds / 1000} s.`)
    })
    return await Promise.race([work, late])
  } finally {
    timer.abort()
  }
}
