import { expect, test } from 'vitest'
import { preparedDeltasLines } from '#domain/report/prepared-deltas-lines'

const none = { hosts: [], made: 0, ready: 0, narBytes: 0, deltaBytes: 0, left: [] }

test('the lines name each host with what it was compared with, the sizes, and the paths without a delta', () => {
  const hosts = [
    { host: 'prod', committed: 'abc' },
    { host: 'standby', committed: null },
  ]
  const left = [{ path: '/nix/store/x', why: 'it is too large' }]
  expect(preparedDeltasLines({ hosts, made: 2, ready: 1, narBytes: 3 * 1024 * 1024, deltaBytes: 2048, left })).toEqual([
    'prod: compared with release abc',
    'standby: no release was promoted to it from this machine',
    '3 deltas (2 made now): 2.0 KiB instead of 3.0 MiB.',
    '  without a delta: /nix/store/x (it is too large)',
  ])
})

test('the lines report that nothing is ready, and shorten a long list', () => {
  expect(preparedDeltasLines(none)).toEqual(['No deltas are ready.'])
  const left = Array.from({ length: 25 }, (_, index) => ({ path: `/nix/store/${index}`, why: 'it is new' }))
  const lines = preparedDeltasLines({ ...none, left })
  expect(lines).toHaveLength(22)
  expect(lines.at(-1)).toBe('  and 5 more (the JSON output has all)')
})
