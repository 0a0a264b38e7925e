import { findHost } from '#domain/config/find-host'
import { keyChangeSchema, type KeyChange, type KeyKind } from '#domain/installation/key-change'
import { checkAllowedSigners, parseDeployKeys, parseNixKeys } from '#domain/installation/keys'
import { installResultSchema, type InstallResult } from '#domain/installation/request'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import { parseAllowedSigners } from '#domain/trust/signers'
import { deployUser, runAgentAsAdmin, type AdminOptions } from '#steps/agent/run-as-admin'
import type { Context } from '#steps/context'
import { readKeys } from './host-install.ts'

/** Files with keys of each kind. */
export type KeyFiles = { readonly [Kind in KeyKind]?: readonly string[] | undefined }

export interface HostKeysOptions extends AdminOptions {
  readonly change: 'add' | 'remove'
  /** Of a removal also fingerprints (`SHA256:…`), and names of Nix keys. */
  readonly keys: KeyFiles
  readonly dryRun: boolean
  /** The path of a file that the user named. */
  readonly at: (file: string) => string
}

const none = { deploy: [], read: [], nix: [], signers: [] }

/**
 * Adds keys of the application to a host, or removes them; everything else stays as it is. The agent's own bundle does the work there, as
 * root. Idempotent. Throws InputError for the keys, the agent's refusals, and VerdictError when it is unknown what was done.
 */
export async function hostKeys(options: HostKeysOptions, context: Context): Promise<InstallResult> {
  const { config, hostName, change, keys, dryRun, at } = options
  const { machineId } = findHost(config, hostName)
  const request: KeyChange = keyChangeSchema.parse({
    protocol: PROTOCOL_VERSION,
    application: config.application,
    user: deployUser(options),
    add: change === 'add' ? await added(keys, at) : {},
    remove: change === 'remove' ? await removed(keys, at) : none,
    ...(machineId === undefined ? {} : { machineId }),
    dryRun,
  })
  return runAgentAsAdmin(options, { verb: 'keys', input: () => request, result: installResultSchema, dryRun }, context)
}

async function added({ deploy, read, nix, signers }: KeyFiles, at: At): Promise<object> {
  const linesOf = linesAt(at)
  return {
    deploy: await linesOf(deploy, parseDeployKeys),
    read: await linesOf(read, parseDeployKeys),
    nix: await linesOf(nix, parseNixKeys),
    signers: (await linesOf(signers, (file, text) => [checkAllowedSigners(file, text)])).join('\n'),
  }
}

async function removed({ deploy, read, nix, signers }: KeyFiles, at: At): Promise<KeyChange['remove']> {
  const linesOf = linesAt(at)
  return {
    deploy: await linesOf(deploy, parseDeployKeys, isFingerprint),
    read: await linesOf(read, parseDeployKeys, isFingerprint),
    nix: await linesOf(nix, parseNixKeys, isNixKeyName),
    signers: await linesOf(signers, signerKeys, isFingerprint),
  }
}

/** A file of signers has lines of allowed_signers, or public keys. */
function signerKeys(file: string, text: string): string[] {
  const { signers, problems } = parseAllowedSigners(text)
  return problems.length === 0 ? signers.map(({ fingerprint }) => fingerprint) : parseDeployKeys(file, text)
}

type At = HostKeysOptions['at']

/** Reads keys from files that the user named; what `isKey` takes for a key itself is left as it is. */
function linesAt(at: At) {
  return async (
    files: readonly string[] | undefined,
    parse: (file: string, text: string) => string[],
    isKey: (name: string) => boolean = () => false,
  ): Promise<string[]> => {
    const read = (files ?? []).map(async (file) => (isKey(file) ? [file] : parse(file, await readKeys(at(file)))))
    return (await Promise.all(read)).flat()
  }
}

function isFingerprint(name: string): boolean {
  return /^SHA256:[A-Za-z0-9+/]{43}$/.test(name)
}

/** A Nix key is named as in `nix-store --generate-binary-cache-key`, with a number at its end as a rule; a file has a dot or a slash. */
function isNixKeyName(name: string): boolean {
  return /^[A-Za-z0-9.-]+-[0-9]+$/.test(name)
}
