import { resolve } from 'node:path'
import type { SigstoreConfig } from '#domain/config/sigstore'
import { InputError } from '#domain/errors/errors'
import { warn } from '#domain/report/event'
import type { Context } from '../context.ts'
import { readTrustedRoots, type ConfiguredSigstore } from '../evidence/sigstore-trust.ts'
import { readConfig } from './read.ts'

/**
 * Returns what the configuration in a folder has signatures by Sigstore checked with, for releases of its application; undefined without
 * one, or without its key `sigstore`. A configuration that is not valid is a warning: what it would have checked is then not provable.
 */
export async function configuredSigstore(
  directory: string,
  { reporter }: Pick<Context, 'reporter'>,
): Promise<ConfiguredSigstore | undefined> {
  return orWarn(() => sigstoreIn(directory), reporter)
}

/** Returns the same if its file of roots can be used, too. Otherwise that is a warning: many releases are checked, and none of them fails for it. */
export async function usableSigstore(directory: string, { reporter }: Pick<Context, 'reporter'>): Promise<ConfiguredSigstore | undefined> {
  return orWarn(async () => {
    const found = await sigstoreIn(directory)
    if (found !== undefined) await readTrustedRoots(found.trustedRootFile)
    return found
  }, reporter)
}

async function orWarn<Policy>(read: () => Promise<Policy | undefined>, reporter: Context['reporter']): Promise<Policy | undefined> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    if (error.code !== 'config-missing') warn(reporter, `The policy of Sigstore was not read: ${error.message}`)
    return undefined
  }
}

/** Returns the same of a folder that the user named, for every release. Throws InputError for a configuration that cannot be read. */
export async function namedSigstore(directory: string): Promise<ConfiguredSigstore | undefined> {
  const found = await sigstoreIn(directory)
  return found === undefined ? undefined : { ...found, application: undefined }
}

async function sigstoreIn(directory: string): Promise<(ConfiguredSigstore & { readonly trustedRootFile: string }) | undefined> {
  const { application, sigstore } = await readConfig(directory)
  if (sigstore === undefined) return undefined
  const { signerWorkflow, oidcIssuer } = sigstore
  return { application, trustedRootFile: trustedRootFile(sigstore, directory), signerWorkflow, oidcIssuer }
}

/** Returns the file of trusted roots that a configuration in this folder names. */
export function trustedRootFile({ trustedRoot }: SigstoreConfig, directory: string): string {
  return resolve(directory, trustedRoot)
}
