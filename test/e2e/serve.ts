/**
 * Runs on the lab's build host, beside act: the simulation of GitHub and the gateway to act's artifact server. The test talks to it in
 * lines of JSON: each line in is what to add to the state (`{}` for nothing), each line out is its whole state.
 *
 *   node test/e2e/serve.ts FOLDER      FOLDER is where act keeps artifacts
 */
import { mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { readArtifacts } from '../support/github/artifact-folder.ts'
import { startGitHub } from '../support/github/server.ts'
import { nextId, now } from '../support/github/state.ts'
import { startResultsGateway } from './results-gateway.ts'

/** The port at which act serves artifacts. */
export const ACT_ARTIFACT_PORT = 34_567

/** The permissions of a workflow's token on a pull request from a fork, whatever the workflow requests. */
export const FORK_TOKEN = 'fork-token'
export const REPOSITORY_TOKEN = 'repository-token'

const additionSchema = z.object({
  issues: z.array(z.looseObject({})).default([]),
  commitComments: z.array(z.object({ commit: z.string(), body: z.string(), author: z.string(), association: z.string() })).default([]),
  refs: z.record(z.string(), z.string()).default({}),
  /** Names of artifacts that have expired. */
  expired: z.array(z.string()).default([]),
})

if (import.meta.main) {
  const [folder = ''] = process.argv.slice(2)
  mkdirSync(folder, { recursive: true })
  const github = await startGitHub({
    tokens: { [REPOSITORY_TOKEN]: 'write', [FORK_TOKEN]: 'read' },
    refresh: (state) => readArtifacts(folder, state),
  })
  const results = await startResultsGateway(ACT_ARTIFACT_PORT)
  tell({ api: github.url, results: `http://127.0.0.1:${results}/` })

  for await (const line of createInterface({ input: process.stdin })) {
    const { issues, commitComments, refs, expired } = additionSchema.parse(JSON.parse(line))
    github.state.issues.push(...(issues as unknown as typeof github.state.issues))
    github.state.commitComments.push(...commitComments.map((comment) => ({ ...comment, id: nextId(), createdAt: now() })))
    Object.assign(github.state.refs, refs)
    readArtifacts(folder, github.state)
    for (const artifact of github.state.artifacts) if (expired.includes(artifact.name)) Object.assign(artifact, { isExpired: true })
    const artifacts = github.state.artifacts.map(({ content, ...rest }) => ({ ...rest, bytes: content.length }))
    tell({ state: { ...github.state, artifacts }, requests: github.requests, wrong: github.wrong })
  }
  process.exit()
}

function tell(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}
