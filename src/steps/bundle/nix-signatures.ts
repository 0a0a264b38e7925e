import { join } from 'node:path'
import { filesOfBundle } from '#domain/bundle/files'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { NIX_SIGNATURES_FILE, nixSignaturesSchema, type NixSignatures } from '#domain/evidence/nix-signatures'
import { readLimited } from '#tools/files/read-limited'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/** Reads what keys of Nix signed, from the file beside a manifest; undefined without one. Throws InputError `signature-invalid`. */
export async function readNixSignatures(folder: string): Promise<NixSignatures | undefined> {
  const file = join(folder, NIX_SIGNATURES_FILE)
  try {
    const text = await readLimited(file, filesOfBundle[NIX_SIGNATURES_FILE].limitBytes)
    return text === undefined ? undefined : nixSignaturesSchema.parse(parseLimitedJson(text))
  } catch (cause) {
    throw new InputError('signature-invalid', `${quote(file)} is not a list of signatures of store paths.`, {
      hint: 'Take the file that was written beside the manifest, or remove it.',
      cause,
    })
  }
}
