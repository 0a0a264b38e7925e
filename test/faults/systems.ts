import { readFileSync } from 'node:fs'

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

/** While a cell has it written, what of a system another must not differ in: a line "name : value", or its init. */
export const fact = (what: 'inhibitors' | 'init', name: SystemName) => `/run/faults/${what}-${name}`

/** Its own part of what a system's program does, in the middle of it. */
const middle = (name: SystemName) => `#!/bin/bash
echo "activating ${name}"
[[ ! -e ${sign('reexec', name)} ]] || { systemctl daemon-reexec && : > ${MET}; }
: > ${sign('in', name)}
if [[ -e ${sign('hold', name)} ]]; then
  while [[ -e ${sign('hold', name)} ]]; do sleep 0.02; done
  sleep 1
fi
[[ ! -e ${sign('fail', name)} ]] || { : > ${FAILED}; exit 1; }
rm -f ${FAILED}
[[ $NIXOS_ACTION != boot ]] || exit 0
${readFileSync('lab/nixos/activate', 'utf8')}`

/** Files of a system: the lab's stand-in for NixOS' own program, and what that one calls. A system that is only booted is not activated. */
export function systemFiles(name: SystemName): Readonly<Record<string, string>> {
  return {
    'bin/switch-to-configuration': '#!/bin/bash\nexport OUT=@out@\nexec @out@/bin/.switch-to-configuration-wrapped "$@"\n',
    'bin/.switch-to-configuration-wrapped': readFileSync('lab/nixos/switch-to-configuration', 'utf8'),
    activate: middle(name),
    'install-boot-loader': '#!/bin/bash\n[[ $NIXOS_ACTION != boot ]] || exec @out@/activate\n',
  }
}

/** Links of a system to the facts that a cell sets. */
export function systemLinks(name: SystemName): Readonly<Record<string, string>> {
  return { 'switch-inhibitors': fact('inhibitors', name), 'init-interface-version': fact('init', name) }
}

/** What a boot does before anything else of ours; see on-host/boot. */
export const bootUnit: Readonly<Record<string, string>> = {
  'faulty-system.service': `[Unit]
Description=The system that the host was booted with
Before=grind-to-prod-recover@faulty.service ssh.service
# A switch starts what has ended, and only a boot is one.
ConditionPathExists=!/run/booted-system
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
