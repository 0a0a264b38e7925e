import type { RepositoryFacts } from '#domain/doctor/repository'
import { repositoryName } from '#domain/manifest/repository-name'
import { countAheadCommand, parsePrivateKeys, privateKeysCommand } from '#tools/git/ahead'
import { commitCommand } from '#tools/git/commit'
import { parseRemoteTip, remoteTipCommand } from '#tools/git/fetch'
import { lastWords } from '#tools/git/git'
import { remoteAddressCommand } from '#tools/git/repository'
import { parseStatus, statusCommand } from '#tools/git/status'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { REMOTE } from '../build-manifest/upstream.ts'

/** A repository, and what is asked about it. */
export interface RepositoryRequest {
  readonly root: string
  readonly branch: string
  /** Whether to ask the remote for its branch. */
  readonly asksRemote: boolean
}

/** Reads what `doctor` checks of a repository. Changes nothing, and fetches nothing. */
export async function readRepository({ root, branch, asksRemote }: RepositoryRequest, runner: Runner): Promise<RepositoryFacts> {
  const [address, head, status] = await Promise.all([
    answered(runner, remoteAddressCommand(root, REMOTE)),
    answered(runner, commitCommand(root, 'HEAD')),
    answered(runner, statusCommand(root)),
  ])
  const commit = head.status === 0 ? head.stdout.trim() : null
  const upstream = !asksRemote ? null : address.status === 0 ? await readUpstream(root, branch, runner) : { tip: null }
  const tip = upstream !== null && 'tip' in upstream ? upstream.tip : null
  return {
    remote: { name: REMOTE, address: address.status === 0 ? repositoryName(address.stdout.trim()) : null },
    branch,
    upstream,
    head: commit,
    ahead: commit === null || tip === null ? null : await countAhead(root, tip, runner),
    dirty: parseStatus(status.stdout),
    trackedKeys: commit === null ? [] : parsePrivateKeys((await answered(runner, privateKeysCommand(root, commit))).stdout),
  }
}

async function readUpstream(root: string, branch: string, runner: Runner): Promise<NonNullable<RepositoryFacts['upstream']>> {
  const { status, stdout, stderr } = await answered(runner, remoteTipCommand(root, REMOTE, branch))
  return status === 0 ? { tip: parseRemoteTip(stdout) ?? null } : { unreadable: lastWords(stderr) }
}

/** Null when the clone does not have the tip, so that what is beyond it is unknown. */
async function countAhead(root: string, tip: string, runner: Runner): Promise<number | null> {
  const { status, stdout } = await answered(runner, countAheadCommand(root, 'HEAD', tip))
  return status === 0 ? Number(stdout.trim()) : null
}
