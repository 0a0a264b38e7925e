import { lstatSync, readdirSync, type Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isBundleFileName } from '#domain/bundle/files'
import type { Check } from '#domain/evidence/check'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { failedRead } from '#tools/files/failed-read'
import { byText, placeOf, type EvidencePlace } from '#domain/evidence/layout'

/** A file of the evidence. */
export interface EvidenceFile {
  /** From the folder of the evidence on, with slashes. */
  readonly path: string
  readonly file: string
}

/** The files of an attempt's record; the statement is that of the deployment. */
export interface RecordFiles {
  readonly attempt: string
  readonly record?: EvidenceFile
  readonly signature?: EvidenceFile
  readonly statement?: EvidenceFile
  /** The host's receipts of countersignatures. */
  readonly countersigned?: EvidenceFile
  /** An authority's time stamp of the statement, or why there is none. */
  readonly timestamp?: EvidenceFile
  readonly missingTimestamp?: EvidenceFile
}

/** What is kept of one host. */
export interface HostFiles {
  readonly host: string
  readonly ledger?: EvidenceFile
  readonly records: readonly RecordFiles[]
  readonly snapshots: readonly EvidenceFile[]
  /** Newest lines of its ledger at earlier times. */
  readonly heads: readonly EvidenceFile[]
}

/** What a folder of evidence contains. */
export interface FoundEvidence {
  readonly folder: string
  /** Folders of releases, each with a manifest. */
  readonly releases: readonly EvidenceFile[]
  readonly hosts: readonly HostFiles[]
  readonly index?: EvidenceFile
  /** Keys that were put in with the evidence, by their names. */
  readonly trust: ReadonlyMap<string, EvidenceFile>
  /** Every regular file. */
  readonly files: readonly EvidenceFile[]
  /** Returns the names of all that is in a file's folder, sorted. */
  readonly namesIn: (file: EvidenceFile) => readonly string[]
  /** Files that have no place in such a folder, and what is not a regular file. */
  readonly problems: readonly Check[]
}

/** Files and folders, more than any archive of releases has; what has more is not read. */
const ENTRIES_LIMIT = 500_000

/** True for a folder in the form of evidence, and not that of one release. */
export async function isEvidenceFolder(path: string): Promise<boolean> {
  const names: string[] = await readdir(path).catch(() => [])
  return !names.includes('manifest.json') && ['release', 'releases', 'hosts', 'index.json'].some((name) => names.includes(name))
}

/**
 * Lists what is in a folder of evidence, by the places that files have in it. Links and other special files are problems and are never
 * followed. Throws InputError `file-unreadable`, also for a folder with more files and folders than are read.
 */
export function findEvidence(folder: string, limit: number = ENTRIES_LIMIT): FoundEvidence {
  const files: EvidenceFile[] = []
  const odd: string[] = []
  const names = new Map<string, readonly string[]>()
  // Of each path, what follows the folder's own and a slash: a file is below the folder.
  const start = join(folder, 'x').length - 1
  let seen = 0
  for (const folders = [{ path: folder, depth: 0 }]; folders.length > 0;) {
    const { path, depth } = folders.pop()!
    const entries = entriesOf(path)
    names.set(path, entries.map(({ name }) => name).toSorted())
    for (const entry of entries) {
      seen += 1
      if (seen > limit) throw tooMany(folder, limit)
      const file = join(path, entry.name)
      const below = file.slice(start)
      // A file system that does not name the kind is asked for it.
      const kind = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() ? entry : lstatSync(file)
      if (kind.isDirectory() && depth < DEPTH_LIMIT && !isPlaceOfFile(below)) folders.push({ path: file, depth: depth + 1 })
      else if (kind.isFile()) files.push({ path: below, file })
      else odd.push(below)
    }
  }
  files.sort((left, right) => byText(left.path, right.path))
  const namesIn = ({ file }: EvidenceFile) => names.get(dirname(file)) ?? []
  return { folder, files, namesIn, ...sorted(files, odd.toSorted(byText)) }
}

const DEPTH_LIMIT = 6

/** True for a path at which evidence has a file, so that a folder there is in its place. */
function isPlaceOfFile(path: string): boolean {
  const place = placeOf(path)
  return place.kind === 'bundle' ? isBundleFileName(place.name) : place.kind !== 'unknown'
}

function tooMany(folder: string, limit: number): InputError {
  return new InputError('file-unreadable', `The folder ${quote(folder)} has more than ${limit} files and folders.`, {
    hint: 'Give the folder or the archive of one application.',
  })
}

/** At once: turns through the file system's threads cost several times as much as reading a folder. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    throw failedRead(folder, cause)
  }
}

/** A file, and its place. */
interface Placed<Kind extends EvidencePlace['kind']> {
  readonly file: EvidenceFile
  readonly place: Extract<EvidencePlace, { readonly kind: Kind }>
}

