import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { lab, onHost } from '../../lab/client.ts'
import type { CommandResult } from '#tools/run/runner'
import { links, LOCK_UNIT, PREFIX, ROOTS, UNITS } from './application.ts'
import { callerComplaints } from './caller.ts'
import type { Cell, Moment } from './cell.ts'
import { appears, applyOnProd, lookTwice, plainFolder, probed, rollbackOnProd, toldBy, waitUntilFree, wipe } from './host-calls.ts'
import { entriesOf, outcomeOf, violations, type Violation } from './invariants.ts'
import type { Observation, Outcome, HostState } from './observation.ts'
import { owedByDisk, phaseOf } from './owed.ts'
import { runPromote } from './run-promote.ts'
import { SYSTEM_ONE, SYSTEMS_NOW } from './systems.ts'
import { script, type FaultyRelease, type World } from './world.ts'

export interface CellResult {
  readonly cell: string
  /** Null when the cell could not be carried out. */
  readonly outcome: Outcome | null
  /** Where the fault struck, by what the transaction had told; `-` when nobody noted it. */
  readonly phase: string
  readonly told: string
  /** False when a fault chosen by chance came too late. */
  readonly struck: boolean
  readonly violations: readonly Violation[]
  /** From the fault until the host was healthy and its verdict durable; null when no fault struck. */
  readonly recoverySeconds: number | null
  /** The longest time without a good answer, in seconds. */
  readonly outageSeconds: number
  readonly seconds: number
}

/** What the host is known to be like, so that a cell need not begin by looking. */
let known: string | null = null

/** To be called for a lab that is new. */
export function forgetKnown(): void {
  known = null
  deleted.clear()
}

/** Runs one cell and judges it. */
export async function runCell(world: World, cell: Cell): Promise<CellResult> {
  const began = performance.now()
  const target = world.releases[cell.release ?? 'next']
  const before =
    cell.before === undefined
      ? world.releases.base
      : cell.before === null || cell.before === 'plain'
        ? cell.before
        : world.releases[cell.before]
  await makeBefore(world, cell, before, target)
  known = null
  const attempt = randomUUID()
  const [profile, current] = (
    await script(
      'prod',
      `rm -rf /run/faults /srv/notes/out; mkdir -p /run/faults /srv/notes/out; printf '%s' "$1" > /run/faults/plan-attempt; printf '%s' "$2" > /run/faults/plan; [[ -s /run/faults/plan-attempt ]] || rm /run/faults/plan-attempt; [[ -s /run/faults/plan ]] || rm /run/faults/plan; ${SYSTEMS_NOW}`,
      planOf(cell),
      planAgain(cell),
    )
  ).split('\n')
  if (cell.arrange !== undefined) await script('prod', cell.arrange)
  // A power cut may take what the attempt writes, and nothing else.
  await script('prod', 'sync')
  const since = Date.now() / 1000
  let until = Number.POSITIVE_INFINITY
  let run: { result: CommandResult | null; attempt: string; faultAt: number | null }
  try {
    run = await carryOut(world, cell, target, attempt)
    // Whoever started it may be gone: the transaction comes to its end by itself.
    await script('prod', waitUntilFree)
    until = Date.now() / 1000
  } finally {
    if (cell.tidy !== undefined) await script('prod', cell.tidy)
  }
  const lost = run.result === null ? null : toldBy(run.result).told
  const { first, state, second } = await lookTwice(world.canary)
  // Contact was lost: the next call says what became of it.
  const entry = entriesOf(state.ledger).find(({ record }) => record.attempt === run.attempt)
  const told = lost === null && entry !== undefined && cell.way === undefined ? toldBy(await applyOnProd(target, run.attempt)).told : lost
  await pause(state.answer.status === 200 ? 150 : 0)
  const samples = await probed(since)
  const beforeId = before === null ? null : before === 'plain' ? 'taken-over' : before.id
  const owed = cell.owed === 'disk' ? owedByDisk(state.postMortem, run.attempt, beforeId, target.id) : cell.owed
  // Tidying up may stop the server too.
  const outage = longestOutage(samples.filter(({ at }) => at < until))
  const seen: Observation = {
    before,
    target,
    systemBefore: { profile: profile!, current: current! },
    attempt: run.attempt,
    told,
    owed,
    state,
    second,
    canary: world.canary,
    printed: run.result === null ? '' : run.result.stdout + run.result.stderr + JSON.stringify(first),
    outage,
    budgetSeconds: cell.budgetSeconds ?? null,
    copyCutOff: cell.phase.includes('B'),
    linkCount: Object.values(links).flat().length,
    keep: 3,
    lockUnit: LOCK_UNIT,
  }
  const found = violations(seen)
  const caller = {
    program: cell.way === 'promote' ? 'command-line' : 'agent',
    exitCode: run.result?.status ?? null,
    recorded: entry?.record.verdict ?? null,
    expected: cell.exitCodes,
  } as const
  found.push(...callerComplaints(caller).map((evidence) => ({ invariant: 'caller', evidence })))
  if (cell.strike !== undefined && cell.mayMiss !== true && !state.struck)
    found.push({ invariant: 'strike', evidence: 'the fault did not strike' })
  if (cell.again !== undefined && !state.struckAgain) found.push({ invariant: 'strike', evidence: 'the recovery was not struck' })
  const outcome = outcomeOf(seen)
  if (found.length === 0 && outcome !== 'NEEDS_HUMAN' && before !== 'plain' && before !== null)
    known = outcome === 'COMMITTED' ? target.name : before.name
  const faultAt = run.faultAt ?? (state.faultAt === 0 ? null : state.faultAt)
  return {
    cell: cell.name,
    outcome,
    phase: state.postMortem === null ? '-' : phaseOf(state.postMortem.events),
    told: told === null ? `nothing; ${seen.printed.slice(-400)}` : `${told.outcome}: ${told.reason}`,
    struck: state.struck,
    violations: found,
    recoverySeconds: faultAt === null ? null : recoveredAfter(faultAt, samples, finishedAt(state, run.attempt)),
    outageSeconds: outage,
    seconds: (performance.now() - began) / 1000,
  }
}

