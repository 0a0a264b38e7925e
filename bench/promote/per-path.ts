import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { succeedOnHost } from '../../lab/client.ts'
import { DEPLOY_KEY, measure, requireStatus, WORK } from './application.ts'
import { copyCases } from './cases.ts'
import { phasesOf } from './contestants.ts'
import { requireValid, restoreState, setLink } from './host.ts'
import { MAIN_LINK } from './link.ts'
import { prepareCase } from './run-copy-case.ts'
import { median } from './statistics.ts'

/** Work on a closure of 20,000 paths that copies next to nothing, beside Nix's own listing of the same closure on the same host. */
export interface PerPathResult {
  readonly name: string
  readonly title: string
  readonly paths: number
  readonly rounds: number
  readonly seconds: number
  readonly referenceSeconds: number
}

/** Measures `build-manifest` on grind when all is built, and what prod does for a promote of one changed path, round by round. */
export async function runPerPath(rounds: number, prepare: readonly string[] | undefined): Promise<PerPathResult[]> {
  const { next, ground, closure } = await prepareCase(
    copyCases.find(({ name }) => name === 'one-of-20000')!,
    prepare,
  )
  await setLink(MAIN_LINK)
  await succeedOnHost('prod', ['tee', '/root/measure.pl'], { input: readFileSync(new URL('on-host/measure.pl', import.meta.url), 'utf8') })
  const listing = ['bash', '-c', 'exec nix path-info --json --recursive "$1" > /dev/null', '-', next.manifestPath]
  const taken = { building: [] as number[], listingOnGrind: [] as number[], preparing: [] as number[], listingOnProd: [] as number[] }
  for (let round = 1; round <= rounds; round += 1) {
    const building = await measure(['grind-to-prod', 'build-manifest', '--output', '/home/runner/bench/bundles/again'], { directory: WORK })
    requireStatus('build-manifest', building, 0)
    taken.building.push(building.seconds)
    const listed = await measure(listing)
    requireStatus('nix path-info', listed, 0)
    taken.listingOnGrind.push(listed.seconds)

    await restoreState(ground.state, ground.fresh)
    const argv = ['grind-to-prod', 'promote', 'prod', '--manifest', next.bundle, '--identity', DEPLOY_KEY, '--json']
    const promoted = await measure(argv, { directory: WORK })
    requireStatus('promote', promoted, 0)
    await requireValid('promote', ground.fresh)
    taken.preparing.push(untilVerified(promoted))
    taken.listingOnProd.push(await listingOnProd(listing))
    process.stderr.write(
      `  ${round}/${rounds} ${Object.entries(taken)
        .map(([name, times]) => `${name} ${times.at(-1)!.toFixed(2)} s`)
        .join(', ')}\n`,
    )
  }
  const common = { paths: closure.length, rounds }
  return [
    {
      name: 'build-manifest',
      title: '`build-manifest` when all is built, on the build host',
      ...common,
      seconds: median(taken.building),
      referenceSeconds: median(taken.listingOnGrind),
    },
    {
      name: 'prepare-copy-verify',
      title: 'prepare, copy and verify one changed path, over 40 ms',
      ...common,
      seconds: median(taken.preparing),
      referenceSeconds: median(taken.listingOnProd),
    },
  ]
}

/** From when the host was first asked what it needs until it begins to change: it has prepared, received and verified the release. */
function untilVerified(promoted: Parameters<typeof phasesOf>[0]): number {
  const phases = new Map(phasesOf(promoted).map(({ name, at }) => [name, at]))
  const [begin, end] = [phases.get('preflight'), phases.get('journal')]
  if (begin === undefined || end === undefined) throw new Error(`A promote has no such phases: ${[...phases.keys()].join(', ')}.`)
  return end - begin
}

async function listingOnProd(argv: readonly string[]): Promise<number> {
  const printed = await succeedOnHost('prod', ['perl', '/root/measure.pl', ...argv])
  return z.object({ seconds: z.number(), status: z.literal(0) }).parse(JSON.parse(printed)).seconds
}
