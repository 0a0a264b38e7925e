import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { chooseCodec, type PathToChoose } from '#domain/transfer/choose-codec'
import { codecs } from '#domain/transfer/codec-names'
import { defaultRates, RateLearner, ratesWithShare } from '#domain/transfer/rates'

const MB = 1_000_000
const packed = createHash('shake256', { outputLength: 65_536 }).update('packed').digest()
/** What half is left of. */
const program = Buffer.from(packed.toString('hex'), 'latin1')
const text = Buffer.from('Some words, and the same words again. '.repeat(1700))
const alike = { alone: 0.4, withBase: 0.13 }
const same = { alone: 0.4, withBase: 0.01 }
const other = { alone: 0.42, withBase: 0.415 }
const onLink = (megabits: number) => ({ ...defaultRates, bytesPerSecond: (megabits * MB) / 8, isLinkMeasured: true })

describe('chooseCodec', () => {
  const base = { narSize: 10 * MB }
  const cases: { name: string; path: PathToChoose; megabits: number; codec: string }[] = [
    { name: 'no base', path: { narSize: 10 * MB }, megabits: 100, codec: 'zstd' },
    { name: 'no base, and packed already', path: { narSize: 10 * MB, sample: packed }, megabits: 100, codec: 'raw' },
    { name: 'a link faster than any compressor', path: { narSize: 10 * MB }, megabits: 100_000, codec: 'raw' },
    { name: 'a base and a slow link', path: { narSize: 10 * MB, base }, megabits: 2, codec: 'delta' },
    {
      name: 'a base, and a link on which both ways take about the same time',
      path: { narSize: 10 * MB, base },
      megabits: 45,
      codec: 'zstd-base',
    },
    { name: 'a base and a fast link', path: { narSize: 10 * MB, base }, megabits: 1000, codec: 'zstd' },
    { name: 'a delta made beforehand', path: { narSize: 10 * MB, base, ready: { deltaBytes: 300_000 } }, megabits: 100, codec: 'delta' },
    {
      name: 'a delta made beforehand that saves nothing',
      path: { narSize: 10 * MB, base, ready: { deltaBytes: 9 * MB } },
      megabits: 100,
      codec: 'zstd',
    },
    { name: 'a base of little', path: { narSize: 10 * MB, base: { narSize: 1000 } }, megabits: 100, codec: 'zstd' },
    { name: 'a small path', path: { narSize: 900, base: { narSize: 900 } }, megabits: 100, codec: 'zstd' },
    {
      name: 'packed, with a base of another size',
      path: { narSize: 10 * MB, base: { narSize: 11 * MB }, sample: packed },
      megabits: 5,
      codec: 'raw',
    },
    { name: 'a base of other content and a slow link', path: { narSize: 10 * MB, base, shares: other }, megabits: 2, codec: 'zstd' },
    {
      name: 'a base of other content that is encoded already',
      path: { narSize: 10 * MB, base, shares: other, begun: { secondsLeft: 0 } },
      megabits: 100,
      codec: 'zstd',
    },
    { name: 'a base that resembles it', path: { narSize: 10 * MB, base, shares: alike }, megabits: 2, codec: 'delta' },
    { name: 'a base that is nearly the same', path: { narSize: 10 * MB, base, shares: same }, megabits: 45, codec: 'zstd-base' },
    {
      name: 'packed, with a base of another size that resembles it all the same',
      path: { narSize: 10 * MB, base: { narSize: 11 * MB }, sample: packed, shares: { alone: 1, withBase: 0.1 } },
      megabits: 20,
      codec: 'zstd-base',
    },
    {
      name: 'packed, with a base of the same size and other content',
      path: { narSize: 10 * MB, base, sample: packed, shares: { alone: 1, withBase: 1 } },
      megabits: 5,
      codec: 'raw',
    },
    {
      name: 'a delta made beforehand from a base of which pieces do not resemble it',
      path: { narSize: 10 * MB, base, shares: other, ready: { deltaBytes: 300_000 } },
      megabits: 100,
      codec: 'delta',
    },
  ]
  test.each(cases)('the choice for $name on $megabits Mbit/s is $codec', ({ path, megabits, codec }) => {
    expect(chooseCodec(path, onLink(megabits)).codec).toBe(codec)
  })

  test('chooseCodec uses the base of a packed path when it has the same size, as a rebuild has', () => {
    expect(['delta', 'zstd-base']).toContain(chooseCodec({ narSize: 10 * MB, base, sample: packed }, onLink(50)).codec)
  })

  test('chooseCodec takes no level that would only just keep up with the link', () => {
    expect(chooseCodec({ narSize: 10 * MB, sample: program }, onLink(200))).toMatchObject({ codec: 'zstd', level: 3 })
  })

  test.each([
    { share: 1, codec: 'zstd' },
    { share: 0.02, codec: 'raw' },
  ])('chooseCodec takes $codec on a link of 100 Mbit/s when an encoder has $share of a processor', ({ share, codec }) => {
    expect(chooseCodec({ narSize: 50 * MB }, ratesWithShare(share)).codec).toBe(codec)
  })

  test('compresses more on a slower link', () => {
    const level = (megabits: number) => chooseCodec({ narSize: 10 * MB, sample: program }, onLink(megabits)).level!
    expect(level(1)).toBeGreaterThan(level(200))
  })

  test('chooseCodec takes no high level on a link that may be faster than is assumed', () => {
    const level = (isLinkMeasured: boolean) => chooseCodec({ narSize: 10 * MB, sample: program }, { ...onLink(100), isLinkMeasured }).level
    expect(level(true)).toBeGreaterThan(3)
    expect(level(false)).toBe(3)
  })

  test('chooseCodec leaves out what has no memory, and what one side does not have', () => {
    const path = { narSize: 40 * MB, base: { narSize: 40 * MB } }
    expect(chooseCodec(path, onLink(2)).codec).toBe('delta')
    expect(chooseCodec(path, { ...onLink(5), memoryBytes: 50 * MB }).codec).toBe('zstd')
    expect(chooseCodec({ ...path, codecs: ['raw', 'zstd', 'zstd-base'] }, onLink(5)).codec).toBe('zstd-base')
    expect(chooseCodec({ ...path, codecs: ['raw', 'zstd'] }, onLink(5)).codec).toBe('zstd')
  })

  test('chooseCodec needs no more memory of the host than 256 MiB besides the base', () => {
    const rates = { ...onLink(5), memoryBytes: Infinity }
    const ofSize = (size: number) => chooseCodec({ narSize: size, base: { narSize: size }, codecs: ['zstd', 'zstd-base'] }, rates).codec
    expect(ofSize(48 * 1024 * 1024)).toBe('zstd-base')
    expect(ofSize(49 * 1024 * 1024)).not.toBe('zstd-base')
  })

  test('chooseCodec prefers what is being encoded already', () => {
    const path = { narSize: 40 * MB, base: { narSize: 40 * MB } }
    expect(chooseCodec(path, onLink(200)).codec).toBe('zstd')
    expect(chooseCodec({ ...path, begun: { secondsLeft: 0.1 } }, onLink(200)).codec).toBe('zstd-base')
    expect(chooseCodec({ ...path, begun: { secondsLeft: 5 } }, onLink(200)).codec).toBe('zstd')
  })

  test('names its reason', () => {
    expect(chooseCodec({ narSize: 10 * MB, sample: packed }, onLink(100)).why).toBe('it is packed already (800 ms for about 10000 kB)')
  })

  test('chooses a codec of those that both sides have, for all rates and sizes', () => {
    const rate = fc.double({ min: 1000, max: 1e12, noNaN: true })
    const cpu = fc.record({ encode: rate, decode: rate })
    const rates = fc.record({
      isLinkMeasured: fc.boolean(),
      bytesPerSecond: rate,
      memoryBytes: fc.nat(2 ** 31),
      cpu: fc.record({ raw: cpu, zstd: cpu, 'zstd-base': cpu, delta: cpu }),
    })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const size = fc.oneof(fc.nat(100_000), fc.nat(2 ** 32))
    const path = fc.record({
      narSize: size,
      base: fc.option(fc.record({ narSize: size }), { nil: undefined }),
      sample: fc.constantFrom(undefined, packed, text, Buffer.alloc(0)),
      shares: fc.option(fc.record({ alone: share, withBase: share }), { nil: undefined }),
      begun: fc.option(fc.record({ secondsLeft: fc.double({ min: 0, max: 1e6, noNaN: true }) }), { nil: undefined }),
      codecs: fc.subarray([...codecs]).map((list) => ['raw' as const, ...list]),
    })
    fc.assert(
      fc.property(path, rates, (one, with_) => {
        const choice = chooseCodec(one, with_)
        expect(one.codecs).toContain(choice.codec)
        expect(choice.level !== undefined).toBe(choice.codec === 'zstd')
        if (one.base === undefined) expect(['raw', 'zstd']).toContain(choice.codec)
      }),
    )
  })
})

