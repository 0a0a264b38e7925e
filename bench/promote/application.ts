import { z } from 'zod'
import { ALLOWED_SIGNERS, onHost, RELEASE_KEY, succeedOnHost } from '../../lab/client.ts'
import type { ReleaseContents } from './cases.ts'

/** The benchmark's application on grind: its repository, and its releases. */

const FOLDER = '/home/runner/bench'
export const WORK = `${FOLDER}/work`
export const DEPLOY_KEY = '/etc/lab/keys/deploy'
const HERE = '/opt/grind-to-prod/bench/promote'
export const MEASURE = `${HERE}/on-host/measure.pl`

/** A signed release on grind. */
export interface BuiltRelease {
  /** The folder of its manifest. */
  readonly bundle: string
  readonly manifestPath: string
  readonly releaseId: string
}

/** Runs a bash script on a host; `$1`… are the parameters. Throws with its output when it fails. */
export function script(host: 'grind' | 'prod', text: string, ...parameters: readonly string[]): Promise<string> {
  return succeedOnHost(host, ['bash', '-euo', 'pipefail', '-c', text, '-', ...parameters])
}

/** The same as grind's runner. */
export function asRunner(text: string, ...parameters: readonly string[]): Promise<string> {
  return succeedOnHost('grind', ['bash', '-euo', 'pipefail', '-c', text, '-', ...parameters], { user: 'runner' })
}

/**
 * Makes the application's repository, installs the agent on prod and lets grind's runner reach prod as root, as `nix copy` and deploy-rs do.
 * Grind's Nix builds without a sandbox from then on, because a builder of the application is a program of the host.
 */
export async function setUpApplication(): Promise<void> {
  await script(
    'grind',
    `grep -q '^sandbox = false' /etc/nix/nix.conf || {
       sed -i 's/^sandbox = .*/sandbox = false/' /etc/nix/nix.conf
       systemctl restart nix-daemon.service
     }`,
  )
  await asRunner(
    `rm -rf "$1" && mkdir -p "$1"
     git init --quiet --bare --initial-branch=main "$1/upstream.git"
     git init --quiet --initial-branch=main "$1/work"
     cd "$1/work"
     git remote add origin "$1/upstream.git"
     cp "$2/application/"* .
     /opt/grind-to-prod/examples/choiros/hosts-yaml.mjs /etc/lab/hosts.json >> grind-to-prod.yml
     git add --all && git commit --quiet --message 'The application of the benchmark'
     git push --quiet --set-upstream origin main && git remote set-head origin main`,
    FOLDER,
    HERE,
  )
  await allowSigner()
  await installHere(WORK)
  await reachAsRoot()
}

async function allowSigner(): Promise<void> {
  await asRunner(
    `printf 'release@grind namespaces="grind-to-prod-release" %s\\n' "$(cut -d' ' -f1,2 "$1.pub")" > "$2"`,
    RELEASE_KEY,
    ALLOWED_SIGNERS,
  )
}

/** Installs the agent on prod for the application of this folder. */
export async function installHere(folder: string): Promise<void> {
  await asRunner(
    `cd "$1" && grind-to-prod host install prod --admin admin@prod --identity /etc/lab/keys/admin --deploy-key "$2.pub" \
       --nix-key /etc/lab/keys/nix.pub --signers "$3"`,
    folder,
    DEPLOY_KEY,
    ALLOWED_SIGNERS,
  )
}

/** Prod's own Nix trusts grind's key as well: `nix copy` needs that, and ours does not. */
async function reachAsRoot(): Promise<void> {
  const key = (await script('grind', 'cat /etc/lab/keys/nix.pub')).trim()
  await script(
    'prod',
    `sed -i "s|^trusted-public-keys =.*|trusted-public-keys = $1|" /etc/nix/nix.conf && systemctl restart nix-daemon.service`,
    key,
  )
  // The folder of root's profiles is made by the first of them: deploy-rs finds it then, whatever state is put back.
  const words =
    'install -d -m 700 /root/.ssh && cp /home/admin/.ssh/authorized_keys /root/.ssh/ && install -d /nix/var/nix/profiles/per-user/root'
  await script('prod', words)
  await asRunner(
    `install -d -m 700 ~/.ssh
     printf 'Host prod\\n  IdentityFile /etc/lab/keys/admin\\n  CheckHostIP no\\n' > ~/.ssh/config
     node -e 'console.log("prod " + JSON.parse(require("fs").readFileSync("/etc/lab/hosts.json", "utf8")).prod.hostKey)' > ~/.ssh/known_hosts
     ssh -o BatchMode=yes root@prod true`,
  )
}

/** Commits these contents, builds them and signs the release. */
export async function buildRelease(name: string, contents: ReleaseContents): Promise<BuiltRelease> {
  const committed = await onHost('grind', ['tee', `${WORK}/release.json`], { user: 'runner', input: JSON.stringify(contents) })
  if (committed.status !== 0) throw new Error(committed.stderr)
  await asRunner(`cd "$1" && git add --all && git commit --quiet --allow-empty --message "$2" && git push --quiet`, WORK, name)
  return signedRelease(WORK, `${FOLDER}/bundles/${name}`)
}

const builtSchema = z.object({ releaseId: z.string(), manifestPath: z.string() })

/** Builds and signs the release of what is checked out in this folder. */
export async function signedRelease(folder: string, bundle: string): Promise<BuiltRelease> {
  const printed = await asRunner(
    `rm -rf "$2" && mkdir -p "$2" && cd "$1" && grind-to-prod build-manifest --output "$2" --json && grind-to-prod sign "$2" --key "$3" >&2`,
    folder,
    bundle,
    RELEASE_KEY,
  )
  return { bundle, ...builtSchema.parse(JSON.parse(printed)) }
}

/** Returns the paths of a closure on grind. */
export async function closureOf(path: string): Promise<readonly string[]> {
  return (await script('grind', 'nix-store --query --requisites "$1"', path)).trim().split('\n')
}

const measuredSchema = z.object({
  status: z.number(),
  started: z.number(),
  seconds: z.number(),
  residentBytes: z.number(),
  processorSeconds: z.number(),
  stdout: z.string(),
  lines: z.array(z.tuple([z.number(), z.string()])),
})
export type Measured = z.infer<typeof measuredSchema>

/** Runs a program on grind as the runner's user and measures it there: see on-host/measure.pl. */
export async function measure(
  argv: readonly string[],
  options: { readonly directory?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<Measured> {
  const printed = await succeedOnHost('grind', ['perl', MEASURE, ...argv], { user: 'runner', ...options })
  return measuredSchema.parse(JSON.parse(printed))
}

/** Throws unless the program ended with one of these statuses. */
export function requireStatus(what: string, measured: Measured, ...statuses: number[]): void {
  if (statuses.includes(measured.status)) return
  const lines = measured.lines.map(([, line]) => line).join('\n')
  throw new Error(`${what} ended with ${measured.status}:\n${measured.stdout}\n${lines}`)
}
