import { describe, expect, test } from 'vitest'
import { bytesPerSecond, linkOf, ALL_LINKS, MAIN_LINK } from '../../../bench/promote/link.ts'
import { DEPLOY_RS, jsonOf, mediansOf, NIX_COPY, OURS, OURS_UNPREPARED, ratiosOf } from '../../../bench/promote/results.ts'
import { median, ratio } from '../../../bench/promote/statistics.ts'
import { caseResult, sample } from './sample.ts'

describe('medians', () => {
  test.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])('the median of %j is %j', (values, expected) => expect(median(values)).toBe(expected))

  test('nothing has no median', () => expect(() => median([])).toThrow(RangeError))

  test('the medians of a series are those of each figure', () => {
    const samples = [sample(1, 30, 1), sample(2, 20, 3), sample(3, 10, 2)]
    expect(mediansOf({ contestant: OURS, samples })).toEqual({
      contestant: OURS,
      rounds: 3,
      seconds: 2,
      wholeSeconds: 3,
      bytes: 20,
      roundTrips: 2,
    })
  })

  test('bytes of a run are those of both directions', () => {
    const samples = [{ ...sample(1, 30), bytesFromHost: 12 }]
    expect(mediansOf({ contestant: OURS, samples }).bytes).toBe(42)
  })
})

describe('ratios', () => {
  test.each([
    [1, 4, 0.25],
    [undefined, 4, undefined],
    [1, undefined, undefined],
    [1, 0, undefined],
  ])('the ratio of %j to %j is %j', (ours, theirs, expected) => expect(ratio(ours, theirs)).toBe(expected))

  test('ratios are those of medians, and a peer that did not run has none', () => {
    expect(ratiosOf(caseResult())).toEqual({
      secondsVsNixCopy: 0.25,
      secondsVsFastestCopy: 0.25,
      bytesVsNixCopy: 0.2,
      bytesVsZstd3: 0.5,
      roundTrips: 7,
    })
  })

  test('a faster way of the peer to copy has a ratio of its own', () => {
    const { series } = caseResult()
    const fast = { contestant: 'nix copy ssh://', samples: [sample(2, 1e7)] }
    expect(ratiosOf(caseResult({ series: [...series, fast] }))).toMatchObject({ secondsVsNixCopy: 0.25, secondsVsFastestCopy: 0.5 })
  })

  test('a run without what was made beforehand, and deploy-rs, are compared too', () => {
    const [ours, peer] = caseResult().series
    const unprepared = { contestant: OURS_UNPREPARED, samples: [sample(2, 1e6)] }
    expect(ratiosOf(caseResult({ series: [ours!, peer!, unprepared] }))).toMatchObject({ secondsVsNixCopyUnprepared: 0.5 })
    const deploy = { contestant: DEPLOY_RS, samples: [sample(10, 1e6)] }
    const ratios = ratiosOf(caseResult({ series: [ours!, deploy], zstd3Bytes: null }))
    expect(ratios).toEqual({ secondsVsDeployRs: 0.1, roundTrips: 7 })
  })

  test('a case without a run of ours is an error', () => {
    expect(() => ratiosOf(caseResult({ series: [{ contestant: NIX_COPY, samples: [sample(1, 1)] }] }))).toThrow('no run of ours')
  })

  test('the JSON names a case, and its line when it is not the main one, with four digits', () => {
    const series = [
      { contestant: OURS, samples: [sample(1, 1)] },
      { contestant: NIX_COPY, samples: [sample(3, 7)] },
    ]
    const results = [caseResult({ series, zstd3Bytes: null }), caseResult({ series, zstd3Bytes: null, link: '0ms/1000mbit' })]
    const expected = { secondsVsNixCopy: 0.3333, secondsVsFastestCopy: 0.3333, bytesVsNixCopy: 0.1429, roundTrips: 5 }
    expect(jsonOf(results, MAIN_LINK.name)).toEqual({ esbuild: expected, 'esbuild@0ms/1000mbit': expected })
  })
})

describe('links', () => {
  test('the bytes a second of a link follow from its rate', () =>
    expect(['800kbit', '20mbit', '1gbit'].map((rate) => bytesPerSecond({ rate }))).toEqual([100_000, 2_500_000, 125_000_000]))
  test('a link is read from its name', () => expect(linkOf('10ms/20mbit')).toEqual({ name: '10ms/20mbit', rtt: '10ms', rate: '20mbit' }))

  test.each(['', '40ms', '40/100', '40ms/fast', 'all', '40ms/100mbit/'])('the link %j is refused', (text) =>
    expect(() => linkOf(text)).toThrow(RangeError),
  )

  test('all links are three lengths with three rates', () => {
    expect(new Set(ALL_LINKS.map(({ name }) => name)).size).toBe(9)
    expect(ALL_LINKS).toContainEqual(MAIN_LINK)
  })
})
