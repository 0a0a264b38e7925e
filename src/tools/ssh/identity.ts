import { constants } from 'node:fs'
import { access, readFile, stat, symlink } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InputError, isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { keyNames, type KeyUse } from './key-use.ts'
import { describeKeyFile, type KeyFile } from './key-file.ts'
import { isThere } from '../files/is-there.ts'
import type { OfferedKey, SshFiles } from './config.ts'

/** What lets us in. */
export interface IdentityOptions extends KeyUse {
  /** A private key file, or the public key file of a key in the agent; without one, every key of the agent at SSH_AUTH_SOCK is offered. */
  readonly identityFile?: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The key that a connection uses, for its configuration and for its errors. */
export interface SshIdentity extends OfferedKey, KeyUse {
  /** The file that the user named. */
  readonly file?: string
  readonly isSecurityKey?: boolean
}

/** Longer than any key: an RSA key of 16,384 bits has 13,000. */
const KEY_LIMIT_BYTES = 64 * 1024

/**
 * Links the key file, its certificate and the agent into the connection's folder. Throws InputError `file-unreadable`, `key-missing` or
 * `key-invalid` for a key that ssh could not use without asking a person.
 */
export async function linkIdentity(options: IdentityOptions, files: SshFiles): Promise<SshIdentity> {
  const agent = options.environment['SSH_AUTH_SOCK']
  const hasAgent = agent !== undefined && agent !== ''
  const { isAdmin } = options
  const { variable } = keyNames(options)
  if (options.identityFile === undefined) {
    if (!hasAgent) {
      throw new InputError('key-missing', 'There is no key to connect with.', {
        hint: `Give its file with the option "identity-file" (${variable}), or load it into an ssh-agent (SSH_AUTH_SOCK).`,
      })
    }
    await symlink(resolve(agent), files.agent)
    return { source: 'agent', isAdmin }
  }
  const file = options.identityFile
  const key = await readKeyFile(file)
  const source = key.kind === 'public' ? 'agent-key' : 'file'
  requireUsable({ ...key, file, variable }, hasAgent)
  await symlink(resolve(file), files.identity)
  if (source === 'agent-key') await symlink(resolve(agent!), files.agent)
  const certificateFile = `${file.replace(source === 'agent-key' ? /\.pub$/ : /$^/, '')}-cert.pub`
  const hasCertificate = await isThere(certificateFile)
  if (hasCertificate) await symlink(resolve(certificateFile), files.certificate)
  return { source, file, isAdmin, isSecurityKey: key.isSecurityKey, ...(hasCertificate ? { certificateFile } : {}) }
}

async function readKeyFile(file: string): Promise<KeyFile> {
  const path = resolve(file)
  try {
    await access(path, constants.R_OK)
    const status = await stat(path)
    // It could be read once only, and ssh must read it; a pipe without a writer would block ssh.
    if (!status.isFile()) throw notRegularFile(file)
    return describeKeyFile(status.size <= KEY_LIMIT_BYTES ? await readFile(path, 'latin1') : '')
  } catch (cause) {
    if (isKnownError(cause)) throw cause
    throw new InputError('file-unreadable', `The key file ${quote(file)} cannot be read.`, {
      hint: 'Give the private key whose public key is installed on the host.',
      cause,
    })
  }
}

function notRegularFile(file: string): InputError {
  return new InputError('key-invalid', `The key file ${quote(file)} is not a regular file.`, {
    hint: 'Give the private key whose public key is installed on the host, as a file.',
  })
}

interface NamedKey extends KeyFile {
  readonly file: string
  /** The variable that it can be given in. */
  readonly variable: string
}

/** Refuses a key for which ssh would ask a person, or that it cannot use at all. */
function requireUsable({ file, variable, kind, hasPassphrase }: NamedKey, hasAgent: boolean): void {
  if (kind === 'certificate') {
    throw new InputError('key-invalid', `The key file ${quote(file)} is a certificate.`, {
      hint: 'Give the key file beside it, without "-cert.pub"; the certificate is used with it.',
    })
  }
  if (kind === 'public' && !hasAgent) {
    throw new InputError(
      'key-missing',
      `The key file ${quote(file)} is a public key, and there is no ssh-agent (SSH_AUTH_SOCK) with the private one.`,
      {
        hint: 'Give the private key file, or load the private key into an ssh-agent.',
      },
    )
  }
  if (hasPassphrase) {
    throw new InputError('key-invalid', `The key file ${quote(file)} has a passphrase, which is never asked for.`, {
      hint: `Load the key into an ssh-agent with ssh-add, and give its public key file with the option "identity-file" (${variable}).`,
    })
  }
}
