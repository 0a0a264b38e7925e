import type { DriftCase } from './case.ts'

export const trustDriftCases: readonly DriftCase[] = [
  {
    name: 'require-sigs was flipped',
    edits: [[['nix', 'trust', 'requireSigs'], false]],
    class: 'trust-drift',
    severity: 'error',
    field: 'nix.trust',
    evidence: ['nix.trust.requireSigs'],
  },
  {
    name: 'the deploy user became trusted',
    edits: [
      [
        ['nix', 'trust', 'trustedUsers'],
        ['deploy', 'root'],
      ],
    ],
    class: 'trust-drift',
    severity: 'error',
    field: 'nix.trust',
    evidence: ['nix.trust.trustedUsers'],
  },
  {
    name: 'another cache is asked',
    edits: [[['nix', 'trust', 'substituters'], ['https://cache.example']]],
    class: 'trust-drift',
    severity: 'warning',
    field: 'nix.trust',
    evidence: ['nix.trust.substituters'],
  },
]
