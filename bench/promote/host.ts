import { lab, onHost, succeedOnHost } from '../../lab/client.ts'
import { z } from 'zod'
import { asRunner, script } from './application.ts'
import { bytesPerSecond, type LinkSetting } from './link.ts'

/** The production host between runs: what it keeps, what is removed again, and what has passed the line to it. */

/** What of the host changes with a release, besides the store. */
const STATE = [
  '/opt/bench',
  '/opt/choiros',
  '/var/lib/grind-to-prod',
  '/nix/var/nix/gcroots/grind-to-prod',
  '/nix/var/nix/profiles/per-user/root',
] as const
const UNITS = ['container@sandbox-live', 'container@sandbox-dev', 'hypervisor', 'dioxus-desktop'] as const

/** Keeps the host's state under this name. */
export async function saveState(name: string): Promise<void> {
  await script(
    'prod',
    `folder=/root/bench-states/$1; shift
     rm -rf "$folder"; mkdir -p "$folder"
     for one; do if [[ -e $one || -L $one ]]; then mkdir -p "$folder\${one%/*}"; cp -a "$one" "$folder$one"; fi; done`,
    name,
    ...STATE,
  )
}

/**
 * Puts the host's state back to what was kept under this name, starts the example's units again if it had them, and removes these paths
 * from the store. Throws when one of them cannot be removed, because it would then not be copied.
 */
export async function restoreState(name: string, remove: readonly string[]): Promise<void> {
  await script(
    'prod',
    `folder=/root/bench-states/$1; shift
     systemctl stop ${UNITS.join(' ')}
     for one; do rm -rf "$one"; if [[ -e $folder$one || -L $folder$one ]]; then mkdir -p "\${one%/*}"; cp -a "$folder$one" "$one"; fi; done
     if [[ -e /opt/choiros/bin ]]; then
       systemctl reset-failed; systemctl start ${UNITS.join(' ')}
       for port in 8080 8081 9090 9091; do
         curl --silent --fail --output /dev/null --retry 100 --retry-delay 0 --retry-all-errors --max-time 20 "http://127.0.0.1:$port/health"
       done
     fi
     systemctl reset-failed nix-daemon.service nix-daemon.socket; systemctl restart nix-daemon.service`,
    name,
    ...STATE,
  )
  await removePaths(remove)
}

async function removePaths(paths: readonly string[]): Promise<void> {
  const valid = await validOf(paths)
  if (valid.length === 0) return
  const input = `${valid.join('\n')}\n`
  await succeedOnHost('prod', ['bash', '-c', `mapfile -t paths; nix-store --delete "\${paths[@]}" > /dev/null`], { input })
  const left = await validOf(valid)
  if (left.length > 0) throw new Error(`${left.length} paths are still on prod, of which ${left[0]} is the first.`)
}

/** Returns those of the paths that are valid on prod. */
export async function validOf(paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return []
  const input = `${paths.join('\n')}\n`
  const words = ['bash', '-c', 'mapfile -t paths; nix-store --check-validity --print-invalid "${paths[@]}"']
  const { stdout, stderr, status } = await onHost('prod', words, { input })
  if (status !== 0) throw new Error(`nix-store --check-validity on prod ended with ${status}: ${stderr}`)
  const invalid = new Set(stdout.split('\n'))
  return paths.filter((path) => !invalid.has(path))
}

/** Throws unless every path is valid on prod: a copy that failed looks like a fast one. */
export async function requireValid(what: string, paths: readonly string[]): Promise<void> {
  const valid = new Set(await validOf(paths))
  const missing = paths.filter((path) => !valid.has(path))
  if (missing.length > 0) throw new Error(`After ${what}, ${missing.length} of ${paths.length} paths are not valid on prod: ${missing[0]}`)
}

/** Reads all files of these paths on a host, so that every run finds them in the page cache, and writes what is still to be written. */
export async function warm(host: 'grind' | 'prod', paths: readonly string[]): Promise<void> {
  const input = paths.map((path) => `${path}\0`).join('')
  const words = `xargs -0 -r bash -c 'find "$@" -type f -print0' - | xargs -0 -r cat > /dev/null; sync`
  await succeedOnHost(host, ['bash', '-c', words], { input })
}

/** When the last path of a copy was registered on prod, in seconds since 1970: the last write to the database of its Nix. */
export async function lastRegistration(): Promise<number> {
  const printed = await script(
    'prod',
    `cd /nix/var/nix/db
     if [[ -s db.sqlite-wal ]]; then stat --format=%.Y db.sqlite db.sqlite-wal; else stat --format=%.Y db.sqlite; fi`,
  )
  return Math.max(...printed.trim().split('\n').map(Number))
}

/** What has passed the line to prod. */
export interface Passed {
  readonly connections: number
  readonly bytesToHost: number
  readonly bytesFromHost: number
  readonly roundTrips: number
}

const passedSchema = z.object({
  prod: z.object({ connections: z.number(), bytesToHost: z.number(), bytesFromHost: z.number(), roundTrips: z.number() }),
})

/** The build host knows what the line takes, as it does after any copy of more than 5 MB over it. */
export async function setLink(link: LinkSetting): Promise<void> {
  await lab('link', '--rtt', link.rtt, '--rate', link.rate)
  await asRunner(
    `for application in bench choiros; do
       mkdir -p ~/.local/state/grind-to-prod/lines/$application; echo "$1" > ~/.local/state/grind-to-prod/lines/$application/prod
     done`,
    String(bytesPerSecond(link)),
  )
}

/** Returns what has passed the line so far, as soon as nothing more is under way. */
export async function passed(): Promise<Passed> {
  let before = ''
  for (;;) {
    const printed = await lab('link', '--status')
    if (printed === before) return passedSchema.parse(JSON.parse(printed)).prod
    before = printed
    await new Promise((wake) => setTimeout(wake, 100))
  }
}

export function difference(after: Passed, before: Passed): Passed {
  return {
    connections: after.connections - before.connections,
    bytesToHost: after.bytesToHost - before.bytesToHost,
    bytesFromHost: after.bytesFromHost - before.bytesFromHost,
    roundTrips: after.roundTrips - before.roundTrips,
  }
}

/** Returns the round trips of an ssh connection until it is authenticated: those are not counted as a program's own. */
export async function roundTripsOfConnecting(): Promise<number> {
  const before = await passed()
  await succeedOnHost(
    'grind',
    [
      'bash',
      '-euc',
      'ssh -o BatchMode=yes -o ControlMaster=yes -o ControlPath=~/.ssh/connecting -N -f root@prod < /dev/null > /dev/null 2>&1',
    ],
    { user: 'runner' },
  )
  const after = difference(await passed(), before)
  await succeedOnHost('grind', ['bash', '-c', 'ssh -o ControlPath=~/.ssh/connecting -O exit root@prod < /dev/null > /dev/null 2>&1'], {
    user: 'runner',
  })
  return after.roundTrips
}
