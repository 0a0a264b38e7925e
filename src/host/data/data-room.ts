import { CommandError, HostError } from '#domain/errors/errors'
import { diskUsageCommand, parseDiskUsage } from '#tools/files/disk-usage'
import { freeSpace } from '#tools/files/free-space'
import { KEPT_FREE_BYTES } from '#domain/transfer/import-room'
import type { Host } from '#machine/host'

/** Returns the bytes that a folder uses on its disk. Throws CommandError when `du` fails. */
export async function sizeOf(host: Host, folder: string): Promise<number> {
  const command = diskUsageCommand(folder)
  const { status, stdout, stderr } = await host.runner.run(command)
  const bytes = parseDiskUsage(stdout)
  if (bytes === undefined) throw new CommandError(command.argv, { status, stderr })
  return bytes
}

/**
 * Refuses what would fill a disk: all demands on one file system count together. Throws HostError `disk-full`, with both numbers.
 */
export async function requireDataRoom(
  host: Host,
  what: string,
  demands: readonly { readonly place: string; readonly bytes: number }[],
): Promise<void> {
  const byDevice = new Map<number, { place: string; bytes: number; free: number }>()
  for (const { place, bytes } of demands) {
    const { device, bytesFree } = await freeSpace(place)
    byDevice.set(device, { place, bytes: (byDevice.get(device)?.bytes ?? 0) + bytes, free: bytesFree })
  }
  for (const { place, bytes, free } of byDevice.values()) {
    if (bytes + KEPT_FREE_BYTES <= free) continue
    throw new HostError(
      'disk-full',
      `${what} may need ${bytes} bytes on the file system of ${place} on ${host.name}, where ${free} are free and ${KEPT_FREE_BYTES} must stay free.`,
      { host: host.name, hint: 'Free some space, for example by removing old ".before-restore-…" folders, and try again.' },
    )
  }
}
