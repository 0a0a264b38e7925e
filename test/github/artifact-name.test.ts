import { expect, it } from 'vitest'
import { artifactName, recordKind } from '#github/artifact-name'

it.each([
  { id: '0123456789abcdef'.repeat(4), kind: 'release', expected: 'choiros-0123456789ab-release' },
  { id: '0123456789abcdef'.repeat(4), kind: recordKind('prod-a', undefined), expected: 'choiros-0123456789ab-record-prod-a' },
  {
    id: '0123456789abcdef'.repeat(4),
    kind: recordKind('prod-a', '89abcdef-0000-4000-8000-000000000001'),
    expected: 'choiros-0123456789ab-record-prod-a-89abcdef',
  },
  { id: 'outage 2026/11 <b>"x"\n', kind: 'snapshot-prod-b', expected: 'choiros-outage-2026-11-b-x--snapshot-prod-b' },
  { id: '42', kind: 'drift', expected: 'choiros-42-drift' },
] as const)('artifactName is $expected', ({ id, kind, expected }) => {
  expect(artifactName('choiros', id, kind)).toBe(expected)
})
