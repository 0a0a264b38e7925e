import { chmodSync, copyFileSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { APPLICATION_FOLDER, installHost, makeApplication, WORK_FOLDER } from '../../lab/client.ts'
import { asRunner, closureOf, DEPLOY_KEY, measure, requireStatus, signedRelease, type BuiltRelease, type Measured } from './application.ts'
import { contest, type Contestant, type Ground } from './contest.ts'
import { ours } from './contestants.ts'
import { roundTripsOfConnecting, saveState, setLink, restoreState } from './host.ts'
import type { LinkSetting } from './link.ts'
import { DEPLOY_RS, today, type CaseResult } from './results.ts'
import { EMPTY, sizesOf } from './run-copy-case.ts'

/** Whole promotes of the example application, side by side with deploy-rs. */

/** Names deploy-rs's program `deploy`, with its `activate` in the same folder. Nothing here builds or fetches them. */
export const VARIABLE = 'GRIND_TO_PROD_BENCH_DEPLOY_RS'
const VENDOR = resolve(import.meta.dirname, '../../.lab/vendor/bench/deploy-rs')
const FOLDER = '/home/runner/bench-deploy'
const PROGRAM = '/srv/vendor/bench/deploy-rs/deploy'

/** True when deploy-rs is there; its programs are then where the lab's build host sees them. */
export function hasDeployRs(): boolean {
  const program = process.env[VARIABLE] ?? ''
  if (program === '') return false
  const folder = dirname(realpathSync(program))
  if (!existsSync(join(folder, 'activate')))
    throw new Error(`${folder} has no program activate beside deploy; ${VARIABLE} names a build with both.`)
  mkdirSync(VENDOR, { recursive: true })
  for (const name of ['deploy', 'activate']) {
    copyFileSync(join(folder, name), join(VENDOR, name))
    chmodSync(join(VENDOR, name), 0o755)
  }
  return true
}

interface Version {
  readonly ours: BuiltRelease
  /** A folder with the flake that deploy-rs deploys. */
  readonly flake: string
}

export interface DeployOptions {
  readonly names: readonly string[]
  readonly links: readonly LinkSetting[]
  readonly rounds: number
  readonly withPeer: boolean
  readonly prepare: readonly string[] | undefined
}

/** Measures the named cases: `deploy` (one server of three with a new payload of 10 MB) and `deploy-nothing`. */
export async function runDeployCases({ names, links, rounds, withPeer, prepare }: DeployOptions): Promise<CaseResult[]> {
  await setLink({ name: 'unlimited', rtt: '0', rate: '100000mbit' })
  await restoreState(EMPTY, [])
  await makeApplication()
  await installHost('prod')
  await withoutWindow()
  await saveState(INSTALLED)
  const before = await versionOf('before', withPeer)
  await bring(before, 'deploy-before', withPeer)
  await asRunner(
    'cd "$1" && git checkout --quiet next -- hypervisor && git commit --quiet --all -m "The next release" && git push --quiet',
    WORK_FOLDER,
  )
  const next = await versionOf('next', withPeer)
  if (prepare !== undefined) {
    const argv = ['grind-to-prod', ...prepare.map((word) => word.replaceAll('{bundle}', next.ours.bundle))]
    requireStatus(argv.join(' '), await measure(argv, { directory: WORK_FOLDER }), 0)
  }
  const results: CaseResult[] = []
  const arranged = { next, links, rounds, withPeer }
  if (names.includes('deploy')) {
    const title = 'the example, one server of three changed'
    results.push(...(await measureOn({ name: 'deploy', title, state: 'deploy-before', ...(await changeBetween(before, next)) }, arranged)))
  }
  if (names.includes('deploy-nothing')) {
    await bring(next, 'deploy-next', withPeer)
    const title = 'the example, nothing to do'
    results.push(...(await measureOn({ name: 'deploy-nothing', title, state: 'deploy-next', fresh: [], replaced: [] }, arranged)))
  }
  return results
}

/** The host's state with the agent installed for the example, and without any release of it. */
const INSTALLED = 'deploy-installed'
const ofPeer = (state: string): string => `${state}-by-deploy-rs`

/** One good answer of each check is enough: deploy-rs has no health window, so neither side has one, and nothing is to be subtracted. */
function withoutWindow(): Promise<string> {
  return asRunner(
    `cd "$1" && sed -i 's/successThreshold: 3/successThreshold: 1/' grind-to-prod.yml && grep -q 'successThreshold: 1' grind-to-prod.yml
     git commit --quiet --all -m 'No health window' && git push --quiet`,
    WORK_FOLDER,
  )
}

async function versionOf(name: string, withPeer: boolean): Promise<Version> {
  const release = await signedRelease(WORK_FOLDER, `${APPLICATION_FOLDER}/bundles/${name}`)
  const flake = `${FOLDER}/${name}`
  if (withPeer) {
    await asRunner(
      `rm -rf "$1" && mkdir -p "$1" && cp -R "$2"/. "$1" && rm -rf "$1/.git"
       cp /opt/grind-to-prod/bench/promote/deployment/* "$1" && cp "$3/activate" "$1"`,
      flake,
      WORK_FOLDER,
      dirname(PROGRAM),
    )
  }
  return { ours: release, flake }
}

/** Keeps the host's state with this version as each program leaves it, because each has links of its own. */
async function bring(version: Version, state: string, withPeer: boolean): Promise<void> {
  if (withPeer) {
    await restoreState(INSTALLED, [])
    requireStatus('deploy-rs', await deploy(version.flake), 0)
    await saveState(ofPeer(state))
  }
  await restoreState(INSTALLED, [])
  const words = ['grind-to-prod', 'promote', 'prod', '--manifest', version.ours.bundle, '--identity', DEPLOY_KEY, '--json']
  requireStatus('promote', await measure(words, { directory: WORK_FOLDER }), 0)
  await saveState(state)
}

function deploy(flake: string): Promise<Measured> {
  return measure([PROGRAM, '--skip-checks', `path:${flake}#prod.choiros`])
}

/** What a case needs besides its name. */
interface Arranged {
  readonly next: Version
  readonly links: readonly LinkSetting[]
  readonly rounds: number
  readonly withPeer: boolean
}

async function changeBetween(before: Version, next: Version): Promise<Pick<Ground, 'fresh' | 'replaced'>> {
  const there = await closureOf(before.ours.manifestPath)
  const needed = await closureOf(next.ours.manifestPath)
  return { fresh: needed.filter((path) => !there.includes(path)), replaced: there.filter((path) => !needed.includes(path)) }
}

async function measureOn(
  { name, title, ...ground }: { readonly name: string; readonly title: string } & Omit<Ground, 'connecting' | 'leftOvers'>,
  { next, links, rounds, withPeer }: Arranged,
): Promise<CaseResult[]> {
  const isNothing = ground.fresh.length === 0
  const profile = withPeer ? await profileOf(next) : ''
  const { manifestPath } = next.ours
  const contestants = [
    ours(next.ours, { folder: WORK_FOLDER, measured: 'whole', isNothing, isPrepared: true }),
    ...(withPeer
      ? [{ ...peer(next), state: ofPeer(ground.state), copies: [profile, ...ground.fresh.filter((path) => path !== manifestPath)] }]
      : []),
  ]
  const results: CaseResult[] = []
  for (const link of links) {
    await setLink(link)
    const shared = { ...ground, connecting: await roundTripsOfConnecting(), leftOvers: isNothing || !withPeer ? [] : [profile] }
    process.stderr.write(`${name} over ${link.name}: ${ground.fresh.length} paths\n`)
    const series = await contest(contestants, shared, rounds)
    results.push({
      case: name,
      title,
      link: link.name,
      paths: ground.fresh.length,
      ...(await sizesOf(ground.fresh)),
      series,
      measuredAt: today(),
    })
  }
  return results
}

/** The store path of the profile, which is on the host only after deploy-rs. */
async function profileOf({ flake }: Version): Promise<string> {
  return (await asRunner('nix eval --raw "path:$1#deploy.nodes.prod.profiles.choiros.path"', flake)).trim()
}

function peer(next: Version): Contestant {
  return {
    name: DEPLOY_RS,
    run: async () => {
      const result = await deploy(next.flake)
      requireStatus('deploy-rs', result, 0)
      return result
    },
    seconds: afterBuild,
  }
}

/**
 * Returns the seconds from when deploy-rs begins to copy, after its evaluation and build, until it ended: before its promote, ours has
 * evaluated and built as well.
 */
export function afterBuild({ seconds, lines }: Pick<Measured, 'seconds' | 'lines'>): number {
  const begins = lines.find(([, line]) => line.includes('Copying profile'))
  if (begins === undefined) throw new Error(`deploy-rs printed no line that it copies:\n${lines.map(([, line]) => line).join('\n')}`)
  return seconds - begins[0]
}
