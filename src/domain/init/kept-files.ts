/** The files that `init` keeps for an application outside of its repository, by their use. */
export const keptFiles = {
  /** The private key that may copy, roll back and ask. */
  deploy: 'deploy',
  deployPublic: 'deploy.pub',
  /** The private key that signs manifests. */
  release: 'release',
  releasePublic: 'release.pub',
  /** Who may sign a release. */
  allowedSigners: 'allowed_signers',
  /** The public key of this machine's Nix daemon. */
  nixPublic: 'nix.pub',
  /** How administrators reach the hosts. */
  settings: 'settings.json',
} as const
export type KeptFile = keyof typeof keptFiles
