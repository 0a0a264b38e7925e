import { constants, existsSync } from 'node:fs'
import { chmod, chown, lstat, mkdir, open, realpath } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { PRINT_NIX_KEY } from '#domain/trust/public-nix-key'
import { answered } from '#tools/run/answered'
import { checkSudoersCommand, mayRunCommand } from '#tools/accounts/sudo'
import { addUserCommand, findUserCommand, parseUser } from '#tools/accounts/user'
import { hostPaths } from '#domain/activation/host-paths'
import { HostError, InputError } from '#domain/errors/errors'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { untrustedFile, untrustedPlace } from '#tools/files/owned-by-root'
import { readLimited } from '#tools/files/read-limited'
import { readOwnFile } from '#tools/files/read-own-file'
import { writeAtomically } from '#tools/files/write-atomically'
import { fileItem, octal, type ExistingFile } from '#domain/installation/difference'
import { keysOf, parseAuthorizedKeys } from '#domain/installation/access'
import { desiredFiles, type DesiredFile } from '#domain/installation/files'
import { AGENT_FOLDER, AGENT_LAUNCHER, AUTHORIZED_KEYS_FILE, DEPLOY_HOME, recoverUnit, SUDOERS_FILE } from '#domain/installation/paths'
import { requireEnoughSigners } from '#domain/installation/keys'
import { withProposed } from '#domain/installation/proposed'
import { mergePolicy } from '#domain/installation/policy'
import { requireOwnUnits } from '#domain/installation/units-of-others'
import { scopeWords } from '#domain/protocol/dispatch-scope'
import type { InstallItem, InstallRequest, InstallResult } from '#domain/installation/request'
import { inPhase } from '#domain/report/event'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { enableCommand, isEnabledCommand, reloadCommand } from '#tools/systemd/enable-unit'
import { POLICY_FILE, policyFor, type Policy } from '#domain/trust/policy'
import { ALLOWED_SIGNERS_LIMIT_BYTES, applicationSignersFile, signersFiles } from '#domain/trust/signers'
import { accessFiles } from '../installation/access-files.ts'
import { existingPolicy } from '../installation/existing-policy.ts'
import { fingerprintKeyStep } from '../installation/fingerprint-key-step.ts'
import { keptRole } from '../installation/kept-role.ts'
import { programSteps } from '../installation/program-steps.ts'
import { unitFileSteps } from '../installation/unit-files.ts'
import { requireThisMachine } from '../installation/this-machine.ts'
import type { Host } from '#machine/host'
import { isMissing } from '#tools/files/is-there'

export interface InstallOptions {
  readonly request: InstallRequest
  /** The agent's own bundle, which is what gets installed. */
  readonly agentFile: string
  /** A folder that replaces `/`; only tests use another. */
  readonly root?: string
}

/** Largest bundle that is read. */
const BUNDLE_LIMIT_BYTES = 64 * 1024 * 1024

/** One step of an installation: its planned change, and the function that applies it. */
export interface Step {
  readonly item: InstallItem
  readonly carryOut: () => Promise<void>
}

/**
 * Prepares this host for releases, as root. Checks first and writes only what differs, so a second run changes nothing; with `dryRun` it
 * only checks. Throws InputError and HostError, before anything is written.
 */
export async function install(options: InstallOptions, { runner, reporter }: Pick<Host, 'runner' | 'reporter'>): Promise<InstallResult> {
  const { agentFile, root = '' } = options
  if (root === '' && process.geteuid?.() !== 0)
    throw new InputError('root-needed', 'The agent is installed by root.', { hint: 'Run this with sudo.' })
  if (root === '' && !isYetToCome(options.request)) await requireSafeNode(options.request.node)
  const agent = await readLimited(await realpath(agentFile), BUNDLE_LIMIT_BYTES)
  if (agent === undefined) throw new InputError('file-unreadable', `The agent's bundle ${agentFile} is missing.`)
  const machineId = await requireThisMachine(root, options.request.machineId)
  const existing = await existingPolicy(root)
  const request = withProposed(options.request, existing?.applications[options.request.application] !== undefined)
  requireOwnUnits(existing, request, hostname())
  const policy = mergePolicy(existing, request)
  const allowedSigners = request.allowedSigners ?? (await signersThere(root, request.application))
  const { minimumSignatures } = policyFor(policy, policy.applications[request.application]!)
  if (allowedSigners !== undefined) requireEnoughSigners(allowedSigners, minimumSignatures)
  const { application, deployKeys, readKeys } = request
  requireKeys(policy, request)
  const others = Object.keys(existing?.applications ?? {}).filter((name) => name !== application)
  const access = await accessFiles(root, { application, others, deployKeys, readKeys }, request.user)
  requireDeployKeys(access, application)
  const files = desiredFiles(request, agent, { policy, access })
  await requireValidSudoers(root, files, runner)

  const program = await programSteps(request, { root, policy: existing, runner })
  const steps: Step[] = [await userStep(request.user, runner), ...program.keep]
  for (const folder of desiredFolders(request)) steps.push(await folderStep(root, folder))
  for (const file of files) steps.push(await fileStep(root, file))
  steps.push(...program.drop)
  steps.push(await fingerprintKeyStep(root, request.fingerprintKey))
  const units = await unitFileSteps(root, request.unitFiles ?? [], runner)
  steps.push(...units.write)
  steps.push(await unitStep(recoverUnit(request.application), steps, runner), ...units.enable)
  if (!request.dryRun) await inPhase(reporter, 'install', () => carryOut(steps, { user: request.user, files }, runner))
  return {
    items: steps.map(({ item }) => item),
    machineId,
    notes: [...(await keptRole(root, policy, request)), ...units.notes, ...program.notes],
  }
}

