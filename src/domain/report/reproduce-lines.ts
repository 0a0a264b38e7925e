import type { ComparedPath, PathOutcome } from '../reproduce/compare.ts'
import type { ComparedComponent } from '../reproduce/components.ts'
import type { ComparedManifest } from '../reproduce/manifest.ts'
import type { ReproduceVerdict } from '../reproduce/verdict.ts'
import { formatCount } from './amount.ts'
import { columnLines } from './columns.ts'

/** What is shown of a reproduction. */
interface ShownReproduction {
  readonly verdict: ReproduceVerdict | null
  readonly releaseId: string
  readonly application: string
  readonly source: { readonly commit: string }
  readonly components: readonly ComparedComponent[]
  readonly paths: readonly ComparedPath[]
  readonly manifest: ComparedManifest
  readonly recorded: { readonly builder: string; readonly versions: Readonly<Record<string, string>> } | null
  readonly nix: string
  readonly differences: readonly { readonly release: string | null; readonly here: string | null; readonly text: string | null }[]
  readonly signed: {
    readonly manifest: { readonly fingerprint: string; readonly output: string; readonly signatures: number } | null
    readonly paths: { readonly file: string; readonly paths: number; readonly keys: readonly string[] }
  } | null
  readonly statement: string | null
}

const words: Readonly<Record<PathOutcome, string>> = {
  agrees: 'agrees',
  differs: 'DIFFERS',
  'not-built': 'not built',
  'not-rebuilt': 'not rebuilt',
}

const headlines: Readonly<Record<ReproduceVerdict, string>> = {
  REPRODUCED: 'this machine built the same bytes',
  DIFFERS: 'what this machine makes of its commit differs',
  NOT_PROVABLE: 'nothing differs, and not everything could be built and compared',
}

/** Formats a reproduction: its verdict in the first line, then each component, what else differs, and what was not shown. */
export function reproduceLines(result: ShownReproduction): string[] {
  const { verdict, releaseId, application, source, components, paths, manifest } = result
  const release = `release ${releaseId} of ${application}, commit ${source.commit}`
  const ofComponents = new Set(components.map(({ path }) => path))
  const others = paths.filter(({ path, outcome }) => !ofComponents.has(path) && outcome === 'differs')
  return [
    verdict === null ? `Dry run: ${release}` : `${verdict}: ${release}: ${headlines[verdict]}.`,
    ...(verdict === null ? [] : columnLines(components.map((component) => row(component, paths)))),
    ...components.flatMap(({ name, problem }) => (problem === null ? [] : [`${name}: ${problem}`])),
    ...paths.flatMap((path) => detail(path, ofComponents.has(path.path))),
    ...(others.length === 0 ? [] : columnLines(others.map(({ path }) => [words.differs, path]))),
    ...(manifest.problem === null ? [] : [`manifest: ${manifest.problem}`]),
    ...(verdict === null ? components.map(({ name, derivation }) => `${name}: ${derivation ?? 'not evaluated'}`) : []),
    ...notShown(result),
    ...builders(result),
    ...kept(result),
    ...signatures(result),
    ...(result.statement === null ? [] : [`Signed statement of what was found: ${result.statement}`]),
  ]
}

function row({ name, path, outcome }: ComparedComponent, paths: readonly ComparedPath[]): string[] {
  const found = paths.find((one) => one.path === path)
  if (outcome === 'differs') return [words.differs, name, path]
  if (found === undefined) return [words['not-built'], name, path]
  return [words[found.outcome], name, path]
}

/** The hashes of a path that differs, or why it was not built. */
function detail({ outcome, path, expected, found, problem }: ComparedPath, isComponent: boolean): string[] {
  if (outcome === 'differs') return [`${path} has the NAR hash ${expected} in the release, and ${found ?? 'another one'} here.`]
  return isComponent && outcome === 'not-built' && problem !== null ? [`${path}: ${problem}`] : []
}

/** How many paths of the release were shown to follow from its commit, and how many were not. */
function notShown({ paths }: ShownReproduction): string[] {
  if (paths.length === 0) return []
  const agree = paths.filter(({ outcome }) => outcome === 'agrees')
  const fixed = agree.filter(({ origin }) => origin === 'fixed').length
  const others = paths.filter(({ outcome }) => outcome === 'not-built' || outcome === 'not-rebuilt').length
  return [
    `Built here with the same content: ${agree.length - fixed} of ${formatCount(paths.length, 'path')}.`,
    ...(fixed === 0 ? [] : [`Fixed by their content: ${fixed}.`]),
    ...(others === 0 ? [] : [`Not built here, so nothing shows that they follow from the commit: ${others}.`]),
  ]
}

function builders({ recorded, nix }: ShownReproduction): string[] {
  if (recorded === null) return [`Built here with Nix ${nix}; the release has no provenance that could be used.`]
  const theirs = recorded.versions['nix']
  return [
    `Built here with Nix ${nix}, and there (${recorded.builder}) with ${theirs === undefined ? 'an unknown version' : `Nix ${theirs}`}.`,
  ]
}

function kept({ verdict, paths, differences }: ShownReproduction): string[] {
  if (verdict !== 'DIFFERS' || !paths.some(({ outcome }) => outcome === 'differs')) return []
  if (differences.length === 0)
    return ['Both contents stay in the store until the next garbage collection; the option "output" keeps them, compared by diffoscope.']
  return differences.flatMap(({ release, here, text }) => [
    ...(text === null ? [] : [text]),
    ...[release, here].filter((one) => one !== null),
  ])
}

function signatures({ signed }: ShownReproduction): string[] {
  if (signed === null) return []
  const { manifest, paths } = signed
  return [
    ...(manifest === null
      ? []
      : [`Signed with ${manifest.fingerprint}: ${manifest.output} (${formatCount(manifest.signatures, 'signature')})`]),
    paths.paths === 0
      ? 'No store path has a signature of Nix: give a secret key with the option "nix-key-file", or have the Nix daemon sign what it builds.'
      : `${formatCount(paths.paths, 'store path')} signed by ${paths.keys.join(', ')}: ${paths.file}`,
  ]
}