function sorted(files: readonly EvidenceFile[], odd: readonly string[]): Omit<FoundEvidence, 'folder' | 'files' | 'namesIn'> {
  const placed = files.map((file) => ({ file, place: placeOf(file.path) }))
  const of = <Kind extends EvidencePlace['kind']>(kind: Kind) => placed.filter((one): one is Placed<Kind> => one.place.kind === kind)
  const [index] = of('index')
  const [ledgers, records, snapshots, heads] = [byHost(of('ledger')), byHost(of('record')), byHost(of('snapshot')), byHost(of('head'))]
  const names = [...new Set([...ledgers.keys(), ...records.keys(), ...snapshots.keys(), ...heads.keys()])].toSorted(byText)
  refuseMany(names, heads)
  const hosts = names.map((host): HostFiles => {
    const ledger = ledgers.get(host)?.[0]?.file
    const filesIn = (all: ReadonlyMap<string, readonly { readonly file: EvidenceFile }[]>) => (all.get(host) ?? []).map(({ file }) => file)
    const own = { host, records: recordsOf(records.get(host) ?? []), snapshots: filesIn(snapshots), heads: filesIn(heads) }
    return ledger === undefined ? own : Object.assign(own, { ledger })
  })
  // What a build leaves is checked with its manifest.
  const folders = new Set(of('manifest').map(({ file }) => dirname(file.path)))
  const orphans = of('bundle').filter(({ file }) => !folders.has(dirname(file.path)))
  const unchecked = [...of('unknown'), ...orphans].map(({ file }) => file.path)
  return {
    releases: of('manifest').map(({ file }) => file),
    hosts,
    ...(index === undefined ? {} : { index: index.file }),
    trust: new Map(of('trust').map(({ file, place }) => [place.name, file])),
    problems: [...notRegular(odd), ...secondLedgers(ledgers), ...unplaced(unchecked)],
  }
}

/** Hosts, and newest lines of each, that are verified at once: each takes time, however little is in its files. */
const HOSTS_LIMIT = 1_000
const HEADS_LIMIT = 5_000

/** Throws InputError `file-unreadable` for more hosts, or newest lines of a host, than are verified at once. */
function refuseMany(hosts: readonly string[], heads: ReadonlyMap<string, readonly unknown[]>): void {
  if (hosts.length > HOSTS_LIMIT) {
    const message = `The evidence has ${hosts.length} hosts, more than the ${HOSTS_LIMIT} that are verified at once.`
    throw new InputError('file-unreadable', message, { hint: 'Give the evidence of fewer hosts at once.' })
  }
  for (const [host, { length }] of heads) {
    if (length <= HEADS_LIMIT) continue
    const message = `The evidence has ${length} newest lines of the host ${host} in its folder "heads", more than the ${HEADS_LIMIT} that are read.`
    throw new InputError('file-unreadable', message, { hint: 'Keep the latest ones.' })
  }
}

function byHost<One extends { readonly place: { readonly host: string } }>(all: readonly One[]): Map<string, One[]> {
  return Map.groupBy(all, ({ place }) => place.host)
}

/** Of a host, one ledger is checked. */
function secondLedgers(ledgers: ReadonlyMap<string, readonly Placed<'ledger'>[]>): Check[] {
  return [...ledgers].flatMap(([host, [first, ...others]]): Check[] => {
    if (first === undefined || others.length === 0) return []
    const paths = others.map(({ file }) => file.path)
    const statement = `There are two ledgers of the host ${host}: ${paths.join(', ')} was not checked, and ${first.file.path} was.`
    const hint = 'Keep the one that ends later, which "grind-to-prod bundle" does.'
    return [{ check: 'ledger', about: host, outcome: 'not-provable', statement, hint, restsOn: paths, vouchedBy: 'none' }]
  })
}

function recordsOf(all: readonly Placed<'record'>[]): RecordFiles[] {
  return [...Map.groupBy(all, ({ place }) => place.attempt)].map(([attempt, parts]) =>
    Object.assign({ attempt }, Object.fromEntries(parts.map(({ file, place }) => [place.part, file]))),
  )
}

const NAMED_FILES = 10

function named(paths: readonly string[]): string {
  const more = paths.length > NAMED_FILES ? ` and ${paths.length - NAMED_FILES} more` : ''
  return `${paths
    .slice(0, NAMED_FILES)
    .map((path) => quote(path, 120))
    .join(', ')}${more}`
}

function notRegular(paths: readonly string[]): Check[] {
  if (paths.length === 0) return []
  const statement = `These are not regular files, or too deep, and were not read: ${named(paths)}.`
  return [{ check: 'files', outcome: 'failed', statement, hint: 'Copy the files themselves.', restsOn: paths, vouchedBy: 'none' }]
}

function unplaced(paths: readonly string[]): Check[] {
  if (paths.length === 0) return []
  return [
    {
      check: 'other-files',
      outcome: 'not-provable',
      statement: `These files were not checked: ${named(paths)}.`,
      restsOn: paths,
      vouchedBy: 'none',
    },
  ]
}
