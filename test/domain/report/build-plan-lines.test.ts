import { expect, test } from 'vitest'
import { buildPlanLines } from '#domain/report/build-plan-lines'

const path = `/nix/store/${'d'.repeat(32)}-hypervisor.drv`

test('the plan of a build lists what it counts, and ends a sentence that counts nothing', () => {
  expect(buildPlanLines({ commit: 'c', repository: 'r', derivations: [path], paths: [] })).toEqual([
    'Would release commit c of r.',
    '1 derivation would be built:',
    `  ${path}`,
    '0 paths would be fetched.',
  ])
})
