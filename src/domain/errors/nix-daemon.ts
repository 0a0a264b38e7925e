/** What Nix prints when this user cannot work with the store of this machine, whatever is asked of it. */
const unreachable = [
  /cannot connect to socket at '/,
  /cannot open connection to remote store '/,
  /is not allowed to connect to the Nix daemon/,
  /'\/nix\/var\/nix[^']*': Permission denied/,
]

/** True for what Nix prints when it has no daemon that works for this user, and no right to work without one. */
export function isDaemonUnreachable(printed: string): boolean {
  return unreachable.some((pattern) => pattern.test(printed))
}

/** What to do then. */
export const NIX_DAEMON_HINT =
  "Start Nix's daemon on that machine (systemctl start nix-daemon.socket), or permit this user to use it (allowed-users in nix.conf, and the rights of /nix/var/nix/daemon-socket)."
