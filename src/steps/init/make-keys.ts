import { chmod, mkdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { keptFiles } from '#domain/init/kept-files'
import { withSigner } from '#domain/init/signers-text'
import { lastWords } from '#tools/git/git'
import { isThere } from '#tools/files/is-there'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { createKeyCommand } from '#tools/ssh/keygen-create'
import { ALLOWED_SIGNERS_LIMIT_BYTES } from '#domain/trust/signers'
import { KEY_LIMIT_BYTES } from './check-keys.ts'
import { readOwnFile } from '#tools/files/read-own-file'

const keys = ['deploy', 'release'] as const

/** What `makeKeys` does to a file. */
export interface KeyChange {
  readonly name: string
  readonly action: 'create' | 'change'
}

/**
 * Returns what `makeKeys` would do: to the keys of an application, and to the file that names its signer. Throws InputError
 * `file-unreadable` for a file of signers that cannot be written back.
 */
export async function keyChanges(folder: string, application: string): Promise<KeyChange[]> {
  const names = [...keys, keptFiles.allowedSigners]
  const there = await Promise.all(names.map((name) => isThere(join(folder, name))))
  const missing = names.filter((_, index) => !there[index])
  const signers = await readOwnFile(join(folder, keptFiles.allowedSigners), ALLOWED_SIGNERS_LIMIT_BYTES)
  const isLeftOut =
    signers !== undefined && (missing.includes('release') || withSigner(signers, application, await releaseKey(folder)) !== signers)
  return [
    ...missing.map((name): KeyChange => ({ name, action: 'create' })),
    ...(isLeftOut ? [{ name: keptFiles.allowedSigners, action: 'change' } as const] : []),
  ]
}

/** A key may be a link. */
async function releaseKey(folder: string): Promise<string> {
  return (await readLimited(await realpath(join(folder, keptFiles.releasePublic)), KEY_LIMIT_BYTES)) ?? ''
}

/**
 * Creates the keys of an application that are missing, with the folder, which only this user may enter, and lists the release key as a
 * signer. Two keys, because the one that may copy must not be able to sign what it copies.
 */
export async function makeKeys(folder: string, application: string, runner: Runner): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  for (const key of keys) {
    const file = join(folder, keptFiles[key])
    if (!(await isThere(file))) await makeKey(file, `${key}@${application}`, runner)
  }
  const file = join(folder, keptFiles.allowedSigners)
  const before = (await readOwnFile(file, ALLOWED_SIGNERS_LIMIT_BYTES)) ?? ''
  const after = withSigner(before, application, await releaseKey(folder))
  if (after !== before) await writeAtomically(file, after, 0o600)
}

/** A failure removes what ssh-keygen left, because the next run would refuse it. */
async function makeKey(file: string, comment: string, runner: Runner): Promise<void> {
  const { status, stderr } = await answered(runner, createKeyCommand(file, comment))
  if (status === 0) return
  for (const rest of [file, `${file}.pub`]) await rm(rest, { force: true })
  throw new InputError(
    'file-unwritable',
    `The key ${quote(file)} cannot be written (ssh-keygen reports ${quote(lastWords(stderr), 400)}).`,
    {
      hint: 'Make room on its disk, or set XDG_CONFIG_HOME to another folder, and run "grind-to-prod init" again.',
    },
  )
}
