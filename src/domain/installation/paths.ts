/** Where an installation puts things on a host. */
export const AGENT_LAUNCHER = '/usr/local/bin/grind-to-prod-agent'
export const AGENT_FOLDER = '/usr/local/lib/grind-to-prod'
export const AGENT_FILE = `${AGENT_FOLDER}/agent.js`
/** Roots that keep an agent and its Node from being collected, where an installation brought them as store paths: named by these. */
export const AGENT_ROOTS = '/nix/var/nix/gcroots/grind-to-prod-agent'
/** How the name of a root begins that only an installation under way needs. */
export const INCOMING = 'incoming-'
/** Only root runs the agent, so only root writes here. */
export const COMPILE_CACHE = '/var/cache/grind-to-prod'
/** Variables of the agent, however it is started: Node keeps what it compiled of it, which spares each start a quarter of its time. */
export const agentEnvironment = { NODE_COMPILE_CACHE: COMPILE_CACHE } as const
export const SUDOERS_FILE = '/etc/sudoers.d/grind-to-prod'
export const RECOVER_UNIT_FILE = '/etc/systemd/system/grind-to-prod-recover@.service'
/** The home of deploy users. It belongs to root: the user can change nothing in it, least of all the key that lets it in. */
export const DEPLOY_HOME = '/var/lib/grind-to-prod/deploy'
export const AUTHORIZED_KEYS_FILE = `${DEPLOY_HOME}/.ssh/authorized_keys`

/** Returns the boot unit that finishes or undoes what a crash left of a release. */
export function recoverUnit(application: string): string {
  return `grind-to-prod-recover@${application}.service`
}
