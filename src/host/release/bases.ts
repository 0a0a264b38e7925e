import { readdir } from 'node:fs/promises'
import { rootsNeeded } from '#domain/activation/roots-needed'
import type { ClosurePath } from '#domain/closure/inventory'
import { reasonOf } from '#domain/errors/reason-of'
import { warn } from '#domain/report/event'
import { missingWithBases, pathsForBases, pathsToAsk, possibleBases, type KeptPaths } from '#domain/transfer/base-candidates'
import type { MissingWithBases } from '#domain/transfer/base-schema'
import type { Host } from '#machine/host'
import { parsePathInfo, validPathInfoCommand } from '#tools/nix/path-info'
import { pathInfoText } from '#tools/nix/run-path-info'
import type { KeptReleasePaths } from './kept-paths.ts'
import { rememberBases } from './prepared-bases.ts'
import { rootBases } from './roots.ts'

/** A release whose missing paths get bases. */
interface ReleaseForBases {
  readonly releaseId: string
  readonly closure: readonly ClosurePath[]
  readonly missing: readonly ClosurePath[]
  readonly kept: KeptReleasePaths
}

/**
 * Finds valid paths of this host from which the missing ones may be reconstructed, roots them until the release is complete or no longer
 * prepared, and records them for `receive`. Lists the store once, and asks Nix once about paths that no kept release has. Without bases the
 * release is copied whole, so a failure is a warning.
 */
export async function holdBases(host: Host, release: ReleaseForBases): Promise<MissingWithBases[]> {
  try {
    return await findAndHold(host, release)
  } catch (error) {
    warn(host.reporter, `${host.name} found no bases, so paths are copied whole: ${reasonOf(error)}.`)
    return []
  }
}

async function findAndHold(host: Host, { releaseId, closure, missing, kept }: ReleaseForBases): Promise<MissingWithBases[]> {
  const wanted = pathsForBases(missing)
  if (wanted.length === 0) return []
  const names = await readdir(host.paths.store)
  const others = await kept.others()
  const sources = { current: kept.current, kept: others, names, closure: new Set(closure.map(({ path }) => path)) }
  const possible = possibleBases(wanted, sources)
  const known: KeptPaths = new Map([...others, ...kept.current])
  const asked = await infosOf(host, pathsToAsk(possible, known))
  const answer = missingWithBases(possible, known, asked)
  if (answer.length === 0) return []
  const paths = new Set(answer.flatMap(({ candidates }) => candidates.map(({ path }) => path)))
  const bases = [...paths].flatMap((path) => known.get(path) ?? asked.get(path) ?? [])
  // The root of the current release holds its own paths.
  await rootBases(host, releaseId, rootsNeeded(bases, kept.held))
  await rememberBases(host, releaseId, bases)
  return answer
}

/** Returns what Nix knows of these paths; those that are not valid are left out. */
async function infosOf(host: Host, paths: readonly string[]): Promise<KeptPaths> {
  if (paths.length === 0) return new Map()
  const infos = parsePathInfo(await pathInfoText(host.runner, validPathInfoCommand(paths)))
  return new Map(infos.map((info) => [info.path, info]))
}
