import { parsePathInfo, validPathInfoCommand, type PathInfo } from '#tools/nix/path-info'
import { pathInfoText } from '#tools/nix/run-path-info'
import type { Runner } from '#tools/run/runner'

/** Returns what this machine's store knows of those of the paths that are valid in it. */
export async function validInfos(paths: readonly string[], runner: Runner): Promise<readonly PathInfo[]> {
  return paths.length === 0 ? [] : parsePathInfo(await pathInfoText(runner, validPathInfoCommand(paths)))
}
