import { stripVTControlCharacters } from 'node:util'

/** What Nix prints when this user cannot work with the store of this machine, whatever is asked of it. */
const unreachable = [
  /cannot connect to socket at '[^']*\/daemon-socket\/socket'/,
  /cannot open connection to remote store '/,
  /is not allowed to connect to the Nix daemon/,
  // Without a daemon, Nix opens the store itself, and this file first.
  /opening lock file '[^']*\/db\/big-lock': Permission denied/,
]

/** Another machine's store: a builder, or a cache. */
const ELSEWHERE = /remote store '(?!daemon'|unix:)/

/** Returns the errors that Nix printed itself, one a line: what a builder printed is in lines that begin otherwise. */
export function ownErrors(printed: string): string[] {
  const lines = printed.split('\n').map((line) => stripVTControlCharacters(line).trim())
  return lines.filter((line) => line.startsWith('error:'))
}

/** True for what Nix prints when it has no daemon that works for this user, and no right to work without one. */
export function isDaemonUnreachable(printed: string): boolean {
  return ownErrors(printed).some((line) => !ELSEWHERE.test(line) && unreachable.some((pattern) => pattern.test(line)))
}

/** What to do then. */
export const NIX_DAEMON_HINT =
  "Start Nix's daemon on that machine (systemctl start nix-daemon.socket), or permit this user to use it (allowed-users in nix.conf, and the rights of /nix/var/nix/daemon-socket)."
