import { expect, test } from 'vitest'
import { unitLines } from '#domain/report/unit-lines'

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
