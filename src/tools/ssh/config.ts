import type { SshAddress } from '#domain/config/address'
import { authorityOf } from '#domain/config/host-key'

/** The name by which our configuration knows the one host that it is for. */
export const SSH_ALIAS = 'grind-to-prod-host'
/** The same of the bastion before it. */
export const SSH_JUMP_ALIAS = 'grind-to-prod-jump'

/** Files of one connection, all in a folder of ours whose path needs no quoting. */
export interface SshFiles {
  readonly config: string
  readonly knownHosts: string
  readonly control: string
  /** Links to the user's key file, its certificate and the agent, so that no path of the user's is ever parsed by ssh. */
  readonly identity: string
  readonly certificate: string
  readonly agent: string
  /** What ssh reports of the connection to the bastion, apart from what it reports of the host. */
  readonly jumpKnownHosts: string
  readonly jumpLog: string
}

/** Returns the files of a connection in this folder. Names are short: a socket's path may have 104 bytes, and ssh needs 17 of them. */
export function sshFiles(folder: string): SshFiles {
  return {
    config: `${folder}/config`,
    knownHosts: `${folder}/known_hosts`,
    control: `${folder}/c`,
    identity: `${folder}/identity`,
    certificate: `${folder}/identity-cert.pub`,
    agent: `${folder}/agent`,
    jumpKnownHosts: `${folder}/jump_known_hosts`,
    jumpLog: `${folder}/jump.log`,
  }
}

/** The longest folder in which the control socket still fits. */
export const FOLDER_LIMIT = 104 - 1 - 17 - '/c'.length

/** A machine that ssh connects to, and how it proves that it is the right one. */
export interface SshHop {
  readonly address: SshAddress
  /** The pinned key: its type and its base64; after `@cert-authority` it is that of a certificate authority for hosts. */
  readonly hostKey: string
}

/** The key that lets us in. */
export interface OfferedKey {
  /** A private key file; every key of the agent; or the one of the agent whose public key file is named. */
  readonly source: 'file' | 'agent' | 'agent-key'
  /** The certificate beside that file. */
  readonly certificateFile?: string
}

export interface SshConfigOptions extends SshHop {
  /** The bastion through which the host is reached. */
  readonly jump?: SshHop | undefined
  /** Where the key that lets us in comes from. */
  readonly identity: OfferedKey
  readonly files: SshFiles
}

/**
 * Returns the whole of ssh's configuration: with `-F`, neither the user's nor the machine's own is read. Every name that is written here
 * has been checked by a grammar that has no spaces, quotes or percent signs.
 */
export function sshConfig({ jump, identity, files, ...host }: SshConfigOptions): string {
  const who = whoWeAre(identity, files)
  return [
    ...block(SSH_ALIAS, [...whereTo(host, { alias: SSH_ALIAS, file: files.knownHosts }), ...who, ...connection(files, jump !== undefined)]),
    ...(jump === undefined
      ? []
      : block(SSH_JUMP_ALIAS, [...whereTo(jump, { alias: SSH_JUMP_ALIAS, file: files.jumpKnownHosts }), ...who, ...jumpConnection])),
    '',
  ].join('\n')
}

function block(alias: string, settings: readonly Setting[]): string[] {
  return [`Host ${alias}`, ...[...settings, ...fixed].map(([key, value]) => `  ${key} ${value}`)]
}

type Setting = readonly [key: string, value: string | number]

/** Who the host is: the pinned key and nothing else. No trust on first use, no learning of further keys. */
function whereTo({ address, hostKey }: SshHop, { alias, file }: { readonly alias: string; readonly file: string }): Setting[] {
  return [
    ['HostName', address.host],
    ['User', address.user],
    ['Port', address.port],
    ['HostKeyAlias', hostKeyAlias({ address, hostKey }, alias)],
    ['HostKeyAlgorithms', hostKeyAlgorithms(hostKey)],
    ['UserKnownHostsFile', file],
    ['GlobalKnownHostsFile', '/dev/null'],
    ['StrictHostKeyChecking', 'yes'],
    ['UpdateHostKeys', 'no'],
    ['CheckHostIP', 'no'],
    ['VerifyHostKeyDNS', 'no'],
    ['KnownHostsCommand', 'none'],
    ['CanonicalizeHostname', 'no'],
  ]
}

