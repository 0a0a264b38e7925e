import { join, posix } from 'node:path'
import { newConfigText, withHosts } from '#domain/init/config-text'
import { ignoredEntries, withIgnored } from '#domain/init/ignored'
import { keptFiles } from '#domain/init/kept-files'
import type { PlannedFile } from '#domain/init/planned-file'
import { settingsText, type Settings } from '#domain/init/settings'
import { unitText } from '#domain/init/unit-text'
import { fittingWorkflows, withHome, workflowText, type ToolHome } from '#domain/init/workflow-text'
import type { InitAnswers } from '#domain/init/answers'
import { CONFIG_FILE, CONFIG_LIMIT_BYTES } from '#domain/config/schema'
import { readLimited } from '#tools/files/read-limited'
import { readOwnFile } from '#tools/files/read-own-file'

/** What the files of an application are made of. */
export interface FilesOptions {
  /** Root of the working tree, and the application's folder below it (empty for the root). */
  readonly root: string
  readonly folder: string
  /** Of a new application; null when the configuration is there. */
  readonly answers: InitAnswers | null
  readonly application: string
  readonly branch: string
  /** The application's folder on its hosts, and its programs there; units of the same names are proposed. */
  readonly prefix: string | undefined
  readonly links: readonly string[]
  readonly units: readonly string[]
  /** Production hosts with what was given or confirmed now. */
  readonly hosts: InitAnswers['hosts']
  readonly hasFormatter: boolean
  /** Where the workflows are called from; undefined for none. */
  readonly toolHome: ToolHome | undefined
  /** The examples of the workflows. */
  readonly workflowFolder: string
  /** The text of the configuration's schema, which is written where it has no address. */
  readonly schemaText: string
  readonly keyFolder: string
  /** The user's home folder. */
  readonly home: string
  readonly settings: Settings
  /** The public key of this machine's Nix; undefined when it is unknown. */
  readonly nixKey: string | undefined
}

/** Returns every file of an application besides its keys, as it is and as it should be. Reads, and writes nothing. */
export async function planFiles(options: FilesOptions): Promise<PlannedFile[]> {
  return [
    ...(await configFiles(options)),
    ...(await unitFiles(options)),
    await repositoryFile(options, '.gitignore', (text) => withIgnored(text ?? '', ignoredEntries)),
    ...(await workflowFiles(options)),
    ...(await keptTexts(options)),
  ]
}

/** Where an editor finds the schema when the program's repository is unknown. */
const SCHEMA_FILE = '.grind-to-prod/config.schema.json'

async function configFiles(options: FilesOptions): Promise<PlannedFile[]> {
  const { answers, toolHome, hosts } = options
  const schema =
    toolHome === undefined
      ? `./${SCHEMA_FILE}`
      : `https://raw.githubusercontent.com/${toolHome.repository}/${toolHome.commit}/schema/config.json`
  const file = await ownFile(options, CONFIG_FILE, (text) => {
    if (text !== null) return withHosts(text, hosts)
    return answers === null ? '' : newConfigText(answers, schema)
  })
  const usesFile = file.text.includes(`$schema=./${SCHEMA_FILE}`)
  return [file, ...(usesFile ? [await ownFile(options, SCHEMA_FILE, () => options.schemaText)] : [])]
}

/** A unit file that is there is an administrator's, and stays. */
async function unitFiles(options: FilesOptions): Promise<PlannedFile[]> {
  const { application, prefix, links, units } = options
  if (prefix === undefined) return []
  const run = links.filter((link) => units.includes(`${link}.service`))
  return Promise.all(
    run.map((link) => ownFile(options, `deploy/${link}.service`, (text) => text ?? unitText({ application, prefix, link }))),
  )
}

/** A workflow that is there keeps everything but the commit of the workflow that it calls. */
async function workflowFiles(options: FilesOptions): Promise<PlannedFile[]> {
  const { toolHome: home, workflowFolder, hosts, branch, folder, hasFormatter } = options
  if (home === undefined) return []
  const names = Object.keys(hosts)
  return Promise.all(
    fittingWorkflows(names).map(async (kind) => {
      const example = (await readLimited(join(workflowFolder, `${kind}.yml`), LIMIT_BYTES)) ?? ''
      const written = { home, branch, folder, hosts: names, hasFormatter }
      return repositoryFile(options, `.github/workflows/${kind}.yml`, (text) =>
        text === null ? workflowText(kind, example, written) : withHome(kind, text, home),
      )
    }),
  )
}

async function keptTexts({ keyFolder, home: homeFolder, settings, nixKey }: FilesOptions): Promise<PlannedFile[]> {
  const file = async (name: string, textOf: (text: string | null) => string) => {
    const path = join(keyFolder, name)
    return planned({ path, shown: shownPath(path, homeFolder), mode: 0o600 }, textOf)
  }
  return [
    ...(Object.keys(settings.hosts).length === 0 ? [] : [await file(keptFiles.settings, () => settingsText(settings))]),
    ...(nixKey === undefined
      ? []
      : [await file(keptFiles.nixPublic, (text) => (text?.split(/\s+/).includes(nixKey) === true ? text : `${nixKey}\n`))]),
  ]
}

/** Returns a path as it is shown, with `~` for the home folder. */
export function shownPath(path: string, home: string): string {
  return path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path
}

type TextOf = (text: string | null) => string

function ownFile(options: FilesOptions, name: string, textOf: TextOf): Promise<PlannedFile> {
  return repositoryFile(options, posix.join(options.folder, name), textOf)
}

function repositoryFile({ root }: FilesOptions, name: string, textOf: TextOf): Promise<PlannedFile> {
  return planned({ path: join(root, name), shown: name, mode: 0o644 }, textOf)
}

const LIMIT_BYTES = 4 * CONFIG_LIMIT_BYTES

async function planned(file: Pick<PlannedFile, 'path' | 'shown' | 'mode'>, textOf: TextOf): Promise<PlannedFile> {
  const before = (await readOwnFile(file.path, LIMIT_BYTES)) ?? null
  return { ...file, before, text: textOf(before) }
}
