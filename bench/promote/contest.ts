import { difference, lastRegistration, passed, requireValid, restoreState, warm } from './host.ts'
import type { Measured } from './application.ts'
import type { Sample, Series } from './results.ts'

/** One program that does the work of a case. */
export interface Contestant {
  readonly name: string
  /** Does the work, measured on grind. Throws unless it succeeded. */
  readonly run: () => Promise<Measured>
  /** Seconds of a run that count. */
  readonly seconds: (measured: Measured, registered: number) => number
  /** The host's state before its runs, when it is not that of the ground. */
  readonly state?: string
  /** The paths that it copies; those of the ground when absent. */
  readonly copies?: readonly string[]
  /** Of our own runs: when each phase began. */
  readonly phases?: (measured: Measured) => Sample['phases']
}

/** What the host has before each run, and must have after it. */
export interface Ground {
  /** The name under which the host's state is kept. */
  readonly state: string
  /** Paths that are removed before each run, and must be valid after it. */
  readonly fresh: readonly string[]
  /** Of any contestant: removed before each run. */
  readonly leftOvers?: readonly string[]
  /** Paths whose files are read on prod before each run: those which the fresh ones replace. */
  readonly replaced: readonly string[]
  /** Round trips of a connection until it is authenticated. */
  readonly connecting: number
}

/** Runs the contestants by turns, as many times as there are rounds, each from the same ground. */
export async function contest(contestants: readonly Contestant[], ground: Ground, rounds: number): Promise<Series[]> {
  const samples = new Map(contestants.map(({ name }) => [name, [] as Sample[]]))
  for (let round = 1; round <= rounds; round += 1) {
    for (const contestant of contestants) {
      const sample = await runOnce(contestant, ground)
      samples.get(contestant.name)!.push(sample)
      process.stderr.write(`  ${round}/${rounds} ${contestant.name.padEnd(40)} ${formatSample(sample)}\n`)
    }
  }
  return [...samples].map(([contestant, taken]) => ({ contestant, samples: taken }))
}

async function runOnce({ name, run, seconds, state, copies, phases }: Contestant, ground: Ground): Promise<Sample> {
  await restoreState(state ?? ground.state, [...ground.fresh, ...(ground.leftOvers ?? [])])
  await warm('grind', ground.fresh)
  await warm('prod', ground.replaced)
  const before = await passed()
  const measured = await run()
  const registered = await lastRegistration()
  const { connections, bytesToHost, bytesFromHost, roundTrips } = difference(await passed(), before)
  await requireValid(name, copies ?? ground.fresh)
  return {
    seconds: seconds(measured, registered),
    wholeSeconds: measured.seconds,
    bytesToHost,
    bytesFromHost,
    roundTrips: Math.max(0, roundTrips - connections * ground.connecting),
    ...(phases === undefined ? {} : { phases: phases(measured) ?? [] }),
  }
}

/**
 * Until the last path was valid on the host, or the program ended: a Nix daemon writes its database a last time as it closes it, which may be
 * a moment after its client has ended. Throws when the last path was registered at another time.
 */
export function untilRegistered(measured: Measured, registered: number): number {
  const seconds = registered - measured.started
  if (seconds > 0 && seconds <= measured.seconds + CLOSING_SECONDS) return Math.min(seconds, measured.seconds)
  throw new Error(`The last path was registered ${seconds.toFixed(3)} s after the start of a run of ${measured.seconds.toFixed(3)} s.`)
}

const CLOSING_SECONDS = 2

/** Until the program ended. */
export const untilEnd = ({ seconds }: Measured): number => seconds

function formatSample({ seconds, wholeSeconds, bytesToHost, bytesFromHost, roundTrips }: Sample): string {
  const megabytes = ((bytesToHost + bytesFromHost) / 1e6).toFixed(3)
  return `${seconds.toFixed(2).padStart(7)} s (${wholeSeconds.toFixed(2)} s in all) ${megabytes.padStart(9)} MB ${String(roundTrips).padStart(4)} round trips`
}
