import { hostname } from 'node:os'
import { HostError, InputError } from '#domain/errors/errors'
import { keysOf, parseAuthorizedKeys } from '#domain/installation/access'
import type { DesiredFile } from '#domain/installation/files'
import { changedKeys, changedSigners, type KeyChange } from '#domain/installation/key-change'
import { checkAllowedSigners, requireEnoughSigners } from '#domain/installation/keys'
import { AUTHORIZED_KEYS_FILE } from '#domain/installation/paths'
import type { InstallResult } from '#domain/installation/request'
import { inPhase } from '#domain/report/event'
import { POLICY_FILE, policyFor, type Policy } from '#domain/trust/policy'
import { applicationSignersFile } from '#domain/trust/signers'
import type { Host } from '#machine/host'
import { endProcessesCommand } from '#tools/accounts/user'
import { isThere } from '#tools/files/is-there'
import { readLimited } from '#tools/files/read-limited'
import { answered } from '#tools/run/answered'
import { accessFiles } from '../installation/access-files.ts'
import { existingPolicy } from '../installation/existing-policy.ts'
import { requireThisMachine } from '../installation/this-machine.ts'
import { carryOut, fileStep, requireDeployKeys, requireKeys, requireValidSudoers, signersThere } from './install.ts'

export interface KeysOptions {
  readonly request: KeyChange
  /** A folder that replaces `/`; only tests use another. */
  readonly root?: string
}

/**
 * Adds and removes keys of one application, as root, and leaves everything else as it is. After a removal the deploy user's connections are
 * ended, because a connection outlives the key that opened it; a transaction continues. Idempotent. Throws InputError and HostError,
 * before anything is written.
 */
export async function changeKeys(
  { request, root = '' }: KeysOptions,
  { runner, reporter }: Pick<Host, 'runner' | 'reporter'>,
): Promise<InstallResult> {
  if (root === '' && process.geteuid?.() !== 0)
    throw new InputError('root-needed', 'Keys are changed by root.', { hint: 'Run this with sudo.' })
  const machineId = await requireThisMachine(root, request.machineId)
  await requireOurs(root)
  const { files, notes, removesAccess } = await planned(root, request, await installedPolicy(root, request))
  await requireValidSudoers(root, files, runner)
  const steps = await Promise.all(files.map((file) => fileStep(root, file)))
  if (!request.dryRun) {
    await inPhase(reporter, 'install', () => carryOut(steps, { user: request.user, files }, runner))
    // Status 1 means that it had no process.
    if (removesAccess) await answered(runner, endProcessesCommand(request.user))
  }
  return { items: steps.map(({ item }) => item), machineId, notes }
}

async function requireOurs(root: string): Promise<void> {
  if (!(await isThere(`${root}/etc/NIXOS`))) return
  throw new InputError('declared-by-nixos', `${hostname()} is configured by NixOS, which would bring its own keys back.`, {
    hint: 'Change services.grind-to-prod in its configuration.',
  })
}

async function installedPolicy(root: string, { application }: KeyChange): Promise<Policy> {
  const policy = await existingPolicy(root)
  if (policy !== undefined && Object.hasOwn(policy.applications, application)) return policy
  throw new HostError('not-installed', `${hostname()} has no application ${application}.`, {
    host: hostname(),
    hint: 'Install it with "grind-to-prod host install".',
  })
}

interface PlannedChange {
  readonly files: readonly DesiredFile[]
  readonly notes: string[]
  /** A key that could log in is gone. */
  readonly removesAccess: boolean
}

async function planned(root: string, request: KeyChange, existing: Policy): Promise<PlannedChange> {
  const { application, user, add, remove } = request
  const grants = parseAuthorizedKeys((await readLimited(`${root}${AUTHORIZED_KEYS_FILE}`, KEYS_LIMIT_BYTES)) ?? '')
  const [deployBefore, readBefore] = [keysOf(grants, application, 'deploy'), keysOf(grants, application, 'read')]
  const deploy = changedKeys(deployBefore, { add: add.deploy, remove: remove.deploy })
  const read = changedKeys(readBefore, { add: add.read, remove: remove.read })
  const others = Object.keys(existing.applications).filter((name) => name !== application)
  const access = await accessFiles(root, { application, others, deployKeys: deploy.keys, readKeys: read.keys }, user)
  requireDeployKeys(access, application)
  const own = existing.applications[application]!
  const nix = changedKeys(policyFor(existing, own).trustedPublicKeys, { add: add.nix, remove: remove.nix })
  const trusted = nix.keys.length === 0 ? { trustedPublicKeys: undefined } : { trustedPublicKeys: nix.keys }
  const changed = add.nix.length + remove.nix.length > 0
  const policy = changed ? { ...existing, applications: { ...existing.applications, [application]: { ...own, ...trusted } } } : existing
  if (changed && nix.keys.length === 0) requireKeys({ ...policy, trustedPublicKeys: [] }, request)
  const signers = await signersFile(root, request, policy)
  return {
    files: [...access, { path: POLICY_FILE, mode: 0o644, text: `${JSON.stringify(policy, null, 2)}\n` }, ...signers.files],
    notes: [...deploy.unknown, ...read.unknown, ...nix.unknown, ...signers.unknown].map(
      (key) => `${hostname()} does not have the key ${key}.`,
    ),
    removesAccess: [...deployBefore, ...readBefore].some((key) => ![...deploy.keys, ...read.keys].includes(key)),
  }
}

async function signersFile(
  root: string,
  { application, add, remove }: KeyChange,
  policy: Policy,
): Promise<{ readonly files: readonly DesiredFile[]; readonly unknown: readonly string[] }> {
  if (add.signers === '' && remove.signers.length === 0) return { files: [], unknown: [] }
  const { keys, unknown } = changedSigners((await signersThere(root, application)) ?? '', { add: add.signers, remove: remove.signers })
  requireEnoughSigners(keys, policyFor(policy, policy.applications[application]!).minimumSignatures)
  const text = checkAllowedSigners('allowed_signers', keys)
  return { files: [{ path: applicationSignersFile(application), mode: 0o644, text }], unknown }
}

const KEYS_LIMIT_BYTES = 1024 * 1024
