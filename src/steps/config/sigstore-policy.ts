import { resolve } from 'node:path'
import type { SigstoreConfig } from '#domain/config/sigstore'
import { InputError } from '#domain/errors/errors'
import { warn } from '#domain/report/event'
import type { Context } from '../context.ts'
import type { GivenSigstore } from '../evidence/check-sigstore.ts'
import { readConfig } from './read.ts'

/**
 * Returns what the configuration in a folder has signatures by Sigstore checked with; undefined without one, or without its key `sigstore`.
 * A configuration that is not valid is a warning: what it would have checked is then not provable.
 */
export async function configuredSigstore(directory: string, { reporter }: Pick<Context, 'reporter'>): Promise<GivenSigstore | undefined> {
  try {
    const { sigstore } = await readConfig(directory)
    return sigstore === undefined ? undefined : policyOf(sigstore, directory)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    if (error.code !== 'config-missing') warn(reporter, `The policy of Sigstore was not read: ${error.message}`)
    return undefined
  }
}

/** Returns the policy of a configuration, with its file from this folder on. */
export function policyOf({ trustedRoot, ...policy }: SigstoreConfig, directory: string): GivenSigstore {
  return { ...policy, trustedRootFile: resolve(directory, trustedRoot) }
}
