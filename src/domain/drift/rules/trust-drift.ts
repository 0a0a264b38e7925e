import { isUnreadable } from '../../snapshot/schema.ts'
import type { ClassRules } from '../rule.ts'

const next =
  "Compare nix config show on both sides; the right values belong into nix.conf, by the system's configuration, and take effect when nix-daemon restarts."

/** Whom Nix trusts on a host. */
export const trustDrift: ClassRules = {
  class: 'trust-drift',
  meaning: 'Nix trusts other keys, users or caches.',
  differences: [
    {
      fields: ['nix.trust.requireSigs', 'nix.trust.trustedUsers'],
      severity: 'error',
      about: 2,
      says: 'Nix does not trust the same.',
      next,
    },
    { fields: ['nix.trust'], severity: 'warning', about: 2, says: 'Nix does not trust the same.', next },
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
