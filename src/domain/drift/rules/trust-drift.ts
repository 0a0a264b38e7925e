import { isUnreadable } from '../../snapshot/unreadable.ts'
import { hasComparableDigest } from '../comparable-digest.ts'
import type { ClassRules, Pair } from '../rule.ts'
import { nodeAt } from '../tree.ts'

const next =
  "Compare nix config show on both sides; set the right values in nix.conf through the system's configuration, and restart nix-daemon."

const install = 'If the change is intended, make it on the other side too (grind-to-prod host install HOST); otherwise revert it'

/** Who may release, who may change that, and which keys and users Nix trusts. */
export const trustDrift: ClassRules = {
  class: 'trust-drift',
  meaning: 'Different users may release or become root, or Nix trusts different keys, users or caches.',
  differences: [
    {
      fields: ['nix.trust.requireSigs', 'nix.trust.trustedUsers', 'nix.trust.uncheckedSubstituters'],
      severity: 'error',
      about: 2,
      says: 'The hosts trust different Nix keys or users.',
      next,
    },
    { fields: ['nix.trust'], severity: 'warning', about: 2, says: 'The hosts trust different Nix keys or users.', next },
    {
      fields: ['trust.policy'],
      severity: 'error',
      about: 2,
      says: 'The policy of the agent, which lists what may be released, differs.',
      next: `Compare /etc/grind-to-prod/host.json on both sides and find out who changed it. ${install}.`,
      when: hasComparableDigest,
    },
    {
      fields: ['trust.allowedSigners', 'trust.revokedKeys'],
      severity: 'error',
      about: 2,
      says: 'Different keys may sign releases.',
      next: `Find out who changed signers/, allowed_signers or revoked_keys in /etc/grind-to-prod, and what was released since. ${install}.`,
    },
    {
      fields: ['trust.deployKeys'],
      severity: 'error',
      about: 2,
      says: 'Different keys may deploy.',
      next: `Find out who changed the file, and what was released since. ${install}.`,
      when: hasComparableDigest,
    },
    {
      fields: ['trust.files.*'],
      severity: 'error',
      about: 3,
      says: '{2} differs: it controls who becomes root, how users log in, or what every program loads.',
      next: "Compare {2} on both sides and find out who changed it; put the right content into the system's configuration.",
      when: hasComparableDigest,
    },
    {
      fields: ['trust.agent'],
      severity: (pair) => (hasSameTool(pair) ? 'error' : 'note'),
      about: 2,
      says: 'The agent is another program.',
      next: 'Install one version of the agent: grind-to-prod host install HOST. If both have the same version, one of them was altered.',
    },
  ],
  conditions: ({ snapshot: { nix } }) =>
    isUnreadable(nix.trust) || nix.trust.requireSigs
      ? []
      : [
          {
            severity: 'error',
            subject: ['nix', 'trust'],
            fields: [['nix', 'trust', 'requireSigs']],
            says: 'Nix accepts unsigned store paths.',
            next: "Set require-sigs = true in nix.conf through the system's configuration, and restart nix-daemon.",
          },
        ],
}

function hasSameTool({ reference, host }: Pair): boolean {
  return nodeAt(reference.tree, ['tool']) === nodeAt(host.tree, ['tool'])
}
