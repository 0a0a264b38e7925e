import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { lab, succeedOnHost } from '../../lab/client.ts'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import type { SwitchMode } from '#domain/config/component'
import { configUnitSchema } from '#domain/config/released-unit'
import { probeSchema } from '#domain/config/probe'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { manifestSchema } from '#domain/manifest/schema'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { registerTextCommand } from '#tools/nix/register-text'
import {
  APPLICATION,
  DATA,
  expression,
  links,
  linksOf,
  PORT,
  PREFIX,
  releases,
  unitFiles,
  UNITS,
  unitsOf,
  type Asks,
  type GateDecision,
  type ReleaseName,
} from './application.ts'
import { programText, runProgram } from '../support/host-program.ts'
import { STOP_PROGRAM } from '../support/stop-at.ts'
import { setUpSystems } from './systems.ts'

/** A release as the run knows it, on both hosts. */
export interface FaultyRelease {
  readonly name: ReleaseName
  readonly id: string
  readonly manifestPath: string
  readonly signature: string
  /** Store paths of the components; but for a shared worker and a system, no other release has them. */
  readonly storePaths: readonly string[]
  readonly system?: { readonly path: string; readonly mode: SwitchMode }
}

export interface World {
  readonly releases: Readonly<Record<ReleaseName, FaultyRelease>>
  /** The secret of the application's environment file. It must appear nowhere else. */
  readonly canary: string
  /** The folder on grind that has the application's grind-to-prod.yml. */
  readonly grindConfig: string
}

/** Runs a bash script on a host; `$1`… are the parameters. */
export function script(host: 'grind' | 'prod', text: string, ...parameters: string[]): Promise<string> {
  return succeedOnHost(host, ['bash', '-euo', 'pipefail', '-c', text, '-', ...parameters])
}

const CONFIG_FOLDER = '/home/runner/faulty'
export const BUNDLES = '/home/runner/faulty-bundles'

/** Puts the application and every release of it on both hosts of a lab that is up, and the agent on prod. */
export async function makeWorld(): Promise<World> {
  const built = await Promise.all(['grind' as const, 'prod' as const].map((host) => build(host)))
  if (JSON.stringify(built[0]) !== JSON.stringify(built[1])) throw new Error('The two hosts built different releases.')
  const paths = built[0]!
  const all = Object.values(paths).flatMap((components) => Object.values(components))
  const command = pathInfoCommand(all, { closure: true })
  const infos = parsePathInfo(await succeedOnHost('grind', command.argv, { input: command.input! }))
  const made: Record<string, Made> = {}
  for (const name of Object.keys(releases) as ReleaseName[]) {
    const closure = infos.filter(({ path }) => Object.values(paths[name]).includes(path))
    const inventory = inventoryOf(closure)
    const release = releases[name]
    const judged: GateDecision = 'judged' in release ? release.judged : {}
    const asks: Asks = 'asks' in release ? release.asks : {}
    const system = 'system' in release ? { path: paths[name]['system']!, mode: release.system.mode } : undefined
    const narHashOf = (component: string) => closure.find(({ path }) => path === paths[name][component])!.narHash
    const manifest = manifestSchema.parse({
      schemaVersion: 1,
      application: APPLICATION,
      source: {
        repository: 'example.org/faulty',
        commit: createHash('sha1').update(name).digest('hex'),
        commitTime: '2026-01-01T00:00:00Z',
      },
      system: 'x86_64-linux',
      components: {
        ...Object.fromEntries(
          linksOf(name).map(([component, names]) => [
            component,
            {
              installable: `.#${component}`,
              storePath: paths[name][component],
              narHash: narHashOf(component),
              links: Object.fromEntries(names.map((link) => [link, { target: `bin/${link}`, sha256: hashes.get(`${name} ${link}`) }])),
            },
          ]),
        ),
        ...(system === undefined
          ? {}
          : {
              system: {
                installable: '.#system',
                storePath: system.path,
                narHash: narHashOf('system'),
                links: {},
                kind: 'system',
                switchMode: system.mode,
              },
            }),
      },
      units: unitsOf(name).map((unit) => configUnitSchema.parse(unit)),
      health: { server: { http: `http://127.0.0.1:${PORT}/health` } },
      probe: probeSchema.parse({ successThreshold: 2, periodSeconds: 0.1, timeoutSeconds: 0.5, deadlineSeconds: 3, ...judged }),
      prefix: PREFIX,
      closure: summarize(inventory),
      ...asks,
    })
    made[name] = {
      text: canonicalJson(manifest),
      inventory: canonicalJson(inventory),
      references: Object.values(paths[name]),
      ...(system === undefined ? {} : { system }),
    }
  }
  const registered = await register(made)
  await installProd()
  // Another bundle of the agent than the committed one, to try a change before it is built for everyone.
  const agent = process.env['FAULTS_AGENT']
  if (agent !== undefined)
    await succeedOnHost('prod', ['tee', '/usr/local/lib/grind-to-prod/agent.js'], { input: readFileSync(agent, 'utf8') })
  const canary = `canary-${randomUUID()}`
  await setUpProd(canary)
  await script('prod', setUpSystems({ one: paths.systemOne['system']!, two: paths.systemTwo['system']! }))
  const roots = Object.entries(registered).map(([name, { manifestPath }]) => `${name} ${manifestPath}`)
  await script(
    'prod',
    'mkdir -p /nix/var/nix/gcroots/faults; while read -r name path; do ln -sfn "$path" /nix/var/nix/gcroots/faults/$name; done <<< "$1"',
    roots.join('\n'),
  )
  return {
    canary,
    grindConfig: CONFIG_FOLDER,
    releases: Object.fromEntries(
      Object.entries(registered).map(([name, { manifestPath, signature }]) => [
        name,
        { name, id: releaseId(made[name]!.text), manifestPath, signature, storePaths: made[name]!.references, system: made[name]!.system },
      ]),
    ) as unknown as World['releases'],
  }
}

