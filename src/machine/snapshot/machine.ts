import { readlink, realpath } from 'node:fs/promises'
import { release } from 'node:os'
import { basename } from 'node:path'
import { readLimited } from '#tools/files/read-limited'
import { isMissing } from '#tools/files/is-there'
import { roleInForce } from '#domain/ledger/role'
import { lineOf } from '#domain/snapshot/line'
import { parseOsRelease } from '#domain/snapshot/os-release'
import type { Snapshot } from '#domain/snapshot/schema'
import { clockSynchronizedCommand, parseClockSynchronized } from '#tools/systemd/clock-synchronized'
import { roleRecords } from '../ledger/ledger-file.ts'
import type { Host } from '../host.ts'
import { read, shown, unreadable } from './reading.ts'

const SMALL_FILE_BYTES = 64 * 1024

/** Reads which machine this is. */
export async function readMachine(host: Host): Promise<Snapshot['host']> {
  return {
    name: lineOf(host.name),
    role: await read(async () => roleInForce(host.permitted.role, host.permitted.role === undefined ? [] : await roleRecords(host))),
    machineId: await read(() => textOf('/etc/machine-id')),
    bootId: await read(() => host.processes.bootId()),
    kernel: lineOf(release()),
  }
}

/** The client adds the offset: it needs two clocks. */
export async function readClock({ runner }: Host): Promise<Snapshot['clock']> {
  const nobody = unreadable('this snapshot was taken on the host itself')
  return {
    synchronized: await read(async () => parseClockSynchronized(await shown(runner, clockSynchronizedCommand))),
    offsetMilliseconds: nobody,
    uncertaintyMilliseconds: nobody,
  }
}

/** Reads the operating system, and on NixOS its generations. */
export async function readSystem({ paths: { system } }: Host): Promise<Snapshot['system']> {
  const [osRelease, nixosVersion, generation, current, booted, currentKernel, bootedKernel] = await Promise.all([
    // A link to /usr/lib on most systems, and into the store on NixOS.
    read(async () => parseOsRelease((await readLimited(await realpath('/etc/os-release'), SMALL_FILE_BYTES)) ?? '')),
    read(() => orNull(async () => textOf(await realpath(`${system.current}/nixos-version`)))),
    read(() => orNull(async () => generationNumber(await readlink(system.profile)))),
    ...[system.current, system.booted, `${system.current}/kernel`, `${system.booted}/kernel`].map((path) =>
      read(() => orNull(async () => lineOf(await realpath(path)))),
    ),
  ] as const)
  return {
    osRelease,
    nixosVersion,
    generation,
    current: current!,
    booted: booted!,
    currentKernel: currentKernel!,
    bootedKernel: bootedKernel!,
  }
}

async function textOf(file: string): Promise<string> {
  const text = await readLimited(file, SMALL_FILE_BYTES)
  if (text === undefined) throw new Error('it does not exist')
  if (text.trim() === '') throw new Error('it is empty')
  return lineOf(text.trim())
}

/** Null for what this kind of host does not have. */
async function orNull<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work()
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** 41 of `system-41-link`. */
function generationNumber(link: string): number | null {
  const number = /-(\d+)-link$/.exec(basename(link))?.[1]
  return number === undefined ? null : Number(number)
}
