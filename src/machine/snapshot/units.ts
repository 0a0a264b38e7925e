import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { isWithin, type ProcessFacts } from '#domain/activation/process-identity'
import { isDoneOneshot } from '#domain/activation/unit-state'
import { commandLine } from '#tools/process/command-line'
import { atOneMoment } from '#tools/process/one-moment'
import type { ProcessTable } from '#tools/process/table'
import { socketFinder } from '#tools/process/unit-sockets'
import { lineOf } from '#domain/snapshot/line'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { Reading, Snapshot, UnitSnapshot } from '#domain/snapshot/schema'
import { parseUnitDetails, showUnitDetailsCommand, type UnitDetails } from '#tools/systemd/show-unit-details'
import type { Host } from '../host.ts'
import { withProcess } from '../units/observe-units.ts'
import { environmentFileReader, type EnvironmentFileReader } from './environment-files.ts'
import type { KeptReleases } from './kept-releases.ts'
import { keyedDigest } from './keyed-digest.ts'
import { read, READING_MILLISECONDS, shown, unreadable } from './reading.ts'

export interface UnitsOptions {
  readonly kept: KeptReleases
  readonly fingerprintKey: Reading<Buffer>
  /** Gives the process table, when systemd has answered. */
  readonly table: (host: Host) => Promise<ProcessTable>
}

/** systemctl queries each unit separately; on a busy host that takes a few milliseconds. */
const UNIT_MILLISECONDS = 20

const UNIT_FILE_LIMIT_BYTES = 1024 * 1024

/** Asks systemd about every watched unit, with one query. */
export async function askUnits(host: Host, names: readonly string[]): Promise<Reading<UnitDetails[]>> {
  if (names.length === 0) return []
  const limit = READING_MILLISECONDS + names.length * UNIT_MILLISECONDS
  return read(async () => parseUnitDetails(await shown(host.runner, showUnitDetailsCommand(names), limit), names), limit)
}

/** Reads every watched unit, with one scan of the process table. */
export async function readUnits(host: Host, asked: Promise<Reading<UnitDetails[]>>, options: UnitsOptions): Promise<Snapshot['units']> {
  const details = await asked
  if (isUnreadable(details) || details.length === 0) return isUnreadable(details) ? details : {}
  const readers = {
    observe: await processObserver({ ...host, processes: await options.table(host) }, options.kept),
    readEnvironment: await environmentFileReader(host, options.fingerprintKey),
    definition: async (path: string) => ({ path: lineOf(path), digest: await digestOf(host, path, options.fingerprintKey) }),
  }
  const units = await Promise.all(details.map(async (unit) => [unit.state.unit, await readUnit(unit, readers)] as const))
  return Object.fromEntries(units)
}

type Observed = Pick<UnitSnapshot, 'executable' | 'release' | 'sockets'>

interface Readers {
  readonly observe: (unit: UnitDetails) => Promise<Observed>
  readonly readEnvironment: EnvironmentFileReader
  readonly definition: (path: string) => Promise<NonNullable<UnitSnapshot['unitFile']>>
}

async function readUnit(unit: UnitDetails, { observe, readEnvironment, definition }: Readers): Promise<UnitSnapshot> {
  const { state, file, dropIns, environmentFiles, activeSince } = unit
  const [observed, unitFile, dropInFiles, environments] = await Promise.all([
    observe(unit),
    file === null ? null : definition(file),
    Promise.all(dropIns.map(definition)),
    Promise.all(environmentFiles.map(readEnvironment)),
  ])
  return {
    loadState: lineOf(state.loadState),
    activeState: isDoneOneshot(state) ? 'done' : lineOf(state.activeState),
    subState: lineOf(state.subState),
    result: lineOf(state.result),
    restarts: state.restarts,
    startedAt: activeSince === null ? null : new Date(activeSince * 1000).toISOString(),
    mainPid: state.mainPid,
    ...observed,
    unitFile,
    dropIns: dropInFiles,
    environmentFiles: Object.fromEntries(environments.flat()),
  }
}

/** Reads the process table once, for all units. */
async function processObserver(host: Host, kept: KeptReleases): Promise<(unit: UnitDetails) => Promise<Observed>> {
  const processes = atOneMoment(host.processes)
  const table = await read(() => processes.processIds().map((pid) => ({ pid, controlGroup: processes.controlGroupOf(pid) })))
  if (isUnreadable(table)) return async () => ({ executable: table, release: table, sockets: table })
  const now: Host = { ...host, processes }
  const socketsOf = socketFinder(() => processes.listeningSockets())
  return async ({ state }) => {
    const { process } = withProcess(now, state, kept.closure)
    const executable = executableOf(process)
    const own = table.filter(({ controlGroup }) => isWithin(controlGroup, state.controlGroup)).map(({ pid }) => pid)
    return {
      executable,
      release: isUnreadable(executable) ? executable : executable === null ? null : kept.ownerOf(executable, commandLine(process!.pid)),
      sockets: await read(() => sorted(socketsOf(own).map(({ address, port }) => ({ address, port })))),
    }
  }
}

function executableOf(process: ProcessFacts | null): Reading<string | null> {
  if (process === null) return null
  return process.executable === null
    ? unreadable('the kernel does not show it: the process has just ended, or belongs to another user')
    : lineOf(process.executable)
}

type Sockets = { readonly address: string; readonly port: number }[]

function sorted(sockets: Sockets): Sockets {
  return sockets.toSorted((left, right) => left.port - right.port || (left.address < right.address ? -1 : 1))
}

function digestOf(host: Host, path: string, key: Reading<Buffer>): Promise<Reading<string>> {
  return read(async () => {
    await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const { size } = await handle.stat()
    if (size > UNIT_FILE_LIMIT_BYTES) throw new Error(`it has ${size} bytes, more than a unit's file can have`)
    const sha256 = createHash('sha256')
      .update(await handle.readFile())
      .digest('hex')
    return keyedDigest(key, host.application, sha256)
  })
}
