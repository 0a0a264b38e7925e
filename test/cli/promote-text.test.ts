import { expect, test } from 'vitest'
import { promoteLines } from '#cli/promote-text'
import type { PromoteResult } from '#verbs/promote'

test('a dry run names each unit that the release no longer lists, and what would be done to it', () => {
  const plan: PromoteResult['plan'] = {
    missing: [],
    lacking: [],
    narBytes: 0,
    restarts: [],
    removed: [
      { unit: 'worker.service', step: 'stop', because: 'its program is gone', removed: true },
      { unit: 'own.service', step: 'none', because: 'its program stays', removed: true },
    ],
    backup: [],
    gates: [],
    confirmWithinSeconds: null,
  }
  const result: PromoteResult = {
    verdict: 'UNCHANGED',
    reason: 'A dry run.',
    releaseId: 'a'.repeat(64),
    previousRelease: null,
    record: null,
    rollback: null,
    copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] },
    gates: [],
    plan,
  }
  expect(promoteLines(result)).toEqual([
    'UNCHANGED: A dry run.',
    '  worker.service would be stopped: its program is gone',
    '  own.service would be left alone: its program stays',
  ])
})
