import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { prefixOf, unitsOf, type ConfirmedHost, type InitAnswers } from '#domain/init/answers'
import { changeOf, type PlannedChange, type PlannedFile } from '#domain/init/planned-file'
import { nextSteps } from '#domain/init/next-steps'
import type { Settings } from '#domain/init/settings'
import { jsonSchemaText } from '#domain/config/json-schema'
import { parseConfig } from '#domain/config/parse'
import { productionHosts } from '#domain/config/production-hosts'
import { unitNames } from '#domain/config/released-unit'
import { CONFIG_FILE, CONFIG_LIMIT_BYTES, type Config } from '#domain/config/schema'
import type { Questions } from '#domain/report/questions'
import { inPhase } from '#domain/report/event'
import { unreadableFile } from '#domain/errors/catalogue'
import { isThere } from '#tools/files/is-there'
import { keyFolder } from '#tools/files/config-folder'
import { writeAtomically } from '#tools/files/write-atomically'
import { writingTo } from '#tools/files/writing-to'
import { askAdmins, askAll, hostAddresses, type Answered, type InitOptions } from '#steps/init/ask'
import { findRepository, type FoundRepository } from '#steps/init/find-repository'
import { findToolHome, parseToolHome } from '#steps/init/find-tool-home'
import { checkKeys } from '#steps/init/check-keys'
import { keyChanges, makeKeys } from '#steps/init/make-keys'
import { pinHostKey } from '#steps/init/pin-host-key'
import { planFiles, shownPath } from '#steps/init/plan-files'
import { readOwnFile } from '#tools/files/read-own-file'
import { readSettings } from '#steps/init/read-settings'
import { findNixKey, type NixKey } from '#steps/signing/find-nix-key'
import type { Context } from '#steps/context'

export interface InitVerbOptions extends InitOptions {
  /** The application's folder, in a repository. */
  readonly directory: string
  /** Fingerprints of ssh keys of the hosts, `SHA256:…`, from another source than the network. */
  readonly fingerprints: readonly string[]
  /** Files with the public key of this machine's Nix. */
  readonly nixKeyFiles: readonly string[]
  /** `owner/name@commit` of the reusable workflows. */
  readonly workflowsFrom?: string | undefined
  /** The folder of this program's bundle, which has the examples of the workflows below it. */
  readonly distFolder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** Asks a person; null when there is none. */
  readonly questions: Questions | null
}

/** What `init` would write. */
export interface InitPlan {
  readonly application: string
  readonly changes: readonly PlannedChange[]
  /** What is not settled yet, one sentence each. */
  readonly notes: readonly string[]
  /** The commands that come next. */
  readonly next: readonly string[]
  readonly files: readonly PlannedFile[]
  readonly keyFolder: string
}

/** Finds the Nix key of this machine, in files that were given too. Throws InputError `file-unreadable` for one that is not there. */
async function nixKeyIn(folder: string, given: readonly string[], { runner, reporter }: Context): Promise<NixKey> {
  for (const file of given) if (!(await isThere(file))) throw unreadableFile('Nix key', file)
  return inPhase(reporter, 'build', () => findNixKey([...given, join(folder, 'nix.pub')], runner))
}

/**
 * Finds and asks what the first release of a repository needs, and returns the files that are missing or differ. Writes nothing. Throws the
 * errors of `findRepository` and of the questions, and InputError for a configuration that is invalid.
 */
