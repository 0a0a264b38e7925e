import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { keptFiles } from '#domain/init/kept-files'
import { withSigner } from '#domain/init/signers-text'
import { isThere } from '#tools/files/is-there'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { createKeyCommand } from '#tools/ssh/keygen-create'
import { ALLOWED_SIGNERS_LIMIT_BYTES } from '#domain/trust/signers'

const keys = ['deploy', 'release'] as const

/** Returns those of the keys of an application, and of the file that names its signer, that are not in its folder yet. */
export async function missingKeys(folder: string): Promise<string[]> {
  const names = [...keys, keptFiles.allowedSigners]
  const there = await Promise.all(names.map((name) => isThere(join(folder, name))))
  return names.filter((_, index) => !there[index])
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
    if (!(await isThere(file))) await expectSuccess(runner, createKeyCommand(file, `${key}@${application}`))
  }
  const file = join(folder, keptFiles.allowedSigners)
  const before = (await readLimited(file, ALLOWED_SIGNERS_LIMIT_BYTES)) ?? ''
  const publicKey = (await readLimited(join(folder, keptFiles.releasePublic), KEY_LIMIT_BYTES)) ?? ''
  const after = withSigner(before, application, publicKey)
  if (after !== before) await writeAtomically(file, after, 0o600)
}

/** Longer than any public key. */
const KEY_LIMIT_BYTES = 64 * 1024
