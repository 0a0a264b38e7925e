import { HostError } from '#domain/errors/errors'
import { importRoom, KEPT_FREE_BYTES, type Incoming, type Room } from '#domain/transfer/import-room'
import { freeSpace } from '#tools/files/free-space'

/** Where an import writes. */
export interface ImportPlaces {
  /** The host's name, for messages. */
  readonly host: string
  readonly spool: string
  readonly store: string
}

/** Returns what the import of these paths will need, and what is free. Throws HostError `disk-full`. */
export async function requireImportRoom({ host, spool, store }: ImportPlaces, incoming: Incoming): Promise<Room> {
  const [inStore, inSpool] = await Promise.all([freeSpace(store), freeSpace(spool)])
  const room = importRoom(incoming, inStore, inSpool)
  if (room.isEnough) return room
  const place = { store, spool, both: `${store} and ${spool}` }[room.on]
  throw new HostError(
    'disk-full',
    `${host} needs ${room.bytesNeeded} bytes for ${incoming.paths} paths in ${place} and has ${room.bytesFree} free, of which ${KEPT_FREE_BYTES} must stay free.`,
    { host, hint: `Free some space with "nix-collect-garbage" on ${host}.` },
  )
}

/** Bytes between two checks of the disk. */
const LOOK_EVERY_BYTES = 16 * 1024 * 1024

/**
 * Counts the bytes that arrive, and checks the disks now and then: other programs write to them too, and need the space that must stay
 * free. The function throws HostError `disk-full`.
 */
export function headroomKeeper({ host, spool, store }: ImportPlaces): (bytes: number) => Promise<void> {
  let arrived = 0
  return async (bytes) => {
    arrived += bytes
    if (arrived < LOOK_EVERY_BYTES) return
    arrived = 0
    for (const place of [spool, store]) {
      const { bytesFree } = await freeSpace(place)
      if (bytesFree >= KEPT_FREE_BYTES) continue
      throw new HostError('disk-full', `${host} has ${bytesFree} bytes free in ${place}, where ${KEPT_FREE_BYTES} must stay free.`, {
        host,
        hint: 'Free some space and promote again.',
      })
    }
  }
}
