import { lstat, readdir, readlink, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { answered } from '#tools/run/answered'
import { endProcessesCommand, findUserCommand, parseUser, removeUserCommand } from '#tools/accounts/user'
import { hostPaths, PREFIX_LINKS, type HostPaths } from '#domain/activation/host-paths'
import { HostError, InputError } from '#domain/errors/errors'
import { isMissing, isThere } from '#tools/files/is-there'
import { syncEntry } from '#tools/files/sync'
import { writeAtomically } from '#tools/files/write-atomically'
import {
  AGENT_FOLDER,
  AGENT_LAUNCHER,
  AGENT_ROOTS,
  COMPILE_CACHE,
  DEPLOY_HOME,
  RECOVER_UNIT_FILE,
  recoverUnit,
  SUDOERS_FILE,
} from '#domain/installation/paths'
import { AGENT_SLICE_FILE } from '#domain/installation/slice'
import type { UninstallItem, UninstallRequest, UninstallResult } from '#domain/installation/uninstall-request'
import { inPhase } from '#domain/report/event'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { disableCommand, isEnabledCommand, reloadCommand } from '#tools/systemd/enable-unit'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'
import { POLICY_FILE, type Policy } from '#domain/trust/policy'
import { FINGERPRINT_KEY_FILE } from '#domain/snapshot/fingerprint'
import { ALLOWED_SIGNERS_FILE, applicationSignersFile, REVOKED_KEYS_FILE } from '#domain/trust/signers'
import { accessFiles } from '../installation/access-files.ts'
import { existingPolicy } from '../installation/existing-policy.ts'
import { rememberedFile, requireOwnPlaces, saidByPolicy } from '../installation/said-by-policy.ts'
import { requireThisMachine } from '../installation/this-machine.ts'
import { lockUnit } from '../attempt/lock.ts'
import type { Host } from '#machine/host'
import { onHost } from '#domain/protocol/on-host'

/** One step of an uninstallation: what is removed, changed or kept, and the function that applies it. */
interface Step {
  readonly item: UninstallItem
  readonly carryOut?: () => Promise<void>
}

interface Place {
  readonly request: UninstallRequest
  readonly paths: HostPaths
  /** The folder that replaces `/`; only tests use another. */
  readonly root: string
  readonly runner: Runner
}

/**
 * Reverts what `install` did: the access first, then the rest. Running services stay: releases, links, records and roots stay unless
 * `purge` is requested, and then the host's policy decides what is removed, never the request. What other applications of the host need
 * stays until the last of them is removed. A second run removes nothing. Throws InputError and HostError, before anything is removed.
 */
export async function uninstall(
  request: UninstallRequest,
  { runner, reporter }: Pick<Host, 'runner' | 'reporter'>,
  root = '',
): Promise<UninstallResult> {
  if (root === '' && process.geteuid?.() !== 0)
    throw new InputError('root-needed', 'The agent is uninstalled by root.', { hint: 'Run this with sudo.' })
  const place = { request, paths: hostPaths(request.application, request.prefix), root, runner }
  await requireThisMachine(root, request.machineId)
  await requireOurs(place)
  const policy = await existingPolicy(root)
  const said = await saidByPolicy(root, policy, request)
  await requireIdle(place, said?.units ?? [])
  if (request.purge) await requireOwnPlaces(root, place.paths, said)
  const others = Object.keys(policy?.applications ?? {}).filter((name) => name !== request.application)
  const steps = [
    ...(others.length === 0 ? await accessSteps(place) : await keySteps(place, others)),
    ...(await recoverSteps(place, others)),
    ...(await stateSteps(place)),
    ...(await ownSignerSteps(place)),
    // While releases exist, a file must record which application they belong to: an interrupted purge is repeated.
    ...(await policySteps(place, policy, others)),
    ...(others.length === 0 ? await agentSteps(place) : [keptForOthers(others)]),
  ]
  if (!request.dryRun) await inPhase(reporter, 'install', () => carryOut(steps))
  return { items: steps.map(({ item }) => item) }
}

async function carryOut(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step.carryOut?.()
}

async function requireOurs({ root }: Place): Promise<void> {
  if (!(await isThere(`${root}/etc/NIXOS`))) return
  throw new InputError('declared-by-nixos', `${hostname()} is configured by NixOS, which would install everything again.`, {
    hint: 'Remove services.grind-to-prod from its configuration.',
  })
}

/** A transaction, and what a crash left of one, need the agent to end. So does a running application its releases. */
async function requireIdle({ request, paths, root, runner }: Place, unitsOfPolicy: readonly string[]): Promise<void> {
  const { application, units, purge } = request
  const lock = lockUnit(application)
  const asked = [lock, ...(purge ? new Set([...units, ...unitsOfPolicy]) : [])]
  const states = parseUnits(await expectSuccess(runner, showUnitsCommand(asked)), asked)
  const running = states.find(({ activeState }) => activeState !== 'inactive' && activeState !== 'failed')
  if (running?.unit === lock || (await isThere(`${root}${paths.journal}`))) {
    throw new HostError('busy', `A transaction of ${application} on ${hostname()} has not ended.`, {
      host: hostname(),
      hint: `Wait for it, or run "${onHost('recover', application)}" there, and uninstall again.`,
    })
  }
  if (running === undefined) return
  throw new InputError(
    'not-permitted',
    `${running.unit} on ${hostname()} is ${running.activeState}, and --purge would remove the release that it runs.`,
    { hint: `Stop it first ("systemctl disable --now ${running.unit}"), or uninstall without --purge.` },
  )
}

/** The holders of the deploy key can no longer log in. */
async function accessSteps(place: Place): Promise<Step[]> {
  const { request, runner } = place
  const user = parseUser((await answered(runner, findUserCommand(request.user))).stdout)
  const isOurs = user !== undefined && user.home === DEPLOY_HOME && user.id !== 0
  const removeUser = async (): Promise<void> => {
    // Open sessions outlive the account; status 1 means that there was none.
    await answered(runner, endProcessesCommand(request.user))
    await expectSuccess(runner, removeUserCommand(request.user))
  }
  return [
    ...(await removal(place, SUDOERS_FILE, 'lets the deploy user run the agent as root')),
    ...(await removal(place, DEPLOY_HOME, 'contains the deploy keys')),
    ...(isOurs ? [{ item: { item: `user ${request.user}`, action: 'remove', detail: '' }, carryOut: removeUser } satisfies Step] : []),
  ]
}

/** The keys of this application alone go, at once with what sudo permits them. */
async function keySteps({ request, root }: Place, others: readonly string[]): Promise<Step[]> {
  const { application } = request
  const files = await accessFiles(root, { application, others, deployKeys: [], readKeys: [] })
  return files
    .filter(({ before, text }) => before !== undefined && before !== text)
    .map(({ path, mode, text }) => ({
      item: { item: path, action: 'change', detail: `without the keys of ${application}` },
      carryOut: () => writeAtomically(`${root}${path}`, text, mode),
    }))
}

async function ownSignerSteps(place: Place): Promise<Step[]> {
  const file = applicationSignersFile(place.request.application)
  return place.request.purge ? removal(place, file, 'who may sign') : kept(place, file, 'who may sign; kept for the next installation')
}

async function recoverSteps(place: Place, others: readonly string[]): Promise<Step[]> {
  const { request, runner } = place
  const unit = recoverUnit(request.application)
  const isEnabled = (await answered(runner, isEnabledCommand(unit))).status === 0
  const isLast = others.length === 0
  const file = isLast ? [...(await removal(place, RECOVER_UNIT_FILE, '')), ...(await removal(place, AGENT_SLICE_FILE, ''))] : []
  return [
    ...(isEnabled
      ? [
          {
            item: { item: unit, action: 'change', detail: 'no longer starts at boot' },
            carryOut: async () => void (await expectSuccess(runner, disableCommand(unit))),
          } satisfies Step,
        ]
      : []),
    ...file.map(({ item, carryOut: remove }, index) => ({
      item,
      carryOut: async () => {
        await remove?.()
        if (index === file.length - 1) await expectSuccess(runner, reloadCommand)
      },
    })),
  ]
}

async function policySteps(place: Place, policy: Policy | undefined, others: readonly string[]): Promise<Step[]> {
  const { request, root } = place
  if (policy === undefined) return []
  const isNamed = Object.hasOwn(policy.applications, request.application)
  const remember = async (): Promise<void> => {
    if (isNamed && !request.purge) await rememberPolicy(place, policy)
  }
  if (others.length === 0) {
    return (await removal(place, POLICY_FILE, 'what the agent may do here')).map(({ item, carryOut: remove }) => ({
      item,
      carryOut: async () => {
        await remember()
        await remove?.()
      },
    }))
  }
  if (!isNamed) return []
  const { [request.application]: _gone, ...applications } = policy.applications
  const text = `${JSON.stringify({ ...policy, applications }, null, 2)}\n`
  return [
    {
      item: { item: POLICY_FILE, action: 'change', detail: `names ${others.join(', ')} only` },
      carryOut: async () => {
        await remember()
        await writeAtomically(`${root}${POLICY_FILE}`, text, 0o644)
      },
    },
  ]
}

/** A later purge uses the values of the policy. */
async function rememberPolicy({ request, paths, root }: Place, policy: Policy): Promise<void> {
  const { prefix, units } = policy.applications[request.application]!
  if (await isThere(`${root}${paths.state}`)) {
    await writeAtomically(`${root}${rememberedFile(paths)}`, `${JSON.stringify({ prefix, units })}\n`, 0o600)
  }
}

async function agentSteps(place: Place): Promise<Step[]> {
  const signers = place.request.purge
    ? [...(await removal(place, ALLOWED_SIGNERS_FILE, 'who may sign')), ...(await removal(place, REVOKED_KEYS_FILE, 'revoked signers'))]
    : [
        ...(await kept(place, ALLOWED_SIGNERS_FILE, 'who may sign; kept for the next installation')),
        ...(await kept(place, REVOKED_KEYS_FILE, 'revoked signers')),
      ]
  return [
    ...(await removal(place, AGENT_LAUNCHER, 'the agent')),
    ...(await removal(place, AGENT_FOLDER, 'the agent')),
    ...(await removal(place, AGENT_ROOTS, 'what keeps the agent and its Node from being collected')),
    ...(await removal(place, COMPILE_CACHE, "Node's compile cache of the agent")),
    ...(await removal(place, FINGERPRINT_KEY_FILE, 'the key for the fingerprints of snapshots')),
    ...signers,
  ]
}

function keptForOthers(others: readonly string[]): Step {
  return {
    item: {
      item: AGENT_LAUNCHER,
      action: 'keep',
      detail: `the agent and its user also serve ${others.join(', ')}; they are removed with the last application`,
    },
  }
}

/** The application's releases and its ledger. User data and pre-existing files are never removed. */
async function stateSteps(place: Place): Promise<Step[]> {
  const { request, paths, root } = place
  if (!request.purge) {
    return [
      ...(await kept(place, paths.current, 'what the units execute; --purge removes it once they are stopped')),
      ...(await kept(place, paths.releases, 'the releases; --purge removes them')),
      ...(await kept(place, paths.roots, 'keeps the releases from being collected; --purge removes it')),
      ...(await kept(place, paths.state, 'the ledger and the attempts; --purge removes them')),
    ]
  }
  const inState = await readdir(`${root}${paths.state}`).catch(noneIfMissing)
  const removed = new Set([
    ...((await isLink(`${root}${paths.bin}`)) ? [paths.bin] : []),
    // Another link than ours was there before any release shared something.
    ...((await readlink(`${root}${paths.share}`).catch(() => null)) === PREFIX_LINKS.share ? [paths.share] : []),
    paths.current,
    paths.releases,
    paths.roots,
    ...inState.map((name) => join(paths.state, name)).filter((path) => path !== paths.data && path !== paths.backups),
  ])
  return [
    ...(await Promise.all([...removed].map((path) => removal(place, path, '')))).flat(),
    ...(await kept(place, paths.data, 'backups of the data; remove them by hand when they are no longer needed')),
    ...(await kept(place, paths.backups, 'the state from before the first release, and old manifests; remove them by hand')),
  ]
}

async function isLink(path: string): Promise<boolean> {
  return (await isThere(path)) && (await lstat(path)).isSymbolicLink()
}

async function removal({ root }: Place, path: string, detail: string): Promise<Step[]> {
  const place = `${root}${path}`
  if (!(await isThere(place))) return []
  const carryOutRemoval = async (): Promise<void> => {
    await rm(place, { recursive: true, force: true })
    await syncEntry(place)
  }
  return [{ item: { item: path, action: 'remove', detail }, carryOut: carryOutRemoval }]
}

async function kept({ root }: Place, path: string, detail: string): Promise<Step[]> {
  return (await isThere(`${root}${path}`)) ? [{ item: { item: path, action: 'keep', detail } }] : []
}

function noneIfMissing(error: unknown): string[] {
  if (isMissing(error)) return []
  throw error
}
