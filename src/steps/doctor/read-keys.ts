import { stat } from 'node:fs/promises'
import type { KeyFacts, KeysFacts, SignersFile } from '#domain/doctor/keys'
import { ALLOWED_SIGNERS_LIMIT_BYTES } from '#domain/trust/signers'
import { readLimited } from '#tools/files/read-limited'

/** Where the keys of an application are. */
export interface KeyPlaces {
  readonly deploy: string
  readonly release: string
  readonly allowedSigners: SignersFile
}

/** Reads what `doctor` checks of the keys: their modes and their public halves. */
export async function readKeys(places: KeyPlaces): Promise<KeysFacts> {
  const keys = await Promise.all([readKey('deploy', places.deploy), readKey('release', places.release)])
  const signersFile = places.allowedSigners
  return { keys, allowedSigners: (await textOf(signersFile.file, ALLOWED_SIGNERS_LIMIT_BYTES)) ?? null, signersFile }
}

/** Longer than any public key. */
const KEY_LIMIT_BYTES = 64 * 1024

async function readKey(use: KeyFacts['use'], file: string): Promise<KeyFacts> {
  const status = await stat(file).catch(() => undefined)
  const text = await textOf(`${file.replace(/\.pub$/, '')}.pub`, KEY_LIMIT_BYTES)
  const publicKey = text?.trim().split(/\s+/).slice(0, 2).join(' ') ?? null
  // The public half may be read by all: the private one is in an agent then.
  return { use, file, publicKey, mode: status === undefined ? null : file.endsWith('.pub') ? 0 : status.mode & 0o777 }
}

/** A file that cannot be read counts as missing: the check of its mode reports it. */
async function textOf(file: string, limitBytes: number): Promise<string | undefined> {
  return readLimited(file, limitBytes).catch(() => undefined)
}
