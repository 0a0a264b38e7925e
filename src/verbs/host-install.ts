import { basename, join } from 'node:path'
import { findHost } from '#domain/config/find-host'
import { unitNames } from '#domain/config/released-unit'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readLimited } from '#tools/files/read-limited'
import { checkAllowedSigners, checkSubstituters, parseDeployKeys, parseNixKeys } from '#domain/installation/keys'
import { policyOf } from '#domain/installation/policy'
import { installResultSchema, type InstallRequest, type InstallResult, type UnitFile } from '#domain/installation/request'
import { AGENT_ROOTS } from '#domain/installation/paths'
import { storedNode } from '#domain/installation/stored-program'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import { parseFingerprintKey } from '#domain/snapshot/fingerprint'
import { deployUser, runAgentAsAdmin, type AdminOptions, type HostProgram } from '#steps/agent/run-as-admin'
import type { Context } from '#steps/context'

export interface HostInstallOptions extends AdminOptions {
  /** OpenSSH public keys that may deploy, and that may only read, and Nix public keys: files. Without one the host keeps its own. */
  readonly deployKeyFiles?: readonly string[] | undefined
  readonly readKeyFiles?: readonly string[] | undefined
  readonly nixKeyFiles?: readonly string[] | undefined
  /** Who may sign a release; without it the host's own allowed_signers stays as it is. */
  readonly allowedSignersFile?: string | undefined
  readonly minimumSignatures?: number | undefined
  /** 0 for none; without it the host keeps its own. */
  readonly minimumApprovals?: number | undefined
  /** The application may have units that another application of the host has. */
  readonly sharedUnits?: boolean | undefined
  /** Hours within which an emergency release must be countersigned; 0 for no such releases. */
  readonly emergencyCountersignHours?: number | undefined
  /** The key for the fingerprints of snapshots; without it the host keeps its own, or makes one. */
  readonly fingerprintKeyFile?: string | undefined
  readonly substituters?: readonly string[]
  /** Files of keys for an application that the host does not know yet, where none are given above. */
  readonly proposed?: ProposedFiles | undefined
  /** A folder with unit files, by the names of their units: those that the host does not have are installed. */
  readonly unitFolder?: string | undefined
  readonly dryRun?: boolean
}

interface ProposedFiles {
  readonly deployKey?: string | undefined
  readonly nixKey?: string | undefined
  readonly allowedSigners?: string | undefined
}

/**
 * Installs or updates the agent, its policy and its keys on a host of the configuration. The agent's own bundle does the work on the host,
 * as root; this side only uploads it and sends the request. Idempotent. Throws InputError for the keys or the configuration, and HostError
 * for missing programs on the host.
 */
export async function hostInstall(options: HostInstallOptions, context: Context): Promise<InstallResult> {
  const request = await requestOf(options)
  requireSeparateKeys(request)
  if (request.proposed !== undefined) requireSeparateKeys(request.proposed)
  const input = (program: HostProgram) => ({ ...request, ...program })
  const { dryRun } = request
  return runAgentAsAdmin(options, { verb: 'install', input, result: installResultSchema, dryRun, unknown: notYetKnown }, context)
}

type InstallInput = Omit<InstallRequest, keyof HostProgram>

/** The answer of a dry run about a host that has no Node yet: what else would change is found out by the agent. */
function notYetKnown({ node, storedAgent }: Required<HostProgram>): InstallResult {
  const roots = [storedNode(node)!, storedAgent].map((path) => join(AGENT_ROOTS, basename(path)))
  return {
    items: roots.map((item) => ({ item, action: 'create', difference: 'keeps it from being collected\n' })),
    machineId: '',
    notes: ['The host has no Node yet, so what else would change is known only once the agent can run there.'],
  }
}

/** The keys that a request has for both uses. */
type KeysOfRequest = { readonly deployKeys?: readonly string[] | undefined; readonly allowedSigners?: string | null | undefined }

/** Refuses a key that deploys and signs: who stole it could release anything. Throws InputError `key-in-use`. */
function requireSeparateKeys({ deployKeys = [], allowedSigners }: KeysOfRequest): void {
  const both = deployKeys.find((key) => allowedSigners?.includes(key) === true)
  if (both === undefined) return
  throw new InputError(
    'key-in-use',
    `The deploy key ${both.slice(0, 40)}… is in allowed_signers too, so that one stolen key could release anything.`,
    {
      hint: 'Create another key for one of the two.',
    },
  )
}

