import { createHash } from 'node:crypto'
import { z } from 'zod'
import { LIMITS } from '../protocol/limits.ts'
import { hasKeys } from './has-keys.ts'
import { isNarHash, isStorePath, narHashSchema, storePathSchema } from './store-path.ts'

/** References of one path. */
const REFERENCES_LIMIT = 10_000

/** One path of a closure. Sizes are bytes of the NAR serialisation. References are sorted and leave out the path itself. */
export const closurePathSchema = z.strictObject({
  path: storePathSchema,
  narHash: narHashSchema,
  narSize: z.number().int().nonnegative(),
  references: z.array(storePathSchema).max(REFERENCES_LIMIT),
})
export type ClosurePath = z.infer<typeof closurePathSchema>

/** Every path of a closure, sorted by path. */
export const inventorySchema = z.strictObject({
  schemaVersion: z.literal(1),
  paths: z.array(closurePathSchema).max(LIMITS.closurePaths),
})
export type Inventory = z.infer<typeof inventorySchema>

/** The summary of the inventory in a manifest. */
export const inventorySummarySchema = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  paths: z.number().int().nonnegative(),
  narBytes: z.number().int().nonnegative(),
})
export type InventorySummary = z.infer<typeof inventorySummarySchema>

/**
 * True for what `closurePathSchema` accepts, in a fraction of its time: a closure may have 200,000 paths. The schema explains why another
 * value is none.
 */
export function isClosurePath(value: unknown): value is ClosurePath {
  if (!hasKeys(value, ['path', 'narHash', 'narSize', 'references'])) return false
  const { path, narHash, narSize, references } = value
  return isStorePath(path) && isNarHash(narHash) && isSize(narSize) && Array.isArray(references) && areReferences(references)
}

/** The same, for `inventorySchema`. */
export function isInventory(value: unknown): value is Inventory {
  if (!hasKeys(value, ['schemaVersion', 'paths']) || value['schemaVersion'] !== 1) return false
  const { paths } = value
  return Array.isArray(paths) && paths.length <= LIMITS.closurePaths && paths.every(isClosurePath)
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function areReferences(references: readonly unknown[]): boolean {
  return references.length <= REFERENCES_LIMIT && references.every(isStorePath)
}

/** Code-unit order, the same on every machine (a locale's is not). */
function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Builds the inventory of these paths, in its canonical order and without other fields. */
export function inventoryOf(paths: readonly ClosurePath[]): Inventory {
  return {
    schemaVersion: 1,
    paths: paths
      .map(({ path, narHash, narSize, references }) => ({
        path,
        narHash,
        narSize,
        references: references.filter((reference) => reference !== path).toSorted(byText),
      }))
      .toSorted((left, right) => byText(left.path, right.path)),
  }
}

/**
 * Returns an inventory's canonical JSON (RFC 8785), as `canonicalJson` does for any value: with the fields in order, what JavaScript itself
 * writes is canonical, because an inventory has no texts but store paths and hashes, and no numbers but sizes.
 */
export function inventoryText({ paths, schemaVersion }: Inventory): string {
  const ordered = paths.map(({ narHash, narSize, path, references }) => ({ narHash, narSize, path, references }))
  return JSON.stringify({ paths: ordered, schemaVersion })
}

/** Digest (SHA-256 of the canonical JSON), count and size of an inventory, whose text is given when it is there already. */
export function summarize(inventory: Inventory, text = inventoryText(inventory)): InventorySummary {
  return {
    digest: createHash('sha256').update(text).digest('hex'),
    paths: inventory.paths.length,
    narBytes: inventory.paths.reduce((sum, entry) => sum + entry.narSize, 0),
  }
}
