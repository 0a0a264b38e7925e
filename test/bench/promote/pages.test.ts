import { describe, expect, test } from 'vitest'
import { withTables } from '../../../bench/promote/document.ts'
import { merged, type KeptResults } from '../../../bench/promote/kept.ts'
import { barsOf, picture } from '../../../bench/promote/picture.ts'
import { DEPLOY_RS, OURS } from '../../../bench/promote/results.ts'
import {
  contestantTable,
  copyTable,
  deployTable,
  megabytes,
  memoryTable,
  perPathTable,
  table,
  times,
} from '../../../bench/promote/table.ts'
import { caseResult, sample } from './sample.ts'

const deployed = caseResult({
  case: 'deploy',
  title: 'the example <a & b>',
  series: [
    { contestant: OURS, samples: [sample(3, 2e6)] },
    { contestant: DEPLOY_RS, samples: [sample(1, 1e6)] },
  ],
})

describe('tables', () => {
  test('a table has its head, a line and its rows', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | ---: |\n| 1 | 2 |')
  })

  test('a row against nix copy has the medians of both and their ratios', () => {
    expect(copyTable([caseResult()]).split('\n').at(-1)).toBe(
      '| the next version of a program | 40ms/100mbit | 10.0 MB | 1.00 s, 2.0 MB | 4.00 s, 10.0 MB | 0.25 × | 0.25 × | 0.20 × | 0.50 × | 7 | 2026-01-01 |',
    )
  })

  test('a row against deploy-rs has an empty field where it did not run', () => {
    expect(deployTable([deployed]).split('\n').at(-1)).toContain('| 3.00 s, 2.0 MB | 1.00 s, 1.0 MB | 3.00 × | 2.00 s | 5 |')
    const alone = { ...deployed, series: deployed.series.slice(0, 1) }
    expect(deployTable([alone]).split('\n').at(-1)).toContain('| 3.00 s, 2.0 MB |  |  |  | 5 |')
  })

  test('every program of every case has a row', () => expect(contestantTable([caseResult(), deployed]).split('\n')).toHaveLength(2 + 4))

  test('work for each path and memory have rows', () => {
    const work = { name: 'build-manifest', title: 'building', paths: 20_000, rounds: 5, seconds: 3, referenceSeconds: 2 }
    expect(perPathTable([work])).toContain('| building | 20,000 | 3.00 s | 2.00 s | 1.50 × |')
    const memory = { case: 'biome', senderBytes: 2 ** 30, agentBytes: 2 ** 28, nixBytes: 2 ** 20 }
    expect(memoryTable([memory])).toContain('| `biome` | 1024 MiB | 256 MiB | 1 MiB |')
  })

  test.each([
    [0.12345, '0.12 ×'],
    [0.001234, '0.0012 ×'],
    [12.345, '12.35 ×'],
    [undefined, ''],
  ])('the ratio %j is written %j', (value, text) => expect(times(value)).toBe(text))

  test.each([
    [158_000_000, '158 MB'],
    [11_430_000, '11.4 MB'],
    [2345, '0.0023 MB'],
  ])('%j bytes are written %j', (bytes, text) => expect(megabytes(bytes)).toBe(text))
})

describe('the picture', () => {
  const drawn = picture(barsOf([caseResult(), deployed]))
  const bars = (kind: string) =>
    [...drawn.matchAll(new RegExp(`<rect class="${kind}" x="350" y="\\d+" width="([\\d.]+)" height="13"`, 'g'))].map(([, width]) => width)

  test('a bar of the picture is as long as its part of the peer, and ends where the picture does', () => {
    // The peer is in the middle of 370 units; ours takes a quarter of its time, and three times that of the other peer.
    expect(bars('time')).toEqual(['46.3', '370'])
    expect(bars('bytes')).toEqual(['37', '370'])
  })

  test('the picture has figures, escaped titles and colours for both schemes', () => {
    expect(drawn).toContain('1.00 s : 4.00 s')
    expect(drawn).toContain('>3.00</text>')
    expect(drawn).toContain('40ms/100mbit, against deploy-rs')
    expect(drawn).toContain('the example &lt;a &amp; b&gt;')
    expect(drawn).toContain('@media (prefers-color-scheme: dark)')
  })

  test('a case without a peer has no bar', () => expect(barsOf([caseResult({ series: caseResult().series.slice(0, 1) })])).toEqual([]))
})

describe('the document', () => {
  const begin = '<!-- Written by npm run bench:promote -- --write. -->'
  const end = '<!-- End of what is written. -->'

  test('the text between the marks of the document is replaced, and nothing else', () => {
    expect(withTables(`before\n${begin}\nold\n${end}\nafter\n`, 'new')).toBe(`before\n${begin}\n\nnew\n\n${end}\nafter\n`)
  })

  test.each(['', begin, end, `${end}\n${begin}`])('a document without both marks is refused (%j)', (text) => {
    expect(() => withTables(text, 'new')).toThrow('no room for tables')
  })
})

test('results of now replace those of the same case, line, work and memory', () => {
  const work = { name: 'build-manifest', title: '', paths: 1, rounds: 1, seconds: 1, referenceSeconds: 1 }
  const memory = { case: 'biome', senderBytes: 1, agentBytes: 1, nixBytes: 1 }
  const near = caseResult({ link: '0ms/1000mbit', title: 'near' })
  const before: KeptResults = { cases: [deployed, near, caseResult({ title: 'old' })], perPath: [work], memory: [memory] }
  const now: KeptResults = { cases: [caseResult({ title: 'new' })], perPath: [{ ...work, seconds: 2 }], memory: [] }
  const { cases, perPath, memory: peaks } = merged(before, now)
  expect(cases.map(({ title }) => title)).toEqual(['new', 'near', deployed.title])
  expect(perPath).toEqual([{ ...work, seconds: 2 }])
  expect(peaks).toEqual([memory])
})