/** Refuses a host on which no store path would be accepted. Throws InputError `key-missing`. */
export function requireKeys(policy: Policy, { application }: Pick<InstallRequest, 'application'>): void {
  if (policyFor(policy, policy.applications[application]!).trustedPublicKeys.length > 0) return
  throw new InputError('key-missing', `${hostname()} has no Nix key for ${application}.`, {
    hint:
      `Write the public half of the build host's key (secret-key-files) there with "${PRINT_NIX_KEY}", ` +
      'and give it with "grind-to-prod host install --nix-key nix.pub".',
  })
}

/** Refuses a host that no key could deploy to. Throws InputError `key-missing`. */
export function requireDeployKeys(access: readonly DesiredFile[], application: string): void {
  const { text } = access.find(({ path }) => path === AUTHORIZED_KEYS_FILE)!
  if (keysOf(parseAuthorizedKeys(text), application, 'deploy').length > 0) return
  throw new InputError('key-missing', `${hostname()} would have no deploy key for ${application}.`, {
    hint: 'Give one with "grind-to-prod host install --deploy-key".',
  })
}

/** Who may sign a release of this application already. */
export async function signersThere(root: string, application: string): Promise<string | undefined> {
  for (const file of signersFiles(application)) {
    const text = await readOwnFile(`${root}${file}`, ALLOWED_SIGNERS_LIMIT_BYTES)
    if (text !== undefined) return text
  }
  return undefined
}

/** Applies the steps, and checks that the deploy user may do through sudo what its keys ask for. */
export async function carryOut(
  steps: readonly Step[],
  { user, files }: { readonly user: string; readonly files: readonly DesiredFile[] },
  runner: Runner,
): Promise<void> {
  for (const { item, carryOut: work } of steps) if (item.action !== 'keep') await work()
  for (const { scope } of parseAuthorizedKeys(files.find(({ path }) => path === AUTHORIZED_KEYS_FILE)!.text)) {
    const allowed = await answered(runner, mayRunCommand(user, [AGENT_LAUNCHER, ...scopeWords(scope)]))
    if (allowed.status === 0) continue
    throw new HostError('sudo-misconfigured', `sudo on ${hostname()} does not read ${SUDOERS_FILE}.`, {
      host: hostname(),
      hint: 'Add the line "@includedir /etc/sudoers.d" to /etc/sudoers and install again.',
    })
  }
}

async function userStep(name: string, runner: Runner): Promise<Step> {
  const user = parseUser((await answered(runner, findUserCommand(name))).stdout)
  const item = `user ${name}`
  if (user === undefined) {
    return {
      item: { item, action: 'create', difference: `home ${DEPLOY_HOME}, shell /bin/sh, no password\n` },
      carryOut: async () => void (await expectSuccess(runner, addUserCommand({ name, home: DEPLOY_HOME, shell: '/bin/sh' }))),
    }
  }
  if (user.home !== DEPLOY_HOME || user.id === 0) {
    throw new InputError(
      'not-permitted',
      `User ${name} on ${hostname()} already exists with another home (${user.home}), but the deploy user must not be used for anything else.`,
      { hint: "Use a dedicated user in the host's address in grind-to-prod.yml." },
    )
  }
  return { item: { item, action: 'keep', difference: '' }, carryOut: async () => undefined }
}

interface DesiredFolder {
  readonly path: string
  readonly mode: number
  /** The application's own folder may be stricter than we would make it. */
  readonly mayBeStricter: boolean
}

