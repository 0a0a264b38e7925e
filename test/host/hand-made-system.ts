import { succeedOnHost } from '../../lab/client.ts'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import type { SwitchMode } from '#domain/config/component'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { APPLICATION, INTERPRETER, makeRelease, register, script, wipe, type Behaviour, type HandMadeRelease } from './hand-made.ts'

/**
 * Systems for a host that is no NixOS: store paths with a `bin/switch-to-configuration` that writes down how it was called and
 * does to /run/current-system what a real one does.
 */
const CALLS = '/var/tmp/hand-made-systems/calls'
/** While this is there, a waiting system does not go on. */
const HELD = '/var/tmp/hand-made-systems/held'
const PROFILE = '/nix/var/nix/profiles/system'

interface SystemBehaviour {
  readonly name: string
  /** What it ends with, having activated itself half. */
  readonly status?: number
  /** Has systemd re-execute itself in the middle. */
  readonly reexec?: boolean
  /** Stops in the middle while it is held. */
  readonly waits?: boolean
}

const program = ({ name, status, reexec, waits }: SystemBehaviour) => `#!/bin/sh
self=\${0%/bin/*}
echo "${name} $1 bootloader=$NIXOS_INSTALL_BOOTLOADER" >> ${CALLS}
echo "activating ${name}"
${reexec === true ? 'systemctl daemon-reexec' : ''}
${waits === true ? `while [ -e ${HELD} ]; do sleep 0.05; done` : ''}
${status === undefined ? '' : `echo "warning: the following units failed: broken.service" >&2; echo half > /run/hand-made-system; exit ${status}`}
case $1 in
  switch | test) ln -sfn "$self" /run/current-system; echo ${name} > /run/hand-made-system ;;
esac
echo "${name} is done"
`

const build = `
${INTERPRETER}
nix-build --no-out-link --option sandbox false --option substitute false --argstr node "$node" --argstr name "$1" --argstr text "$2" --expr '
  { node, name, text }: derivation {
    name = "nixos-system-\${name}";
    system = "x86_64-linux";
    builder = builtins.storePath node;
    args = [ "-e" "const fs = require(\\"fs\\"); fs.mkdirSync(process.env.out + \\"/bin\\", { recursive: true }); fs.writeFileSync(process.env.out + \\"/bin/switch-to-configuration\\", process.env.text, { mode: 0o755 })" ];
    inherit text;
  }'
`

/** Builds a system in prod's own store. */
export async function makeSystem(behaviour: SystemBehaviour): Promise<string> {
  return (await script(build, behaviour.name, program(behaviour))).trim()
}

/** A release of the server, and of a system. */
export async function makeSystemRelease(behaviour: Behaviour, system: string, switchMode: SwitchMode): Promise<HandMadeRelease> {
  const { manifest, storePath } = await makeRelease(behaviour)
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
export async function permitSystem(permitted: boolean): Promise<void> {
  const text = `const file = '/etc/grind-to-prod/host.json'
    const policy = JSON.parse(require('fs').readFileSync(file, 'utf8'))
    policy.applications['${APPLICATION}'].system = ${permitted}
    require('fs').writeFileSync(file, JSON.stringify(policy))`
  await succeedOnHost('prod', ['node', '-e', text])
}

/** A host that never saw a release, and runs and boots this system. */
export async function startFrom(system: string): Promise<void> {
  await wipe()
  await script(
    `rm -rf ${PROFILE} ${PROFILE}-*-link "$(dirname ${CALLS})" /run/hand-made-system
     mkdir -p "$(dirname ${CALLS})"
     touch ${CALLS}
     nix-env --quiet --profile ${PROFILE} --set "$1"
     for link in /run/current-system /run/booted-system; do ln -sfn "$1" $link; done`,
    system,
  )
}

/** Takes away that prod has systems at all. */
export async function endSystems(): Promise<void> {
  await wipe()
  await script(`rm -rf ${PROFILE} ${PROFILE}-*-link "$(dirname ${CALLS})" /run/current-system /run/booted-system /run/hand-made-system`)
}

/** What prod boots and runs, what activated itself last, and every call, in order. */
export async function lookAtSystems(): Promise<{ profile: string; current: string; active: string; calls: string[] }> {
  const [profile, current, active, ...calls] = (
    await script(
      `readlink -f ${PROFILE}; readlink /run/current-system || echo none; cat /run/hand-made-system 2>/dev/null || echo untouched; cat ${CALLS}`,
    )
  )
    .trim()
    .split('\n')
  return { profile: profile!, current: current!, active: active!, calls: calls.map((line) => line.replace(' bootloader=0', '')) }
}

/** Makes waiting systems stop. */
export const hold = () => script(`touch ${HELD}`)
/** Lets them go on. */
export const letGo = () => script(`rm -f ${HELD}`)
