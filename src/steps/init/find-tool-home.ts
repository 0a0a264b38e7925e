import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { ToolHome } from '#domain/init/workflow-text'
import { repositoryName } from '#domain/manifest/repository-name'
import { commitCommand } from '#tools/git/commit'
import { remoteAddressCommand, rootCommand } from '#tools/git/repository'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { REMOTE } from '../build-manifest/upstream.ts'

/** Parses `owner/name@commit`. Throws InputError `invalid-option`. */
export function parseToolHome(text: string): ToolHome {
  const [, repository, commit] = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)@([0-9a-f]{40})$/.exec(text) ?? []
  if (repository !== undefined && commit !== undefined) return { repository, commit }
  throw new InputError('invalid-option', `--workflows-from is ${quote(text)}, but must be OWNER/NAME@COMMIT with the full id of a commit.`)
}

/**
 * Returns where this program comes from, if it is run from a clone of its repository on GitHub: the folder is then the `dist` of that
 * clone. Undefined otherwise, such as for an installed package.
 */
export async function findToolHome(distFolder: string, runner: Runner): Promise<ToolHome | undefined> {
  const [top, head] = await Promise.all([answered(runner, rootCommand(distFolder)), answered(runner, commitCommand(distFolder, 'HEAD'))])
  if (top.status !== 0 || head.status !== 0) return undefined
  const root = top.stdout.replace(/\n$/, '')
  if (join(root, 'dist') !== (await realpath(distFolder))) return undefined
  const remote = await answered(runner, remoteAddressCommand(root, REMOTE))
  const [, repository] = /^github\.com\/([^/]+\/[^/]+)$/.exec(repositoryName(remote.stdout.trim())) ?? []
  return repository === undefined ? undefined : { repository, commit: head.stdout.trim() }
}