describe('RateLearner', () => {
  test('a rate comes close to what is measured, and leaves the other rates', () => {
    const learner = new RateLearner()
    for (let round = 0; round < 20; round += 1) {
      learner.sent({ bytes: MB, seconds: 1 })
      learner.worked('delta', 'encode', { bytes: 2 * MB, seconds: 1 })
    }
    const { bytesPerSecond, cpu } = learner.rates
    expect(bytesPerSecond / MB).toBeCloseTo(1, 1)
    expect(cpu.delta.encode / MB).toBeCloseTo(2, 1)
    expect(learner.rates.isLinkMeasured).toBe(true)
    expect(cpu).toEqual({ ...defaultRates.cpu, delta: { ...defaultRates.cpu.delta, encode: cpu.delta.encode } })
  })

  test('the learner does not learn from a few bytes, nor from no time', () => {
    const learner = new RateLearner()
    learner.sent({ bytes: 1000, seconds: 1 })
    learner.sent({ bytes: MB, seconds: 0 })
    expect(learner.rates).toEqual(defaultRates)
    expect(learner.measuredLink).toBeUndefined()
  })

  test('the first measurement of a link replaces what was assumed, and is averaged with what is known', () => {
    const assumed = new RateLearner()
    assumed.sent({ bytes: MB, seconds: 0.01 })
    expect(assumed.measuredLink! / MB).toBeCloseTo(100)
    const known = new RateLearner({ ...defaultRates, bytesPerSecond: MB, isLinkMeasured: true })
    expect(known.measuredLink).toBeUndefined()
    known.sent({ bytes: MB, seconds: 2 })
    expect(known.rates.bytesPerSecond / MB).toBeCloseTo(1 / 1.3)
  })

  test('the link is as fast as it was measured in most of a copy, whatever was known, and with a pause', () => {
    const learner = new RateLearner({ ...defaultRates, bytesPerSecond: 1, isLinkMeasured: true })
    for (const seconds of [0.01, 0.011, 8, 0.01]) learner.sent({ bytes: MB, seconds })
    expect(learner.measuredLink! / MB).toBeCloseTo(100)
  })

  test('the learner changes what is chosen', () => {
    const learner = new RateLearner()
    const path = { narSize: 10 * MB, base: { narSize: 10 * MB } }
    for (let round = 0; round < 20; round += 1) learner.sent({ bytes: MB, seconds: 4 })
    expect(chooseCodec(path, learner.rates).codec).toBe('delta')
    for (let round = 0; round < 30; round += 1) learner.sent({ bytes: 100 * MB, seconds: 0.01 })
    expect(chooseCodec(path, learner.rates).codec).not.toBe('delta')
  })
})
