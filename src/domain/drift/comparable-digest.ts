import type { FieldPath } from './field.ts'
import { haveSameFingerprintKey } from './fingerprint-key.ts'
import type { Pair, Side } from './rule.ts'
import { nodeAt } from './tree.ts'

/**
 * False for digests that cannot be compared: fingerprints by two keys, or a fingerprint and the plain digest of a snapshot of schema
 * version 1. Any other difference can be compared.
 */
export function hasComparableDigest(pair: Pair, path: FieldPath): boolean {
  const [left, right] = [pair.reference, pair.host].map((side) => kindOf(side, path))
  if (left === undefined || right === undefined) return true
  return left === right && (left !== 'keyed' || haveSameFingerprintKey(pair))
}

function kindOf({ tree }: Side, path: FieldPath): string | undefined {
  const digest = nodeAt(tree, path)
  return typeof digest === 'string' ? /^(keyed|sha256):/.exec(digest)?.[1] : undefined
}
