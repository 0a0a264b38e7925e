import { owningStorePath } from '../closure/store-path.ts'
import { AGENT_ROOTS, INCOMING } from './paths.ts'

/** The agent and the Node that runs it, as paths in a host's store, which need nothing of the host itself. */
export interface StoredProgram {
  /** The program below the Node's store path. */
  readonly node: string
  /** The store path of the agent's bundle. */
  readonly agent: string
}

/**
 * Returns the store path of a Node that can be copied to a host: undefined for one outside of the store, which depends on files of this
 * machine. A path with a character that a shell reads is none.
 */
export function storedNode(node: string): string | undefined {
  const path = owningStorePath(node)
  return path !== undefined && /^[A-Za-z0-9/._+=-]+$/.test(node) ? path : undefined
}

/** The name of a processor for `uname -m`, from Node's. */
export function architectureOf(arch: string): string {
  return { x64: 'x86_64', arm64: 'aarch64' }[arch] ?? arch
}

const PATH = 'PATH=$PATH:/usr/sbin:/sbin:/nix/var/nix/profiles/default/bin'

/** Prints which of the store paths on standard input are not valid. Writes nothing. */
export const missingPathsScript = [PATH, 'xargs nix-store --check-validity --print-invalid'].join('; ')

/** Longer than the copy of a program may take. */
const ABANDONED_MINUTES = 2 * 24 * 60

/**
 * Makes roots for the paths on standard input, before they are there: no collection can come between their import and the installation.
 * The installation makes its own; these are removed at its end. The id is of this installation alone, because another may be under way.
 */
export function holdScript(id: string): string {
  const root = `${AGENT_ROOTS}/${incoming(id)}\${path##*/}`
  return [`mkdir -p ${AGENT_ROOTS}`, `while read -r path; do ln -sfn "$path" "${root}" || exit 1; done`].join(' && ')
}

/** Removes the roots of this installation, and those of one that was killed long ago. */
export function releaseScript(id: string): string {
  return [
    `rm -f ${AGENT_ROOTS}/${incoming(id)}*`,
    `find ${AGENT_ROOTS} -maxdepth 1 -name "${INCOMING}*" -mmin +${ABANDONED_MINUTES} -exec rm -f {} + 2>/dev/null`,
    `rmdir ${AGENT_ROOTS} 2>/dev/null || :`,
  ].join('; ')
}

function incoming(id: string): string {
  return `${INCOMING}${id}-`
}

/**
 * Imports an export of store paths from standard input, as root and into the store itself: the administrator's login is what makes them
 * acceptable, as it does for the agent. A path is durable before it is valid, and no collection begins meanwhile.
 */
export const importScript = [
  PATH,
  'export NIX_REMOTE=local',
  'exec nix-store --import --option fsync-store-paths true --option min-free 0 >/dev/null',
].join('; ')

/** Builds the words that run a script of this file as root. It has no single quote. */
export function rootScript(asRoot: readonly string[], script: string): string {
  return [...asRoot, 'sh', '-c', `'${script}'`].join(' ')
}
