import { owningStorePath } from '../closure/store-path.ts'
import type { Manifest } from '../manifest/schema.ts'
import type { AttemptRecord } from '../protocol/record.ts'

/** Lists the names in `<prefix>/bin` that a command line mentions, sorted, each once. */
export function namedLinks(commands: string, prefix: string): string[] {
  const found = commands.matchAll(/(?<![\w./+-])(\/[\w./+-]*?)\/(?:current\/)?bin\/([A-Za-z0-9][A-Za-z0-9._-]*)(?![\w/+-])/g)
  return namesBelow(prefix, found)
}

/** Lists the names in `<prefix>/share` that commands or unit files mention, also with a path below one, sorted, each once. */
export function namedShares(text: string, prefix: string): string[] {
  const found = text.matchAll(/(?<![\w./+-])(\/[\w./+-]*?)\/(?:current\/)?share\/([A-Za-z0-9][A-Za-z0-9._-]*)/g)
  return namesBelow(prefix, found)
}

function namesBelow(prefix: string, found: Iterable<RegExpExecArray>): string[] {
  return [...new Set([...found].flatMap(([, folder, link]) => (folder === prefix ? link! : [])))].toSorted()
}

/** True when the first program of a command line, as `systemctl show` prints it, is of one of these store paths. */
export function executesStorePath(commands: string, closure: ReadonlySet<string>): boolean {
  const program = /^ExecStart=\{ path=(\/nix\/store\/[^\s;]+)/m.exec(commands)?.[1]
  const owner = program === undefined ? undefined : owningStorePath(program)
  return owner !== undefined && closure.has(owner)
}

type Components = Pick<Manifest, 'components'>

interface LinkTarget {
  readonly component: string
  readonly target: string
}

/** Returns the names of links that a release has, of these. */
export function linksOf(manifest: Components, names: readonly string[]): string[] {
  return names.filter((name) => linkTarget(manifest, name) !== undefined)
}

/** Returns why the first of these links now resolves to another store file, as a clause; null if none changed. */
export function changedLink(names: readonly string[], before: Components, after: Components): string | null {
  for (const name of names) {
    const [old, wanted] = [linkTarget(before, name), linkTarget(after, name)]
    if (wanted === undefined) return `${name} is not a link of this release`
    if (old === undefined) return `component ${wanted.component} is new`
    if (old.target !== wanted.target) return `component ${wanted.component} changed`
  }
  return null
}

/** Returns the name of the link that leads to a store file; undefined when none does. */
export function linkTo({ components }: Components, file: string): string | undefined {
  return Object.values(components).flatMap(({ storePath, links }) =>
    Object.entries(links).flatMap(([name, { target }]) => (`${storePath}/${target}` === file ? name : [])),
  )[0]
}

/** Returns why what the first of these names in `<prefix>/share` resolves to is another than before, as a clause; null if none changed. */
export function changedShare(names: readonly string[], before: Components, after: Components): string | null {
  for (const name of names) {
    const [old, wanted] = [shareTarget(before, name), shareTarget(after, name)]
    if (old?.target === wanted?.target) continue
    if (wanted === undefined) return `share ${name} is gone`
    return old === undefined ? `component ${wanted.component} is new` : `component ${wanted.component} changed`
  }
  return null
}

/** Lists the names in `<prefix>/share` of these releases, sorted, each once. */
export function allShares(...manifests: readonly Components[]): string[] {
  const names = manifests.flatMap(({ components }) => Object.values(components).flatMap(({ share = {} }) => Object.keys(share)))
  return [...new Set(names)].toSorted()
}

function shareTarget({ components }: Components, name: string): LinkTarget | undefined {
  return Object.entries(components).flatMap(([component, { storePath, share = {} }]) =>
    Object.hasOwn(share, name) ? { component, target: `${storePath}/${share[name]!.target}` } : [],
  )[0]
}

function linkTarget({ components }: Components, name: string): LinkTarget | undefined {
  return Object.entries(components).flatMap(([component, { storePath, links }]) => {
    const link = links !== undefined && Object.hasOwn(links, name) ? links[name] : undefined
    return link === undefined ? [] : { component, target: `${storePath}/${link.target}` }
  })[0]
}

/**
 * Returns the last attempt that verified every unit against the current release: the last one that changed anything, if it succeeded and
 * `current` has not moved since. Null if the units' state is uncertain.
 */
export function lastVerifiedAttempt(records: readonly AttemptRecord[], current: string | null): AttemptRecord | null {
  const last = records.findLast(hasTouchedUnits)
  if (last === undefined || current === null) return null
  // Restored data does not change the release.
  if (last.verb === 'restore-data') return last.verdict !== 'NEEDS_HUMAN' && last.previousRelease === current ? last : null
  const stays = last.verdict === 'COMMITTED' ? last.releaseId : last.verdict === 'ROLLED_BACK' ? last.previousRelease : null
  return stays === current ? last : null
}

/** True for the record of an attempt that may have changed what runs. A change of role and the check of a boot touch nothing. */
export function hasTouchedUnits({ verdict, verb, provedAtBoot }: AttemptRecord): boolean {
  return verdict !== 'UNCHANGED' && verb !== 'set-role' && provedAtBoot?.of === undefined
}