/** Makes what is to be current before, and takes away what an earlier cell left of the target. */
const deleted = new Set<string>()

/** Takes a release out of prod's store, to be promoted; what lies in a file brings it back for cells that only apply it. */
const takeAway = `
name=$1; shift
[[ -e /root/faults/$name.export ]] || nix-store --export "$@" > /root/faults/$name.export
rm -f /nix/var/nix/gcroots/faults/$name
for path; do nix-store --delete "$path" > /dev/null 2>&1 || true; done
`
const bringBack = `
nix-store --import < /root/faults/$1.export > /dev/null
ln -sfn "$2" /nix/var/nix/gcroots/faults/$1
`

async function makeBefore(world: World, cell: Cell, before: FaultyRelease | null | 'plain', target: FaultyRelease): Promise<void> {
  for (const release of [target, before]) {
    if (release === null || release === 'plain' || cell.way === 'promote' || !deleted.delete(release.name)) continue
    await script('prod', bringBack, release.name, release.manifestPath)
  }
  if (before === null) await script('prod', `${wipe}${SYSTEM_ONE}`)
  else if (before === 'plain') await script('prod', `${plainFolder}${SYSTEM_ONE}`, ...world.releases.base.storePaths)
  else if (known !== before.name) {
    const { told } = toldBy(await applyOnProd(before))
    if (known === null || (told?.outcome !== 'COMMITTED' && told?.outcome !== 'UNCHANGED')) {
      await script('prod', wipe)
      const again = toldBy(await applyOnProd(before)).told
      if (again?.outcome !== 'COMMITTED') throw new Error(`${before.name} cannot be made current: ${JSON.stringify(again)}`)
    }
  }
  if (cell.way === 'rollback') {
    for (const release of [target, before as FaultyRelease]) await applyOnProd(release)
    return
  }
  // So that it is laid out and rooted anew, whatever was tried before.
  const fresh = before !== target
  const forget = `systemctl reset-failed ${UNITS.join(' ')} 2>/dev/null || true; rm -rf ${PREFIX}/releases/$1 ${ROOTS}/$1 ${ROOTS}/$1.present`
  if (fresh) await script('prod', forget, target.id)
  if (cell.way === 'promote') {
    deleted.add(target.name)
    await script('prod', takeAway, target.name, target.manifestPath, ...target.storePaths)
  }
}

function momentText(at: Moment, signal: string): string {
  if ('event' in at) return `stop_at='${at.event}'; times=${at.times ?? 1}`
  if ('file' in at) return `stop_when=${at.file}`
  return `trace=(-e trace=${at.call} -e inject=${at.call}:${signal}:when=${at.nth})`
}

