import { z } from 'zod'
import { flakeOutputs, type FlakeOutputs } from '#domain/init/flake-outputs'
import { InputError, SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { repositoryName } from '#domain/manifest/repository-name'
import { folderAtOrAbove } from '#tools/files/folders-above'
import { defaultBranchCommand, parseDefaultBranch } from '#tools/git/fetch'
import { lastWords } from '#tools/git/git'
import { folderCommand, parseFolder, remoteAddressCommand, rootCommand } from '#tools/git/repository'
import { requireDaemon } from '#tools/nix/require-daemon'
import { errorText } from '#tools/nix/error-text'
import { systemCommand } from '#tools/nix/flake'
import { mainProgramsCommand, parseMainPrograms, parseShownFlake, showFlakeCommand } from '#tools/nix/show-flake'
import { answered } from '#tools/run/answered'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { REMOTE } from '../build-manifest/upstream.ts'

/** What `init` finds in a checkout. */
export interface FoundRepository {
  /** Root of the working tree. */
  readonly root: string
  /** The application's folder below it; empty for the root itself. */
  readonly folder: string
  /** `github.com/owner/name`; null without a remote. */
  readonly repository: string | null
  /** The default branch of the remote; null when that is unknown. */
  readonly branch: string | null
  readonly outputs: FlakeOutputs
  /** The main program of each package; null where none is known. */
  readonly programs: Readonly<Record<string, string | null>>
}

/**
 * Reads what the repository of a folder and its flake offer. Throws SourceError `not-a-repository` outside of one and `build-failed` for a
 * flake that Nix cannot read, and InputError `unknown-component` when there is none or it has no package.
 */
export async function findRepository(directory: string, runner: Runner): Promise<FoundRepository> {
  const top = await answered(runner, rootCommand(directory))
  if (top.status !== 0) {
    throw new SourceError(
      'not-a-repository',
      `${quote(directory)} is not in a git repository (git reports ${quote(lastWords(top.stderr), 400)}).`,
      {
        hint: 'Run this in a clone, or create a repository with "git init".',
      },
    )
  }
  const flake = await folderAtOrAbove('flake.nix', directory)
  if (flake === undefined) {
    throw new InputError('unknown-component', `There is no flake.nix in ${quote(directory)} or above it in its repository.`, {
      hint: 'Write one and add it to git; "nix flake init --template" with the address of grind-to-prod writes an example.',
    })
  }
  const root = top.stdout.replace(/\n$/, '')
  const folder = parseFolder(await expectSuccess(runner, folderCommand(directory)))
  const [remote, flakeFacts] = await Promise.all([findRemote(root, runner), readFlake(flake, runner)])
  return { root, folder, ...remote, ...flakeFacts }
}

async function findRemote(root: string, runner: Runner): Promise<Pick<FoundRepository, 'repository' | 'branch'>> {
  const { status, stdout } = await answered(runner, remoteAddressCommand(root, REMOTE))
  if (status !== 0) return { repository: null, branch: null }
  const asked = await answered(runner, defaultBranchCommand(root, REMOTE))
  return { repository: repositoryName(stdout.trim()), branch: parseDefaultBranch(asked.stdout) ?? null }
}

async function readFlake(folder: string, runner: Runner): Promise<Pick<FoundRepository, 'outputs' | 'programs'>> {
  const { status, stdout, stderr } = await answered(runner, showFlakeCommand(folder))
  requireDaemon(['nix', 'flake', 'show'], { status, stderr })
  if (status !== 0) {
    throw new SourceError(
      'build-failed',
      `The outputs of the flake in ${quote(folder)} cannot be read; nix reports ${quote(errorText(stderr), 1000)}.`,
      {
        hint: 'Fix the flake, add its files to git, and run "nix flake lock" if it has no flake.lock.',
      },
    )
  }
  const system = z.string().parse(JSON.parse(await expectSuccess(runner, systemCommand)))
  const outputs = flakeOutputs(parseShownFlake(stdout), system)
  if (outputs.packages.length === 0) {
    throw new InputError('unknown-component', `The flake in ${quote(folder)} has no package for ${system}.`, {
      hint: `Add one as packages.${system}.NAME to its outputs.`,
    })
  }
  const programs = await answered(runner, mainProgramsCommand(folder, system))
  return { outputs, programs: programs.status === 0 ? parseMainPrograms(programs.stdout) : {} }
}
