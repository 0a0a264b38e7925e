/** GitHub's attestation of a manifest, beside it. */
export const ATTESTATION_FILE = 'attestation.json'

/** The provenance of a release, as a statement that Sigstore signed. */
export const SIGSTORE_PROVENANCE_FILE = 'provenance.sigstore.json'

/** True for the name of a bundle of Sigstore beside a manifest: those of our build, and others of this form. */
export function isSigstoreName(name: string): boolean {
  return name === ATTESTATION_FILE || /^[A-Za-z0-9_][A-Za-z0-9._-]{0,200}\.sigstore\.json$/.test(name)
}

/** Largest bundle of Sigstore that is read, in bytes: it may have a statement of the release's whole closure. */
export const SIGSTORE_LIMIT_BYTES = 256 * 1024 * 1024

/** Largest file of trusted roots that is read, in bytes. */
export const TRUSTED_ROOT_LIMIT_BYTES = 4 * 1024 * 1024