/** What the wrapper of the transaction does; see on-host/transact. */
function planOf({ at, strike, clock }: Cell): string {
  const environment =
    clock === undefined ? '' : `export NODE_OPTIONS=--require=/root/faults/clock.cjs FAULT_CLOCK=${clock.seconds}:${clock.after}\n`
  if (at === undefined || strike === undefined) return environment
  if (typeof strike === 'object' && 'error' in strike) {
    if (!('call' in at)) throw new Error('An error is injected into a system call.')
    return `${environment}trace=(-e trace=${at.call} -e inject=${at.call}:error=${strike.error}:when=${at.nth}${strike.onwards === true ? '+' : ''})\n`
  }
  return `${environment}${momentText(at, strike === 'kill' ? 'signal=KILL' : 'signal=STOP')}\n`
}

function planAgain({ again }: Cell): string {
  if (again === undefined) return ''
  if (!('call' in again.at)) throw new Error('A recovery is struck at a system call.')
  const what = again.strike === 'kill' ? 'signal=KILL' : `error=${again.strike.error}`
  return `trace=(-e trace=${again.at.call} -e inject=${again.at.call}:${what}:when=${again.at.nth})\n`
}

/** Starts the attempt, strikes, and gives what its caller was told. */
async function carryOut(
  world: World,
  cell: Cell,
  target: FaultyRelease,
  attempt: string,
): Promise<{ result: CommandResult | null; attempt: string; faultAt: number | null }> {
  if (cell.way === 'promote') return runPromote(world, cell, target)
  const running = cell.way === 'rollback' ? rollbackOnProd(target, attempt) : applyOnProd(target, attempt)
  const stops =
    cell.at !== undefined &&
    cell.strike !== undefined &&
    (!('call' in cell.at) || (cell.strike !== 'kill' && !(typeof cell.strike === 'object' && 'error' in cell.strike)))
  if (!stops) return { result: await running, attempt, faultAt: null }
  const over = running.then(() => 'over' as const)
  const waiting = appears('/srv/notes/out/reached', 40)
  const reached = await Promise.race([waiting, over])
  // Its caller may have its answer a moment before the strike: that counts.
  const hasReached = reached === true || (await appears('/srv/notes/out/reached', 1))
  if (!hasReached) {
    // Whoever waits for it need not wait any longer.
    await script('prod', 'touch /srv/notes/out/reached; : > /srv/notes/out/missed')
    await waiting
    return { result: await running, attempt, faultAt: null }
  }
  const { strike } = cell
  const faultAt = Date.now() / 1000
  if (strike === 'power-cut' || strike === 'reboot') {
    if (strike === 'power-cut') {
      await lab('kill', 'prod')
      await lab('start', 'prod')
    } else {
      // A stopped process cannot be told to end; systemd would have to wait for its patience to run out.
      await onHost('prod', ['systemctl', 'kill', '--signal=CONT', LOCK_UNIT])
      await lab('reboot', 'prod')
    }
    await running
    return { result: null, attempt, faultAt }
  }
  if (strike === 'kill') await script('prod', 'kill -KILL $(cat /srv/notes/out/child)')
  else if (typeof strike === 'object' && 'script' in strike) {
    await script('prod', strike.script, attempt)
    await script('prod', `systemctl kill --signal=CONT ${LOCK_UNIT} || true`)
  }
  return { result: await running, attempt, faultAt }
}

type Samples = Awaited<ReturnType<typeof probed>>

function longestOutage(samples: Samples): number {
  let longest = 0
  let from: number | null = null
  for (const { at, status } of samples) {
    if (status === 200) from = null
    else longest = Math.max(longest, at + 0.1 - (from ??= at))
  }
  return longest
}

function finishedAt(state: HostState, attempt: string): number {
  const line = state.ledger.split('\n').find((candidate) => candidate.includes(attempt))
  const text = line === undefined ? undefined : (JSON.parse(line) as { record: { finishedAt: string } }).record.finishedAt
  return text === undefined ? 0 : Date.parse(text) / 1000
}

function recoveredAfter(faultAt: number, samples: Samples, finished: number): number {
  const lastBad = samples.findLast(({ at, status }) => at >= faultAt && status !== 200)
  const good = lastBad === undefined ? faultAt : (samples.find(({ at, status }) => at > lastBad.at && status === 200)?.at ?? lastBad.at)
  return Math.max(0, good - faultAt, finished - faultAt)
}
