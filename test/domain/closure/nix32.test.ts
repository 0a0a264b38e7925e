import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromNix32, narHashToNix32, toNix32 } from '#domain/closure/nix32'

describe('nix32', () => {
  // nix-hash --type sha256 --to-base32 of the digest of nothing
  test('nix32 encodes as Nix does', () => {
    const digest = Buffer.from('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'hex')
    expect(toNix32(digest)).toBe('0mdqa9w1p6cmli6976v4wi0sw9r4p5prkj7lzfd1877wk11c9c73')
    expect(narHashToNix32(`sha256-${digest.toString('base64')}`)).toBe('sha256:0mdqa9w1p6cmli6976v4wi0sw9r4p5prkj7lzfd1877wk11c9c73')
  })

  test('nix32 decodes what it encodes, for any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(fromNix32(toNix32(bytes), bytes.length)).toEqual(Buffer.from(bytes))
      }),
    )
  })

  test('nix32 has one text for each value: what it decodes it encodes again', () => {
    const letter = fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyzA-')
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 52, maxLength: 52 }), (text) => {
        const bytes = fromNix32(text, 32)
        if (bytes !== undefined) expect(toNix32(bytes)).toBe(text)
      }),
    )
  })

  test.each([
    { name: 'a letter that it does not have', text: `e${'0'.repeat(51)}` },
    { name: 'bits beyond the last byte', text: `z${'0'.repeat(51)}` },
    { name: 'too short', text: '0'.repeat(51) },
    { name: 'too long', text: '0'.repeat(53) },
    { name: 'empty', text: '' },
  ])('nix32 refuses $name', ({ text }) => {
    expect(fromNix32(text, 32)).toBeUndefined()
  })
})
