import { createHash } from 'node:crypto'
import { z } from 'zod'
import { LIMITS } from '../protocol/limits.ts'
import { canonicalJson } from '../manifest/canonical.ts'
import { narHashSchema, storePathSchema } from './store-path.ts'

/** One path of a closure. Sizes are bytes of the NAR serialisation. References are sorted and leave out the path itself. */
export const closurePathSchema = z.strictObject({
  path: storePathSchema,
  narHash: narHashSchema,
  narSize: z.number().int().nonnegative(),
  references: z.array(storePathSchema).max(10_000),
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

/** Digest (SHA-256 of the canonical JSON), count and size of an inventory. */
export function summarize(inventory: Inventory): InventorySummary {
  return {
    digest: createHash('sha256').update(canonicalJson(inventory)).digest('hex'),
    paths: inventory.paths.length,
    narBytes: inventory.paths.reduce((sum, entry) => sum + entry.narSize, 0),
  }
}