export async function planInit(options: InitVerbOptions, context: Context): Promise<InitPlan> {
  const { runner } = context
  const { repository, known } = await readKnown(options, context)
  const folder = keyFolder(options.environment, options.home, known.application)
  await checkKeys(folder, runner)
  const { pinned, settings } = await settleHosts(options, known, { folder, context })
  const nix = await nixKeyIn(folder, options.nixKeyFiles, context)
  const toolHome =
    options.workflowsFrom === undefined ? await findToolHome(options.distFolder, runner) : parseToolHome(options.workflowsFrom)
  const files = await planFiles({
    ...known,
    root: repository.root,
    folder: repository.folder,
    answers: known.answers === null ? null : { ...known.answers, hosts: pinned.hosts },
    hosts: pinned.hosts,
    hasFormatter: repository.outputs.hasFormatter,
    toolHome: repository.repository?.startsWith('github.com/') === true ? toolHome : undefined,
    workflowFolder: join(options.distFolder, 'workflows'),
    schemaText: jsonSchemaText('config'),
    keyFolder: folder,
    home: options.home,
    settings,
    nixKey: nix.key,
  })
  const changes = [...files.map(changeOf), ...(await plannedKeys(folder, options, known))].filter(({ action }) => action !== 'keep')
  const notes = [
    ...(known.answers === null ? idleOptions(options) : []),
    ...pinned.notes,
    ...nix.notes,
    ...remoteNotes(repository, toolHome !== undefined),
  ]
  const hasRemote = repository.repository !== null
  const uncommitted = changedIn(repository.root, files)
  const hosts = Object.keys(pinned.hosts)
  const next = nextSteps({ branch: known.branch, hosts, files: uncommitted, hasRemote, nixKeySteps: nix.steps })
  return { application: known.application, changes, notes, next, files, keyFolder: folder }
}

async function plannedKeys(folder: string, { home }: InitVerbOptions, { application }: Known): Promise<PlannedChange[]> {
  const changes = await keyChanges(folder, application)
  return changes.map(({ name, action }) => ({ file: shownPath(join(folder, name), home), action, difference: '' }))
}

const UNWRITTEN = 'Allow this user to write there, and run "grind-to-prod init" again: it writes what is missing.'

/** Writes what was planned, and creates the keys that are missing. Throws InputError `file-unwritable`. */
export async function applyInit({ files, keyFolder: folder, application }: InitPlan, { runner }: Context): Promise<void> {
  await writingTo(folder, () => makeKeys(folder, application, runner), UNWRITTEN)
  for (const { path, text, before, mode } of files) {
    if (text === before) continue
    await writingTo(
      path,
      async () => {
        await mkdir(dirname(path), { recursive: true })
        await writeAtomically(path, text, mode)
      },
      UNWRITTEN,
    )
  }
}

/** Returns the files of the repository that are to be committed, below its root. */
function changedIn(root: string, files: readonly PlannedFile[]): string[] {
  return files.filter(({ path, text, before }) => path.startsWith(`${root}/`) && text !== before).map(({ shown }) => shown)
}

/** An application, from its configuration or from the answers. */
interface Known {
  /** Null when there is a configuration. */
  readonly answers: Answered | null
  readonly application: string
  readonly branch: string
  readonly prefix: string | undefined
  readonly links: readonly string[]
  readonly units: readonly string[]
  /** Production hosts: their address, and the key that is pinned. */
  readonly hosts: Readonly<Record<string, { readonly address: string; readonly hostKey: string | null }>>
  /** Those of them that were given or answered now. */
  readonly addressed: readonly string[]
}

async function readKnown(
  options: InitVerbOptions,
  { runner, reporter }: Context,
): Promise<{ readonly repository: FoundRepository; readonly known: Known }> {
  // Before Nix, which copies the folder and fails at what cannot be read there.
  const config = await readOwnConfig(options)
  const repository = await inPhase(reporter, 'source', () => findRepository(options.directory, runner))
  return { repository, known: config === undefined ? await askKnown(options, repository) : ofConfig(config, options) }
}

async function readOwnConfig({ directory }: InitVerbOptions): Promise<Config | undefined> {
  const path = join(directory, CONFIG_FILE)
  const text = await readOwnFile(path, CONFIG_LIMIT_BYTES)
  return text === undefined ? undefined : parseConfig(text, CONFIG_FILE, path)
}

async function askKnown(options: InitVerbOptions, repository: FoundRepository): Promise<Known> {
  const answers = await askAll({ ...options, repository })
  const hosts = Object.fromEntries(Object.entries(answers.addresses).map(([name, address]) => [name, { address, hostKey: null }]))
  const links = Object.values(answers.components).flatMap((component) => Object.keys(component.links))
  const { application, branch } = answers
  return {
    answers,
    application,
    branch,
    prefix: prefixOf(application),
    links,
    units: unitsOf(answers),
    hosts,
    addressed: Object.keys(hosts),
  }
}

