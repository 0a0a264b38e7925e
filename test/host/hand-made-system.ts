import { readFileSync } from 'node:fs'
import { succeedOnHost } from '../../lab/client.ts'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import type { SwitchMode } from '#domain/config/component'
import type { Manifest } from '#domain/manifest/schema'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { programText, runProgram } from '../support/host-program.ts'
import { build, makeRelease, permit, register, script, wipe, type Behaviour, type HandMadeRelease } from './hand-made.ts'

/**
 * Systems for a host that is no NixOS: store paths as NixOS has them, whose `bin/switch-to-configuration` sets what its system is and hands
 * on to a program of another store path: the lab's stand-in for the real one.
 */
const CALLS = '/var/tmp/hand-made-systems/calls'
/** While this is there, a waiting system does not go on. */
const HELD = '/var/tmp/hand-made-systems/held'
const PROFILE = '/nix/var/nix/profiles/system'
const STAND_IN = 'lab/nixos/switch-to-configuration'

interface SystemBehaviour {
  readonly name: string
  /** Its activation fails in the middle. */
  readonly breaks?: boolean
  /** Has systemd re-execute itself in the middle. */
  readonly reexec?: boolean
  /** Stops in the middle while it is held. */
  readonly waits?: boolean
  /** Files in its etc/systemd/system. */
  readonly units?: Readonly<Record<string, string>>
  /** Units of it that multi-user.target wants. */
  readonly wanted?: readonly string[]
  /** Store paths that its units name. */
  readonly references?: readonly string[]
  /** A system cannot be switched to from another whose inhibitors differ. */
  readonly inhibitors?: Readonly<Record<string, string>>
  readonly loaderFails?: boolean
  /** An init that differs from that of the earlier system cannot be re-executed. */
  readonly init?: string
}

/** A unit of a system that fails as soon as it is started. */
export const BROKEN_UNIT = { 'broken.service': '[Service]\nType=oneshot\nExecStart=/bin/false\n' }

/** A program of a system, with these words in the places that it marks, such as `@name@`; its builder fills in `@out@`. */
function filledIn(program: string, words: Readonly<Record<string, string>>): string {
  const text = programText(`host/on-host/system/${program}`)
  return Object.entries(words).reduce((filled, [name, word]) => filled.replaceAll(`@${name}@`, word), text)
}

function activate({ name, breaks, reexec, waits }: SystemBehaviour): string {
  const traits = Object.entries({ breaks, reexec, waits }).flatMap(([trait, has]) => (has === true ? [trait] : []))
  return `${filledIn('activate', { name, traits: traits.join(' '), held: HELD })}${readFileSync('lab/nixos/activate', 'utf8')}`
}

function filesOf(system: SystemBehaviour): Record<string, string> {
  const { name, units = {}, inhibitors, init } = system
  const inhibitorLines = Object.entries(inhibitors ?? {}).map(([key, value]) => `${key} : ${value}\n`)
  return {
    'bin/switch-to-configuration': filledIn('switch-to-configuration', { name, calls: CALLS }),
    activate: activate(system),
    'install-boot-loader': `#!/bin/sh\nexit ${system.loaderFails === true ? 1 : 0}\n`,
    ...Object.fromEntries(Object.entries(units).map(([unit, text]) => [`etc/systemd/system/${unit}`, text])),
    ...(inhibitors === undefined ? {} : { 'switch-inhibitors': inhibitorLines.join('') }),
    'init-interface-version': `${init ?? 'systemd 2'}\n`,
  }
}

/** Builds a system in prod's own store. */
export async function makeSystem(behaviour: SystemBehaviour): Promise<string> {
  const { name, wanted = [], references = [] } = behaviour
  const links = Object.fromEntries(wanted.map((unit) => [`etc/systemd/system/multi-user.target.wants/${unit}`, `../${unit}`]))
  const builder = programText('host/on-host/system-builder.cjs')
  const programBuilder = programText('host/on-host/system-program-builder.cjs')
  const facts = { program: readFileSync(STAND_IN, 'utf8'), files: filesOf(behaviour), links, references, builder, programBuilder }
  return build('host/on-host/system.nix', { name, facts: JSON.stringify(facts) })
}

/** A release of the server, and of a system. */
export async function makeSystemRelease(
  behaviour: Behaviour,
  system: string,
  switchMode: SwitchMode,
  overrides: Partial<Manifest> = {},
): Promise<HandMadeRelease> {
  const { manifest, storePath } = await makeRelease(behaviour, overrides)
  const command = pathInfoCommand([storePath, system], { closure: true })
  const infos = parsePathInfo(await succeedOnHost('prod', command.argv, { input: command.input! }))
  const { narHash } = infos.find(({ path }) => path === system)!
  const host = { installable: '.#host', storePath: system, narHash, links: {}, kind: 'system', switchMode } as const
  return register({ ...manifest, components: { ...manifest.components, host }, closure: summarize(inventoryOf(infos)) }, [
    storePath,
    system,
  ])
}

/** Sets in the policy whether releases may switch the system. */
export function permitSystem(permitted: boolean): Promise<void> {
  return permit({ system: permitted })
}

/** What the boot of a NixOS host does before all else: the system of the profile is the one that runs. */
const BOOT_UNIT = `[Unit]
DefaultDependencies=no
Before=sysinit.target
RequiresMountsFor=/nix
ConditionPathExists=!/run/booted-system
[Service]
Type=oneshot
ExecStart=/bin/sh -c 'for link in current booted; do ln -sfn "$(readlink -f ${PROFILE})" /run/$link-system; done'
[Install]
WantedBy=sysinit.target
`
const BOOT = 'hand-made-boot.service'

/** A host that never saw a release, and runs and boots this system. */
export async function startFrom(system: string): Promise<void> {
  await wipe()
  await runProgram('host/on-host/start-from', { SYSTEM: system, PROFILE, CALLS, BOOT, BOOT_UNIT })
}

/** Takes away that prod has systems at all. */
export async function endSystems(): Promise<void> {
  await wipe()
  await script(
    `systemctl disable --quiet ${BOOT}; rm -f /etc/systemd/system/${BOOT}; rm -rf ${PROFILE} ${PROFILE}-*-link "$(dirname ${CALLS})" /run/current-system /run/booted-system /run/hand-made-system`,
  )
}

/** What prod boots and runs, what activated itself last, and every call in order, but for checks. */
export async function lookAtSystems(): Promise<{ profile: string; current: string; active: string; calls: string[] }> {
  const [profile, current, active, ...calls] = (
    await script(
      `readlink -f ${PROFILE}; readlink /run/current-system || echo none; cat /run/hand-made-system 2>/dev/null || echo untouched; cat ${CALLS}`,
    )
  )
    .trim()
    .split('\n')
  return {
    profile: profile!,
    current: current!,
    active: active!,
    calls: calls.filter((line) => !/ check\b/.test(line)).map((line) => line.replace(' bootloader=0', '')),
  }
}

/** Makes waiting systems stop. */
export const hold = () => script(`touch ${HELD}`)
/** Lets them go on. */
export const letGo = () => script(`rm -f ${HELD}`)

/** What the boot loader starts: a system's program sets it, and the profile does not. */
export const bootEntry = async () => (await script('readlink /boot/lab/default-entry || echo none')).trim()
