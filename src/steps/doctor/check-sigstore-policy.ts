import type { SigstoreConfig } from '#domain/config/sigstore'
import { failed, passed, type Finding } from '#domain/doctor/check'
import { InputError } from '#domain/errors/errors'
import { trustedRootFile } from '../config/sigstore-policy.ts'
import { readTrustedRoots } from '../evidence/sigstore-trust.ts'

/** Checks that what the configuration names for signatures by Sigstore can be used; nothing where it names nothing. */
export async function checkSigstorePolicy(sigstore: SigstoreConfig | undefined, directory: string): Promise<Finding[]> {
  if (sigstore === undefined) return []
  try {
    const roots = await readTrustedRoots(trustedRootFile(sigstore, directory))
    return [
      passed(
        'sigstore',
        `The file ${sigstore.trustedRoot} has ${roots.length === 1 ? '1 trusted root' : `${roots.length} trusted roots`} of Sigstore.`,
      ),
    ]
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [
      failed(
        'sigstore',
        error.message,
        error.hint ?? `Write the file ${sigstore.trustedRoot}, or remove "sigstore" from the configuration.`,
      ),
    ]
  }
}
