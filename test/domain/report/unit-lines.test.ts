import { expect, test } from 'vitest'
import { isAsItShould, unitLines } from '#domain/report/unit-lines'

test('each unit has a line with its change and the reason', () => {
  const unit = { unit: 'a.service', activeState: 'active', executable: '/nix/store/x/bin/a' }
  expect(
    unitLines([
      { ...unit, action: 'restart', because: 'component a changed' },
      { ...unit, action: 'none', because: 'nothing changed' },
      { ...unit, executable: null },
    ]),
  ).toEqual([
    '  a.service: active, runs /nix/store/x/bin/a, restarted: component a changed',
    '  a.service: active, runs /nix/store/x/bin/a, left alone: nothing changed',
    '  a.service: active, runs nothing',
  ])
})

test('a oneshot that has finished is done, and left-over processes are named', () => {
  const unit = { unit: 'a.service', activeState: 'inactive', executable: null, because: 'component a changed' }
  expect(
    unitLines([
      { ...unit, action: 'start', done: true },
      { ...unit, action: 'none', done: true, because: 'a rollback does not run it again' },
      { ...unit, action: 'restart', activeState: 'active', leftOverProcesses: [{ pid: 7, executable: '/nix/store/x/bin/b' }] },
    ]),
  ).toEqual([
    '  a.service: done, runs nothing, run: component a changed',
    '  a.service: done, runs nothing, left alone: a rollback does not run it again',
    '  a.service: active, runs nothing, restarted: component a changed',
    '    left-over process 7 of the other release: /nix/store/x/bin/b',
  ])
})

test.each([
  { activeState: 'active', expected: true },
  { activeState: 'inactive', expected: false },
  { activeState: 'inactive', done: true, expected: true },
  { activeState: 'inactive', removed: true, expected: true },
  { activeState: 'failed', removed: true, expected: false },
] as const)('a unit in the state $activeState (done: $done, removed: $removed) is as it should be: $expected', ({ expected, ...unit }) => {
  expect(isAsItShould(unit)).toBe(expected)
})
