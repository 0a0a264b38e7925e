/**
 * Returns the control group that systemd put a process into, from `/proc/<pid>/cgroup`, such as `/system.slice/a.service`. The unified
 * hierarchy is line `0::`; on a host with the older layout systemd has a separate hierarchy. A host may show both while it uses one (a
 * container on such a host does), and then the other is `/` only. See cgroups(7).
 */
export function parseControlGroup(text: string): string {
  const groups = text.split('\n').flatMap((line) => /^(?:0:|\d+:name=systemd):(\/.*)$/.exec(line)?.[1] ?? [])
  return groups.find((group) => group !== '/') ?? groups[0] ?? ''
}
