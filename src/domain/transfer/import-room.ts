import { DESCRIPTION_BYTES_PER_PATH } from './pack.ts'

/** Left free besides what is needed: others write to the same disk meanwhile. */
export const KEPT_FREE_BYTES = 64 * 1024 * 1024

/** Paths that are to come in. */
export interface Incoming {
  readonly paths: number
  readonly narBytes: number
}

/** A file system: which it is, and bytes that are free there. */
export interface FileSystem {
  readonly device: number
  readonly bytesFree: number
}

export interface Room {
  readonly on: 'store' | 'spool' | 'both'
  readonly bytesNeeded: number
  readonly bytesFree: number
  readonly isEnough: boolean
}

/**
 * Returns what the import of these paths needs, and what is free, where that is tightest: in the store, in the spool that they come
 * through, or on the one file system that has both, where the two count together. A compressed NAR may be a little larger than the NAR
 * itself, and each path has its description. It is enough when `KEPT_FREE_BYTES` stay; nothing to import needs nothing.
 */
export function importRoom({ paths, narBytes }: Incoming, store: FileSystem, spool: FileSystem): Room {
  const spoolBytes = paths === 0 ? 0 : narBytes + Math.ceil(narBytes / 100) + paths * DESCRIPTION_BYTES_PER_PATH
  const demands =
    store.device === spool.device
      ? [{ on: 'both', bytesNeeded: narBytes + spoolBytes, bytesFree: store.bytesFree } as const]
      : [
          { on: 'store', bytesNeeded: narBytes, bytesFree: store.bytesFree } as const,
          { on: 'spool', bytesNeeded: spoolBytes, bytesFree: spool.bytesFree } as const,
        ]
  const left = (demand: (typeof demands)[number]) => demand.bytesFree - demand.bytesNeeded
  const tightest = demands.reduce((tighter, demand) => (left(demand) < left(tighter) ? demand : tighter))
  return { ...tightest, isEnough: paths === 0 || left(tightest) >= KEPT_FREE_BYTES }
}
