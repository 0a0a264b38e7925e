import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { writeAtomically } from '#tools/files/write-atomically'
import { info, warn, type Phase } from '#domain/report/event'
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

/** A snapshot that is being taken. Neither promise rejects. */
export interface Taking {
  /** The snapshot, once the host has handed it out; undefined if it was not taken. */
  readonly given: Promise<Snapshot | undefined>
  /** True once its file is written; false if there is none. */
  readonly written: Promise<boolean>
}

/** A snapshot that nothing takes. */
export const notTaken: Taking = { given: Promise.resolve(undefined), written: Promise.resolve(false) }

/** Takes the host's state before and after an attempt. */
export interface SnapshotsAround {
  take(moment: keyof SnapshotFiles, client: HostClient): Taking
  /**
   * The client for the attempt. If nothing else may change the host after it (`isLast`), the host is asked while the attempt runs to take
   * the snapshot as soon as it has ended; an older agent is asked when it signs its record, and makes ready for that while it checks the
   * release.
   */
  ready(client: HostClient, options: { readonly isLast: boolean }): HostClient
  /** Empty when none was requested. */
  result(): { readonly snapshots?: SnapshotFiles }
  /** The two that were taken; undefined unless both were. */
  pair(): { readonly before: Snapshot; readonly after: Snapshot } | undefined
}

/** A rollback waits for the first snapshot, so it gets less time. */
const LIMIT_MILLISECONDS = { before: 10_000, after: 30_000 } as const

/** How long one that the host began before the verdict is waited for, until another one is asked for. */
const EARLY_MILLISECONDS = 10_000

/**
 * Evidence, not a condition: a snapshot that cannot be taken or written is a warning, and the release continues. One after a release
 * that cut the connection is asked for over a new one.
 */
export function snapshotsAround(options: SnapshotsAroundOptions, context: Context): SnapshotsAround {
  const { reporter } = context
  const { folder, attempt, hostName } = options
  const files: { before: string | null; after: string | null } = { before: null, after: null }
  const taken = new Map<keyof SnapshotFiles, Snapshot>()
  const early = earlySnapshot()
  return {
    take(moment, client) {
      if (folder === undefined) return notTaken
      const limit = LIMIT_MILLISECONDS[moment]
      const begun = moment === 'after' ? early.given(() => info(reporter, lateNote(hostName))) : undefined
      const ask = moment === 'after' ? afterwards : ofClient
      const asked = async () => (await begun) ?? within(limit, ask(client, { ...options, context }))
      return taking(asked(), {
        async keep(snapshot) {
          taken.set(moment, snapshot)
          files[moment] = await written(join(folder, `snapshot-${hostName}-${attempt}-${moment}.json`), snapshot)
        },
        failed: (error) => warn(reporter, `There is no snapshot of ${hostName} ${moment} the attempt: ${reasonOf(error)}`),
      })
    },
    ready(client, { isLast }) {
      if (folder === undefined) return client
      return whenPhaseBegins(client, {
        verify: () => isLast && early.begin(() => client.snapshotAfter(attempt)),
        health: () => early.asked === undefined && client.prepareSnapshot(),
        sign: () => isLast && early.begin(() => client.snapshot()),
      })
    },
    result: () => (folder === undefined ? {} : { snapshots: files }),
    pair() {
      const [before, after] = [taken.get('before'), taken.get('after')]
      return before === undefined || after === undefined ? undefined : { before, after }
    },
  }
}

/** The snapshot after an attempt, which the host takes before it gives the verdict. */
function earlySnapshot() {
  let asked: Promise<Snapshot | undefined> | undefined
  return {
    /** Undefined when it was not asked for, or failed; it can be asked for again then. */
    get asked() {
      return asked
    },
    /** The snapshot; undefined for one that was not asked for, failed, or does not come in time, for which `late` is called. */
    async given(late: () => void): Promise<Snapshot | undefined> {
      if (asked === undefined) return undefined
      return within(EARLY_MILLISECONDS, asked).catch(() => {
        late()
        return undefined
      })
    },
    begin(ask: () => Promise<Snapshot>): void {
      if (asked !== undefined) return
      const begun: Promise<Snapshot | undefined> = ask().catch(() => {
        if (asked === begun) asked = undefined
        return undefined
      })
      asked = begun
    },
  }
}

function lateNote(hostName: string): string {
  return `${hostName} has not given its snapshot within ${EARLY_MILLISECONDS / 1000} s, so it is asked for another one.`
}

interface Keeping {
  readonly keep: (snapshot: Snapshot) => Promise<void>
  readonly failed: (error: unknown) => void
}

/** Keeps a snapshot that is asked for. */
function taking(asked: Promise<Snapshot>, { keep, failed }: Keeping): Taking {
  const kept = asked.then(keep)
  kept.catch(failed)
  return { given: asked.catch(() => undefined), written: kept.then(() => true).catch(() => false) }
}

const ofClient = (client: HostClient): Promise<Snapshot> => client.snapshot()

/** Asks over a new connection if the release cut this one. */
async function afterwards(client: HostClient, { context, ...options }: ReachOptions & { readonly context: Context }): Promise<Snapshot> {
  try {
    return await client.snapshot()
  } catch (error) {
    if (!isContactError(error)) throw error
    await using again = await connectTo(options, context)
    return await again.snapshot()
  }
}

/** Writes a snapshot, and returns its file. */
async function written(file: string, snapshot: Snapshot): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  await writeAtomically(file, snapshotText(snapshot))
  return file
}

/** Returns the client that does this when its host begins a phase. */
function whenPhaseBegins(client: HostClient, work: Readonly<Partial<Record<Phase, () => unknown>>>): HostClient {
  const { reporter } = client.context
  return client.reportingTo({
    report(event) {
      if (event.event === 'phase' && event.state === 'start') work[event.phase]?.()
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
