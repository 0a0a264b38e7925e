import { mergeUpstream, onHost, succeedOnHost } from '../../lab/client.ts'
import { ledgerEntrySchema, type AttemptRecord } from '#domain/protocol/record'
import * as places from './places.ts'

/** The application's repository at GitHub, and what runs of it on production. */

/** Makes a branch's files the protected branch's, and gives the commit. */
export async function merge(branch: string): Promise<string> {
  await mergeUpstream(branch)
  return commitOf('main')
}

/** Gives a commit a branch's name. */
export async function nameBranch(name: string, revision: string): Promise<void> {
  await git('update-ref', `refs/heads/${name}`, await commitOf(revision))
}

export async function commitOf(revision: string): Promise<string> {
  return (await git('rev-parse', revision)).trim()
}

/** What GitHub makes of a pull request for trying: the branch merged into main, under refs/pull. */
export async function openPullRequest(number: number, branch: string, message: string): Promise<{ headSha: string; mergeSha: string }> {
  const headSha = (await git('commit-tree', `${branch}^{tree}`, '-p', 'main', '-m', message)).trim()
  const mergeSha = (await git('commit-tree', `${branch}^{tree}`, '-p', 'main', '-p', headSha, '-m', `Merge pull request #${number}`)).trim()
  await git('update-ref', `refs/pull/${number}/merge`, mergeSha)
  return { headSha, mergeSha }
}

/** A new branch of main with one file changed by sed. */
export async function branchWith(name: string, file: string, script: string): Promise<void> {
  const shell = `
    folder=$(mktemp -d); cd "$folder"
    git clone --quiet ${places.UPSTREAM} . && git checkout --quiet -b "$1"
    sed -i "$3" "$2" && git commit --quiet --all --message "$1" && git push --quiet origin "$1"
    rm -rf "$folder"`
  await succeedOnHost('grind', ['bash', '-euc', shell, 'branch', name, file, script], { user: 'runner' })
}

function git(...words: string[]): Promise<string> {
  return succeedOnHost('grind', ['git', '--git-dir', places.UPSTREAM, ...words], { user: 'runner' })
}

/** The release that prod runs. */
export async function currentRelease(): Promise<string | null> {
  const target = await onHost('prod', ['readlink', '/opt/choiros/current'])
  return target.status === 0 ? (target.stdout.trim().split('/').at(-1) ?? null) : null
}

/** Prod's ledger, as it is there, and its records. */
export async function ledger(): Promise<{ text: string; records: AttemptRecord[] }> {
  const text = await succeedOnHost('prod', ['cat', '/var/lib/grind-to-prod/choiros/ledger.ndjson'])
  const lines = text.trim().split('\n')
  return { text, records: lines.map((line) => ledgerEntrySchema.parse(JSON.parse(line)).record) }
}
