/**
 * NixOS systems for the hosts of the fault run, which are Debian: what a host boots is the system profile, what it runs is
 * /run/current-system, and a boot makes the one the other.
 */
export type SystemName = 'one' | 'two'

const PROFILE = '/nix/var/nix/profiles/system'
const ROOTS = '/nix/var/nix/gcroots/faults'
const rootOf = (name: SystemName) => `${ROOTS}/nixos-${name}`

/** A file that a program of the host writes when it meets the fault. */
export const MET = '/run/faults/met'

/** There when the system that was activated last has failed at it. */
const FAILED = '/run/faulty-system-failed'

/**
 * Exists while a cell requires this of a system's program. `in` is written by the program itself, when it is in the middle. There it waits
 * while `hold` exists, and continues for a second once that is gone.
 */
export const sign = (what: 'hold' | 'fail' | 'reexec' | 'in', name: SystemName) => `/run/faults/${what}-${name}`

/** `bin/switch-to-configuration`: does to /run/current-system what a real one does, last of all. */
export function switchProgram(name: SystemName): string {
  return `#!/bin/bash
echo "activating ${name}"
[[ ! -e ${sign('reexec', name)} ]] || { systemctl daemon-reexec && : > ${MET}; }
: > ${sign('in', name)}
if [[ -e ${sign('hold', name)} ]]; then
  while [[ -e ${sign('hold', name)} ]]; do sleep 0.02; done
  sleep 1
fi
[[ ! -e ${sign('fail', name)} ]] || { : > ${FAILED}; echo "warning: the following units failed: broken.service" >&2; exit 4; }
rm -f ${FAILED}
case $1 in
  switch | test) ln -sfn "\${0%/bin/*}" /run/current-system ;;
esac
`
}

/** What a boot does before anything else of ours; see on-host/boot. */
export const bootUnit: Readonly<Record<string, string>> = {
  'faulty-system.service': `[Unit]
Description=The system that the host was booted with
Before=grind-to-prod-recover@faulty.service
[Service]
Type=oneshot
ExecStart=/root/faults/boot
[Install]
WantedBy=multi-user.target
`,
}

/** Bash: keeps these systems from being collected, and makes `one` the host's. */
export function setUpSystems(paths: Readonly<Record<SystemName, string>>): string {
  return `mkdir -p ${ROOTS}
${Object.entries(paths)
  .map(([name, path]) => `ln -sfn ${path} ${rootOf(name as SystemName)}`)
  .join('\n')}
${SYSTEM_ONE}
ln -sfn "$(readlink -f ${PROFILE})" /run/booted-system`
}

/** Bash: makes the host boot and run `one`, from any state. */
export const SYSTEM_ONE = `
rm -f ${FAILED}
nix-env --quiet --profile ${PROFILE} --set "$(readlink ${rootOf('one')})"
ln -sfn "$(readlink ${rootOf('one')})" /run/current-system
`

/** Bash: programs that are held go on. */
export const LET_GO = `rm -f ${sign('hold', 'one')} ${sign('hold', 'two')}`

/** Bash: prints the store paths of what the host boots and of what it runs. */
export const SYSTEMS_NOW = `readlink -f ${PROFILE}; readlink -f /run/current-system`
