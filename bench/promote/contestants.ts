import { asRunner, DEPLOY_KEY, measure, requireStatus, type BuiltRelease, type Measured } from './application.ts'
import { untilEnd, untilRegistered, type Contestant } from './contest.ts'
import type { Measure } from './cases.ts'
import { OURS, OURS_UNPREPARED, type Sample } from './results.ts'

/** What a plain reporter prints as a phase begins, of those that a table names. */
const PHASES: readonly (readonly [name: string, line: RegExp])[] = [
  ['connect', /^Connecting/],
  ['preflight', /^Checking what the host needs/],
  ['copy', /^Copying store paths(?! ?:)/],
  ['import', /^Importing into the Nix store/],
  ['verify', /^Verifying the release/],
  ['journal', /^Recording the intended change/],
  ['switch', /^Making the release current/],
  ['restart', /^Restarting units/],
  ['health', /^Checking health/],
  ['commit', /^Recording the outcome/],
]

/** Returns when each phase of a promote began for the first time. */
export function phasesOf({ lines }: Pick<Measured, 'lines'>): NonNullable<Sample['phases']> {
  return PHASES.flatMap(([name, pattern]) => {
    const line = lines.find(([, text]) => pattern.test(text))
    return line === undefined ? [] : [{ name, at: line[0] }]
  })
}

/** COMMITTED, and UNCHANGED where there is nothing to do. */
const COMMITTED = 0
const UNCHANGED = 10

/** Our own promote of a release, from the folder of its configuration. */
export function ours(
  release: BuiltRelease,
  options: { readonly folder: string; readonly measured: Measure; readonly isNothing: boolean; readonly isPrepared: boolean },
): Contestant {
  const { folder, measured, isNothing, isPrepared } = options
  const name = isPrepared ? OURS : OURS_UNPREPARED
  const argv = ['grind-to-prod', 'promote', 'prod', '--manifest', release.bundle, '--identity', DEPLOY_KEY, '--json']
  return {
    name,
    // What was made beforehand is below the state folder: another one has nothing.
    run: async () => {
      if (!isNothing) await forgetPromoted(release)
      const result = await measure(argv, {
        directory: folder,
        ...(isPrepared ? {} : { environment: { XDG_STATE_HOME: '/home/runner/bench/empty' } }),
      })
      requireStatus(name, result, isNothing ? UNCHANGED : COMMITTED)
      return result
    },
    seconds: measured === 'copy' ? untilRegistered : untilEnd,
    phases: phasesOf,
  }
}

/** Has grind forget that it promoted this release, as the host does: the one before is the last that it knows. */
async function forgetPromoted({ releaseId }: BuiltRelease): Promise<void> {
  await asRunner('cd ~/.local/state/grind-to-prod && rm -rf promoted/*/prod/"$1" closures/*/prod/"$1".json', releaseId)
}

const NIX_COPIES = [
  { name: 'nix copy ssh-ng://', store: 'ssh-ng://root@prod', environment: {} },
  // It has no compression of its own; ssh has.
  { name: 'nix copy ssh-ng://, ssh -C', store: 'ssh-ng://root@prod', environment: { NIX_SSHOPTS: '-C' } },
  { name: 'nix copy ssh://', store: 'ssh://root@prod', environment: {} },
  { name: 'nix copy ssh://?compress=true', store: 'ssh://root@prod?compress=true', environment: {} },
] as const

/** `nix copy` of the same closure, in each of its ways. */
export function nixCopies(release: BuiltRelease, measured: Measure): Contestant[] {
  return NIX_COPIES.map(({ name, store, environment }) => ({
    name,
    run: async () => {
      const result = await measure(['nix', 'copy', '--to', store, release.manifestPath], { environment })
      requireStatus(name, result, 0)
      return result
    },
    seconds: measured === 'copy' ? untilRegistered : untilEnd,
  }))
}
