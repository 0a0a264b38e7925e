import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { checkInventory, parseInventory, parseManifest } from '#domain/manifest/parse'
import { releaseId, releaseIdOf } from '#domain/manifest/release-id'
import { InputError } from '#domain/errors/errors'
import { messageOf, thrownBy } from '../../support/thrown.ts'
import { sampleInventory, sampleRelease } from './sample.ts'

const { manifest, bytes } = sampleRelease()
const utf8 = (text: string) => new TextEncoder().encode(text)

function refusalOf(input: Uint8Array): string {
  const error = thrownBy(() => parseManifest(input))
  expect(error).toBeInstanceOf(InputError)
  expect(error).toMatchObject({ code: 'manifest-invalid' })
  return messageOf(error)
}

test('a manifest is read back to the same bytes and the same release id', () => {
  const parsed = parseManifest(utf8(bytes))
  expect(parsed).toEqual(manifest)
  expect(canonicalJson(parsed)).toBe(bytes)
  expect(releaseIdOf(parsed)).toBe(releaseId(utf8(bytes)))
  expect(releaseId('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

const NOT_CANONICAL =
  'The manifest is not in canonical form (RFC 8785), so it was edited or rewritten. Use the file that grind-to-prod build-manifest wrote.'
const NOT_JSON = 'The manifest is not JSON in UTF-8. Create it with grind-to-prod build-manifest, and copy the complete file.'

test('a manifest with only a system needs no prefix, and one with a package does', () => {
  const { prefix: _prefix, ...without } = manifest
  expect(refusalOf(utf8(canonicalJson(without)))).toContain(
    "The manifest's prefix must be there, because component hypervisor is not a NixOS system",
  )
  const host = { ...manifest.components['hypervisor']!, links: {}, kind: 'system', switchMode: 'switch' }
  const alone = { ...without, components: { host }, health: {} }
  expect(parseManifest(utf8(canonicalJson(alone)))).toEqual(alone)
})

describe('what is not a manifest is refused', () => {
  const cases: { name: string; input: string | Uint8Array; expected: string }[] = [
    { name: 'a key twice', input: bytes.replace('{', '{"application":"evil",'), expected: NOT_CANONICAL },
    { name: 'a final newline', input: `${bytes}\n`, expected: NOT_CANONICAL },
    { name: 'other spacing', input: JSON.stringify(manifest, null, 2), expected: NOT_CANONICAL },
    { name: 'an odd number', input: bytes.replace('"paths":3', '"paths":3.0'), expected: NOT_CANONICAL },
    { name: 'an escaped letter', input: bytes.replace('"choiros"', '"\\u0063hoiros"'), expected: NOT_CANONICAL },
    { name: 'a missing default', input: canonicalJson({ ...manifest, probe: {} }), expected: NOT_CANONICAL },
    { name: 'a byte order mark', input: `\ufeff${bytes}`, expected: NOT_JSON },
    { name: 'truncated', input: bytes.slice(0, -1), expected: NOT_JSON },
    { name: 'empty', input: '', expected: NOT_JSON },
    { name: 'NUL', input: bytes.replace('choiros', 'cho\0iros'), expected: NOT_JSON },
    { name: 'not UTF-8', input: new Uint8Array([...utf8(bytes).slice(0, -1), 0xff, 0x7d]), expected: NOT_JSON },
    {
      name: '1e400',
      input: bytes.replace('"paths":3', '"paths":1e400'),
      expected: `The manifest's closure.paths is null, but must be a number.`,
    },
    {
      name: 'an unknown version',
      input: bytes.replace('"schemaVersion":1', '"schemaVersion":2'),
      expected: 'The manifest has schemaVersion 2, but this program reads 1. Use the version of grind-to-prod that wrote it.',
    },
    {
      name: '__proto__',
      input: bytes.replace('{', '{"__proto__":{"application":"evil"},'),
      expected:
        "The manifest's __proto__ is not a known field; the fields here are schemaVersion, application, source, system, components, units, health, probe, confirm, data, schemaChange, prefix, closure.",
    },
    { name: '__proto__ as a component', input: bytes.replace('"hypervisor":{', '"__proto__":{'), expected: NOT_CANONICAL },
    {
      name: 'a hundred thousand levels',
      input: '['.repeat(100_000) + ']'.repeat(100_000),
      expected: 'The manifest is a list, but must be a mapping of names to values.',
    },
    {
      name: 'a hundred thousand levels in a field',
      input: bytes.replace('"choiros"', '['.repeat(100_000) + ']'.repeat(100_000)),
      expected: "The manifest's application is a list, but must be a text (put it in quotes).",
    },
    {
      name: 'a lone surrogate',
      input: bytes.replace('github.com', '\\ud800'),
      expected: 'The manifest\'s source.repository is "\\ud800/owner/choiros", but must be printable text.',
    },
    {
      name: 'a store path that is none',
      input: bytes.replaceAll('/nix/store/0c8', '/nix/store/../0c8'),
      expected:
        'The manifest\'s components.hypervisor.storePath is "/nix/store/../0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-hypervisor", which is not a store path (/nix/store/<32 characters>-<name>).',
    },
  ]
  test.each(cases)('parseManifest refuses $name', ({ input, expected }) => {
    expect(refusalOf(typeof input === 'string' ? utf8(input) : input)).toBe(expected)
  })

  test('parseManifest refuses more than 4 MiB', () => {
    expect(refusalOf(new Uint8Array(4 * 1024 * 1024 + 1))).toMatch(/^The manifest has 4194305 bytes/)
  })

  test('parseManifest throws only InputError, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map(utf8),
          fc.nat(bytes.length - 1).map((cut) => utf8(bytes.slice(0, cut))),
        ),
        (input) => {
          expect(() => parseManifest(input)).toThrow(InputError)
        },
      ),
    )
  })

  test('a manifest with one changed byte is refused or has another release id', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const input = utf8(bytes)
        input[at]! ^= change
        expect(releaseIdOrRefusal(input)).not.toBe(releaseId(bytes))
      }),
    )
  })
})

function releaseIdOrRefusal(input: Uint8Array): unknown {
  try {
    return releaseIdOf(parseManifest(input))
  } catch (error) {
    if (error instanceof InputError) return error.code
    throw error
  }
}

describe('the inventory', () => {
  const text = canonicalJson(sampleInventory)
  test('an inventory is read back', () => expect(parseInventory(utf8(text))).toEqual(sampleInventory))
  test('an inventory of another manifest is refused', () => {
    expect(() => checkInventory(manifest, sampleInventory)).not.toThrow()
    expect(() => checkInventory(manifest, { ...sampleInventory, paths: sampleInventory.paths.slice(1) })).toThrow(
      /^The inventory's digest is [0-9a-f]{64}, but the manifest lists [0-9a-f]{64}\.$/,
    )
  })
  test('an inventory that is not canonical is refused', () => expect(() => parseInventory(utf8(`${text}\n`))).toThrow(/canonical form/))
})
