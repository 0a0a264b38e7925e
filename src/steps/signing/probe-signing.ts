import { randomBytes } from 'node:crypto'
import { storePathSchema } from '#domain/closure/store-path'
import { nixKeyName } from '#domain/trust/nix-key-name'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { errorText } from '#tools/nix/error-text'
import { probeBuildCommand, verifySignatureCommand } from '#tools/nix/probe-build'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'

/** How the Nix daemon of this machine signed a path that it just built. */
export interface SigningProbe {
  readonly path: string
  /** `name:base64` each; empty when the daemon does not sign. */
  readonly signatures: readonly string[]
}

/** Builds a small path and returns how it is signed; or why nothing can be built, as Nix reports it. */
export async function probeSigning(runner: Runner): Promise<SigningProbe | { readonly failed: string }> {
  const { status, stdout, stderr } = await answered(runner, probeBuildCommand(randomBytes(16).toString('hex')))
  const path = storePathSchema.safeParse(stdout.trim())
  if (status !== 0 || !path.success) return { failed: errorText(stderr) }
  const asked = await answered(runner, pathInfoCommand([path.data], { closure: false }))
  if (asked.status !== 0) return { failed: errorText(asked.stderr) }
  const [info] = parsePathInfo(asked.stdout)
  return { path: path.data, signatures: info?.signatures ?? [] }
}

/** Returns the first of these public keys that signed the path; undefined when none did. */
export async function signerOf(
  { path, signatures }: SigningProbe,
  publicKeys: readonly string[],
  runner: Runner,
): Promise<string | undefined> {
  const names = new Set(signatures.map(nixKeyName))
  for (const key of publicKeys) {
    if (names.has(nixKeyName(key)) && (await answered(runner, verifySignatureCommand(path, key))).status === 0) return key
  }
  return undefined
}
