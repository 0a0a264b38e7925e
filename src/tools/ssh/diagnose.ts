import type { SshAddress } from '#domain/config/address'
import { HostError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { quote } from '#domain/errors/quote'
import type { HostErrorCode } from '#domain/errors/codes'
import type { Explained } from '#domain/errors/error-lines'
import type { SshIdentity } from './identity.ts'
import { keyNames } from './key-use.ts'
import { onHost } from '#domain/protocol/on-host'

/** How a session or the connection itself ended. */
export interface SshOutcome {
  readonly status: number | null
  readonly stderr: string
}

export interface SshTarget {
  /** The host's name in the configuration. */
  readonly name: string
  readonly address: SshAddress
  /** The bastion through which it is reached. */
  readonly jump?: SshAddress | undefined
}

/** How an attempt to connect ended, and what explains it. */
export interface ConnectOutcome extends SshOutcome {
  /** What ssh reported of the connection to the bastion. */
  readonly jumpLog?: string | undefined
  readonly identity?: SshIdentity | undefined
  /** Returns what is wrong with the certificate for a user, as the end of a sentence that begins with it. */
  readonly certificateProblem?: ((user: string) => string | undefined) | undefined
}

/** Returns why no connection came about: which hop failed, and what to do. */
export function connectFailure(target: SshTarget, outcome: ConnectOutcome): HostError {
  const { jumpLog = '' } = outcome
  if (target.jump === undefined) return hopFailure(hostHop(target, outcome))
  // Until the bastion accepts the key, only what ssh reports of the bastion counts: the rest is that it has closed the stream.
  if (!/^Authenticated to /m.test(jumpLog)) return hopFailure(jumpHop(target, target.jump, outcome))
  const refused = /open failed: (?:(administratively prohibited)|(?:connect failed: )?([^\r\n]*))/.exec(jumpLog)
  return refused === null
    ? hopFailure(hostHop(target, outcome))
    : forwardingFailure(target, target.jump, { isProhibited: refused[1] !== undefined, reason: refused[2] ?? '', jumpLog })
}

/** The machine that did not let us in, and what is known of it. */
interface Hop extends ConnectOutcome {
  /** The host's name in the configuration. */
  readonly name: string
  readonly address: SshAddress
  readonly where: string
  /** The field of the configuration with its key. */
  readonly field: string
  /** What gives it a key, for the end of a sentence after "with". */
  readonly adding: string
}

function hostHop(target: SshTarget, outcome: ConnectOutcome): Hop {
  const { name, address, jump } = target
  const through = jump === undefined ? '' : `, through ${textOf(jump)}`
  return {
    ...outcome,
    name,
    address,
    where: `${name} (${textOf(address)}${through})`,
    field: `hosts.${name}.hostKey`,
    adding: outcome.identity?.isAdmin === true ? lineFor(address) : howToInstall(name),
  }
}

function jumpHop({ name }: SshTarget, jump: SshAddress, { jumpLog = '', stderr, ...outcome }: ConnectOutcome): Hop {
  const where = `${name}'s bastion (${textOf(jump)})`
  const log = jumpLog.trim() === '' ? stderr : jumpLog
  return { ...outcome, stderr: log, name, address: jump, where, field: `hosts.${name}.jump.hostKey`, adding: lineFor(jump) }
}

function lineFor({ user }: SshAddress): string {
  return `a line in the file authorized_keys of ${user} there`
}

function textOf({ user, host, port }: SshAddress): string {
  return `${user}@${host} port ${port}`
}

function hopFailure(hop: Hop): HostError {
  const { name, where, status, stderr } = hop
  const found = connectFailures.find(({ pattern, applies }) => pattern.test(stderr) && applies?.(hop) !== false)
  if (found !== undefined) {
    const { message, hint } = found.explain(hop)
    return new HostError(found.code, message, { host: name, hint, cause: stderr })
  }
  const said = status === null ? 'no answer in time' : lastLine(stderr)
  return new HostError('unreachable', `No ssh connection to ${where}: ${said}.`, {
    host: name,
    hint: status === null && hop.identity?.isSecurityKey === true ? TOUCH_HINT : "Try again, and check sshd's log on the host.",
    cause: stderr,
  })
}

const TOUCH_HINT = 'The key is in a security key: touch it, or use a key that needs no touch (ssh-keygen -O no-touch-required).'

/** The bastion let us in, but not through. */
function forwardingFailure(
  { name, address }: SshTarget,
  jump: SshAddress,
  { isProhibited, reason, jumpLog }: { readonly isProhibited: boolean; readonly reason: string; readonly jumpLog: string },
): HostError {
  const bastion = `${name}'s bastion (${textOf(jump)})`
  const to = `${address.host} port ${address.port}`
  return isProhibited
    ? new HostError('unreachable', `${bastion} accepts the key, but does not forward a connection to ${to}.`, {
        host: name,
        hint: `Permit it there for ${jump.user}: AllowTcpForwarding and PermitOpen in sshd_config, port-forwarding and permitopen in authorized_keys.`,
        cause: jumpLog,
      })
    : new HostError('unreachable', `${bastion} cannot reach ${to} (${quote(reason, 300)}).`, {
        host: name,
        hint: `Check the address of ${name} as the bastion resolves it, that sshd is running there, and the firewall between the two.`,
        cause: jumpLog,
      })
}

/**
 * Returns why a session ended without the agent's final message. Status 255 is ssh's own, any other comes from the host. `heard`: the agent
 * had begun to answer.
 */
export function sessionFailure(target: SshTarget, { status, stderr }: SshOutcome, heard: boolean): HostError {
  const { name } = target
  const fail = (code: HostErrorCode, message: string, hint?: string): HostError =>
    new HostError(code, message, { host: name, hint, cause: stderr })
  if (status === 255 || status === null) {
    return fail('contact-lost', `Contact with ${name} was lost${heard ? ' in the middle of its answer' : ''}${because(stderr)}.`)
  }
  if (/sudo: (?:a password is required|a terminal is required|sorry)|is not (?:allowed to|in the sudoers)/i.test(stderr)) {
    return fail(
      'agent-missing',
      `sudo on ${name} does not let ${target.address.user} run the agent.`,
      `Set it up again with ${howToInstall(name)}.`,
    )
  }
  if (!heard && (status === 127 || status === 126 || /command not found|No such file or directory|Cannot find module/.test(stderr))) {
    return fail('agent-missing', `The agent cannot be started on ${name}${because(stderr)}.`, `Install it with ${howToInstall(name)}.`)
  }
  return fail(
    'agent-protocol',
    `The agent on ${name} ended with status ${status} and no ${heard ? 'result' : 'answer'}${because(stderr)}.`,
    `Check it there with "${onHost('status')}".`,
  )
}

function fingerprint(stderr: string): string {
  const sent = /SHA256:[A-Za-z0-9+/]{43}/.exec(stderr)?.[0]
  return sent === undefined ? '' : `, ${sent},`
}

function because(stderr: string): string {
  return stderr.trim() === '' ? '' : ` (${lastLine(stderr)})`
}

function lastLine(stderr: string): string {
  return quote(stderr.trim().split('\n').at(-1)?.trim() ?? '', 300)
}

interface KnownFailure {
  readonly code: HostErrorCode
  readonly pattern: RegExp
  /** False when the text means something else for this key. */
  readonly applies?: (hop: Hop) => boolean
  readonly explain: (hop: Hop) => Explained
}

/** In order: the first that fits. The texts are OpenSSH's own (8.4 to 10); it does not translate them. */
const connectFailures: readonly KnownFailure[] = [
  {
    code: 'unreachable',
    pattern: /Could not resolve hostname/,
    explain: ({ where, address }) => ({
      message: `The name ${address.host} of ${where} cannot be resolved: name resolution on this machine failed.`,
      hint: "Check the address in grind-to-prod.yml and this machine's DNS.",
    }),
  },
  {
    code: 'unreachable',
    pattern: /Connection refused/,
    explain: ({ where }) => ({
      message: `${where} refuses the TCP connection.`,
      hint: 'Check that sshd is running, that the port is right, and that no firewall rejects the connection.',
    }),
  },
  {
    code: 'unreachable',
    pattern: /connect to host .*: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable|Host is down)/,
    explain: ({ where }) => ({
      message: `${where} does not answer the TCP connection.`,
      hint: 'Check that the host is up, and that there is no firewall in between.',
    }),
  },
  {
    code: 'unreachable',
    pattern: /timed out during banner exchange/,
    explain: ({ where }) => ({
      message: `${where} does not answer in time.`,
      hint: 'Check that the host is up, that sshd runs there, and that there is no firewall in between.',
    }),
  },
  {
    code: 'host-key-mismatch',
    pattern: /Certificate invalid: /,
    explain: ({ where, address, stderr }) => ({
      message: `The certificate of ${where} is not valid (${quote(/Certificate invalid: ([^\r\n]*)/.exec(stderr)![1]!, 300)}). Nothing was sent.`,
      hint: `Check with "ssh-keygen -L -f" on the host itself that its HostCertificate has not expired, and that it is for the name ${address.host.toLowerCase()}.`,
    }),
  },
  {
    code: 'host-key-mismatch',
    // For a pinned key, the name is one of ours. OpenSSH 10 has the other text.
    pattern: /No \S+ host key is known for (?!grind-to-prod-)|Couldn't drop certificate/,
    explain: ({ where, field }) => ({
      message: `${where} has no certificate of the authority that grind-to-prod.yml names: it is another host, or the authority was changed. Nothing was sent.`,
      hint: `Compare the signing CA that "ssh-keygen -L -f" prints of its HostCertificate with ${field}.`,
    }),
  },
  {
    code: 'host-key-mismatch',
    pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key verification failed|No .* host key is known|Host key .* revoked/i,
    explain: ({ where, field, stderr }) => ({
      message: `The host key of ${where}${fingerprint(stderr)} is not the one that grind-to-prod.yml pins: it is another host, or its key was changed. Nothing was sent.`,
      hint: `Compare it with /etc/ssh/ssh_host_*_key.pub on the host itself, and change ${field} only if you know why it differs.`,
    }),
  },
  {
    code: 'host-key-mismatch',
    pattern: /no matching host key type found/,
    explain: ({ where, field }) => ({
      message: `${where} offers no host key of the type that grind-to-prod.yml pins.`,
      hint: `Change ${field} to a key from /etc/ssh/ssh_host_*_key.pub on the host, or, if it is of a certificate authority, set HostCertificate in sshd_config there.`,
    }),
  },
  {
    code: 'authentication-failed',
    pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions|error in libcrypto|invalid format|incorrect passphrase/i,
    // ssh falls back to the named file, and finds that it is not a private key.
    applies: ({ identity }) => identity?.source === 'agent-key',
    explain: ({ where, identity }) => ({
      message: `The key for ${where} is not used: the ssh-agent at SSH_AUTH_SOCK does not answer, or does not have the private key of ${quote(identity?.file ?? '')}.`,
      hint: 'Compare with "ssh-add -L", and add the key with ssh-add.',
    }),
  },
  {
    code: 'authentication-failed',
    pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
    explain: ({ where, identity }) => ({
      message: `ssh does not use the ${keyNames(identity).key} for ${where}, because other users can read its file.`,
      hint: 'Run "chmod 600" on it.',
    }),
  },
  {
    code: 'authentication-failed',
    pattern: /signing failed for |agent refused operation/,
    explain: ({ where, identity, stderr }) =>
      identity?.isSecurityKey === true || /-SK\b/.test(stderr)
        ? {
            message: `The ${keyNames(identity).key} for ${where} is in a security key, which did not sign.`,
            hint: 'Plug it in, and touch it when it blinks; one that requires a PIN must be in an ssh-agent, named by its public key file.',
          }
        : {
            message: `The ssh-agent did not sign with the ${keyNames(identity).key} for ${where}.`,
            hint: 'Check whether it is locked, or waits for a confirmation.',
          },
  },
  {
    code: 'authentication-failed',
    pattern: /error in libcrypto|invalid format|incorrect passphrase/i,
    explain: ({ where, identity }) => ({
      message: `The ${keyNames(identity).key} for ${where} cannot be read.`,
      hint: "Give a complete private key in OpenSSH's format, without a passphrase, including its last line end.",
    }),
  },
  {
    code: 'authentication-failed',
    pattern: /Permission denied|Too many authentication failures|No more authentication methods/,
    applies: ({ address, certificateProblem }) => certificateProblem?.(address.user) !== undefined,
    explain: ({ where, address, identity, certificateProblem }) => ({
      message: `${where} does not accept the key for the user ${address.user}: its certificate ${quote(identity?.certificateFile ?? '')} ${certificateProblem!(address.user)}.`,
      hint: 'Get a new certificate from your certificate authority.',
    }),
  },
  {
    code: 'authentication-failed',
    pattern: /Too many authentication failures/,
    explain: ({ where, address, identity }) => ({
      message: `${where} closed the connection before the right key for the user ${address.user} was offered: the ssh-agent offers more keys than sshd accepts (MaxAuthTries).`,
      hint: `Name the ${keyNames(identity).key}: give its public key file with the option "identity-file" (${keyNames(identity).variable}); the private key stays in the agent.`,
    }),
  },
  {
    code: 'authentication-failed',
    pattern: /Permission denied|No more authentication methods/,
    explain: ({ where, address, identity, adding }) => ({
      message:
        identity?.source === 'agent'
          ? `${where} accepts none of the keys of the ssh-agent for the user ${address.user}: authentication failed.`
          : `${where} does not accept the key for the user ${address.user}: authentication failed.`,
      hint:
        identity?.source === 'agent'
          ? `Check with "ssh-add -l" that the agent has the ${keyNames(identity).key}, and name it by its public key file with the option "identity-file"; a new key is added with ${adding}.`
          : `Give ${identity?.isAdmin === true ? "an administrator's key" : 'a deploy key'} that it knows, or add this one with ${adding}.`,
    }),
  },
  {
    code: 'unreachable',
    pattern: /kex_exchange_identification|banner exchange|Connection (?:closed|reset) by/,
    explain: ({ where }) => ({
      message: `${where} accepts the TCP connection but closes it before ssh starts.`,
      hint: 'Check that sshd runs there (and nothing else on the port), and that it does not limit new connections (MaxStartups, fail2ban).',
    }),
  },
]
