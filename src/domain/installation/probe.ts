import { HostError } from '../errors/errors.ts'
import { AGENT_LAUNCHER } from './paths.ts'
import { LEAST_NODE } from './old-node.ts'

/** Programs without which a host cannot be released to. */
const tools = ['getent', 'nix', 'nix-store', 'sudo', 'systemctl', 'systemd-run', 'useradd', 'visudo'] as const

/**
 * Asks a host what an installation needs to know, as a script for its administrator's shell; writes nothing. The Node that an installed
 * agent runs with is asked first: it may be one that an installation brought. A constant: nothing from outside is ever put into it.
 */
export const probeScript = [
  'PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/nix/var/nix/profiles/default/bin',
  'echo "user $(id -u)"',
  'echo "architecture $(uname -m)"',
  'echo "machine $(cat /etc/machine-id 2>/dev/null)"',
  'if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then echo "root yes"; fi',
  `for tool in ${tools.join(' ')}; do command -v "$tool" >/dev/null || echo "missing $tool"; done`,
  `installed=$(sed -n 's/^exec \\([^ ]*\\) .*/\\1/p' ${AGENT_LAUNCHER} 2>/dev/null)`,
  'for node in "$installed" "$(command -v node)" /usr/local/bin/node /usr/bin/node /opt/node/bin/node; do',
  '  if [ -f "$node" ] && [ -x "$node" ]; then echo "node $node $("$node" --version)"; fi',
  'done',
].join('\n')

/** What the script found out. */
export interface Probe {
  /** Put before a command, it runs as root. */
  readonly asRoot: readonly string[]
  /** As `uname -m` prints it; empty when it is unknown. */
  readonly architecture: string
  /** Empty when it cannot be read. */
  readonly machineId: string
  /** The host's Nodes, newest or not: absolute paths, of plain characters only. */
  readonly nodes: readonly FoundNode[]
}

interface FoundNode {
  readonly path: string
  readonly version: string
  readonly major: number
}

/** Reads the output of `probeScript`. Throws HostError not-installed or authentication-failed for what the administrator must fix first. */
export function parseProbe(host: string, stdout: string): Probe {
  const facts = stdout.split('\n').map((line) => line.split(' '))
  const values = (key: string): string[][] => facts.filter(([word]) => word === key).map(([, ...rest]) => rest)
  const missing = values('missing').flat()
  if (missing.length > 0) {
    throw new HostError('not-installed', `${host} does not have ${missing.join(', ')}.`, {
      host,
      hint: `Install ${missing.length > 1 ? 'them' : 'it'} there first.`,
    })
  }
  if (values('root').length === 0) {
    throw new HostError('authentication-failed', `The administrator's user on ${host} cannot become root: "sudo -n true" failed.`, {
      host,
      hint: 'Log in as root, or allow the user sudo without a password for the installation.',
    })
  }
  return {
    asRoot: values('user')[0]?.[0] === '0' ? [] : ['sudo', '-n'],
    architecture: values('architecture')[0]?.[0] ?? '',
    machineId: values('machine')[0]?.[0] ?? '',
    nodes: values('node').flatMap(([path = '', version = '']) => {
      const major = Number(/^v([0-9]+)\./.exec(version)?.[1])
      return /^(?:\/[A-Za-z0-9._+-]+)+$/.test(path) && Number.isInteger(major) ? [{ path, version, major }] : []
    }),
  }
}

/** Returns the path of the host's own Node that can run the agent, if it has one. */
export function hostNode({ nodes }: Probe): string | undefined {
  return nodes.find(({ major }) => major >= LEAST_NODE)?.path
}

/** Returns why a host cannot run the agent. `foreign` is the architecture of a Node of this machine that could be copied otherwise. */
export function nodeMissing(host: string, { nodes, architecture }: Probe, foreign?: string): HostError {
  const found = nodes.map(({ path, version }) => `${version} at ${path}`).join(', ')
  const message = `${host} has no Node ${LEAST_NODE} or newer${found === '' ? '' : ` (found ${found})`}, which the agent needs.`
  if (foreign !== undefined) {
    return new HostError('not-installed', `${message} The Node of this machine is for ${foreign}, and ${host} is ${architecture}.`, {
      host,
      hint: `Install it there for all users, for example below /usr/local, or run this on a machine that is ${architecture}.`,
    })
  }
  return new HostError('not-installed', message, {
    host,
    hint: 'Install it there for all users, for example below /usr/local, or run grind-to-prod from its flake ("nix run"), which copies its own.',
  })
}
