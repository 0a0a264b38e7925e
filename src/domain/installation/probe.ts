import { HostError } from '../errors/errors.ts'
import { LEAST_NODE } from './old-node.ts'

/** Programs without which a host cannot be released to. */
const tools = ['getent', 'nix', 'nix-store', 'sudo', 'systemctl', 'systemd-run', 'useradd', 'visudo'] as const

/**
 * Asks a host what an installation needs to know, as a script for its administrator's shell; writes nothing. A constant:
 * nothing from outside is ever put into it.
 */
export const probeScript = [
  'PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/nix/var/nix/profiles/default/bin',
  'echo "user $(id -u)"',
  'if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then echo "root yes"; fi',
  `for tool in ${tools.join(' ')}; do command -v "$tool" >/dev/null || echo "missing $tool"; done`,
  'for node in "$(command -v node)" /usr/local/bin/node /usr/bin/node /opt/node/bin/node; do',
  '  if [ -x "$node" ]; then echo "node $node $("$node" --version)"; fi',
  'done',
].join('\n')

/** What the script found out. */
export interface Probe {
  /** Put before a command, it runs as root. */
  readonly asRoot: readonly string[]
  /** An absolute path, of plain characters only. */
  readonly node: string
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
  const nodes = values('node').flatMap(([path = '', version = '']) => {
    const major = Number(/^v([0-9]+)\./.exec(version)?.[1])
    return /^(?:\/[A-Za-z0-9._+-]+)+$/.test(path) && Number.isInteger(major) ? [{ path, version, major }] : []
  })
  const node = nodes.find(({ major }) => major >= LEAST_NODE)
  if (node === undefined) {
    const found = nodes.map(({ path, version }) => `${version} at ${path}`).join(', ')
    throw new HostError(
      'not-installed',
      `${host} has no Node ${LEAST_NODE} or newer${found === '' ? '' : ` (found ${found})`}, which the agent needs.`,
      { host, hint: 'Install it there for all users, for example below /usr/local.' },
    )
  }
  return { asRoot: values('user')[0]?.[0] === '0' ? [] : ['sudo', '-n'], node: node.path }
}
