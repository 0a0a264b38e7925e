import { UNLIMITED } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { SSH_ALIAS } from './config.ts'

/**
 * Connects, authenticates, and leaves the connection in the background for the sessions. Status 0 once it is open. At a lower log level,
 * ssh does not report why two sides could not agree on a key.
 */
export function connectCommand(configFile: string): Command {
  return {
    argv: ['ssh', '-F', configFile, '-o', 'LogLevel=INFO', '-N', '-f', '--', SSH_ALIAS],
    effect: 'read',
    environment,
    timeout: CONNECT_LIMIT_MILLISECONDS,
  }
}

/** ssh starts the program for a bastion by the user's shell, which for a service may be one that starts nothing. */
const environment = { SHELL: '/bin/sh' } as const

/** A connection that has neither opened nor failed in this time never will; ssh's own limit does not cover what follows the TCP connect. */
const CONNECT_LIMIT_MILLISECONDS = 60_000

/**
 * One session: runs these words on the host. The host's sshd joins them with spaces and gives them to the forced command,
 * or else to the user's shell, so every word must be one that no shell reads otherwise.
 */
export function sessionCommand(configFile: string, words: readonly string[], effect: Command['effect']): Command {
  const odd = words.find((word) => !/^[A-Za-z0-9._/=@:-]+$/.test(word))
  if (odd !== undefined) throw new TypeError(`${JSON.stringify(odd)} cannot be a word of a remote command`)
  return { argv: ['ssh', '-F', configFile, '--', SSH_ALIAS, ...words], effect, environment, timeout: UNLIMITED }
}

/** Runs a script in the remote user's shell. Only for an administrator, and only with a script that is a constant of this program. */
export function remoteScriptCommand(configFile: string, script: string, effect: Command['effect']): Command {
  return { argv: ['ssh', '-F', configFile, '--', SSH_ALIAS, script], effect, environment, timeout: UNLIMITED }
}

/** Checks whether the connection is open: status 0 when it is. The check also keeps an idle one open. */
export function checkConnectionCommand(configFile: string): Command {
  return { argv: ['ssh', '-F', configFile, '-O', 'check', '--', SSH_ALIAS], effect: 'read', timeout: 5000 }
}

/** Closes the connection with all its sessions. */
export function disconnectCommand(configFile: string): Command {
  return { argv: ['ssh', '-F', configFile, '-O', 'exit', '--', SSH_ALIAS], effect: 'read', timeout: 5000 }
}