async function requestOf(options: HostInstallOptions): Promise<InstallInput> {
  const { config, hostName, deployKeyFiles, nixKeyFiles, allowedSignersFile, substituters = [], dryRun = false } = options
  const { machineId } = findHost(config, hostName)
  const keys = async (files: readonly string[], parse: (file: string, text: string) => string[]): Promise<string[]> =>
    (await Promise.all(files.map(async (file) => parse(file, await readKeys(file))))).flat()
  return {
    protocol: PROTOCOL_VERSION,
    application: config.application,
    user: deployUser(options),
    ...(deployKeyFiles === undefined ? {} : { deployKeys: await keys(deployKeyFiles, parseDeployKeys) }),
    ...(options.readKeyFiles === undefined ? {} : { readKeys: await keys(options.readKeyFiles, parseDeployKeys) }),
    ...(nixKeyFiles === undefined ? {} : { trustedPublicKeys: await keys(nixKeyFiles, parseNixKeys) }),
    substituters: checkSubstituters(substituters),
    allowedSigners: allowedSignersFile === undefined ? null : checkAllowedSigners(allowedSignersFile, await readKeys(allowedSignersFile)),
    minimumSignatures: options.minimumSignatures ?? null,
    ...(options.minimumApprovals === undefined ? {} : { minimumApprovals: options.minimumApprovals }),
    ...(options.emergencyCountersignHours === undefined ? {} : { emergencyCountersignHours: options.emergencyCountersignHours }),
    ...(options.fingerprintKeyFile === undefined ? {} : { fingerprintKey: await readFingerprintKey(options.fingerprintKeyFile) }),
    policy: policyOf(config, hostName),
    ...(options.sharedUnits === true ? { sharedUnits: true } : {}),
    ...retentionOf(config),
    ...(options.proposed === undefined ? {} : { proposed: await proposedOf(options.proposed) }),
    ...(options.unitFolder === undefined ? {} : { unitFiles: await unitFilesIn(options.unitFolder, unitNames(config.units)) }),
    ...(machineId === undefined ? {} : { machineId }),
    dryRun,
  }
}

function retentionOf({ keep, keepDays }: HostInstallOptions['config']): Pick<InstallRequest, 'retention'> {
  if (keep === undefined && keepDays === undefined) return {}
  return { retention: { ...(keep === undefined ? {} : { keep }), ...(keepDays === undefined ? {} : { keepDays }) } }
}

async function proposedOf({ deployKey, nixKey, allowedSigners }: ProposedFiles): Promise<NonNullable<InstallRequest['proposed']>> {
  return {
    ...(deployKey === undefined ? {} : { deployKeys: parseDeployKeys(deployKey, await readKeys(deployKey)) }),
    ...(nixKey === undefined ? {} : { trustedPublicKeys: parseNixKeys(nixKey, await readKeys(nixKey)) }),
    ...(allowedSigners === undefined ? {} : { allowedSigners: checkAllowedSigners(allowedSigners, await readKeys(allowedSigners)) }),
  }
}

/** Larger than any unit file. */
const UNIT_LIMIT_BYTES = 64 * 1024

async function unitFilesIn(folder: string, units: readonly string[]): Promise<UnitFile[]> {
  const texts = await Promise.all(units.map((unit) => readLimited(join(folder, unit), UNIT_LIMIT_BYTES)))
  return units.flatMap((unit, index) => (texts[index] === undefined ? [] : [{ unit, text: texts[index] }]))
}

async function readFingerprintKey(file: string): Promise<string> {
  const key = parseFingerprintKey(await readKeys(file))
  if (key !== undefined) return key.toString('hex')
  throw new InputError('key-invalid', `The file ${quote(file)} is not a fingerprint key.`, {
    hint: 'Create one with "openssl rand -hex 32".',
  })
}

/** Largest file of keys that is read. */
const KEYS_LIMIT_BYTES = 256 * 1024

/** Reads a file of keys. Throws InputError `file-unreadable`. */
export async function readKeys(file: string): Promise<string> {
  const text = await readLimited(file, KEYS_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('file-unreadable', `The key file ${quote(file)} cannot be read.`, { cause })
  })
  if (text === undefined) throw new InputError('file-unreadable', `There is no key file ${quote(file)}.`)
  return text
}