function desiredFolders({ application, policy, storedAgent }: InstallRequest): DesiredFolder[] {
  const paths = hostPaths(application, policy.prefix)
  const folders = [
    dirname(POLICY_FILE),
    dirname(applicationSignersFile(application)),
    ...(storedAgent === undefined ? [AGENT_FOLDER] : []),
    dirname(DEPLOY_HOME),
    DEPLOY_HOME,
    join(DEPLOY_HOME, '.ssh'),
    dirname(paths.roots),
    paths.roots,
  ]
  return [
    ...folders.map((path) => ({ path, mode: 0o755, mayBeStricter: false })),
    { path: paths.state, mode: 0o700, mayBeStricter: false },
    ...(policy.prefix === undefined ? [] : [{ path: paths.prefix, mode: 0o755, mayBeStricter: true }]),
  ]
}

async function folderStep(root: string, { path, mode, mayBeStricter }: DesiredFolder): Promise<Step> {
  const place = `${root}${path}`
  const owner = process.geteuid!()
  const stats = await lstat(place).catch(ifMissing)
  const make = async (): Promise<void> => {
    await mkdir(place, { recursive: true })
    await chown(place, owner, process.getegid!())
    await chmod(place, mode)
  }
  if (stats === undefined) return { item: { item: path, action: 'create', difference: `folder, mode ${octal(mode)}\n` }, carryOut: make }
  if (!stats.isDirectory())
    throw new HostError('unexpected-layout', `${path} on ${hostname()} is not a folder.`, {
      host: hostname(),
      hint: 'Move it away and install again.',
    })
  const is = stats.mode & 0o7777
  const isRight = mayBeStricter ? (is & ~mode) === 0 : is === mode
  const difference = [
    stats.uid === owner ? '' : `owner ${stats.uid} → ${owner}\n`,
    isRight ? '' : `mode ${octal(is)} → ${octal(mode)}\n`,
  ].join('')
  return { item: { item: path, action: difference === '' ? 'keep' : 'change', difference }, carryOut: make }
}

export async function fileStep(root: string, file: DesiredFile): Promise<Step> {
  const place = `${root}${file.path}`
  return {
    item: fileItem(file, await existingFile(place), process.geteuid!()),
    carryOut: () => writeAtomically(place, file.text, file.mode),
  }
}

/** Undefined also for anything but a regular file (such as a link): it is replaced, never written through. */
async function existingFile(path: string): Promise<ExistingFile | undefined> {
  const stats = await lstat(path).catch(ifMissing)
  if (stats?.isFile() !== true) return undefined
  await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  return { text: await handle.readFile('utf8'), mode: stats.mode & 0o7777, owner: stats.uid }
}

/** systemd reads unit files only on request, so it is asked whenever one has changed. */
async function unitStep(unit: string, before: readonly Step[], runner: Runner): Promise<Step> {
  const isEnabled = (await answered(runner, isEnabledCommand(unit))).status === 0
  const isChanged = before.some(({ item }) => /\.(?:service|slice)$/.test(item.item) && item.action !== 'keep')
  const difference = isEnabled ? (isChanged ? 'read again\n' : '') : 'starts at boot\n'
  return {
    item: { item: unit, action: isEnabled ? (isChanged ? 'change' : 'keep') : 'create', difference },
    carryOut: async () => {
      await expectSuccess(runner, reloadCommand)
      await expectSuccess(runner, enableCommand(unit))
    },
  }
}

/** A mistake in sudoers can lock all users out of root, so the text is checked before it is installed. */
export async function requireValidSudoers(root: string, files: readonly DesiredFile[], runner: Runner): Promise<void> {
  await using folder = await makeTemporaryFolder(`${root}/run`, 'grind-to-prod-sudoers')
  const candidate = join(folder.path, 'candidate')
  await writeAtomically(candidate, files.find(({ path }) => path === SUDOERS_FILE)!.text, 0o440)
  await expectSuccess(runner, checkSudoersCommand(candidate))
}

/** True in a dry run for a Node that would be copied to this host's store first. */
function isYetToCome({ dryRun, storedAgent, node }: InstallRequest): boolean {
  return dryRun && storedAgent !== undefined && !existsSync(node)
}

/** Root will run this program for the deploy user: no other user may be able to change it. */
async function requireSafeNode(node: string): Promise<void> {
  const real = await realpath(node).catch((cause: unknown) => {
    throw new HostError('node-missing', `There is no Node at ${node} on ${hostname()}.`, { host: hostname(), cause })
  })
  const problem = (await untrustedPlace(dirname(node))) ?? (await untrustedPlace(dirname(real))) ?? (await untrustedFile(real))
  if (problem === null) return
  throw new HostError('unsafe-permissions', `Root cannot run the Node of ${hostname()} safely: ${problem}.`, {
    host: hostname(),
    hint: 'Install Node 24 for all users, below /usr/local or from a package.',
  })
}

function ifMissing(error: unknown): undefined {
  if (isMissing(error)) return undefined
  throw error
}