/** Who we are: one key file, one key of the agent, or every key of the agent; with the certificate of the key if there is one. */
function whoWeAre({ source, certificateFile }: OfferedKey, files: SshFiles): Setting[] {
  return [
    ['PreferredAuthentications', 'publickey'],
    ['IdentityFile', source === 'agent' ? 'none' : files.identity],
    ...(certificateFile === undefined ? [] : [['CertificateFile', files.certificate] as const]),
    ['IdentityAgent', source === 'file' ? 'none' : files.agent],
    ['IdentitiesOnly', source === 'agent' ? 'no' : 'yes'],
    ['AddKeysToAgent', 'no'],
    ['BatchMode', 'yes'],
  ]
}

/** One connection; each verb is a session over it. It ends when this program is killed. */
function connection(files: SshFiles, hasJump: boolean): Setting[] {
  return [
    ['ControlMaster', 'auto'],
    ['ControlPath', files.control],
    ['ControlPersist', 30],
    // Through a bastion it includes the connection to that, whose own limit must be reached first: it is known then which one failed.
    ['ConnectTimeout', hasJump ? 2 * CONNECT_SECONDS + 5 : CONNECT_SECONDS],
    ['ConnectionAttempts', 1],
    ['ServerAliveInterval', 5],
    ['ServerAliveCountMax', 4],
    // As ProxyJump does it, with a log of its own: otherwise the errors of the two could not be distinguished. No path here needs quoting.
    ['ProxyCommand', hasJump ? `ssh -F ${files.config} -E ${files.jumpLog} -W [%h]:%p -- ${SSH_JUMP_ALIAS}` : 'none'],
    ['LogLevel', 'ERROR'],
  ]
}

const CONNECT_SECONDS = 15

/** The bastion forwards one stream and does nothing else. */
const jumpConnection: readonly Setting[] = [
  ['ControlMaster', 'no'],
  ['ControlPath', 'none'],
  ['ConnectTimeout', CONNECT_SECONDS],
  ['ConnectionAttempts', 1],
  ['ServerAliveInterval', 5],
  ['ServerAliveCountMax', 4],
  ['ProxyCommand', 'none'],
  // It reports that the key was accepted, too.
  ['LogLevel', 'VERBOSE'],
]

const fixed: readonly Setting[] = [
  // Nothing else passes, in either direction.
  ['ForwardAgent', 'no'],
  ['ForwardX11', 'no'],
  ['ClearAllForwardings', 'yes'],
  ['Tunnel', 'no'],
  ['PermitLocalCommand', 'no'],
  ['ProxyJump', 'none'],
  ['RequestTTY', 'no'],
  ['EscapeChar', 'none'],
  // Packs are compressed already. Processors have AES built in: a gigabyte takes 1.9 s, with ssh's own first choice 3.9 s.
  ['Ciphers', '^aes256-gcm@openssh.com'],
  ['Compression', 'no'],
]

/** Returns the known_hosts line for the pinned key, or for the authority that certifies the host's key. */
export function knownHosts(hop: SshHop, alias: string = SSH_ALIAS): string {
  const authority = authorityOf(hop.hostKey)
  return `${authority === undefined ? '' : '@cert-authority '}${hostKeyAlias(hop, alias)} ${authority ?? hop.hostKey}\n`
}

/** A certificate is for names, of which the address must be one; for a pinned key our own name is clearer in ssh's messages. */
function hostKeyAlias({ address, hostKey }: SshHop, alias: string): string {
  return authorityOf(hostKey) === undefined ? alias : address.host.toLowerCase()
}

/** Without this ssh would prefer another of the host's keys, and report the pinned one as missing. */
function hostKeyAlgorithms(hostKey: string): string {
  if (authorityOf(hostKey) !== undefined) return certificateAlgorithms
  const type = hostKey.split(' ')[0]!
  // One RSA key serves several signature algorithms; the one with SHA-1 is no longer safe.
  return type === 'ssh-rsa' ? 'rsa-sha2-512,rsa-sha2-256' : type
}

/** The type of a certified key does not depend on that of the authority's. */
const certificateAlgorithms = [
  'ssh-ed25519-cert-v01@openssh.com',
  'ecdsa-sha2-nistp256-cert-v01@openssh.com',
  'ecdsa-sha2-nistp384-cert-v01@openssh.com',
  'ecdsa-sha2-nistp521-cert-v01@openssh.com',
  'rsa-sha2-512-cert-v01@openssh.com',
  'rsa-sha2-256-cert-v01@openssh.com',
].join(',')
