import process from 'node:process'
import type { Actor } from '#domain/protocol/attempt'

/** Returns the user who dispatched this run, and its URL, from the runner's variables, for the record. */
export function runActor(environment: Readonly<Record<string, string | undefined>> = process.env): Actor {
  const { GITHUB_ACTOR: name, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
  const runUrl =
    server !== undefined && repository !== undefined && run !== undefined ? `${server}/${repository}/actions/runs/${run}` : undefined
  return { name: name ?? 'github-actions', ...(runUrl === undefined ? {} : { runUrl }) }
}
