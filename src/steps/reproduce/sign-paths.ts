import { join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { NIX_SIGNATURES_FILE } from '#domain/evidence/nix-signatures'
import type { ComparedPath } from '#domain/reproduce/compare'
import { withSignatures } from '#domain/evidence/with-signatures'
import { writeAtomically } from '#tools/files/write-atomically'
import { writingTo } from '#tools/files/writing-to'
import { batches } from '#tools/nix/batches'
import { errorText } from '#tools/nix/error-text'
import { signPathsCommand } from '#tools/nix/sign-paths'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { readNixSignatures } from '../bundle/nix-signatures.ts'
import type { Bundle } from '../bundle/read.ts'
import { validInfos } from './valid-infos.ts'

export interface PathsToSign {
  readonly bundle: Bundle
  readonly paths: readonly ComparedPath[]
  /** A secret key of Nix. Without one, the signatures of this machine's Nix daemon are taken, if it signs what it builds. */
  readonly keyFile: string | undefined
}

/** Signatures of store paths that were added to a release. */
export interface SignedPaths {
  readonly file: string
  /** Paths that were built here and have a signature. */
  readonly paths: number
  /** Names of the keys that signed them. */
  readonly keys: readonly string[]
}

/**
 * Signs what was built here and has the content of the release, and nothing else, with a key of Nix, and puts the signatures beside the
 * manifest, from where a promote sends them. Throws InputError `signing-failed`.
 */
export async function signPaths({ bundle, paths, keyFile }: PathsToSign, runner: Runner): Promise<SignedPaths> {
  const file = join(bundle.folder, NIX_SIGNATURES_FILE)
  const before = await readNixSignatures(bundle.folder)
  const expected = new Map(paths.filter(isBuiltHere).map(({ path, expected: narHash }) => [path, narHash]))
  if (keyFile !== undefined) {
    for (const batch of batches([...expected.keys()])) {
      const { status, stderr } = await answered(runner, signPathsCommand(batch, keyFile))
      if (status !== 0) {
        throw new InputError('signing-failed', `Nix cannot sign with ${quote(keyFile)}: ${errorText(stderr)}.`, {
          hint: 'Give the file of a secret key that "nix-store --generate-binary-cache-key" made.',
        })
      }
    }
  }
  const infos = await validInfos([...expected.keys()], runner)
  const signed = infos.filter(({ path, narHash, signatures }) => expected.get(path) === narHash && signatures.length > 0)
  if (signed.length > 0) await writingTo(file, () => writeAtomically(file, `${JSON.stringify(withSignatures(before, signed))}\n`))
  const keys = new Set(signed.flatMap(({ signatures }) => signatures.map((one) => one.slice(0, one.indexOf(':')))))
  return { file, paths: signed.length, keys: [...keys].toSorted() }
}

/** True for a path that a build on this machine made as it is in the release. */
function isBuiltHere({ outcome, origin }: ComparedPath): boolean {
  return outcome === 'agrees' && (origin === 'built' || origin === 'rebuilt')
}
