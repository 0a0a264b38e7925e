import type { Inventory } from '#domain/closure/inventory'
import { NIX_SIGNATURES_FILE, type NixSignatures } from '#domain/evidence/nix-signatures'
import { withSignatures } from '#domain/evidence/with-signatures'
import { parsePathInfo, validPathInfoCommand, type PathInfo } from '#tools/nix/path-info'
import { runPathInfo } from '#tools/nix/run-path-info'
import type { Runner } from '#tools/run/runner'
import type { EvidenceFiles } from './evidence-files.ts'

/**
 * Returns what keys of Nix signed of the paths, and which are content-addressed, as this machine's store has it, beside what is known
 * `before`; nothing where neither has any.
 */
export async function nixSignatureFiles({ paths }: Inventory, before: NixSignatures | undefined, runner: Runner): Promise<EvidenceFiles> {
  const infos = await infosHere(
    paths.map(({ path }) => path),
    runner,
  )
  const { signatures, contentAddresses = {} } = withSignatures(before, infos)
  const addresses = infos.flatMap(({ path, contentAddress }) => (contentAddress === null ? [] : [[path, contentAddress] as const]))
  const content = { schemaVersion: 1, signatures, contentAddresses: { ...Object.fromEntries(addresses), ...contentAddresses } }
  if (Object.keys(content.signatures).length + Object.keys(content.contentAddresses).length === 0) return new Map()
  return new Map([[`release/${NIX_SIGNATURES_FILE}`, { text: `${JSON.stringify(content)}\n` }]])
}

async function infosHere(paths: readonly string[], runner: Runner): Promise<readonly PathInfo[]> {
  try {
    const { status, stdout } = await runPathInfo(runner, validPathInfoCommand(paths))
    return status === 0 ? parsePathInfo(stdout) : []
  } catch {
    return []
  }
}
