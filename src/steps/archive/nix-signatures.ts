import type { Inventory } from '#domain/closure/inventory'
import { NIX_SIGNATURES_FILE } from '#domain/evidence/nix-signatures'
import { parsePathInfo, validPathInfoCommand, type PathInfo } from '#tools/nix/path-info'
import { runPathInfo } from '#tools/nix/run-path-info'
import type { Runner } from '#tools/run/runner'
import type { EvidenceFiles } from './evidence-files.ts'

/**
 * Returns what keys of Nix signed of the paths, and which are content-addressed, as this machine's store has it; nothing on a machine
 * without Nix, or whose store has none of them.
 */
export async function nixSignatureFiles({ paths }: Inventory, runner: Runner): Promise<EvidenceFiles> {
  const infos = await infosHere(
    paths.map(({ path }) => path),
    runner,
  )
  const signatures = infos.flatMap(({ path, signatures: own }) => (own.length === 0 ? [] : [[path, own] as const]))
  const addresses = infos.flatMap(({ path, contentAddress }) => (contentAddress === null ? [] : [[path, contentAddress] as const]))
  if (signatures.length + addresses.length === 0) return new Map()
  const content = { schemaVersion: 1, signatures: Object.fromEntries(signatures), contentAddresses: Object.fromEntries(addresses) }
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