/** A configuration that is there stays, and a script may run the same command again: what changes nothing is a note. */
function idleOptions({ application, outputs, programs, port, healthPath }: InitVerbOptions): string[] {
  const given = Object.entries({ application, output: outputs, program: programs, port, 'health-path': healthPath })
  const idle = given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`]))
  return idle.length === 0 ? [] : [`${CONFIG_FILE} is there already and stays as it is: ${idle.join(', ')} changes nothing in it.`]
}

function ofConfig(config: Config, { hosts: given }: InitVerbOptions): Known {
  const { application, branch, prefix } = config
  const production = productionHosts(config)
  const buildHosts = Object.keys(config.hosts).filter((name) => !production.includes(name))
  const added = Object.entries(hostAddresses(given ?? [], production.length > 0 ? production : ['prod'], buildHosts))
  const there = production.map((name) => {
    const { address, hostKey = null } = config.hosts[name]!
    return [name, { address, hostKey }] as const
  })
  return {
    answers: null,
    addressed: added.map(([name]) => name),
    application,
    branch,
    prefix,
    links: Object.values(config.components).flatMap(({ links }) => Object.keys(links)),
    units: unitNames(config.units),
    hosts: {
      ...Object.fromEntries(there),
      ...Object.fromEntries(added.map(([name, address]) => [name, { address, hostKey: config.hosts[name]?.hostKey ?? null }])),
    },
  }
}

interface PinnedHosts {
  readonly hosts: InitAnswers['hosts']
  readonly notes: readonly string[]
}

/** A key that is pinned already stays: `doctor` compares it with the host's. A host without a confirmed key is left out. */
async function pinHosts({ fingerprints, questions }: InitVerbOptions, { hosts }: Known, { runner }: Context): Promise<PinnedHosts> {
  const pinned: Record<string, ConfirmedHost> = {}
  const notes: string[] = []
  for (const [name, { address, hostKey }] of Object.entries(hosts)) {
    const found = hostKey === null ? await pinHostKey({ name, address, fingerprints, questions }, runner) : { hostKey }
    if (found.hostKey === null) notes.push(found.note)
    else pinned[name] = { address, hostKey: found.hostKey }
  }
  return { hosts: pinned, notes }
}

interface Settling {
  readonly folder: string
  readonly context: Context
}

/** Pins the keys of the hosts and finds their administrators. Those that were given are checked before a person compares fingerprints. */
async function settleHosts(options: InitVerbOptions, known: Known, { folder, context }: Settling) {
  const given = options.admins === undefined ? undefined : await settingsFor(options, known, { folder, pinned: [] })
  const pinned = await pinHosts(options, known, context)
  return { pinned, settings: given ?? (await settingsFor(options, known, { folder, pinned: Object.keys(pinned.hosts) })) }
}

interface KeptAdmins {
  readonly folder: string
  /** Hosts with a confirmed key. */
  readonly pinned: readonly string[]
}

/** An administrator of a host whose key is not confirmed yet is kept as well: the host is added by a later run. */
async function settingsFor(options: InitVerbOptions, { hosts, addressed }: Known, { folder, pinned }: KeptAdmins): Promise<Settings> {
  const before = await readSettings(folder)
  const isNew = (name: string) => before.hosts[name] === undefined
  const all = Object.keys(hosts)
  const unnamed = [addressed, all.filter(isNew), all].find((names) => names.length > 0) ?? []
  const admins = await askAdmins(options, { all, unnamed, asked: pinned.filter(isNew) })
  return { hosts: { ...before.hosts, ...Object.fromEntries(Object.entries(admins).map(([name, admin]) => [name, { admin }])) } }
}

function remoteNotes({ repository }: FoundRepository, hasHome: boolean): string[] {
  if (repository === null) {
    return [
      'The repository has no remote "origin", so nothing can be pushed: create one, and add it with "git remote add origin" and its address.',
    ]
  }
  if (hasHome || !repository.startsWith('github.com/')) return []
  return ['No workflows are written, because it is unknown where this program is on GitHub: give OWNER/NAME@COMMIT with --workflows-from.']
}
