import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lab, succeedOnHost } from '../../lab/client.ts'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import type { SwitchMode } from '#domain/config/component'
import { configUnitSchema } from '#domain/config/released-unit'
import { probeSchema } from '#domain/config/schema'
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
  PORT,
  PREFIX,
  releases,
  unitFiles,
  UNITS,
  type Asks,
  type GateDecision,
  type ReleaseName,
} from './application.ts'
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
          Object.entries(links).map(([component, names]) => [
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
      units: UNITS.map((unit) => configUnitSchema.parse(unit)),
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
  await script('prod', setUpProd, JSON.stringify(unitFiles), canary, ...onHostFiles())
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

/** As root and without sandbox, because the builder is the host's own shell; grind's key signs there. */
async function build(host: 'grind' | 'prod'): Promise<Record<ReleaseName, Record<string, string>>> {
  const text = `
    mkdir -p /root/faults; cat > /root/faults/releases.nix
    nix-build --no-out-link --option sandbox false --option substitute false --max-jobs 2 --expr 'builtins.concatMap builtins.attrValues (builtins.attrValues (import /root/faults/releases.nix))' > /dev/null 2> /root/faults/build.log || { cat /root/faults/build.log >&2; exit 1; }
    nix-instantiate --eval --strict --json --expr 'builtins.mapAttrs (_: builtins.mapAttrs (_: output: output.outPath)) (import /root/faults/releases.nix)'`
  const outputs = JSON.parse(await succeedOnHost(host, ['bash', '-euo', 'pipefail', '-c', text], { input: expression() })) as Record<
    ReleaseName,
    Record<string, string>
  >
  const files = Object.entries(outputs).flatMap(([name, components]) =>
    Object.entries(links).flatMap(([component, names]) =>
      names.map((link) => [`${name} ${link}`, `${components[component]!}/bin/${link}`]),
    ),
  )
  const sums = await succeedOnHost(host, ['sha256sum', ...files.map(([, file]) => file!)])
  for (const [index, line] of sums.trim().split('\n').entries()) hashes.set(files[index]![0]!, line.slice(0, 64))
  return outputs
}

/** Registers and signs every manifest on grind, writes its bundle, and registers it on prod too. */
async function register(made: Readonly<Record<string, Made>>) {
  const [nixInstantiate, ...argv] = registerTextCommand(`${APPLICATION}-release.json`, '@file@', ['@references@']).argv
  const text = `
    const { mkdirSync, writeFileSync, readFileSync, rmSync } = require('node:fs')
    const { execFileSync } = require('node:child_process')
    const [folder, sign] = process.argv.slice(1)
    const made = JSON.parse(readFileSync(0, 'utf8'))
    rmSync(folder, { recursive: true, force: true })
    const all = Object.fromEntries(Object.entries(made).map(([name, { text, inventory, references }]) => {
      const bundle = folder + '/' + name
      mkdirSync(bundle, { recursive: true })
      writeFileSync(bundle + '/manifest.json', text)
      writeFileSync(bundle + '/inventory.json', inventory)
      const words = ${JSON.stringify(argv)}.map((word) => word === '@file@' ? bundle + '/manifest.json' : word === '["@references@"]' ? JSON.stringify(references) : word)
      const manifestPath = JSON.parse(execFileSync(${JSON.stringify(nixInstantiate)}, words))
      if (sign !== 'sign') return [name, { manifestPath, signature: '' }]
      execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'grind-to-prod-release', '-f', '/etc/lab/keys/release', bundle + '/manifest.json'], { stdio: 'ignore' })
      return [name, { manifestPath, signature: readFileSync(bundle + '/manifest.json.sig', 'utf8') }]
    }))
    for (const name of Object.keys(all)) if (all[name].signature) writeFileSync(folder + '/' + name + '/manifest.sig', all[name].signature)
    console.log(JSON.stringify(all))`
  const input = JSON.stringify(made)
  const on = async (host: 'grind' | 'prod', ...words: string[]) =>
    JSON.parse(await succeedOnHost(host, ['node', '-e', text, ...words], { input })) as Record<
      string,
      { manifestPath: string; signature: string }
    >
  const [signed] = await Promise.all([on('grind', BUNDLES, 'sign'), on('prod', '/root/faults/bundles', 'no')])
  // The command line as it is now: the repository may be rebuilt during the run.
  await script('grind', 'rm -rf /opt/faulty-dist; cp -r /opt/grind-to-prod/dist /opt/faulty-dist; chown -R runner: "$1"', BUNDLES)
  return signed
}

/** Installs the agent on prod, from a configuration of this application. */
async function installProd(): Promise<void> {
  const text = `
    mkdir -p ${CONFIG_FOLDER}; cd ${CONFIG_FOLDER}
    key=$(node -p 'JSON.parse(require("fs").readFileSync("/etc/lab/hosts.json")).prod.hostKey')
    cat > grind-to-prod.yml <<END
application: ${APPLICATION}
components:
  server: { installable: .#server, links: { server: bin/server } }
  worker: { installable: .#worker, links: { worker: bin/worker, worker-again: bin/worker-again } }
prefix: ${PREFIX}
units: [${UNITS.join(', ')}]
health:
  server: { http: http://127.0.0.1:${PORT}/health }
hosts:
  grind: { address: local }
  prod: { address: deploy@prod, role: active, hostKey: "$key" }
END
    echo "release@grind namespaces=\\"grind-to-prod-release\\" $(cut -d' ' -f1,2 /etc/lab/keys/release.pub)" > allowed_signers
    node /opt/faulty-dist/cli.js host install prod --admin admin@prod --identity /etc/lab/keys/admin --deploy-key /etc/lab/keys/deploy.pub \\
      --nix-key /etc/lab/keys/nix.pub --signers allowed_signers --json > install.json || { cat install.json >&2; exit 1; }`
  await succeedOnHost('grind', ['bash', '-euo', 'pipefail', '-c', text], { user: 'runner' })
}

/** A line of the agent's launcher: what is called over ssh meets the fault that this plan names. */
const LAUNCHER_PLAN = '[ ! -e /run/faults/plan-receiver ] || [ "$1" != dispatch ] || . /run/faults/plan-receiver'

const setUpProd = `
mkdir -p /etc/faulty ${DATA}/files /root/faults /etc/systemd/system/grind-to-prod-apply-${APPLICATION}.service.d /run/faults
node -e 'for (const [name, text] of Object.entries(JSON.parse(process.argv[1]))) require("fs").writeFileSync("/etc/systemd/system/" + name, text)' "$1"
seq 40000 | split -l 200 - ${DATA}/files/
printf 'CANARY=%s\\n' "$2" > /etc/faulty/environment; chmod 600 /etc/faulty/environment
printf '%s' "$3" > /root/faults/transact
printf '%s' "$4" > /root/faults/probe
printf '%s' "$5" > /root/faults/collect.cjs
printf '%s' "$6" > /root/faults/clock.cjs
printf '%s' "$7" > /root/faults/boot
printf '%s' "$8" > /root/faults/stop.cjs
sed -i '2i ${LAUNCHER_PLAN}' /usr/local/bin/grind-to-prod-agent
chmod 755 /root/faults/transact /root/faults/probe /root/faults/boot
printf '[Service]\\nExecStart=\\nExecStart=/root/faults/transact\\n' > /etc/systemd/system/grind-to-prod-apply-${APPLICATION}.service.d/faults.conf
node -e '
  const file = "/etc/grind-to-prod/host.json"
  const policy = JSON.parse(require("fs").readFileSync(file))
  policy.applications["${APPLICATION}"].keep = 3
  policy.applications["${APPLICATION}"].data = ["${DATA}"]
  policy.applications["${APPLICATION}"].system = true
  require("fs").writeFileSync(file, JSON.stringify(policy))'
systemctl daemon-reload
systemctl enable --quiet ${UNITS.join(' ')} faulty-system.service grind-to-prod-recover@${APPLICATION}.service faulty-probe.service
systemctl restart faulty-probe.service
`

function onHostFiles(): string[] {
  const files = ['transact', 'probe', 'collect.cjs', 'clock.cjs', 'boot']
  return [...files.map((name) => readFileSync(join(import.meta.dirname, 'on-host', name), 'utf8')), STOP_PROGRAM]
}

/** Brings a fresh lab up, where a power cut loses what was not synced. What the run itself notes on prod is in /srv/notes, and stays. */
export async function freshLab(): Promise<void> {
  await lab('down')
  await lab('up', '--disks')
}
