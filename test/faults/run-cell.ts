import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { lab, onHost, succeedOnHost } from '../../lab/client.ts'
import type { CommandResult } from '#tools/run/runner'
import { links, LOCK_UNIT, PREFIX, ROOTS, UNITS } from './application.ts'
import { callerComplaints } from './caller.ts'
import type { Cell } from './cell.ts'
import { attemptPlan, receiverPlan, recoveryPlan } from './plans.ts'
import { applyOnProd, lookTwice, plainFolder, probed, rollbackOnProd, stops, toldBy, waitUntilFree, wipe } from './host-calls.ts'
import { entriesOf, outcomeOf, violations, type Violation } from './invariants.ts'
import type { Observation, Outcome, HostState } from './observation.ts'
import { owedByDisk, phaseOf } from './owed.ts'
import { runPromote } from './run-promote.ts'
import { missedFaults, wasStruck, type StrikeFacts } from './strikes.ts'
import { LET_GO, SYSTEM_ONE, SYSTEMS_NOW } from './systems.ts'
import { script, type FaultyRelease, type World } from './world.ts'

export interface CellResult {
  readonly cell: string
  /** Null when the cell could not be run. */
  readonly outcome: Outcome | null
  /** Where the fault struck, by the transaction's own events; `-` when it was not noted. */
  readonly phase: string
  readonly told: string
  /** Whether the strike of the cell happened; null for a cell without one, whose cause is its arrangement. */
  readonly struck: boolean | null
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

/** Bash: begins a cell with these plans; an empty one is none. Prints the systems of the host. */
const begin = `
# A copy that was refused keeps its bases, for a later one.
rm -rf ${ROOTS}/*.present
rm -rf /run/faults /srv/notes/out
mkdir -p /run/faults /srv/notes/out
for plan in plan-attempt plan plan-receiver; do
  [[ -z $1 ]] || printf '%s' "$1" > /run/faults/$plan
  shift
done
${SYSTEMS_NOW}
cat /proc/sys/kernel/random/boot_id`

/** Runs one cell and checks it. */
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
  const [profile, current, bootIdBefore] = (await script('prod', begin, attemptPlan(cell), recoveryPlan(cell), receiverPlan(cell))).split(
    '\n',
  )
  if (cell.arrange !== undefined) await script('prod', cell.arrange)
  if (cell.onGrind !== undefined) await asRunner(cell.onGrind.arrange)
  // A power cut may take what the attempt writes, and nothing else.
  await script('prod', 'sync')
  const since = Date.now() / 1000
  let until = Number.POSITIVE_INFINITY
  let run: { result: CommandResult | null; attempt: string; faultAt: number | null }
  let evidenceFailure: string | null
  try {
    run = await carryOut(world, cell, target, attempt)
    // The client that started it may be gone: the transaction finishes on its own.
    await script('prod', waitUntilFree)
    until = Date.now() / 1000
    evidenceFailure = await failureOfEvidence(cell, since, run.attempt)
  } finally {
    if (cell.tidy !== undefined) await script('prod', cell.tidy)
    if (cell.onGrind !== undefined) await asRunner(cell.onGrind.tidy)
  }
  const lost = run.result === null ? null : toldBy(run.result).told
  const { first, state, second } = await lookTwice(world.canary)
  // Contact was lost: the next call returns the outcome.
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
    copyCutOff: cell.phase.startsWith('copy'),
    linkCount: Object.values(links).flat().length,
    keep: 3,
    lockUnit: LOCK_UNIT,
  }
  const found = violations(seen)
  const strikes = {
    state,
    bootIdBefore: bootIdBefore!,
    promoteStruck: run.faultAt !== null,
    evidenceFailure,
    recordedPrevious: entry?.record.previousRelease,
  }
  found.push(...missedFaults(cell, strikes))
  const caller = {
    program: cell.way === 'promote' ? 'command-line' : 'agent',
    exitCode: run.result?.status ?? null,
    recorded: entry?.record.verdict ?? null,
    expected: cell.exitCodes,
  } as const
  found.push(...callerComplaints(caller).map((evidence) => ({ invariant: 'caller', evidence })))
  const outcome = outcomeOf(seen)
  if (found.length === 0 && outcome !== 'NEEDS_HUMAN' && before !== 'plain' && before !== null)
    known = outcome === 'COMMITTED' ? target.name : before.name
  const faultAt = run.faultAt ?? (state.faultAt === 0 ? null : state.faultAt)
  return {
    cell: cell.name,
    outcome,
    phase: state.postMortem === null ? '-' : phaseOf(state.postMortem.events),
    told: told === null ? `nothing; ${seen.printed.slice(-400)}` : `${told.outcome}: ${told.reason}`,
    struck: struckIn(cell, run.faultAt, strikes),
    violations: found,
    // A clock that is wrong measures nothing.
    recoverySeconds: faultAt === null || cell.clock !== undefined ? null : recoveredAfter(faultAt, samples, finishedAt(state, run.attempt)),
    outageSeconds: outage,
    seconds: (performance.now() - began) / 1000,
  }
}

