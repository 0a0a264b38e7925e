import { z } from 'zod'
import { succeedOnHost } from '../../lab/client.ts'
import { asRunner, buildRelease, closureOf, measure, requireStatus, script, WORK, DEPLOY_KEY, type BuiltRelease } from './application.ts'
import type { CopyCase } from './cases.ts'
import { contest, type Ground } from './contest.ts'
import { nixCopies, ours } from './contestants.ts'
import { restoreState, roundTripsOfConnecting, saveState, setLink } from './host.ts'
import { MAIN_LINK, type LinkSetting } from './link.ts'
import { memoryOf, type MemoryResult } from './memory.ts'
import { today, type CaseResult } from './results.ts'

/** The host's state without any release. */
export const EMPTY = 'empty'

export interface CopyCaseOptions {
  readonly links: readonly LinkSetting[]
  readonly rounds: number
  /** Words of a command of ours that prepares a promote of the release in the folder {bundle}. */
  readonly prepare: readonly string[] | undefined
  /** Measure memory in one more run. */
  readonly memory: boolean
}

/** A case on its ground: both releases are built, the host has the first, and the line is as it will be. */
export interface PreparedCase {
  readonly next: BuiltRelease
  readonly ground: Omit<Ground, 'connecting'>
  /** Every path of the next release. */
  readonly closure: readonly string[]
  readonly narBytes: number
  readonly zstd3Bytes: number | null
}

/** Measures a case over each link, and its memory over the main one. */
export async function runCopyCase(copyCase: CopyCase, options: CopyCaseOptions): Promise<{ results: CaseResult[]; memory?: MemoryResult }> {
  const prepared = await prepareCase(copyCase, options.prepare)
  const { next, ground } = prepared
  const isNothing = ground.fresh.length === 0
  const common = { folder: WORK, measured: copyCase.measure, isNothing }
  const mine = ours(next, { ...common, isPrepared: true })
  const contestants = [
    mine,
    ...(options.prepare === undefined || isNothing ? [] : [ours(next, { ...common, isPrepared: false })]),
    ...nixCopies(next, copyCase.measure),
  ]
  const results: CaseResult[] = []
  for (const link of options.links) {
    await setLink(link)
    process.stderr.write(`${copyCase.name} over ${link.name}: ${ground.fresh.length} paths, ${(prepared.narBytes / 1e6).toFixed(1)} MB\n`)
    const series = await contest(contestants, { ...ground, connecting: await roundTripsOfConnecting() }, options.rounds)
    results.push({
      case: copyCase.name,
      title: copyCase.title,
      link: link.name,
      paths: ground.fresh.length,
      narBytes: prepared.narBytes,
      zstd3Bytes: prepared.zstd3Bytes,
      series,
      measuredAt: today(),
    })
  }
  if (!options.memory) return { results }
  await setLink(MAIN_LINK)
  await restoreState(ground.state, ground.fresh)
  return { results, memory: await memoryOf(copyCase.name, mine.run) }
}

/** Builds both releases, gives the host the first and keeps the host's state. */
export async function prepareCase(copyCase: CopyCase, prepare: readonly string[] | undefined): Promise<PreparedCase> {
  await setLink({ name: 'unlimited', rtt: '0', rate: '100000mbit' })
  await restoreState(EMPTY, [])
  await script('prod', 'nix-store --gc --quiet > /dev/null 2>&1')
  // The build host knows of no release of a host that has none.
  if (copyCase.before === null) await asRunner('cd ~/.local/state/grind-to-prod && rm -rf promoted/*/prod closures/*/prod')
  const base = copyCase.before === null ? null : await buildRelease(`${copyCase.name}-before`, await copyCase.before())
  if (base !== null) await installRelease(base)
  const contents = await copyCase.next()
  const isSame = copyCase.before !== null && JSON.stringify(contents) === JSON.stringify(await copyCase.before())
  const next = isSame ? base! : await buildRelease(`${copyCase.name}-next`, contents)
  if (prepare !== undefined) await prepareRelease(next, prepare)
  await saveState(copyCase.name)
  const before = base === null ? [] : await closureOf(base.manifestPath)
  const after = await closureOf(next.manifestPath)
  const there = new Set(before)
  const needed = new Set(after)
  const fresh = after.filter((path) => !there.has(path))
  const replaced = before.filter((path) => !needed.has(path))
  return { next, closure: after, ground: { state: copyCase.name, fresh, replaced }, ...(await sizesOf(fresh)) }
}

/** Copies the paths by Nix, because only what comes after is measured, and promotes the release. */
async function installRelease(release: BuiltRelease): Promise<void> {
  await asRunner('nix copy --to ssh-ng://root@prod "$1"', release.manifestPath)
  const words = ['grind-to-prod', 'promote', 'prod', '--manifest', release.bundle, '--identity', DEPLOY_KEY, '--json']
  requireStatus('The promote of the release before', await measure(words, { directory: WORK }), 0)
}

async function prepareRelease({ bundle }: BuiltRelease, words: readonly string[]): Promise<void> {
  const argv = ['grind-to-prod', ...words.map((word) => word.replaceAll('{bundle}', bundle))]
  requireStatus(argv.join(' '), await measure(argv, { directory: WORK }), 0)
}

/** Bytes of the paths' NARs, and of all of them in one stream of zstd at level 3 (with what `nix-store --export` adds). */
export async function sizesOf(paths: readonly string[]): Promise<{ narBytes: number; zstd3Bytes: number | null }> {
  if (paths.length === 0) return { narBytes: 0, zstd3Bytes: null }
  const list = paths.join('\n')
  const words = `mapfile -t paths
    nix-store --query --size "\${paths[@]}" | awk '{ sum += $1 } END { print sum }'
    nix-store --export "\${paths[@]}" | zstd -3 -T1 --quiet --stdout | wc -c`
  const printed = await succeedOnHost('grind', ['bash', '-euo', 'pipefail', '-c', words], { input: `${list}\n` })
  const [narBytes, zstd3Bytes] = z.tuple([z.coerce.number(), z.coerce.number()]).parse(printed.trim().split('\n'))
  return { narBytes, zstd3Bytes }
}
