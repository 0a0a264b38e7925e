import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '#domain/errors/errors'
import { formatNarInfo, narUrl, parseNarInfo, storePathHash } from '#domain/transfer/narinfo'
import { infoOf, SIGNATURE, storePath } from './sample.ts'

const path = storePath('1', 'hypervisor')
const full = infoOf(path, Buffer.from('nar'), {
  references: [storePath('2', 'library'), path],
  deriver: storePath('3', 'hypervisor.drv'),
  signatures: [SIGNATURE, SIGNATURE.replace('grind', 'other')],
  contentAddress: `fixed:r:sha256:${'0'.repeat(52)}`,
})

const text = `StorePath: /nix/store/11111111111111111111111111111111-hypervisor
URL: nar/11111111111111111111111111111111.nar.zst
Compression: zstd
NarHash: sha256:0gsyc3g0w8wacg97wwm1iirigsl96k36iijdxiadn8cqcjmx18y1
NarSize: 3
References: 22222222222222222222222222222222-library 11111111111111111111111111111111-hypervisor
Deriver: 33333333333333333333333333333333-hypervisor.drv
Sig: ${SIGNATURE}
Sig: ${SIGNATURE.replace('grind', 'other')}
CA: fixed:r:sha256:${'0'.repeat(52)}
`

describe('narinfo', () => {
  test('a narinfo has the fields of a binary cache', () => {
    expect(formatNarInfo(full)).toBe(text)
  })

  test.each([
    { name: 'everything', info: full },
    { name: 'only what must be', info: infoOf(path, Buffer.from(''), { signatures: [] }) },
  ])('a narinfo is read back: $name', ({ info }) => {
    expect(parseNarInfo(formatNarInfo(info))).toEqual(info)
  })

  test.each([
    { name: 'empty', input: '' },
    { name: 'another URL', input: text.replace('URL: nar/1', 'URL: ../../etc/1') },
    { name: 'another compression', input: text.replace('zstd\n', 'xz\n') },
    { name: 'a path outside the store', input: text.replaceAll('/nix/store/1', '/etc/1') },
    { name: 'a path with a slash', input: text.replace('hypervisor\n', 'hyper/../visor\n') },
    { name: 'no last line end', input: text.slice(0, -1) },
    { name: 'a line that is not known', input: `${text}System: x\n` },
    { name: 'a line twice', input: text.replace('NarSize: 3\n', 'NarSize: 3\nNarSize: 3\n') },
    { name: 'carriage returns', input: text.replaceAll('\n', '\r\n') },
    { name: 'a size that is no plain number', input: text.replace('NarSize: 3', 'NarSize: 3e0') },
    { name: 'a negative size', input: text.replace('NarSize: 3', 'NarSize: -3') },
    { name: 'a hash in hexadecimal', input: text.replace(/NarHash: .*/, `NarHash: sha256:${'0'.repeat(64)}`) },
    { name: 'a signature that is none', input: text.replace(SIGNATURE, 'grind:AAAA') },
    { name: 'a NUL', input: text.replace('library', 'lib\0rary') },
  ])('a narinfo is refused: $name', ({ input }) => {
    expect(() => parseNarInfo(input)).toThrow(expect.objectContaining({ code: 'pack-invalid' }))
  })

  test('parseNarInfo throws only InputError, and has one text for each meaning', () => {
    const lines = text.split('\n')
    const line = fc.oneof(fc.constantFrom(...lines), fc.string(), fc.constant(''))
    fc.assert(
      fc.property(fc.array(line), (parts) => {
        const input = parts.join('\n')
        try {
          expect(formatNarInfo(parseNarInfo(input))).toBe(input)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
    )
  })

  test('a narinfo names files by the hash part of the store path', () => {
    expect(storePathHash(path)).toBe('1'.repeat(32))
    expect(narUrl(path)).toBe(`nar/${'1'.repeat(32)}.nar.zst`)
  })
})
