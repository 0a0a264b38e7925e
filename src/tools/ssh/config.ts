import type { SshAddress } from '#domain/config/address'

/** The name by which our configuration knows the one host that it is for. */
export const SSH_ALIAS = 'grind-to-prod-host'

/** Files of one connection, all in a folder of ours whose path needs no quoting. */
export interface SshFiles {
  readonly config: string
  readonly knownHosts: string
  readonly control: string
  /** Links to the user's key file or agent, so that no path of the user's is ever parsed by ssh. */
  readonly identity: string
  readonly agent: string
}

/** Returns the files of a connection in this folder. Names are short: a socket's path may have 104 bytes, and ssh needs 17 of them. */
export function sshFiles(folder: string): SshFiles {
  return {
    config: `${folder}/config`,
    knownHosts: `${folder}/known_hosts`,
    control: `${folder}/c`,
    identity: `${folder}/identity`,
    agent: `${folder}/agent`,
  }
}

/** The longest folder in which the control socket still fits. */
export const FOLDER_LIMIT = 104 - 1 - 17 - '/c'.length

export interface SshConfigOptions {
  readonly address: SshAddress
  /** The pinned key: its type and its base64. */
  readonly hostKey: string
  /** Where the key that lets us in comes from. */
  readonly identity: 'file' | 'agent'
  readonly files: SshFiles
}

/**
 * Returns the whole of ssh's configuration: with `-F`, neither the user's nor the machine's own is read. Every name that is written here
 * has been checked by a grammar that has no spaces, quotes or percent signs.
 */
export function sshConfig(options: SshConfigOptions): string {
  const settings = [...whereTo(options), ...whoWeAre(options), ...connection(options), ...fixed]
  return [`Host ${SSH_ALIAS}`, ...settings.map(([key, value]) => `  ${key} ${value}`), ''].join('\n')
}

type Setting = readonly [key: string, value: string | number]

/** Who the host is: the pinned key and nothing else. No trust on first use, no learning of further keys. */
function whereTo({ address, hostKey, files }: SshConfigOptions): Setting[] {
  return [
    ['HostName', address.host],
    ['User', address.user],
    ['Port', address.port],
    ['HostKeyAlias', SSH_ALIAS],
    ['HostKeyAlgorithms', hostKeyAlgorithms(hostKey)],
    ['UserKnownHostsFile', files.knownHosts],
    ['GlobalKnownHostsFile', '/dev/null'],
    ['StrictHostKeyChecking', 'yes'],
    ['UpdateHostKeys', 'no'],
    ['CheckHostIP', 'no'],
    ['VerifyHostKeyDNS', 'no'],
    ['KnownHostsCommand', 'none'],
    ['CanonicalizeHostname', 'no'],
  ]
}

/** Who we are: one key file, or the agent's keys. */
function whoWeAre({ identity, files }: SshConfigOptions): Setting[] {
  return [
    ['PreferredAuthentications', 'publickey'],
    ['IdentityFile', identity === 'file' ? files.identity : 'none'],
    ['IdentityAgent', identity === 'agent' ? files.agent : 'none'],
    ['IdentitiesOnly', identity === 'file' ? 'yes' : 'no'],
    ['AddKeysToAgent', 'no'],
    ['BatchMode', 'yes'],
  ]
}

/** One connection; each verb is a session over it. It ends when this program is killed. */
function connection({ files }: SshConfigOptions): Setting[] {
  return [
    ['ControlMaster', 'auto'],
    ['ControlPath', files.control],
    ['ControlPersist', 30],
    ['ConnectTimeout', 15],
    ['ConnectionAttempts', 1],
    ['ServerAliveInterval', 5],
    ['ServerAliveCountMax', 4],
  ]
}

const fixed: readonly Setting[] = [
  // Nothing else passes, in either direction.
  ['ForwardAgent', 'no'],
  ['ForwardX11', 'no'],
  ['ClearAllForwardings', 'yes'],
  ['Tunnel', 'no'],
  ['PermitLocalCommand', 'no'],
  ['ProxyCommand', 'none'],
  ['ProxyJump', 'none'],
  ['RequestTTY', 'no'],
  ['EscapeChar', 'none'],
  // Packs are compressed already. Processors have AES built in: a gigabyte takes 1.9 s, with ssh's own first choice 3.9 s.
  ['Ciphers', '^aes256-gcm@openssh.com'],
  ['Compression', 'no'],
  ['LogLevel', 'ERROR'],
]

/** Returns the known_hosts line for the pinned key. */
export function knownHosts(hostKey: string): string {
  return `${SSH_ALIAS} ${hostKey}\n`
}

/** Without this ssh would prefer another of the host's keys, and report the pinned one as missing. */
function hostKeyAlgorithms(hostKey: string): string {
  const type = hostKey.split(' ')[0]!
  // One RSA key serves several signature algorithms; the one with SHA-1 is no longer safe.
  return type === 'ssh-rsa' ? 'rsa-sha2-512,rsa-sha2-256' : type
}
