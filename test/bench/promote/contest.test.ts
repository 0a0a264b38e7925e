import { describe, expect, test } from 'vitest'
import type { Measured } from '../../../bench/promote/application.ts'
import { untilEnd, untilRegistered } from '../../../bench/promote/contest.ts'
import { phasesOf } from '../../../bench/promote/contestants.ts'
import { afterBuild } from '../../../bench/promote/deploy-rs.ts'
import { difference } from '../../../bench/promote/host.ts'

const measured = (change: Partial<Measured> = {}): Measured => ({
  status: 0,
  started: 1000,
  seconds: 5,
  residentBytes: 1,
  processorSeconds: 1,
  stdout: '',
  lines: [],
  ...change,
})

describe('seconds that count', () => {
  test('a copy counts until the last path is registered on the host', () => expect(untilRegistered(measured(), 1003.5)).toBe(3.5))

  test('a copy whose database is closed after the end of its program counts until that end', () => {
    expect(untilRegistered(measured(), 1005.5)).toBe(5)
  })

  test.each([999, 1000, 1007.5])('a registration at %j is not of this run, which is an error', (registered) => {
    expect(() => untilRegistered(measured(), registered)).toThrow('last path was registered')
  })

  test('a whole promote counts until its end', () => expect(untilEnd(measured())).toBe(5))

  test('deploy-rs counts from when it begins to copy', () => {
    const lines: [number, string][] = [
      [0.1, 'Evaluating flake in path:/x'],
      [2, '🚀 ℹ️ [deploy] [INFO] Copying profile `choiros` to node `prod`'],
      [3, 'Activating profile'],
    ]
    expect(afterBuild(measured({ lines }))).toBe(3)
    expect(() => afterBuild(measured({ lines: lines.slice(0, 1) }))).toThrow('no line that it copies')
  })
})

test('phases of a promote have the time of their first line, and progress begins none', () => {
  const lines: [number, string][] = [
    [0.2, 'Connecting (prod)'],
    [0.5, 'Checking what the host needs (prod)'],
    [0.7, 'Copying store paths (prod)'],
    [0.8, 'Copying store paths: 1 MB of 2 MB (50 %)'],
    [1.5, 'Recording the intended change'],
    [1.6, 'Recording the outcome'],
  ]
  expect(phasesOf({ lines })).toEqual([
    { name: 'connect', at: 0.2 },
    { name: 'preflight', at: 0.5 },
    { name: 'copy', at: 0.7 },
    { name: 'journal', at: 1.5 },
    { name: 'commit', at: 1.6 },
  ])
  expect(phasesOf({ lines: [[0.8, 'Copying store paths: 1 MB of 2 MB (50 %)']] })).toEqual([])
})

test('the traffic of a run is the difference of two readings', () => {
  const before = { connections: 1, bytesToHost: 10, bytesFromHost: 20, roundTrips: 3 }
  const after = { connections: 3, bytesToHost: 15, bytesFromHost: 26, roundTrips: 10 }
  expect(difference(after, before)).toEqual({ connections: 2, bytesToHost: 5, bytesFromHost: 6, roundTrips: 7 })
})
