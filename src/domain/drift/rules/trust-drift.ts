import { isUnreadable } from '../../snapshot/schema.ts'
import { hasComparableDigest } from '../comparable-digest.ts'
import type { ClassRules, Pair } from '../rule.ts'
import { nodeAt } from '../tree.ts'

const next =
  "Compare nix config show on both sides; the right values belong into nix.conf, by the system's configuration, and take effect when nix-daemon restarts."

const install = 'If it was meant, bring the other side to the same (grind-to-prod host install HOST); else take back what was changed'

/** Who may release, who may change that, and whom Nix trusts. */
export const trustDrift: ClassRules = {
  class: 'trust-drift',
  meaning: 'Others may release or become root, or Nix trusts other keys, users or caches.',
  differences: [
    {
      fields: ['nix.trust.requireSigs', 'nix.trust.trustedUsers', 'nix.trust.uncheckedSubstituters'],
      severity: 'error',
      about: 2,
      says: 'Nix does not trust the same.',
      next,
    },
    { fields: ['nix.trust'], severity: 'warning', about: 2, says: 'Nix does not trust the same.', next },
    {
      fields: ['trust.policy'],
      severity: 'error',
      about: 2,
      says: 'The policy of the agent, which says what may be released, is another.',
      next: `Compare /etc/grind-to-prod/host.json on both sides and find out who changed it. ${install}.`,
      when: hasComparableDigest,
    },
    {
      fields: ['trust.allowedSigners', 'trust.revokedKeys'],
      severity: 'error',
      about: 2,
      says: 'Other keys may sign releases.',
      next: `Find out who changed signers/, allowed_signers or revoked_keys in /etc/grind-to-prod, and what was released since. ${install}.`,
    },
    {
      fields: ['trust.deployKeys'],
      severity: 'error',
      about: 2,
      says: 'Other keys may deploy.',
      next: `Find out who changed the file, and what was released since. ${install}.`,
      when: hasComparableDigest,
    },
    {
      fields: ['trust.files.*'],
      severity: 'error',
      about: 3,
      says: '{2} differs: it decides who becomes root, how one logs in, or what every program loads.',
      next: "Compare {2} on both sides and find out who changed it; what is right belongs into the system's configuration.",
      when: hasComparableDigest,
    },
    {
      fields: ['trust.agent'],
      severity: (pair) => (hasSameTool(pair) ? 'error' : 'note'),
      about: 2,
      says: 'The agent is another program.',
      next: 'Install one version of the agent: grind-to-prod host install HOST. Of one version there is one program: any other was altered.',
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
            says: 'Nix takes store paths that nobody signed.',
            next: "Set require-sigs = true in nix.conf, by the system's configuration, and restart nix-daemon.",
          },
        ],
}

function hasSameTool({ reference, host }: Pair): boolean {
  return nodeAt(reference.tree, ['tool']) === nodeAt(host.tree, ['tool'])
}
