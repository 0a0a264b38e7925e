import type { SshAddress } from '#domain/config/address'
import { HostError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { quote } from '#domain/errors/quote'
import type { HostErrorCode } from '#domain/errors/codes'
import type { Explained } from '#domain/errors/error-lines'

/** How a session or the connection itself ended. */
export interface SshOutcome {
  readonly status: number | null
  readonly stderr: string
}

export interface SshTarget {
  /** The host's name in the configuration. */
  readonly name: string
  readonly address: SshAddress
}

/** Returns why no connection came about: which hop failed, and what to do. */
export function connectFailure(target: SshTarget, { status, stderr }: SshOutcome): HostError {
  const { host, port, user } = target.address
  const where = `${target.name} (${user}@${host} port ${port})`
  const found = connectFailures.find(({ pattern }) => pattern.test(stderr))
  if (found !== undefined) {
    const { message, hint } = found.explain(where, target, stderr)
    return new HostError(found.code, message, { host: target.name, hint, cause: stderr })
  }
  const said = status === null ? 'no answer in time' : lastLine(stderr)
  return new HostError('unreachable', `No ssh connection to ${where}: ${said}.`, {
    host: target.name,
    hint: "Try again, and check sshd's log on the host.",
    cause: stderr,
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
    'Check it there with "grind-to-prod-agent status".',
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
  readonly explain: (where: string, target: SshTarget, stderr: string) => Explained
}

/** In order: the first that fits. The texts are OpenSSH's own (8.4 to 10); it does not translate them. */
const connectFailures: readonly KnownFailure[] = [
  {
    code: 'unreachable',
    pattern: /Could not resolve hostname/,
    explain: (where, { address }) => ({
      message: `The name ${address.host} of ${where} cannot be resolved: name resolution on this machine failed.`,
      hint: "Check the address in grind-to-prod.yml and this machine's DNS.",
    }),
  },
  {
    code: 'unreachable',
    pattern: /Connection refused/,
    explain: (where) => ({
      message: `${where} refuses the TCP connection.`,
      hint: 'Check that sshd is running, that the port is right, and that no firewall rejects the connection.',
    }),
  },
  {
    code: 'unreachable',
    pattern: /connect to host .*: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable|Host is down)/,
    explain: (where) => ({
      message: `${where} does not answer the TCP connection.`,
      hint: 'Check that the host is up, and that there is no firewall in between.',
    }),
  },
  {
    code: 'host-key-mismatch',
    pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key verification failed|No .* host key is known|Host key .* revoked/i,
    explain: (where, { name }, stderr) => ({
      message: `The host key of ${where}${fingerprint(stderr)} is not the one that grind-to-prod.yml pins: it is another host, or its key was changed. Nothing was sent.`,
      hint: `Compare it with /etc/ssh/ssh_host_*_key.pub on the host itself, and change hosts.${name}.hostKey only if you know why it differs.`,
    }),
  },
  {
    code: 'host-key-mismatch',
    pattern: /no matching host key type found/,
    explain: (where, { name }) => ({
      message: `${where} offers no host key of the type that grind-to-prod.yml pins.`,
      hint: `Change hosts.${name}.hostKey to a key from /etc/ssh/ssh_host_*_key.pub on the host.`,
    }),
  },
  {
    code: 'authentication-failed',
    pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
    explain: (where) => ({
      message: `ssh does not use the deploy key for ${where}, because other users can read its file.`,
      hint: 'Run "chmod 600" on it.',
    }),
  },
  {
    code: 'authentication-failed',
    pattern: /error in libcrypto|invalid format|incorrect passphrase/i,
    explain: (where) => ({
      message: `The deploy key for ${where} cannot be read.`,
      hint: "Give a complete private key in OpenSSH's format, without a passphrase, including its last line end.",
    }),
  },
  {
    code: 'authentication-failed',
    pattern: /Permission denied|Too many authentication failures|No more authentication methods/,
    explain: (where, { address, name }) => ({
      message: `${where} does not accept the key for the user ${address.user}: authentication failed.`,
      hint: `Give a deploy key that it knows, or add this one with ${howToInstall(name)}.`,
    }),
  },
  {
    code: 'unreachable',
    pattern: /kex_exchange_identification|banner exchange|Connection (?:closed|reset) by/,
    explain: (where) => ({
      message: `${where} accepts the TCP connection but closes it before ssh starts.`,
      hint: 'Check that sshd runs there (and nothing else on the port), and that it does not limit new connections (MaxStartups, fail2ban).',
    }),
  },
]
