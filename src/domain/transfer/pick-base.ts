import type { BaseCandidate } from './base-schema.ts'

/**
 * Returns the candidate of a host that this machine has too, with the same NAR hash: one with a ready delta if there is one, else the first
 * in the host's order. `here` has the NAR hash of each valid path of this machine. Undefined when it has none: the path is copied whole.
 */
export function pickBase(
  candidates: readonly BaseCandidate[],
  here: ReadonlyMap<string, { readonly narHash: string }>,
  isReady: (base: BaseCandidate) => boolean = () => false,
): BaseCandidate | undefined {
  const shared = candidates.filter(({ path, narHash }) => here.get(path)?.narHash === narHash)
  return shared.find((base) => isReady(base)) ?? shared[0]
}
