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
  {
    name: 'a cache is taken without signatures',
    edits: [[['nix', 'trust', 'uncheckedSubstituters'], ['https://cache.example']]],
    class: 'trust-drift',
    severity: 'error',
    field: 'nix.trust',
    evidence: ['nix.trust.uncheckedSubstituters'],
  },
  {
    name: 'somebody more may sign releases',
    edits: [
      [['trust', 'allowedSigners', 'digest'], '0'.repeat(64)],
      [['trust', 'allowedSigners', 'signers', 'SHA256:evil'], { principals: ['evil@x'], restrictions: [] }],
    ],
    class: 'trust-drift',
    severity: 'error',
    field: 'trust.allowedSigners',
    evidence: [
      'trust.allowedSigners.digest',
      'trust.allowedSigners.signers["SHA256:evil"].principals',
      'trust.allowedSigners.signers["SHA256:evil"].restrictions',
    ],
  },
  {
    name: 'a revoked key counts again',
    edits: [[['trust', 'revokedKeys'], { digest: '0'.repeat(64), keys: ['ssh-ed25519 AAAA'] }]],
    class: 'trust-drift',
    severity: 'error',
    field: 'trust.revokedKeys',
    evidence: ['trust.revokedKeys'],
  },
  {
    name: 'the policy demands fewer signatures',
    edits: [
      [['trust', 'policy', 'digest'], `keyed:${'0'.repeat(32)}`],
      [['trust', 'policy', 'minimumSignatures'], 2],
    ],
    class: 'trust-drift',
    severity: 'error',
    field: 'trust.policy',
    evidence: ['trust.policy.digest', 'trust.policy.minimumSignatures'],
  },
  {
    name: 'another key may deploy, with a shell',
    edits: [
      [['trust', 'deployKeys', '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys', 'digest'], `keyed:${'0'.repeat(32)}`],
      [['trust', 'deployKeys', '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys', 'keys', 'SHA256:evil'], { options: [] }],
    ],
    class: 'trust-drift',
    severity: 'error',
    field: 'trust.deployKeys',
    evidence: [
      'trust.deployKeys["/var/lib/grind-to-prod/deploy/.ssh/authorized_keys"].digest',
      'trust.deployKeys["/var/lib/grind-to-prod/deploy/.ssh/authorized_keys"].keys',
    ],
  },
  {
    name: 'a file of sudoers.d was added',
    edits: [[['trust', 'files', '/etc/sudoers.d/zz'], `keyed:${'0'.repeat(32)}`]],
    class: 'trust-drift',
    severity: 'error',
    field: 'trust.files["/etc/sudoers.d/zz"]',
    evidence: ['trust.files["/etc/sudoers.d/zz"]'],
  },
  {
    name: 'something is loaded into every program',
    edits: [[['trust', 'files', '/etc/ld.so.preload'], `keyed:${'0'.repeat(32)}`]],
    class: 'trust-drift',
    severity: 'error',
    field: 'trust.files["/etc/ld.so.preload"]',
    evidence: ['trust.files["/etc/ld.so.preload"]'],
  },
  {
    name: 'the agent of this version is another program',
    edits: [[['trust', 'agent'], '0'.repeat(64)]],
    class: 'trust-drift',
    severity: 'error',
    field: 'trust.agent',
    evidence: ['trust.agent'],
  },
]
