/** Services that start and stop on demand, for a request or a login: whether they run means nothing. */
const onDemand: readonly RegExp[] = [
  /^systemd-(?:hostnamed|importd|localed|machined|timedated)\.service$/,
  /^(?:nix-daemon|packagekit|polkit|udisks2|fwupd|upower)\.service$/,
  /^(?:user|user-runtime-dir|getty|serial-getty|autovt)@.*\.service$/,
  // One for each connection, where sshd is started by its socket.
  /^sshd?(?:-session)?@.*\.service$/,
  // The agent's own.
  /^grind-to-prod-(?:apply-|recover@).*\.service$/,
]

/** Lists the units of a host that are neither released nor watched and do not run on demand, sorted. */
export function foreignUnits(names: readonly string[], watched: readonly string[]): string[] {
  const known = new Set(watched)
  return [...new Set(names)].filter((name) => !known.has(name) && !onDemand.some((pattern) => pattern.test(name))).toSorted()
}