/** Runs a bash script on grind as the user who promotes. */
function asRunner(text: string): Promise<string> {
  return succeedOnHost('grind', ['bash', '-euo', 'pipefail', '-c', text], { user: 'runner' })
}

/** Whether the fault of a cell struck; null for one that has none. */
function struckIn(cell: Cell, faultAt: number | null, facts: StrikeFacts): boolean | null {
  if (cell.promote !== undefined) return faultAt !== null
  return cell.strike === undefined || cell.mustMiss === true ? null : wasStruck(cell, facts)
}

/** Releases that a promote took out of prod's store. */
const deleted = new Set<string>()

/** Removes a release from prod's store, so that it must be promoted; a file restores it for cells that only apply it. */
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

/** Makes what is to be current before, and takes away what an earlier cell left of the target. */
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
  // So that it is written and rooted again, independent of earlier cells.
  const fresh = before !== target
  const forget = `systemctl reset-failed ${UNITS.join(' ')} 2>/dev/null || true; rm -rf ${PREFIX}/releases/$1 ${ROOTS}/$1 ${ROOTS}/$1.present`
  if (fresh) await script('prod', forget, target.id)
  if (cell.way === 'promote') {
    deleted.add(target.name)
    await script('prod', takeAway, target.name, target.manifestPath, ...target.storePaths)
  }
}

/** Starts the attempt, strikes, and returns the answer to its caller. */
async function carryOut(
  world: World,
  cell: Cell,
  target: FaultyRelease,
  attempt: string,
): Promise<{ result: CommandResult | null; attempt: string; faultAt: number | null }> {
  if (cell.way === 'promote') return runPromote(world, cell, target)
  const running = cell.way === 'rollback' ? rollbackOnProd(target, attempt) : applyOnProd(target, attempt)
  const { at, strike } = cell
  // strace itself kills, or makes the call fail.
  const isInjected = at !== undefined && 'call' in at && (strike === 'kill' || (typeof strike === 'object' && 'error' in strike))
  if (at === undefined || strike === undefined || isInjected) return { result: await running, attempt, faultAt: null }
  if (!(await stops('prod', '/srv/notes/out/reached', running))) return { result: await running, attempt, faultAt: null }
  const faultAt = Date.now() / 1000
  if (strike === 'power-cut' || strike === 'reboot') {
    if (strike === 'power-cut') {
      await lab('kill', 'prod')
      await lab('start', 'prod')
    } else {
      // systemd continues a stopped process once it has asked it to end, so nothing more of the attempt is done.
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
  if ('file' in at) await script('prod', LET_GO)
  return { result: await running, attempt, faultAt }
}

/** The output of the cell's evidence when it fails; null when it succeeds. */
async function failureOfEvidence({ evidence }: Cell, since: number, attempt: string): Promise<string | null> {
  if (evidence === undefined) return null
  const { status, stdout, stderr } = await onHost('prod', [
    'bash',
    '-euo',
    'pipefail',
    '-c',
    evidence,
    '-',
    String(Math.floor(since)),
    attempt,
  ])
  return status === 0 ? null : `status ${status}: ${stdout}${stderr}${evidence}`.slice(0, 1000)
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
