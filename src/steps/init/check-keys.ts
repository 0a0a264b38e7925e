import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { keptFiles } from '#domain/init/kept-files'
import { InputError, isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { lastWords } from '#tools/git/git'
import { isThere } from '#tools/files/is-there'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { describeKeyFile } from '#tools/ssh/key-file'
import { publicHalfCommand } from '#tools/ssh/keygen-public'
import { readOwnFile } from '#tools/files/read-own-file'

/** Longer than any key. */
export const KEY_LIMIT_BYTES = 64 * 1024

const pairs = [
  { secret: keptFiles.deploy, open: keptFiles.deployPublic },
  { secret: keptFiles.release, open: keptFiles.releasePublic },
]

/**
 * Checks the keys of an application that are there: `init` would neither replace nor use a broken one. Throws InputError `file-unreadable`
 * for one that cannot be read, and `key-invalid` for one that is no key or whose public half is missing or that of another.
 */
export async function checkKeys(folder: string, runner: Runner): Promise<void> {
  try {
    for (const { secret, open } of pairs) await checkPair(join(folder, secret), join(folder, open), runner)
  } catch (cause) {
    throw isKnownError(cause) ? cause : unreadable(folder, cause)
  }
}

async function checkPair(secret: string, open: string, runner: Runner): Promise<void> {
  if (!(await isThere(secret))) {
    if (await isThere(open)) throw invalid(open, `is there without its private key ${quote(secret)}`)
    return
  }
  const { kind, hasPassphrase, isSecurityKey } = describeKeyFile(await textOf(secret))
  if (kind !== 'private' && kind !== 'public') throw invalid(secret, 'is not an ssh key')
  const half = keyOf(await textOf(open))
  if (half === undefined) throw invalid(open, 'is not the public half of an ssh key')
  // Only a person or a device can unlock these.
  if (kind === 'public' || hasPassphrase || isSecurityKey) return
  const { status, stdout, stderr } = await answered(runner, publicHalfCommand(secret))
  if (status !== 0) throw invalid(secret, `is a private key that ssh cannot use (ssh-keygen reports ${quote(lastWords(stderr), 400)})`)
  if (keyOf(stdout) !== half) throw invalid(open, `is not the public half of ${quote(secret)}`)
}

/** A key may be a link. What is not there has no text. */
async function textOf(file: string): Promise<string> {
  const path = (await isThere(file)) ? await realpath(file).catch((cause: unknown) => Promise.reject(unreadable(file, cause))) : file
  return (await readOwnFile(path, KEY_LIMIT_BYTES)) ?? ''
}

/** Returns the type and the base64 of a public key. */
function keyOf(text: string): string | undefined {
  return describeKeyFile(text).kind === 'public' ? text.trim().split(/\s+/).slice(0, 2).join(' ') : undefined
}

const hint = 'Put the right key there, or move the pair away, so that "grind-to-prod init" creates another; nothing was written.'

function invalid(file: string, problem: string): InputError {
  return new InputError('key-invalid', `${quote(file)} ${problem}.`, { hint })
}

function unreadable(file: string, cause: unknown): InputError {
  return new InputError('file-unreadable', `${quote(file)} cannot be read (${reasonOf(cause)}).`, { hint, cause })
}
