import { expect, test } from 'vitest'
import { gateLines } from '#domain/report/outcome-lines'

test('each gate that ran has a line', () => {
  const common = { output: 'much' } as const
  expect(
    gateLines([
      { name: 'check', stage: 'beforePromote', passed: true, detail: 'ended with status 0', seconds: 1.5, ...common },
      { name: 'page', stage: 'afterApply', passed: false, detail: 'did not end within 60 s', seconds: 60, ...common },
    ]),
  ).toEqual([
    '  gate check (beforePromote): passed after 1.5 s, ended with status 0',
    '  gate page (afterApply): failed after 60 s, did not end within 60 s',
  ])
})
