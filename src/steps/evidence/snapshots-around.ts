import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { writeAtomically } from '#tools/files/write-atomically'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { snapshotText } from '#domain/snapshot/parse'
import type { Snapshot } from '#domain/snapshot/schema'
import type { SshConnection } from '#tools/ssh/connection'
import { isContactError } from '../agent/answer-of-error.ts'
import { reachHost, type ReachOptions } from '../agent/reach.ts'
import { snapshotOver } from '../agent/snapshot.ts'

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
  take(moment: keyof SnapshotFiles, connection: SshConnection): Promise<void>
  /** Empty when none was requested. */
  result(): { readonly snapshots?: SnapshotFiles }
  /** The two that were taken; undefined unless both were. */
  pair(): { readonly before: Snapshot; readonly after: Snapshot } | undefined
}

/** A rollback waits for the first snapshot, so it gets less time. */
const LIMIT_MILLISECONDS = { before: 5000, after: 30_000 } as const

/**
 * Evidence, not a condition: a snapshot that cannot be taken or written is a warning, and the release continues. One after a release
 * that cut the connection is asked for over a new one.
 */
export function snapshotsAround(options: SnapshotsAroundOptions, runner: Runner, reporter: Reporter): SnapshotsAround {
  const { folder, attempt, hostName, config } = options
  const files: { before: string | null; after: string | null } = { before: null, after: null }
  const taken = new Map<keyof SnapshotFiles, Snapshot>()
  const ask = (connection: SshConnection) => snapshotOver(connection, config.application, runner, reporter)
  const askAnew = async () => {
    await using again = await reachHost(options, runner, reporter)
    return await ask(again)
  }
  return {
    async take(moment, connection) {
      if (folder === undefined) return
      try {
        const asked = ask(connection).catch((error: unknown) => {
          if (moment === 'after' && isContactError(error)) return askAnew()
          throw error
        })
        const snapshot = await within(LIMIT_MILLISECONDS[moment], asked)
        taken.set(moment, snapshot)
        const file = join(folder, `snapshot-${hostName}-${attempt}-${moment}.json`)
        await mkdir(folder, { recursive: true })
        await writeAtomically(file, snapshotText(snapshot))
        files[moment] = file
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        reporter.report({
          event: 'note',
          level: 'warning',
          message: `There is no snapshot of ${hostName} ${moment} the attempt: ${reason}`.slice(0, 4096),
        })
      }
    },
    result: () => (folder === undefined ? {} : { snapshots: files }),
    pair() {
      const [before, after] = [taken.get('before'), taken.get('after')]
      return before === undefined || after === undefined ? undefined : { before, after }
    },
  }
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
