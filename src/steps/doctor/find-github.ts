import { repositoryName } from '#domain/manifest/repository-name'
import { remoteAddressCommand } from '#tools/git/repository'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { REMOTE } from '../build-manifest/upstream.ts'

/** Returns the repository on GitHub that a clone is of, `owner/name`; undefined for one that is elsewhere. */
export async function findGithub(directory: string, runner: Runner): Promise<string | undefined> {
  const { status, stdout } = await answered(runner, remoteAddressCommand(directory, REMOTE))
  return /^github\.com\/([^/]+\/[^/]+)$/.exec(status === 0 ? repositoryName(stdout.trim()) : '')?.[1]
}
