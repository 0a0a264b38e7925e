import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  closurePathSchema,
  inventoryOf,
  inventorySchema,
  inventoryText,
  isClosurePath,
  isInventory,
  summarize,
} from '#domain/closure/inventory'
import { canonicalJson } from '#domain/manifest/canonical'

const alphabet = [...'0123456789abcdfghijklmnpqrsvwxyz']
const storePath = fc
  .tuple(fc.array(fc.constantFrom(...alphabet), { minLength: 32, maxLength: 32 }), fc.stringMatching(/^[0-9A-Za-z+._?=-]{1,30}$/))
  .map(([hash, name]) => `/nix/store/${hash.join('')}-${name}`)
  .filter((path) => !/-\.{1,2}(?:-|$)/.test(path.slice(43)))
const narHash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => `sha256-${Buffer.from(bytes).toString('base64')}`)
const closurePath = fc.record({
  path: storePath,
  narHash,
  narSize: fc.nat(),
  references: fc.array(storePath, { maxLength: 4 }),
})
const inventory = fc.uniqueArray(closurePath, { maxLength: 5, selector: ({ path }) => path }).map(inventoryOf)

test('the canonical text of an inventory is that of any value, in whatever order its fields are', () => {
  fc.assert(
    fc.property(inventory, (given) => {
      const { paths } = given
      const turned = paths.map(({ references, narSize, path, narHash: hash }) => ({ references, narSize, path, narHash: hash }))
      expect(inventoryText({ paths: turned, schemaVersion: 1 })).toBe(canonicalJson(given))
      expect(summarize(given, inventoryText(given))).toEqual(summarize(given))
    }),
  )
})

describe('the fast check of an inventory', () => {
  it('the fast check accepts every inventory', () => {
    fc.assert(
      fc.property(inventory, (given) => {
        expect([isInventory(given), inventorySchema.safeParse(given).success]).toEqual([true, true])
      }),
    )
  })

  it.each([
    null,
    [],
    'text',
    { schemaVersion: 1 },
    { schemaVersion: 2, paths: [] },
    { schemaVersion: '1', paths: [] },
    { schemaVersion: 1, paths: {} },
    { schemaVersion: 1, paths: [null] },
    { schemaVersion: 1, paths: [], more: 1 },
    { schemaVersion: 1, paths: Array.from({ length: 200_002 }, () => null) },
  ])('the fast check and the schema refuse a value that is none: %j', (value) => {
    expect([isInventory(value), inventorySchema.safeParse(value).success]).toEqual([false, false])
  })

  const other = fc.oneof(
    fc.constantFrom(undefined, null, -1, 0, 0.5, 2 ** 53, Number.NaN, Infinity, '', 'sha256-', '/nix/store/x', '/etc/passwd', true),
    fc.string(),
    storePath.map((path) => `${path}\n`),
    storePath.map((path) => path.replace('-', '-..-')),
    storePath.map((path) => `${path}${'x'.repeat(211)}`),
    narHash.map((hash) => hash.slice(0, -1)),
    fc.array(fc.oneof(storePath, fc.string()), { maxLength: 3 }),
    storePath,
    fc.nat(),
  )
  const field = fc.constantFrom('path', 'narHash', 'narSize', 'references', 'other')
  it('the fast check agrees with the schema about a path with one other field', () => {
    fc.assert(
      fc.property(closurePath, field, other, fc.boolean(), (entry, name, value, isGone) => {
        const changed: Record<string, unknown> = { ...entry, [name]: value }
        if (isGone) delete changed[name]
        expect(isClosurePath(changed), JSON.stringify(changed)).toBe(closurePathSchema.safeParse(changed).success)
      }),
    )
  })

  it('the fast check agrees with the schema about too many references', () => {
    const references = (length: number) => Array.from({ length }, () => `/nix/store/${'0'.repeat(32)}-x`)
    const entry = { path: `/nix/store/${'1'.repeat(32)}-x`, narHash: `sha256-${'A'.repeat(43)}=`, narSize: 1 }
    for (const [length, isGood] of [
      [10_000, true],
      [10_001, false],
    ] as const) {
      expect(isClosurePath({ ...entry, references: references(length) })).toBe(isGood)
      expect(closurePathSchema.safeParse({ ...entry, references: references(length) }).success).toBe(isGood)
    }
  })
})