interface Made {
  readonly text: string
  readonly inventory: string
  readonly references: readonly string[]
  readonly system?: FaultyRelease['system']
}

const hashes = new Map<string, string>()

async function build(host: 'grind' | 'prod'): Promise<Record<ReleaseName, Record<string, string>>> {
  const printed = await runProgram('faults/on-host/build-releases', {}, { host, input: expression() })
  const outputs = JSON.parse(printed) as Record<ReleaseName, Record<string, string>>
  const files = Object.entries(outputs).flatMap(([name, components]) =>
    linksOf(name as ReleaseName).flatMap(([component, names]) =>
      names.map((link) => [`${name} ${link}`, `${components[component]!}/bin/${link}`]),
    ),
  )
  const sums = await succeedOnHost(host, ['sha256sum', ...files.map(([, file]) => file!)])
  for (const [index, line] of sums.trim().split('\n').entries()) hashes.set(files[index]![0]!, line.slice(0, 64))
  return outputs
}

/** Registers and signs every manifest on grind, writes its bundle, and registers it on prod too. */
async function register(made: Readonly<Record<string, Made>>) {
  const COMMAND = JSON.stringify(registerTextCommand(`${APPLICATION}-release.json`, '@file@', ['@references@']).argv)
  const on = async (host: 'grind' | 'prod', parameters: Readonly<Record<string, string>>) => {
    const printed = await runProgram('faults/on-host/register.cjs', { COMMAND, ...parameters }, { host, input: JSON.stringify(made) })
    return JSON.parse(printed) as Record<string, { manifestPath: string; signature: string }>
  }
  const [signed] = await Promise.all([
    on('grind', { FOLDER: BUNDLES, SIGNING_KEY: '/etc/lab/keys/release' }),
    on('prod', { FOLDER: '/root/faults/bundles' }),
  ])
  // The command line as it is now: the repository may be rebuilt during the run.
  await script('grind', 'rm -rf /opt/faulty-dist; cp -r /opt/grind-to-prod/dist /opt/faulty-dist; chown -R runner: "$1"', BUNDLES)
  return signed
}

/** Installs the agent on prod, from a configuration of this application. */
async function installProd(): Promise<void> {
  const { prod } = z.object({ prod: z.object({ hostKey: z.string() }) }).parse(JSON.parse(await script('grind', 'cat /etc/lab/hosts.json')))
  const config = {
    application: APPLICATION,
    components: Object.fromEntries(
      Object.entries(links).map(([component, names]) => [
        component,
        { installable: `.#${component}`, links: Object.fromEntries(names.map((name) => [name, `bin/${name}`])) },
      ]),
    ),
    prefix: PREFIX,
    units: UNITS,
    health: { server: { http: `http://127.0.0.1:${PORT}/health` } },
    hosts: { grind: { address: 'local' }, prod: { address: 'deploy@prod', role: 'active', hostKey: prod.hostKey } },
  }
  const parameters = { FOLDER: CONFIG_FOLDER, CLI: '/opt/faulty-dist/cli.js' }
  await runProgram('faults/on-host/install-prod', parameters, { host: 'grind', user: 'runner', input: JSON.stringify(config) })
}

/** A line of the agent's launcher: what is called over ssh meets the fault that this plan names. */
const LAUNCHER_PLAN = '[ ! -e /run/faults/plan-receiver ] || [ "$1" != dispatch ] || . /run/faults/plan-receiver'

/** Puts the programs and units of the run on prod, and starts what it watches the host with. */
async function setUpProd(canary: string): Promise<void> {
  const programs = [
    'transact',
    'probe',
    'collect.cjs',
    'clock.cjs',
    'boot',
    'stale-journal.cjs',
    'recorded-with-clock.cjs',
    'older-agent.cjs',
    'nix-daemon',
  ]
  const at = '/etc/systemd/system'
  const files = {
    ...Object.fromEntries(Object.entries(unitFiles).map(([name, text]) => [`${at}/${name}`, text])),
    ...Object.fromEntries(programs.map((name) => [`/root/faults/${name}`, programText(`faults/on-host/${name}`)])),
    '/root/faults/stop.cjs': STOP_PROGRAM,
    [`${at}/grind-to-prod-apply-${APPLICATION}.service.d/faults.conf`]: '[Service]\nExecStart=\nExecStart=/root/faults/transact\n',
  }
  await runProgram('support/on-host/write-files.cjs', {}, { input: JSON.stringify(files) })
  const CHANGE = JSON.stringify({ keep: 3, data: [DATA], system: true })
  await runProgram('host/on-host/change-policy.cjs', { APPLICATION, CHANGE })
  await runProgram('faults/on-host/set-up-prod', { APPLICATION, DATA, UNITS: UNITS.join(' '), CANARY: canary, LAUNCHER_PLAN })
}

/** Brings a fresh lab up, where a power cut loses what was not synced. What the run itself notes on prod is in /srv/notes, and stays. */
export async function freshLab(): Promise<void> {
  await lab('down')
  await lab('up', '--disks')
}
