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
 * Counts the bytes written to the spool, and checks the disk now and then: other programs write to it too, and need the space that must
 * stay free. The function throws HostError `disk-full`.
 */
export function headroomKeeper({ host, spool }: ImportPlaces): (bytes: number) => Promise<void> {
  let written = 0
  return async (bytes) => {
    written += bytes
    if (written < LOOK_EVERY_BYTES) return
    written = 0
    const { bytesFree } = await freeSpace(spool)
    if (bytesFree >= KEPT_FREE_BYTES) return
    throw new HostError('disk-full', `${host} has ${bytesFree} bytes free in ${spool}, where ${KEPT_FREE_BYTES} must stay free.`, {
      host,
      hint: 'Free some space and promote again.',
    })
  }
}
