import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { storePathName } from '#domain/closure/store-path'
import { CommandError } from '#domain/errors/errors'
import { warn } from '#domain/report/event'
import type { ComparedPath } from '#domain/reproduce/compare'
import { diffoscopeCommand, type DiffoscopeOutput } from '#tools/diffoscope/compare'
import { copyTreeCommand, writableTreeCommand } from '#tools/files/copy-tree'
import { writingTo } from '#tools/files/writing-to'
import { answered } from '#tools/run/answered'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import type { Context } from '../context.ts'
import { validInfos } from './valid-infos.ts'

/** What was kept of a path that differs: its contents, and what diffoscope finds in them. */
export interface KeptDifference {
  readonly path: string
  /** Copies: of the release's content, and of this machine's; null where it is not on this machine. */
  readonly release: string | null
  readonly here: string | null
  /** Files of diffoscope; null where it did not compare. */
  readonly text: string | null
  readonly html: string | null
}

/** Copies both contents of each path that differs into a folder, out of reach of garbage collections, and has diffoscope compare them. */
export async function keepDifferences(paths: readonly ComparedPath[], folder: string, context: Context): Promise<KeptDifference[]> {
  const kept: KeptDifference[] = []
  for (const path of paths.filter(({ outcome }) => outcome === 'differs')) kept.push(await keepOne(path, folder, context))
  return kept
}

async function keepOne({ path, expected, tree }: ComparedPath, folder: string, context: Context): Promise<KeptDifference> {
  const { runner, reporter } = context
  const into = join(folder, path.slice('/nix/store/'.length))
  // What an earlier reproduction kept there.
  await writingTo(into, () => rm(into, { recursive: true, force: true }))
  await writingTo(into, () => mkdir(into, { recursive: true }))
  const [info] = await validInfos([path], runner)
  const release = info?.narHash === expected ? await copy(path, join(into, 'release'), runner) : null
  const here = tree === null ? null : await copy(tree, join(into, 'here'), runner)
  const common = { path, release, here, text: null, html: null }
  if (release === null || here === null) {
    const hint = 'Copy it here from the build host, from a production host or from a binary cache, and run this again.'
    warn(reporter, `The release's own content of ${storePathName(path)} is not on this machine, so it is not compared in detail. ${hint}`)
    return common
  }
  const files = { text: join(into, 'difference.txt'), html: join(into, 'difference.html') }
  return (await compared({ release, here }, files, context)) ? { ...common, ...files } : common
}

async function copy(from: string, to: string, runner: Runner): Promise<string> {
  await expectSuccess(runner, copyTreeCommand(from, to))
  // A folder of the store is read-only, and so would be its copy, which only root could remove.
  await expectSuccess(runner, writableTreeCommand(to))
  return to
}

/** Copies of the release's content and of this machine's. */
interface BothContents {
  readonly release: string
  readonly here: string
}

/** Runs diffoscope; false when it is not installed, or failed, with a warning. */
async function compared({ release, here }: BothContents, files: DiffoscopeOutput, { runner, reporter }: Context): Promise<boolean> {
  const command = diffoscopeCommand(release, here, files)
  try {
    const result = await answered(runner, command)
    if (result.status === 0 || result.status === 1) return true
    throw new CommandError(command.argv, result)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    warn(
      reporter,
      `diffoscope did not compare ${release} and ${here}: ${error.message} Install it (apt install diffoscope, or nix profile install nixpkgs#diffoscope) and run this again.`,
    )
    return false
  }
}
